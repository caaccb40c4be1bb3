"""Which sentences of them answer, and what kind of answer is sought."""
