"""Language codes of files: which language of an entry a code such as ``pt-BR`` or ``de_DE`` speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postedit.late import late_regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_LANGUAGE = late_regex(r"[a-z]{2,3}\Z")
_CODE = late_regex(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*\Z")


def is_language(text: str) -> bool:
    """Tell whether ``text`` is a language as entries name it: two or three small letters."""
    return _LANGUAGE.match(text) is not None


def is_code(text: str) -> bool:
    """Tell whether ``text`` looks like a language code: ``fr``, ``fr-CA``, ``zh_Hans_CN``."""
    return _CODE.match(text.strip()) is not None


def base_of(code: str) -> str:
    """Give the language of a code: ``fr`` of ``fr-CA``."""
    return re.split(r"[-_]", code.strip(), maxsplit=1)[0].casefold()


def region_of(code: str, codes: Iterable[str]) -> str:
    """Give the region (``fr-CA``) where a code names one beside a plain code of the same language, else "".

    A file that has ``en-US`` and no other English means English by it.
    """
    others = {other.strip().replace("_", "-") for other in codes}
    plain = code.strip().replace("_", "-")
    base = base_of(plain)
    is_region = plain.casefold() != base and any(other.casefold() == base for other in others)
    return plain if is_region else ""
