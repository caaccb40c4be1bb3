"""The retrieval library: articles in, passages out. No Telegram and no language model in here."""
