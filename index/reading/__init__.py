"""The reader: whether a passage answers a question, and where. Nothing heavy is imported before one is opened."""
