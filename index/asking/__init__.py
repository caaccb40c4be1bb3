"""How questions are taught where their answers lie. Nothing of it runs when a question is asked."""
