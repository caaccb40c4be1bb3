"""ONNX Runtime, the only file that imports it: opens a graph that `graph` wrote."""

from collections.abc import Mapping

import onnxruntime
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf

from index.embedding.q4_weights import Floats
from index.errors import ModelError


class Session:
    """A graph, ready to run. Safe to use from several threads at once.

    Args:
        model: The serialised graph.
        threads: How many work on one run. Its outputs are the same bit for bit.

    Attributes:
        outputs: Their names, in the order that `run` returns them.

    Raises:
        ModelError: It is no graph.
    """

    def __init__(self, model: bytes, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # others need the processors too
        options.inter_op_num_threads = 1
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # it is written optimised
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf) as error:
            raise ModelError(f"A model cannot be run: {error}", "Make it again, or name another.") from error
        self.outputs = tuple(output.name for output in self._session.get_outputs())

    @property
    def notes(self) -> Mapping[str, str]:
        """What its writer noted in the graph."""
        notes: Mapping[str, str] = self._session.get_modelmeta().custom_metadata_map
        return notes

    def run(self, embeddings: Floats) -> list[Floats]:
        """Return the graph's outputs, in their order, for embeddings of shape (1, tokens, hidden)."""
        outputs: list[Floats] = self._session.run(self.outputs, {"embeddings": embeddings})
        return outputs
