"""Every key of the reviewer, once: bindings, help, footer and the README's list are made of this table."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from textual.binding import Binding


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
    DIALOG = "In help, diff, alternatives and lists"


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


_M, _D, _P, _V, _S = Place.MOVE, Place.DECIDE, Place.POST, Place.VIEW, Place.SITE

ACTIONS: tuple[Action, ...] = (
    Action("finding.next", ("]",), "next_finding", "next finding in this post", _M, "next", 6),
    Action("finding.previous", ("[",), "previous_finding", "previous finding in this post", _M),
    Action("finding.open", ("space",), "next_open", "next finding, in this post or one further on", _M),
    Action("finding.first", ("g", "home"), "first_finding", "first finding", _M),
    Action("finding.last", ("G", "end"), "last_finding", "last finding", _M),
    Action("segment.next", ("j", "down"), "next_segment", "next segment", _M, in_palette=False),
    Action("segment.previous", ("k", "up"), "previous_segment", "previous segment", _M, in_palette=False),
    Action("page.next", ("pagedown", "ctrl+d"), "next_page", "a page down", _M, in_palette=False),
    Action("page.previous", ("pageup", "ctrl+u"), "previous_page", "a page up", _M, in_palette=False),
    Action("post.next", ("}",), "next_post", "next post", _M),
    Action("post.previous", ("{",), "previous_post", "previous post", _M),
    Action("finding.accept", ("a",), "accept", "accept the fix and go to the next finding", _D, "accept", 1),
    Action("finding.everywhere", ("A",), "everywhere", "accept this fix at all its like, in every post", _D),
    Action("finding.alternatives", (".",), "alternatives", "choose among several fixes", _D),
    Action(
        "finding.dismiss",
        ("i",),
        "dismiss_finding",
        "dismiss the finding and go to the next",
        _D,
        "dismiss",
        2,
    ),
    Action(
        "finding.scope", ("I",), "dismiss_widely", "dismiss with a reason, here, in this post or further", _D
    ),
    Action("segment.edit", ("enter",), "edit", "edit the segment", _D, "edit", 7),
    Action("undo", ("u",), "undo", "undo the last action in this post", _D, "undo", 5),
    Action("redo", ("U",), "redo", "do again what was undone last", _D),
    Action("post.write", ("ctrl+s",), "write", "write the post to disk", _P, "write", 4),
    Action("post.diff", ("d",), "diff", "show what would be written", _P, "diff", 8),
    Action("rescan", ("R", "f5"), "rescan", "look for posts again and check them", _P),
    Action("site", ("0",), "site", "the whole site: its posts, and its findings by cause", _V, "site", 11),
    Action("list", ("1",), "toggle_list", "list of posts: show, go there, hide", _V, "list", 9),
    Action("text", ("2",), "focus_text", "go to the text", _V),
    Action("finding", ("3",), "focus_finding", "go to the finding's panel", _V),
    Action("panes.next", ("tab",), "app.focus_next", "next pane", _V, in_palette=False),
    Action("panes.previous", ("shift+tab",), "app.focus_previous", "previous pane", _V, in_palette=False),
    Action("layout", ("|",), "cycle_layout", "side by side, stacked, or by width", _V),
    Action("back", ("escape",), "focus_text", "back to the text", _V, in_palette=False),
    Action("help", ("?", "f1"), "help", "this help, and the page of the finding's check", _V, "help", 3),
    Action("palette", ("ctrl+p",), "app.command_palette", "all commands", _V, in_palette=False),
    Action("quit", ("q", "ctrl+q"), "app.quit", "quit; asks if changes are unwritten", _V, "quit", 10),
    Action("editor.save", ("ctrl+s",), "save", "keep the text in memory", Place.EDITOR),
    Action("editor.cancel", ("escape",), "cancel", "leave the segment as it was", Place.EDITOR),
    Action("quit.write", ("w",), "write", "write all and quit", Place.QUIT),
    Action("quit.discard", ("x",), "discard", "quit without writing", Place.QUIT),
    Action("quit.keep", ("k", "escape", "q"), "keep", "keep reviewing", Place.QUIT),
    Action(
        "site.open", ("enter",), "open", "open the post, or list the findings of the cause", _S, "open", 1
    ),
    Action("site.causes", ("c",), "causes", "posts or causes", _S, "causes", 2),
    Action("site.sort", ("s",), "sort", "sort otherwise", _S, "sort", 3),
    Action(
        "site.filter", ("f",), "filter", "show other posts: open, unwritten, older, unedited", _S, "filter", 4
    ),
    Action(
        "site.search", ("/",), "search", "show posts whose path or language has these words", _S, "search", 5
    ),
    Action(
        "site.accept", ("A",), "group", "accept the fixes of the cause, after a look at them", _S, "all", 6
    ),
    Action("site.down", ("j",), "down", "down", _S),
    Action("site.up", ("k",), "up", "up", _S),
    Action("site.back", ("escape", "0", "q"), "back", "back to the text", _S, "back", 7),
    Action("group.accept", ("A",), "group", "accept all, after a look at them", Place.GROUP),
    Action(
        "everywhere.accept",
        ("enter", "A"),
        "screen.accept_all",
        "accept all that are ticked",
        Place.EVERYWHERE,
    ),
    Action("everywhere.toggle", ("space",), "tick", "tick or untick", Place.EVERYWHERE),
    Action("everywhere.all", ("t",), "tick_all", "tick or untick all", Place.EVERYWHERE),
    Action("dialog.close", ("escape", "q"), "close", "close", Place.DIALOG),
)

REVIEW = (Place.MOVE, Place.DECIDE, Place.POST, Place.VIEW)
"""The places whose keys act on the main screen."""

_SHOWN = {"space": "space", "escape": "esc", "pagedown": "pgdn", "pageup": "pgup"}


def of(*places: Place) -> list[Action]:
    """Give the actions that act in one of ``places``, in the order of the table."""
    return [action for action in ACTIONS if action.place in places]


def bindings(*places: Place) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """Give the bindings of all actions that act in one of ``places``."""
    return [
        Binding(
            ",".join(action.keys),
            action.action,
            action.description,
            id=action.id,
            show=False,
            key_display=shown_keys(action.keys),
            tooltip=action.description,
        )
        for action in of(*places)
    ]


def shown_keys(keys: Iterable[str]) -> str:
    """Give keys as a person reads them."""
    return " ".join(_SHOWN.get(key, key) for key in keys)


def footer_key(action: Action) -> str:
    """Give the first key of an action in its shortest form."""
    return shown_keys(action.keys[:1]).replace("ctrl+", "^")


def key_table() -> str:
    """Give the README's table of keys in Markdown."""
    lines = ["| key | what it does |", "|---|---|"]
    for place in Place:
        lines.append(f"| **{place}** | |")
        lines += [f"| {_code(action.keys)} | {action.description} |" for action in of(place)]
    return "\n".join(lines) + "\n"


def _code(keys: Iterable[str]) -> str:
    return " ".join(f"`{_SHOWN.get(key, key)}`".replace("|", "\\|") for key in keys)
