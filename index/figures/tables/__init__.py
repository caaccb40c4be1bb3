"""One table of words for each language. What a figure is, the engine knows; how a language says it stands here."""
