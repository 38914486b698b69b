"""Asking again where trouble may pass, as slowly as the one who is asked wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from postedit.outside.failure import Failure

Answer = TypeVar("Answer")

LONGEST_WAIT = 30.0
"""Seconds; a server that asks for a longer wait is not waited for."""


def repeatedly(
    ask: Callable[[], Answer | Failure], retries: int, pause: float, sleep: Callable[[float], object]
) -> Answer | Failure:
    """Ask, and ask again while the failure may pass.

    Args:
        ask: asks once.
        retries: how often to ask again.
        pause: seconds before the first of these, doubled each time; longer where the server says so.
        sleep: waits for so many seconds.
    """
    answer = ask()
    for attempt in range(retries):
        if not (isinstance(answer, Failure) and answer.may_pass):
            break
        if (answer.wait or 0) > LONGEST_WAIT:
            return Failure(f"wants to be left alone for {answer.wait:g} s")
        sleep(max(pause * 2**attempt, answer.wait or 0))
        answer = ask()
    return answer


def seconds_of(said: str, now: datetime | None = None) -> float | None:
    """Give the seconds that ``Retry-After`` asks to wait, None where it says nothing that can be read.

    Args:
        said: seconds or a date (RFC 9110, section 10.2.3).
        now: the time from which a date is counted, by default this moment.
    """
    if said.isdecimal():
        return float(said)
    try:
        date = parsedate_to_datetime(said)
    except ValueError:
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (aware - (now or datetime.now(UTC))).total_seconds())
