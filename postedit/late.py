"""Regular expressions that are compiled when something is first looked for with them.

Compiling what all checks may look for takes longer than to check a short post, and most is never used.
"""

from __future__ import annotations

import re
from typing import Any, cast

_USED = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("pattern", "flags", "groups", "groupindex"),
)


class _Late:
    """Stands for a compiled expression; what is asked of it once is its own attribute from then on."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the expression, and give what was asked of it."""
        if name not in _USED:
            raise AttributeError(name)
        compiled = re.compile(self._expression, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _USED})
        return self.__dict__[name]


def late_regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is compiled when it is first used; a mistake in it shows only then."""
    return cast("re.Pattern[str]", _Late(expression, flags))
