"""The lines of the site screen."""

from __future__ import annotations

from textual.content import Content

from postedit.model import Severity
from postedit.review.overview import Group, Standing
from postedit.site import PostPair
from tui.markup import SIGNS, display, sign
from tui.names import fitted
from tui.styles import BAD, QUIET, SEVERITY, UNWRITTEN
from tui.worddiff import before_and_after
from tui.workspace import Workspace

_WIDTH = 5
_COLUMNS = _WIDTH * len(Severity)
_BEFORE_NAME = _COLUMNS + 2 * _WIDTH + 3
"""Cells for the mark, the figures, the share and the language, and those that the list keeps for itself."""


def pair_line(workspace: Workspace, pair: PostPair, name: str, width: int) -> Content:
    """Give unwritten, findings by severity, reviewed share, language, name, and what the pair's files say."""
    notes = ("  older" if pair.stale else "") + ("  unedited" if pair.unedited else "")
    standing = workspace.standing(pair.target)
    if not workspace.is_readable(pair.target):
        figures = Content.styled("unreadable".ljust(_COLUMNS + _WIDTH), BAD)
    elif standing is None:
        figures = Content.styled("not checked yet".ljust(_COLUMNS + _WIDTH), QUIET)
    else:
        figures = _figures(standing)
    return Content.assemble(
        ("*" if workspace.is_unwritten(pair.target) else " ", UNWRITTEN),
        figures,
        (f" {pair.target_language} ".ljust(5), QUIET),
        fitted(name, width - _BEFORE_NAME - len(notes)),
        (notes, QUIET),
    )


def _figures(standing: Standing) -> Content:
    counts = [_count(severity, standing.of(severity)) for severity in Severity]
    share = f"{'✓' if standing.is_marked else ''}{int(standing.share * 100)}%".rjust(_WIDTH)
    return Content.assemble(
        *counts, (share, "$text-success" if standing.is_marked or not standing.open else QUIET)
    )


def _count(severity: Severity, count: int) -> Content:
    text = f"{SIGNS[severity]}{count}" if count else ""
    return Content.styled(text.ljust(_WIDTH), f"bold {SEVERITY[severity]}")


def group_line(group: Group, workspace: Workspace) -> Content:
    """Give how often and where, the cause, and what its first fix changes or what is wrong there."""
    times, posts = len(group.occurrences), group.posts
    first = group.occurrences[0]
    head = Content.assemble(
        sign(group.worst),
        (f" {times} {'time' if times == 1 else 'times'}", "bold"),
        (f" in {posts} {'post' if posts == 1 else 'posts'}  ", QUIET),
        (display(str(group.cause)), "bold"),
    )
    text = workspace.text(first.pair.target) if first.finding.fixes else None
    if text is None:
        return Content.assemble(head, "\n  ", display(first.finding.message))
    before, after = before_and_after(text, first.finding.fixes[0].edits)
    return Content.assemble(head, "\n  - ", before, "\n  + ", after)
