"""Which machine translation to ask, from options and the environment."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from postedit.model import Refused
from postedit.outside.consent import Secret, key_in, refusal
from postedit.site.settings import EngineTable

BACKENDS = ("libre", "deepl", "google", "microsoft", "mymemory")
NEEDS_KEY = frozenset({"deepl", "microsoft"})
_PREFIX = "POSTEDIT_MT_"
NOT_CONFIGURED = (
    f"no machine translation is configured: name one with --backend ({', '.join(BACKENDS)}) or "
    f"{_PREFIX}BACKEND, the address of a LibreTranslate server with --url or {_PREFIX}URL, or either in the "
    "settings' table mt"
)
NO_TABLE = EngineTable()
_WELL_KNOWN = {
    "deepl": frozenset({"DEEPL_API_KEY", "DEEPL_AUTH_KEY"}),
    "libre": frozenset({"LIBRETRANSLATE_API_KEY"}),
    "microsoft": frozenset({"MICROSOFT_API_KEY"}),
}
"""Variables in which the engines' own programs look for a key."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach one machine translation.

    Attributes:
        backend: one of ``BACKENDS``.
        url: the address of a LibreTranslate server, with a slash at its end; empty for the backend's own.
        key: the API key.
        region: where Microsoft's resource is, empty for a global one.
        timeout: seconds without an answer after which a request is given up.
        retries: how often a request is made again that failed for a reason that may pass.
        pause: seconds before the first of these, doubled each time.
    """

    backend: str
    url: str = ""
    key: Secret = Secret()
    region: str = ""
    timeout: float = 10.0
    retries: int = 2
    pause: float = 0.5


def with_options(
    environment: Mapping[str, str], backends: Sequence[str], url: str | None, timeout: float | None
) -> dict[str, str]:
    """Give the variables as if the options had been set there: what was typed counts before what was set."""
    options = {"BACKEND": ",".join(backends) or None, "URL": url, "TIMEOUT": timeout}
    typed = {f"{_PREFIX}{name}": str(value) for name, value in options.items() if value is not None}
    return {**environment, **typed}


def every_engine(
    environment: Mapping[str, str], table: EngineTable = NO_TABLE
) -> tuple[Settings | Refused, ...]:
    """Give the settings of each engine where several are named, with commas between, or what it lacks.

    An address is LibreTranslate's. The key is one: the first engine that needs one gets it, and no other.
    """
    own = f"{_PREFIX}BACKEND"
    named = environment.get(own) or ("" if environment.get(f"{_PREFIX}URL") else table.engine)
    engines = tuple(dict.fromkeys(re.findall(r"[^\s,]+", named)))
    if len(engines) < 2:
        return (settings_from(environment, table),)
    return tuple(_one_of(engines, engine, environment, table) for engine in engines)


def _one_of(
    engines: tuple[str, ...], engine: str, environment: Mapping[str, str], table: EngineTable
) -> Settings | Refused:
    own, url, key = f"{_PREFIX}BACKEND", f"{_PREFIX}URL", table.key_env or f"{_PREFIX}KEY"
    has_key = engine == next((one for one in engines if one in NEEDS_KEY), engine)
    left_out = {*(() if engine == "libre" else (url,)), *(() if has_key else (key,))}
    seen = {name: value for name, value in environment.items() if name not in left_out}
    if environment.get(own):
        return settings_from({**seen, own: engine}, table)
    table = msgspec.structs.replace(table, engine=engine, url=table.url if engine == "libre" else "")
    return settings_from(seen, table)


def settings_from(environment: Mapping[str, str], table: EngineTable = NO_TABLE) -> Settings | Refused:
    """Give the settings of one engine, the environment before the site's table, or say what is missing.

    A key is read from the variable that ``key-env`` names, by default ``POSTEDIT_MT_KEY``, and from nowhere
    else: options can be seen by every user of a machine, and a site's settings by every reader of it. It goes
    to the engine's own address, or to a server to which ``consent`` lets it go.
    """
    chosen, url = environment.get(f"{_PREFIX}BACKEND", ""), environment.get(f"{_PREFIX}URL", "")
    of_site = not chosen and not url
    if of_site:
        chosen, url = table.engine, table.url
    backend = chosen or ("libre" if url else "")
    variable = table.key_env or f"{_PREFIX}KEY"
    key = key_in(environment, variable, _WELL_KNOWN.get(backend, frozenset()))
    seconds = _seconds(environment.get(f"{_PREFIX}TIMEOUT"))
    if (fault := _fault(backend, url)) is not None:
        return fault
    if seconds is None:
        return Refused(f"{_PREFIX}TIMEOUT must be a number of seconds above zero")
    if isinstance(key, Refused):
        return key
    if backend in NEEDS_KEY and not key:
        return Refused(f"{backend} needs an API key: put it into the environment variable {variable}")
    fault = refusal(url, key, f"{_PREFIX}URL", environment, of_site=of_site) if url else None
    region = environment.get(f"{_PREFIX}REGION", "") or table.region
    address = url and url.rstrip("/") + "/"
    return fault or Settings(backend=backend, url=address, key=key, region=region, timeout=seconds)


def _fault(backend: str, url: str) -> Refused | None:
    """Give what keeps these from being settings."""
    if not backend:
        return Refused(NOT_CONFIGURED)
    if backend not in BACKENDS:
        return Refused(f'no machine translation "{backend}" is known; valid are {", ".join(BACKENDS)}')
    if url and backend != "libre":
        return Refused(f"only a LibreTranslate server can have an address of its own, {backend} cannot")
    return None


def _seconds(said: str | None) -> float | None:
    """Give the time-out, None where it is no number above zero."""
    try:
        seconds = float(said or Settings(backend="").timeout)
    except ValueError:
        seconds = 0.0
    return seconds if seconds > 0 else None
