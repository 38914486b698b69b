"""Asking again where trouble may pass, as slowly as the one who is asked wants it."""

from __future__ import annotations

from collections.abc import Callable
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
