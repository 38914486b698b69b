"""The keys of the main screen."""

from __future__ import annotations

from tui.action import Action, Place

_M, _D, _P, _V = Place.MOVE, Place.DECIDE, Place.POST, Place.VIEW

MAIN: tuple[Action, ...] = (
    Action("finding.next", ("]",), "next_finding", "next finding in this post", _M, "next", 6),
    Action("finding.previous", ("[",), "previous_finding", "previous finding in this post", _M),
    Action("finding.open", ("space",), "next_open", "next finding, in this post or one further on", _M),
    Action("finding.first", ("g", "home"), "first_finding", "first finding", _M),
    Action("finding.last", ("G", "end"), "last_finding", "last finding", _M),
    Action("segment.next", ("j", "down"), "next_segment", "next segment", _M, in_palette=False),
    Action("segment.previous", ("k", "up"), "previous_segment", "previous segment", _M, in_palette=False),
    Action("page.next", ("pagedown", "ctrl+d"), "next_page", "a page down", _M, in_palette=False),
    Action("page.previous", ("pageup", "ctrl+u"), "previous_page", "a page up", _M, in_palette=False),
    Action("find", ("/", "ctrl+f"), "find", "find words in source and translation", _M, "find", 12),
    Action("find.next", ("n",), "find_next", "next place where they stand", _M),
    Action("find.previous", ("N",), "find_previous", "previous place where they stand", _M),
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
    Action("post.editor", ("e",), "own_editor", "edit the post in $VISUAL or $EDITOR, at this line", _D),
    Action("undo", ("u",), "undo", "undo the last action in this post", _D, "undo", 5),
    Action("redo", ("U",), "redo", "do again what was undone last", _D),
    Action("post.write", ("ctrl+s",), "write", "write the post to disk", _P, "write", 4),
    Action("post.diff", ("d",), "diff", "all that would be written, to look at and to write", _P, "diff", 8),
    Action("post.reviewed", ("r",), "mark_reviewed", "mark the post reviewed, or not", _P),
    Action("copy.target", ("y",), "copy_target", "copy the segment's text", _P),
    Action("copy.source", ("Y",), "copy_source", "copy the text of its source", _P),
    Action("copy.finding", ("ctrl+y",), "copy_finding", "copy the finding with file and line", _P),
    Action("rescan", ("R", "f5"), "rescan", "look for posts again and check them", _P),
    Action("site", ("0",), "site", "the whole site: its posts, and its findings by cause", _V, "site", 11),
    Action("terms", ("t",), "terms", "what the term base says here; admit, amend, add", _V),
    Action("renderings", ("m",), "renderings", "what engines write here; take one as the edit", _V),
    Action("way_back", ("b",), "way_back", "the translation, translated back, beside the source", _V),
    Action("alignment", ("L",), "alignment", "what renders what, and how sure it is; mend it", _V),
    Action("skeleton", ("s",), "skeleton", "headings, lists, code, links: what is missing", _V),
    Action("list", ("1",), "toggle_list", "list of posts: show, go there, hide", _V, "list", 9),
    Action("text", ("2",), "focus_text", "go to the text", _V),
    Action("finding", ("3",), "focus_finding", "go to the finding's panel", _V),
    Action("panes.next", ("tab",), "app.focus_next", "next pane", _V, in_palette=False),
    Action("panes.previous", ("shift+tab",), "app.focus_previous", "previous pane", _V, in_palette=False),
    Action("filter", ("f",), "filter", "show findings of some severities or checks only", _V, "filter", 13),
    Action("filter.drop", ("F",), "show_all", "show all findings again", _V),
    Action(
        "finding.down", ("J",), "scroll_finding(2)", "scroll the finding's panel down", _V, in_palette=False
    ),
    Action("finding.up", ("K",), "scroll_finding(-2)", "scroll it up", _V, in_palette=False),
    Action("finding.large", ("+",), "enlarge", "a larger panel for the finding, or the usual one", _V),
    Action("layout", ("|",), "cycle_layout", "side by side, stacked, or by width", _V),
    Action("back", ("escape",), "back", "back to the text; drop the words found", _V, in_palette=False),
    Action("help", ("?", "f1"), "app.help", "this help, and the page of the finding's check", _V, "help", 3),
    Action("palette", ("ctrl+p",), "app.command_palette", "all commands", _V, in_palette=False),
    Action("quit", ("q", "ctrl+q"), "app.quit", "quit; asks if changes are unwritten", _V, "quit", 10),
)
