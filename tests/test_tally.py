from index.domain import Skipped
from index.tally import LISTED, Tally


def test_the_first_thousand_are_listed_and_the_others_counted() -> None:
    tally = Tally()
    for n in range(LISTED + 7):
        tally.skip(Skipped("/news/a.jsonl", f"line {n}: junk", hides=False))
    assert [each.reason for each in tally.skipped] == [f"line {n}: junk" for n in range(LISTED)]
    assert tally.unlisted == 7


def test_what_is_told_first_is_listed_however_much_there_is() -> None:
    tally = Tally(skipped=[Skipped("/news/a.jsonl", "junk")] * LISTED)
    tally.skip(Skipped("/disk", "not mounted"), first=True)
    assert (tally.skipped[0].path, tally.unlisted) == ("/disk", 0)


def test_a_torn_file_is_remembered_beyond_the_list() -> None:
    tally = Tally(skipped=[Skipped("/news/a.jsonl", "junk", hides=False)] * LISTED)
    assert not tally.is_torn("/news/b.jsonl")
    tally.skip(Skipped("/news/b.jsonl", "cannot be read"))
    tally.skip(Skipped("/papers", "cannot be listed"))
    assert tally.is_torn("/news/b.jsonl")
    assert tally.is_torn("/papers/old/c.txt")
    assert not tally.is_torn("/news/a.jsonl")
