"""What a layout makes of one site: why it applies, and where it puts each post."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from pathlib import PurePosixPath

import msgspec

from postedit.site.place import Place

Placing = Callable[[PurePosixPath], Place | None]
"""Gives the place of a post, by its path below the site, or None where the rule says nothing about it."""


_UNREAD = "its list of languages is worked out by code, which is not run; names that are languages count"
_DEFAULT_UNREAD = "its default language is worked out by code, which is not run; source-language can name it"


class Weight(IntEnum):
    """How much a layout's word counts where several give a post company."""

    LOOSE = 0
    """Names that might be languages, beside posts that might be their sources."""
    NAMES = 1
    """Names of languages on both sides."""
    TREE = 2
    """A tree that only this layout makes."""
    SETTINGS = 3
    """The site's settings or its posts' front matter say so."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A layout applied to a site.

    Attributes:
        why: what showed that the site is laid out so.
        place: where it puts a post.
        weight: how much it counts.
        languages: the site's languages where its settings list them; others are none of the site.
        default: the language of posts that name none, where the settings tell.
    """

    why: str
    place: Placing
    weight: Weight
    languages: tuple[str, ...] = ()
    default: str | None = None


def settled(
    name: str,
    place: Placing,
    languages: tuple[str, ...] = (),
    default: str | None = None,
    *,
    is_unread: bool = False,
    is_default_unread: bool = False,
) -> Plan:
    """Give a plan after the settings in the file ``name``; without a name, a person chose the layout.

    ``is_unread`` where the settings list languages by code that had to be run to know them,
    ``is_default_unread`` where they name the default one so.
    """
    if default and languages and default not in languages:
        languages = (default, *languages)
    said = [f"languages {', '.join(languages)}"] if languages else []
    said += [_UNREAD] if is_unread else []
    said += [f"default {default}"] if default else []
    said += [_DEFAULT_UNREAD] if is_default_unread else []
    origin = f"settings in {name}" if name else "chosen by hand"
    why = ": ".join([origin, *(["; ".join(said)] if said else [])])
    return Plan(why=why, place=place, weight=Weight.SETTINGS, languages=languages, default=default)
