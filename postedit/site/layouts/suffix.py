"""The language is the last dotted part of the name: `about.fr.md` beside `about.en.md` or `about.md`.

Source: common to Hugo, Zola, Nextra, Gatsby and MkDocs; taken where no settings name the generator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import suffixed
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:  # noqa: ARG001 - no tree can rule the names out
    """Give the plan, whatever the site; a name without a code leaves the language open."""
    return Plan(
        why="names end in a language",
        place=lambda path: suffixed(path, language_of_tag),
        weight=Weight.NAMES,
    )
