"""What a key does, and where it acts."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Place(StrEnum):
    """Where a key acts."""

    MOVE = "Move"
    DECIDE = "Decide"
    POST = "Post"
    VIEW = "View"
    EDITOR = "In the editor"
    QUIT = "When asked about unwritten changes"
    SITE = "On the site screen"
    GROUP = "In the list of one cause"
    EVERYWHERE = "In the list of all its like"
    SKELETON = "In the skeleton"
    ALIGNMENT = "In the alignment"
    RENDERINGS = "Among the engines' renderings"
    PARTS = "Among the parts of a rendering"
    WAY_BACK = "Beside the way back"
    TERMS = "In the list of terms"
    ENTRY = "While an entry is amended"
    PREVIEW = "Before writing"
    FILTER = "When findings to show are chosen"
    FIND = "While words to find are typed"
    LIST = "In lists"
    DIALOG = "In help, diff, alternatives and lists"


REVIEW = (Place.MOVE, Place.DECIDE, Place.POST, Place.VIEW)
"""The places whose keys act on the main screen."""


class Action(msgspec.Struct, frozen=True):
    """One thing a key does.

    Attributes:
        id: names the binding, for remapping.
        keys: as Textual writes them; the first is the one that is shown in the footer.
        action: the method that is called, without ``action_``.
        description: what it does, for help and palette.
        place: where it acts; also the heading it stands under.
        label: the word in the footer; no place in the footer where empty.
        rank: order in which footer entries are given room, the smallest first.
        in_palette: whether the palette offers it.
    """

    id: str
    keys: tuple[str, ...]
    action: str
    description: str
    place: Place
    label: str = ""
    rank: int = 99
    in_palette: bool = True
