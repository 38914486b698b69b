"""Which machine translation to ask, from options and the environment."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

from postedit.model import Refused
from postedit.site.settings import EngineTable

BACKENDS = ("libre", "deepl", "google", "mymemory")
NEEDS_KEY = frozenset({"deepl"})
_PREFIX = "POSTEDIT_MT_"
NOT_CONFIGURED = (
    f"no machine translation is configured: name one with --backend ({', '.join(BACKENDS)}) or "
    f"{_PREFIX}BACKEND, the address of a LibreTranslate server with --url or {_PREFIX}URL, or either in the "
    "settings' table mt"
)
NO_TABLE = EngineTable()


class Secret(msgspec.Struct, frozen=True):
    """A key that does not show itself when it is printed."""

    value: str = ""

    def __repr__(self) -> str:
        return "Secret(***)" if self.value else "Secret()"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self.value)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach one machine translation.

    Attributes:
        backend: one of ``BACKENDS``.
        url: the address of a LibreTranslate server, with a slash at its end; empty for the backend's own.
        key: the API key.
        timeout: seconds without an answer after which a request is given up.
        retries: how often a request is made again that failed for a reason that may pass.
        pause: seconds before the first of these, doubled each time.
    """

    backend: str
    url: str = ""
    key: Secret = Secret()
    timeout: float = 10.0
    retries: int = 2
    pause: float = 0.5


def settings_from(
    backend: str | None,
    url: str | None,
    timeout: float | None,
    environment: Mapping[str, str],
    table: EngineTable = NO_TABLE,
) -> Settings | Refused:
    """Give the settings, an option before the environment and that before the site's, or say what is missing.

    A key is read from the variable that ``key-env`` names, by default ``POSTEDIT_MT_KEY``, and from nowhere
    else: options can be seen by every user of a machine, and a site's settings by every reader of it.
    """
    chosen = backend or environment.get(f"{_PREFIX}BACKEND")
    url = url or environment.get(f"{_PREFIX}URL", "")
    if not chosen and not url:
        chosen, url = table.engine, table.url
    backend = chosen or ("libre" if url else "")
    variable = table.key_env or f"{_PREFIX}KEY"
    key = Secret(environment.get(variable, ""))
    seconds = _seconds(timeout, environment.get(f"{_PREFIX}TIMEOUT"))
    fault = _fault(backend, url)
    if fault is None and backend in NEEDS_KEY and not key:
        fault = Refused(f"{backend} needs an API key: put it into the environment variable {variable}")
    if fault is not None or seconds is None:
        return fault or Refused(f"{_PREFIX}TIMEOUT must be a number of seconds above zero")
    return Settings(backend=backend, url=url and url.rstrip("/") + "/", key=key, timeout=seconds)


def _fault(backend: str, url: str) -> Refused | None:
    """Give what keeps these from being settings."""
    if not backend:
        return Refused(NOT_CONFIGURED)
    if backend not in BACKENDS:
        return Refused(f'no machine translation "{backend}" is known; valid are {", ".join(BACKENDS)}')
    if url and backend != "libre":
        return Refused(f"only a LibreTranslate server can have an address of its own, {backend} cannot")
    if url and urlsplit(url).scheme not in {"http", "https"}:
        return Refused(f'"{url}" is no address; write it as https://translate.example.org/')
    return None


def _seconds(option: float | None, said: str | None) -> float | None:
    """Give the time-out, None where it is no number above zero."""
    try:
        seconds = option if option is not None else float(said or Settings(backend="").timeout)
    except ValueError:
        seconds = 0.0
    return seconds if seconds > 0 else None
