"""Token buckets, and how many questions a user may ask."""

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pacing import Allowance, Bucket, Verdict

TIMES = st.lists(st.floats(0, 50), max_size=200).map(sorted)


@given(TIMES, st.floats(0.01, 5), st.integers(1, 5))
def test_no_more_is_taken_than_the_burst_and_what_came_back(times: list[float], rate: float, burst: int) -> None:
    bucket = Bucket(rate, burst, 0.0)
    taken = [now for now in times if bucket.take(now)]
    for first, start in enumerate(taken):
        for last in range(first, len(taken)):
            assert last - first + 1 <= burst + rate * (taken[last] - start) + 1e-6


@given(TIMES, st.floats(0.01, 5), st.integers(1, 5))
def test_turns_that_are_reserved_keep_the_rate_too(times: list[float], rate: float, burst: int) -> None:
    bucket = Bucket(rate, burst, 0.0)
    turns = [now + bucket.reserve(now) for now in times]
    for place in range(burst, len(turns)):
        assert turns[place] - turns[place - burst] >= burst / rate * (1 - 1e-6) - max(0, burst - 1) / rate - 1e-6


@given(TIMES)
def test_after_the_wait_there_is_a_token(times: list[float]) -> None:
    bucket = Bucket(0.5, 2, 0.0)
    for now in times:
        bucket.take(now)
    last = times[-1] if times else 0.0
    assert bucket.take(last + bucket.wait(last) + 1e-6)


def test_a_clock_that_goes_back_gives_nothing() -> None:
    bucket = Bucket(1, 1, 100.0)
    assert bucket.take(100.0)
    assert not bucket.take(50.0)
    assert not bucket.take(100.5)


def test_a_user_who_asks_too_much_is_told_once_and_welcome_again_later() -> None:
    now = 0.0
    allowance = Allowance(rate=0.1, burst=2, clock=lambda: now)
    verdicts = [allowance.ask(1) for _ in range(4)]
    assert verdicts == [Verdict.WELCOME, Verdict.WELCOME, Verdict.REFUSED, Verdict.IGNORED]
    assert allowance.wait(1) == 10.0
    now = 10.0
    assert [allowance.ask(1) for _ in range(2)] == [Verdict.WELCOME, Verdict.REFUSED]


def test_one_user_does_not_spend_the_allowance_of_another() -> None:
    allowance = Allowance(rate=0.1, burst=1, clock=lambda: 0.0)
    assert [allowance.ask(user) for user in (1, 1, 2)] == [Verdict.WELCOME, Verdict.REFUSED, Verdict.WELCOME]


def test_only_so_many_users_are_remembered() -> None:
    allowance = Allowance(rate=0.1, burst=1, clock=lambda: 0.0, users=2)
    for user in (1, 1, 2, 3):
        allowance.ask(user)
    assert allowance.ask(1) is Verdict.WELCOME
