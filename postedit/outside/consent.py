"""Whom a user has agreed to ask, and with which key.

A site's settings come with its posts, from whoever wrote those. They may say which server is good to ask, but
not that the user's keys, or requests into the user's network, go to a server of their choice: for that the
user names the server, by an option, in the environment, or once for all sites in ``POSTEDIT_HOSTS``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

import msgspec

from postedit.model import Refused

HOSTS = "POSTEDIT_HOSTS"
_OWN = "POSTEDIT_"


class Secret(msgspec.Struct, frozen=True):
    """A key that does not show itself when it is printed."""

    value: str = ""

    def __repr__(self) -> str:
        return "Secret(***)" if self.value else "Secret()"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self.value)


def key_in(environment: Mapping[str, str], variable: str, well_known: frozenset[str]) -> Secret | Refused:
    """Give the key that a variable holds, be it empty; refused for a variable that is of something else.

    Args:
        environment: the variables.
        variable: the one that settings name.
        well_known: names that the service's own programs use; besides them only postedit's own are read.
    """
    if variable.startswith(_OWN) or variable in well_known:
        return Secret(environment.get(variable, ""))
    known = " or ".join([f"one that begins with {_OWN}", *sorted(well_known)])
    return Refused(f'key-env: the variable "{variable}" is not read for this; name {known}')


def refusal(
    url: str, key: Secret, option: str, environment: Mapping[str, str], *, of_site: bool
) -> Refused | None:
    """Say why a server is not to be asked; None where it may be.

    Args:
        url: the server's address.
        key: what is sent to it besides the text.
        option: the variable by which a user names the server.
        environment: the user's variables.
        of_site: whether only a site's settings name it.
    """
    if "@" in url:
        return Refused("an address must not hold a name or a password; a key comes from the environment")
    host = _host(url)
    if host is None:
        return Refused(f'"{url}" is no address; write it as https://example.org/')
    trusted = host in re.split(r"[\s,]+", environment.get(HOSTS, "").lower())
    if not of_site or trusted or (is_this_machine(host) and not key):
        return None
    what = "your key goes" if key else "your posts go"
    return Refused(
        f"only the site's settings name the server {host}; {what} there once you agree: set {option} to its "
        f"address, or put {host} into {HOSTS}"
    )


def _host(url: str) -> str | None:
    """Give the host of an address of the web, None where that is none."""
    try:
        parts = urlsplit(url)
    except ValueError:  # an opening bracket without a closing one
        return None
    return parts.hostname if parts.scheme in {"http", "https"} else None


def is_this_machine(host: str) -> bool:
    """Tell whether a host is the loopback, as RFC 6761 (``localhost``) and RFC 1122 have it."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
