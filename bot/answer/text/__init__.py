"""Words and sentences, whatever is asked: beginnings, sounds, names that are other words elsewhere."""
