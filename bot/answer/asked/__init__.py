"""What is asked: the question, its time and place, what it follows from."""
