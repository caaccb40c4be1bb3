"""English."""

from bot.telegram.phrases.wording import Wording

ENGLISH = Wording(
    hello="Hello. Ask me about the news: I answer with the articles' exact words, and say who said them and when.",
    help=(
        "Send me a question, in any language. I quote the articles word for word and say so when they do not answer.\n"
        "In a group, mention me, reply to me or write /ask and your question.\n"
        "You can go on asking: “and how many injured?”, “who says so?”. /new makes me forget what was said.\n"
        "“What's new?” gets you the newest articles, an article's address how it begins, “more” what I left out.\n"
        "/sources tells which articles I have read."
    ),
    examples="For example:",
    example_dead="How many people died: “{title}”?",
    example_event="What happened: “{title}”?",
    no_articles="I have not read any articles yet.",
    sources=(
        "Articles: {articles}\nNewest: {newest}\nOldest: {oldest}\nLanguages: {languages}\nPublishers: {publishers}"
    ),
    unknown="unknown",
    ask_usage="Please write your question after /ask.",
    no_words="I could not find a question in that. Please ask in words.",
    nothing_asked="Ask me about the news whenever you like. /help says what I can do.",
    nothing_said="I have not answered anything yet, or no longer remember it. Please ask your question first.",
    asking_help=(
        "help",
        "help me",
        "who are you",
        "what are you",
        "what can you do",
        "what do you do",
        "how do you work",
    ),
    too_long="That is too long for me. Please ask in at most {limit} characters.",
    text_only="I only read text. Please write your question.",
    slow_down="That was a lot at once. Please wait about {seconds} seconds.",
    busy="Many people are asking just now. Please try again in a moment.",
    too_slow="That took too long and I gave up. Please try again, or ask more precisely.",
    failed="Something went wrong on my side. It has been noted; please try again later.",
    unknown_command="I do not know that command. /help says what I can do.",
    forgotten="I have forgotten what was said. Ask me anew.",
    choice_over="That question is no longer open. Please ask it again.",
    left_out="There is more; it is left out here, for the answer would be too long.",
    admins_only="Sorry, only this bot's admins may do that.",
    forwarded="I take no command from a forwarded message. Please write it yourself.",
    status=(
        "Articles: {articles}\nPassages: {passages}\nFigures: {figures}\n"
        "Model: {model} ({dimension} dimensions)\nQuestions being worked on: {waiting}"
    ),
    progress="{stage}: {done}",
    progress_of="{stage}: {done} of {total}",
    stages={
        "reading": "Entries read",
        "stored": "Articles stored",
        "encoding": "Passages encoded",
        "figures": "Figures read",
        "words": "Word index",
        "snapshot": "Vector index",
    },
    starting="Starting …",
    cancel="Cancel",
    cancelling="Stopping …",
    cancelled="Cancelled. What was finished before is kept.",
    nothing_to_cancel="That work is already over.",
    already_running="The index is already being worked on. Please wait until that is done.",
    in_line="Other work goes on; this comes after it.",
    no_sources="There is nothing to read: set DEPECHE_SOURCES, or send me a file with /add.",
    rebuilt="The indexes have been built again.",
    report=(
        "Added: {added}. Changed: {changed}. Unchanged: {unchanged}. Removed: {removed}.\n"
        "Now {articles} articles with {passages} passages ({seconds} s)."
    ),
    problems="Problems: {count}",
    add_usage=(
        "Send a file with articles as a document (.txt, .md, .html, .jsonl or .jsonl.gz), with /add as its caption."
    ),
    wrong_kind="I cannot read {name}: I take .txt, .md, .html, .jsonl and .jsonl.gz.",
    too_big="That file is too big. I take at most {limit} MB.",
    remove_usage="Please write the article's id or address after /remove.",
    removed="Removed: {id}",
    still_there="It is still in {file}: take it out there too, or /reindex adds it again.",
    unknown_article="There is no article with the id or address {id}.",
    menu={
        "ask": "Ask a question",
        "new": "Forget what was said",
        "sources": "What I have read",
        "help": "What I can do",
    },
    admin_menu={
        "status": "State of the index",
        "reindex": "Read the sources again",
        "add": "Add articles from a file",
        "remove": "Remove an article",
    },
)
