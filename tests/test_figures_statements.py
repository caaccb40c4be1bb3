"""Who speaks in an article, by verbs that own figures and by those that do not."""

import pytest

from index.domain import Article
from index.figures.statements import statements_in


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The fire at the Marlow mill claimed the lives of three weavers. Its owner fled.", []),
        ("The storm claimed at least 12 lives in Torvik, police said.", ["police"]),
        ("The Grey Brigade claimed responsibility for the attack.", ["The Grey Brigade"]),
        ("The Grey Brigade claimed that 12 soldiers had died.", ["The Grey Brigade"]),
    ],
)
def test_who_claims_a_deed_speaks_and_what_claims_lives_does_not(text: str, speakers: list[str]) -> None:
    found = statements_in(Article("a", text, language="en"))
    assert [one.speaker for one in found if one.speaker] == speakers
