from contracts.vector_index_contract import DIMENSION, VectorIndexContract

from index.exact_index import ExactIndex


class TestExactIndex(VectorIndexContract):
    def empty(self) -> ExactIndex:
        return ExactIndex(DIMENSION)
