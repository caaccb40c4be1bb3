"""Opens somebody else's reading model, and says what is wrong where it cannot."""

from collections.abc import Callable
from pathlib import Path

from index.errors import INSTALL_MODELS, ModelError
from index.ports import Reader


def open_foreign(name: str) -> Reader:
    """Open a question-answering model or a cross-encoder, whichever it says it is.

    Raises:
        ModelError: The packages are not installed, or the model is missing or cannot be loaded.
    """
    folder = Path(name).expanduser()
    if not folder.is_dir() and (folder.is_absolute() or name.startswith((".", "~"))):
        raise ModelError(
            f"There is no folder {folder} with a reading model.", "Check DEPECHE_READER; empty means the bundled one."
        )
    chosen = str(folder) if folder.is_dir() else name
    try:
        return _kind_of(chosen)(chosen)
    except ImportError as error:
        raise ModelError(f"The reading model {name} needs sentence-transformers.", INSTALL_MODELS) from error
    except (OSError, ValueError, RuntimeError, KeyError, AttributeError, TypeError) as error:
        raise ModelError(
            f"The reading model {name} cannot be loaded: {_first_line(error)}",
            "Check its name or folder, and that it can be reached the first time it is used.",
        ) from error


def _kind_of(name: str) -> Callable[[str], Reader]:
    # torch and all that comes with it take 6-10 s and 420 MB: only here, only when asked for.
    from index.reading.cross_encoder import CrossEncoderReader
    from index.reading.question_answering import QuestionAnsweringReader, answers_with_spans

    return QuestionAnsweringReader if answers_with_spans(name) else CrossEncoderReader


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
