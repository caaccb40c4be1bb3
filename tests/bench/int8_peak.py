"""The greatest rate at which this machine multiplies 8-bit matrices: what an encoder's speed is a share of."""

from concurrent.futures import ThreadPoolExecutor
from functools import reduce

import numpy as np
import onnx
import onnxruntime
from bench.spent import Spent
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from index.embedding.graph import HIDDEN, INNER, LAYERS

SIDE = 2048  # large enough to fill the processor's matrix units; the encoder's own 120 x 384 x 1536 reach half of it
WITHIN_A_TURN = 4

Bytes = NDArray[np.uint8]


def int8_peak(threads: int, turns: int = 8) -> float:
    """Return operations (a multiplication or an addition) a second of a processor's time, the best of some turns.

    Products of uint8 with int8 into int32 under ONNX Runtime, a thread each, as the bundled encoder runs them. With
    more threads than one it is less where processors share a core's matrix unit or its memory.
    """
    session = _product()
    states = np.random.default_rng(0).integers(0, 255, (SIDE, SIDE), np.uint8)
    with ThreadPoolExecutor(threads) as pool:
        best = reduce(Spent.least, (_spent(pool, session, states, threads) for _ in range(turns)))
    return 2 * SIDE**3 * WITHIN_A_TURN * threads / best.processor


def products(tokens: int) -> int:
    """Return how many operations the encoder's 8-bit products take for a text; those of attention are in float32."""
    return 2 * tokens * LAYERS * (4 * HIDDEN * HIDDEN + 2 * HIDDEN * INNER)


def _spent(pool: ThreadPoolExecutor, session: onnxruntime.InferenceSession, states: Bytes, threads: int) -> Spent:
    start = Spent.so_far()
    list(pool.map(lambda _: session.run(None, {"states": states}), range(WITHIN_A_TURN * threads)))
    return Spent.so_far().since(start)


def _product() -> onnxruntime.InferenceSession:
    matrix = np.random.default_rng(1).integers(-127, 127, (SIDE, SIDE), np.int8)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["states", "matrix"], ["product"])],
        "product",
        [helper.make_tensor_value_info("states", TensorProto.UINT8, [SIDE, SIDE])],
        [helper.make_tensor_value_info("product", TensorProto.INT32, [SIDE, SIDE])],
        [numpy_helper.from_array(matrix, "matrix")],
    )
    model: onnx.ModelProto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
