"""How site generators lay out languages: one layout a module, found by listing this package.

A layout's name is that of its module, with hyphens. Its docstring begins with its rule and names the source
of the rule after ``Source:``. Its function ``plan(site, asked=...)`` gives a ``Plan`` where the site is laid
out so; where a person ``asked`` for the layout, it gives one without looking for signs.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from postedit.site.plan import Plan
    from postedit.site.tree import Tree

AUTO = "auto"
"""The name that asks for the layouts that the site shows."""


class Layout(Protocol):
    """The shape of a layout module."""

    def plan(self, site: Tree, *, asked: bool) -> Plan | None:
        """Give what the layout makes of the site, or None where the site shows no sign of it."""


def layout_names() -> list[str]:
    """Give the names of all layouts in order; none is imported."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__))


def layout(name: str) -> Layout:
    """Give the layout of that name, which is one of ``layout_names``."""
    return importlib.import_module(f"{__name__}.{name.replace('-', '_')}")


def rule_and_source(name: str) -> tuple[str, str]:
    """Give the rule of a layout and where it is documented, from its docstring, each on one line."""
    text = inspect.getdoc(layout(name)) or ""
    rule, _, source = text.partition("Source: ")
    return " ".join(rule.split()), " ".join(source.split())
