"""Facts of each language, one module a language, imported when it is first asked for.

To add a language, add a module named by its ISO 639 code that defines ``LANGUAGE``; nothing else
needs to know of it.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from postedit.language.base import Language
from postedit.late import late_regex

__all__ = ["Language", "get", "known_codes"]

_CODE = late_regex(r"[a-z]{2,3}")  # keeps base and detect, which are no languages, out


@cache
def get(code: str) -> Language:
    """Give the facts of a language.

    Args:
        code: an ISO 639 code in any case; a region or a script after ``-`` or ``_`` is left out
            of account (``fr-CA``, ``pt_BR``, ``zh-Hans``).

    Returns:
        The language, or, where postedit knows nothing of it, a Language that has its code and
        otherwise empty data. There is no error.
    """
    base = re.split(r"[-_]", code.strip(), maxsplit=1)[0].lower()
    if base not in known_codes():
        return Language(code=base, name=base)
    language: Language = import_module(f"{__name__}.{base}").LANGUAGE
    return language


@cache
def known_codes() -> tuple[str, ...]:
    """Give the codes of the languages that have a module here, sorted; imports none of them."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if _CODE.fullmatch(found.name)))
