"""Every error that the library raises on purpose.

DepecheError                 what went wrong, and the remedy: the sentence that says what to do
├── SourceError              an article, file or folder cannot be read
├── ModelError               an embedding model is missing, damaged or not the one that made the store
├── StoreError               the store cannot be opened, read or written
│   ├── StoreLocked          another process is writing
│   └── StoreReadOnly        the store cannot be written to
└── IndexDamaged             a derived index is torn; it can be rebuilt from the store
"""

from typing import Final

# What a missing package for other models than the bundled ones calls for.
INSTALL_MODELS: Final = "In the checkout: `pip install -c constraints.txt -e '.[models]'`."


class DepecheError(Exception):
    """Something an operator can mend.

    Attributes:
        message: What is wrong, in one line.
        remedy: What to do about it, in one line.
    """

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}"


class SourceError(DepecheError):
    """An article, file or folder cannot be read."""


class ModelError(DepecheError):
    """An embedding model is missing, damaged, or not the one that made the store."""


class StoreError(DepecheError):
    """The store cannot be opened, read or written."""


class StoreLocked(StoreError):
    """Another process is writing to the store."""


class StoreReadOnly(StoreError):
    """The store cannot be written to."""


class IndexDamaged(DepecheError):
    """A derived index is torn; it can be rebuilt from the store."""
