"""Answers and conversation on top of `index`."""
