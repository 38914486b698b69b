"""simplemma without the rules of languages that nobody asks for.

It compiles the suffix rules of 21 languages when it is imported, which takes most of that time. Here those of
a language are imported when a word is first asked for that its dictionary lacks. A version of simplemma that
keeps them elsewhere is imported as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path
from types import ModuleType

_RULES = "simplemma.strategies.defaultrules"
_Rule = Callable[[str], str | None]


class _Rules(dict[str, _Rule]):
    """The function of each language, as simplemma's own table gives it; the language's module holds it."""

    def get(self, language: str, default: object = None) -> _Rule | None:  # type: ignore[override] # noqa: ARG002
        """Give the function of a language, None where it has no rules."""
        return _rule_of(language)


@cache
def _rule_of(language: str) -> _Rule | None:
    name = f"{language}_" if iskeyword(language) else language
    try:
        module = import_module(f"{_RULES}.{name}")
    except ModuleNotFoundError:
        return None
    found: _Rule | None = getattr(module, f"apply_{language}", None)
    return found


def import_strategies() -> ModuleType:
    """Give ``simplemma.strategies``, imported without rules."""
    if _RULES in sys.modules:
        return import_module("simplemma.strategies")
    found = find_spec("simplemma")
    folder = Path(found.origin).parent / "strategies" / "defaultrules" if found and found.origin else Path()
    if not (folder / "__init__.py").is_file():
        return import_module("simplemma.strategies")
    package = ModuleType(_RULES)
    package.__path__ = [str(folder)]
    package.__dict__["RULE_FUNCTIONS"] = _Rules()
    sys.modules[_RULES] = package
    try:
        return import_module("simplemma.strategies")
    except ImportError:
        del sys.modules[_RULES]
        return import_module("simplemma.strategies")
