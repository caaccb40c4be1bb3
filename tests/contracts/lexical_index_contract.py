"""What every LexicalIndex must do; an adapter's test inherits from it."""

from abc import ABC, abstractmethod

from hypothesis import given
from hypothesis import strategies as st

from index.ports import LexicalIndex

WORDS = ["raid", "alep", "mort", "300000", "armee", "北京", "été", "o'brien", "a-b"]
documents = st.dictionaries(st.integers(0, 2**40), st.lists(st.sampled_from(WORDS), max_size=6), max_size=12)


def rows(index: LexicalIndex, *terms: str, k: int = 100) -> list[int]:
    return [ranked.row for ranked in index.search(terms, k)]


class LexicalIndexContract(ABC):
    @abstractmethod
    def empty(self) -> LexicalIndex: ...

    @given(held=documents, terms=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3))
    def test_it_finds_exactly_the_rows_that_hold_a_term(self, held: dict[int, list[str]], terms: list[str]) -> None:
        index = self.empty()
        for row, body in held.items():
            index.add(row, {"body": body})
        index.commit()
        assert set(rows(index, *terms)) == {row for row, body in held.items() if set(body) & set(terms)}

    def test_nothing_is_found_before_a_commit(self) -> None:
        index = self.empty()
        index.add(1, {"body": ["raid"]})
        assert rows(index, "raid") == []
        index.commit()
        assert rows(index, "raid") == [1]

    def test_a_rare_word_counts_more_than_a_common_one(self) -> None:
        index = self.empty()
        for row in range(1, 20):
            index.add(row, {"body": ["mort", "alep" if row == 7 else "ailleurs"]})
        index.commit()
        assert rows(index, "mort", "alep")[0] == 7

    def test_a_word_of_the_date_counts_more_than_the_same_in_the_body(self) -> None:
        index = self.empty()
        index.add(1, {"date": ["autre"], "body": ["2016"]})
        index.add(2, {"date": ["2016"], "body": ["autre"]})
        index.commit()
        assert rows(index, "2016") == [2, 1]

    def test_every_field_is_searched(self) -> None:
        index = self.empty()
        index.add(1, {"title": ["raid"], "date": ["2016"], "body": ["mort"]})
        index.commit()
        assert [rows(index, term) for term in ("raid", "2016", "mort")] == [[1], [1], [1]]

    def test_what_is_akin_to_a_term_is_found_too_and_counts_less(self) -> None:
        index = self.empty()
        index.add(1, {"body": ["morts"]})
        index.add(2, {"body": ["mort"]})
        index.commit()
        assert [ranked.row for ranked in index.search(["mort"], 9, akin=["morts", "mort"])] == [2, 1]
        assert rows(index, "mort") == [2]
        assert [ranked.row for ranked in index.search([], 9, akin=["morts"])] == [1]

    def test_it_tells_how_many_rows_hold_a_term_and_which_terms_begin_alike(self) -> None:
        index = self.empty()
        index.add(1, {"title": ["armee"], "body": ["armee", "armure"]})
        index.add(2, {"body": ["armee", "été"]})
        index.commit()
        assert index.held(["armee", "armure", "arme"]) == {"armee": 2, "armure": 1, "arme": 0}
        assert index.beginning_with("arm") == {"armee": 2, "armure": 1}
        assert index.beginning_with("x") == {}

    def test_scores_fall_and_rows_do_not_repeat(self) -> None:
        index = self.empty()
        for row in range(30):
            index.add(row, {"body": ["mort"] * (row % 3 + 1) + ["x"] * row})
        index.commit()
        found = index.search(["mort", "mort", "x"], 10)
        assert len({ranked.row for ranked in found}) == 10
        assert [ranked.score for ranked in found] == sorted((ranked.score for ranked in found), reverse=True)

    def test_a_row_added_twice_replaces_itself(self) -> None:
        index = self.empty()
        index.add(1, {"body": ["avant"]})
        index.add(1, {"body": ["pendant"]})
        index.commit()
        index.add(1, {"body": ["apres"]})
        index.commit()
        assert (rows(index, "avant"), rows(index, "pendant"), rows(index, "apres")) == ([], [], [1])

    def test_a_removed_row_is_not_found_and_an_unknown_one_is_no_error(self) -> None:
        index = self.empty()
        for row in (1, 2):
            index.add(row, {"body": ["mort"]})
        index.commit()
        index.remove([1, 99])
        index.commit()
        assert rows(index, "mort") == [2]

    def test_no_terms_or_no_room_find_nothing(self) -> None:
        index = self.empty()
        index.add(1, {"body": ["mort"]})
        index.commit()
        assert index.search([], 5) == index.search(["mort"], 0) == index.search([" "], 5) == []

    def test_terms_with_operators_quotes_and_halves_of_characters_are_only_terms(self) -> None:
        index = self.empty()
        index.add(1, {"body": ["mort"]})
        index.commit()
        assert rows(index, '"', "AND", "body:mort", "mort*", "\ud800", "(", "x" * 100_000) == []

    def test_a_commit_without_changes_is_no_error(self) -> None:
        index = self.empty()
        index.commit()
        assert rows(index, "mort") == []
