"""Near-copies: how an article's wording is compared with another's, and where a line of copies began.

Nothing in here knows the store; `index.syndication` keeps what is found there in step with the articles.
"""
