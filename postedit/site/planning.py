"""Which layouts a site shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

import msgspec

from postedit.site.layouts import AUTO, layout, layout_names
from postedit.site.place import Place, below
from postedit.site.plan import Plan, Weight
from postedit.site.tree import Tree


class Applied(msgspec.Struct, frozen=True):
    """A layout's plan for the site or, where ``base`` names one, for a folder with settings of its own."""

    name: str
    base: str
    plan: Plan

    def place(self, path: PurePosixPath) -> Place | None:
        """Give the place of a post, by its path below the site."""
        inside = below(path, self.base)
        return None if inside is None else self.plan.place(inside)


def apply_layouts(tree: Tree, wanted: str) -> list[Applied]:
    """Give the plans of all layouts that the site shows, or of the one that is ``wanted``."""
    names = layout_names() if wanted in ("", AUTO) else [wanted]
    found = [*_applied(tree, "", names)]
    for folder, inner in tree.inner_sites():
        found += [one for one in _applied(inner, folder, names) if one.plan.weight is Weight.SETTINGS]
        tree.problems += inner.problems
    if not found and names == [wanted]:
        found += _applied(tree, "", names, asked=True)
    return found


def _applied(tree: Tree, base: str, names: list[str], *, asked: bool = False) -> Iterator[Applied]:
    for name in names:
        plan = layout(name).plan(tree, asked=asked)
        if plan is not None:
            yield Applied(name, base, plan)
