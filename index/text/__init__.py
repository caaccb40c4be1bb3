"""What is known about text before any model sees it: its language, its sentences, its words."""
