"""The figures that are meant, as their articles tell them, sorted into sides."""
