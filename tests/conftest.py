"""What several tests share: the sample articles indexed once, with the real model, for the whole run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from bot.answer.desk import Desk, open_desk
from index.archive import Archive

settings.register_profile("unhurried", deadline=None)  # how long an example takes is the machine's business
settings.load_profile("unhurried")

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="session")
def seeds_store(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A store of the sample articles; whichever test process comes first makes it, the others wait. Read only."""
    shared = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    store = shared / "seeds-store"
    with FileLock(shared / "seeds-store.lock"), open_desk(store) as (_, archive):
        archive.add([SEEDS])
    return store


@pytest.fixture(scope="session")
def opened(seeds_store: Path) -> Iterator[tuple[Desk, Archive]]:
    """The sample articles' store, opened."""
    with open_desk(seeds_store) as both:
        yield both


@pytest.fixture(scope="session")
def seeds_desk(opened: tuple[Desk, Archive]) -> Desk:
    """A desk over the sample articles."""
    return opened[0]


@pytest.fixture(scope="session")
def seeds_archive(opened: tuple[Desk, Archive]) -> Archive:
    """The archive of the sample articles."""
    return opened[1]
