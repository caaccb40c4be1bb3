"""What somebody said, where a question asks for it: that speaker's words and nobody else's."""
