"""Why somebody outside gave nothing, in words that never hold a key."""

from __future__ import annotations

import msgspec

TOO_MANY_REQUESTS = 429


class Failure(msgspec.Struct, frozen=True):
    """What went wrong, whether it may pass, and after how many seconds where the server said so.

    ``of_question`` tells that only this question went wrong, so that others are worth asking.
    """

    reason: str
    may_pass: bool = False
    wait: float | None = None
    of_question: bool = False


def failure_of(error: Exception, status: int, timeout: float) -> Failure:
    """Say why a request failed.

    The text of the error is not used: libraries put addresses with keys into it.

    Args:
        error: what was raised.
        status: the HTTP status of the answer, 0 where there was none.
        timeout: how long was waited, in seconds.
    """
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"Timeout", "TimeoutError"}:
        return Failure(f"did not answer within {timeout:g} s", may_pass=True)
    known = next((failure for name, failure in _BY_NAME.items() if name in names), None)
    unread = Failure(f"gave an answer that cannot be read ({type(error).__name__})")
    return _by_status(status) or known or unread


_BY_NAME = {
    "TooManyRequests": Failure("wants fewer requests", may_pass=True),
    "LanguageNotSupportedException": Failure("does not know one of the languages"),
    "NotValidLength": Failure("takes only shorter texts"),
    "ConnectionError": Failure("cannot be reached", may_pass=True),
    "gaierror": Failure("cannot be reached: no such host is known"),
}


def _by_status(status: int) -> Failure | None:
    """Give what an HTTP status says (RFC 9110, section 15), None where it speaks of no error."""
    if status == TOO_MANY_REQUESTS:
        return _BY_NAME["TooManyRequests"]
    if status in {401, 403}:
        return Failure(f"refused the request (HTTP {status}); does it need another API key?")
    if status in {402, 456}:  # 456 is DeepL's
        return Failure(f"says that what you may use is used up (HTTP {status})")
    if status >= 500:
        return Failure(f"is in trouble itself (HTTP {status})", may_pass=True)
    if 300 <= status < 400:
        return Failure(f"sends elsewhere (HTTP {status}); set the address that it sends to")
    return Failure(f"did not accept the request (HTTP {status})") if status >= 400 else None
