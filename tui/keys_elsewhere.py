"""The keys of the site screen, of the editor and of what is asked and listed."""

from __future__ import annotations

from tui.action import Action, Place

_S = Place.SITE

ELSEWHERE: tuple[Action, ...] = (
    Action("editor.save", ("ctrl+s",), "screen.save", "keep the text in memory", Place.EDITOR),
    Action("editor.complete", ("tab",), "complete", "take the end of the word that is shown", Place.EDITOR),
    Action("editor.undo", ("ctrl+z",), "undo", "undo typing", Place.EDITOR),
    Action("editor.redo", ("ctrl+y",), "redo", "type again what was undone", Place.EDITOR),
    Action("editor.help", ("f1", "ctrl+g"), "app.help", "help", Place.EDITOR),
    Action("editor.cancel", ("escape",), "screen.cancel", "leave the segment as it was", Place.EDITOR),
    Action("quit.write", ("w",), "write", "write all and quit", Place.QUIT),
    Action("quit.discard", ("x",), "discard", "quit without writing", Place.QUIT),
    Action("quit.keep", ("k", "escape", "q"), "keep", "keep reviewing", Place.QUIT),
    Action(
        "site.open", ("enter",), "open", "open the post, or list the findings of the cause", _S, "open", 1
    ),
    Action("site.causes", ("c",), "causes", "posts or causes", _S, "causes", 2),
    Action("site.sort", ("s",), "sort", "sort otherwise", _S, "sort", 3),
    Action(
        "site.filter",
        ("f",),
        "filter",
        "show other posts: open, unmarked, unwritten…",
        _S,
        "filter",
        4,
    ),
    Action(
        "site.search", ("/",), "search", "show posts whose path or language has these words", _S, "search", 5
    ),
    Action(
        "site.accept", ("A",), "group", "accept the fixes of the cause, after a look at them", _S, "all", 6
    ),
    Action("site.help", ("?", "f1"), "app.help", "help", _S, "help", 8),
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
    Action("everywhere.all", ("t",), "screen.tick_all", "tick or untick all", Place.EVERYWHERE),
    Action("terms.admit", ("a",), "admit", "admit the rendering under the cursor", Place.TERMS),
    Action("terms.add", ("n",), "add", "add an entry for this segment", Place.TERMS),
    Action("terms.close", ("t",), "close", "close", Place.TERMS),
    Action("renderings.edit", ("e",), "edit", "open the rendering in the editor", Place.RENDERINGS),
    Action("renderings.parts", ("p",), "parts", "choose parts of the rendering", Place.RENDERINGS),
    Action("renderings.close", ("m",), "close", "cancel", Place.RENDERINGS),
    Action("parts.take", ("enter",), "screen.take", "take the ticked parts as the edit", Place.PARTS),
    Action("parts.tick", ("space",), "tick", "tick or untick", Place.PARTS),
    Action("parts.all", ("t",), "screen.tick_all", "tick or untick all", Place.PARTS),
    Action(
        "parts.edit", ("e",), "screen.edit", "open the text with the ticked parts in the editor", Place.PARTS
    ),
    Action("way_back.close", ("b",), "close", "close", Place.WAY_BACK),
    Action("entry.save", ("ctrl+s",), "save", "write the entry to the term base", Place.ENTRY),
    Action("entry.cancel", ("escape",), "cancel", "leave the entry as it was", Place.ENTRY),
    Action("alignment.merge", ("m",), "merge", "merge with the bead below", Place.ALIGNMENT),
    Action("alignment.split", ("s",), "split", "split the bead", Place.ALIGNMENT),
    Action(
        "alignment.link",
        ("space",),
        "link",
        "pick a bead up; on another, put its source beside the target there",
        Place.ALIGNMENT,
    ),
    Action("alignment.undo", ("u",), "undo", "take the last correction back", Place.ALIGNMENT),
    Action("alignment.close", ("L",), "close", "close", Place.ALIGNMENT),
    Action("skeleton.next", ("]",), "next_difference", "next limb that differs", Place.SKELETON),
    Action("skeleton.previous", ("[",), "previous_difference", "previous limb that differs", Place.SKELETON),
    Action("skeleton.only", ("m",), "only_differing", "only what differs, or all", Place.SKELETON),
    Action("skeleton.close", ("s",), "close", "close", Place.SKELETON),
    Action("preview.write", ("w", "ctrl+s"), "write", "write the marked post", Place.PREVIEW),
    Action("preview.all", ("W",), "write_all", "write all posts", Place.PREVIEW),
    Action("preview.down", ("J",), "scroll_diff(3)", "scroll the diff down", Place.PREVIEW),
    Action("preview.up", ("K",), "scroll_diff(-3)", "scroll the diff up", Place.PREVIEW),
    Action("preview.copy", ("y",), "copy", "copy the diff", Place.PREVIEW),
    Action("filter.tick", ("space",), "tick", "tick or untick", Place.FILTER),
    Action("filter.only", ("o",), "screen.only", "tick this alone among its like", Place.FILTER),
    Action("filter.all", ("t",), "screen.tick_all", "tick all", Place.FILTER),
    Action("filter.apply", ("enter",), "screen.apply", "show what is ticked", Place.FILTER),
    Action("find.keep", ("enter",), "keep", "go on with n and N", Place.FIND),
    Action("find.drop", ("escape",), "drop", "drop the words", Place.FIND),
    Action("list.down", ("j", "down"), "cursor_down", "down", Place.LIST),
    Action("list.up", ("k", "up"), "cursor_up", "up", Place.LIST),
    Action("list.page_down", ("pagedown",), "page_down", "a page down", Place.LIST),
    Action("list.page_up", ("pageup",), "page_up", "a page up", Place.LIST),
    Action("list.first", ("g", "home"), "first", "first line", Place.LIST),
    Action("list.last", ("G", "end"), "last", "last line", Place.LIST),
    Action("list.select", ("enter",), "select", "choose, or open", Place.LIST),
    Action("dialog.help", ("?", "f1"), "app.help", "help", Place.DIALOG),
    Action("dialog.close", ("escape", "q"), "close", "close", Place.DIALOG),
)
