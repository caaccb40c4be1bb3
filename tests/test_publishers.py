import pytest

from index.publishers import publisher_named


@pytest.mark.parametrize(
    "written",
    ["example.org:80", "www.example.org", "WWW.Example.ORG", "www.example.org:443", "example.org.", "Example.org.:80"],
)
def test_a_host_is_one_publisher_however_its_address_is_written(written: str) -> None:
    assert publisher_named(written) == "example.org"


@pytest.mark.parametrize(
    "name",
    ["", "RTS", "Lenta.ru", "example.org", "news.example.org", "U.S.", "A.F.P.", "Radio 1:30", "St. John\u2019s Post"],
)
def test_any_other_name_stays_as_it_is_written(name: str) -> None:
    assert publisher_named(name) == name


def test_a_host_in_any_script_is_one() -> None:
    assert publisher_named("www.пример.рф:80") == "пример.рф"
