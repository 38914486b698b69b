"""Which pairs the site screen lists and in which order, and how long the checking will take. No screen."""

from __future__ import annotations

from enum import StrEnum

from postedit.review.overview import Standing
from postedit.site import PostPair
from tui.found import Totals
from tui.workspace import Workspace


class Order(StrEnum):
    """How the pairs are sorted."""

    WORST = "worst first"
    PATH = "by path"
    LANGUAGE = "by language"
    SHARE = "least reviewed first"


class Show(StrEnum):
    """Which pairs are listed."""

    ALL = "all posts"
    OPEN = "posts with open findings"
    UNREVIEWED = "posts that nobody marked reviewed"
    UNWRITTEN = "posts with unwritten changes"
    OLDER = "posts older than their source"
    UNEDITED = "posts that nobody edited"


_UNKNOWN = Standing(0, 0, 0, 0)


def survey(workspace: Workspace, order: Order, show: Show, words: str) -> list[PostPair]:
    """Give the pairs to list.

    Args:
        workspace: all pairs, with what is known of them.
        order: how they are sorted; as the site has them where equal.
        show: which of them are wanted.
        words: each must be a pair's language, or where no pair is in such a one stand in its target's
            path within the site;
            case does not matter.
    """
    wanted = words.casefold().split()
    above = str(workspace.opened.site.root)
    languages = {pair.target_language.casefold() for pair in workspace.pairs}
    pairs = [
        pair
        for pair in workspace.pairs
        if _is_shown(workspace, pair, show)
        and all(
            word == pair.target_language.casefold()
            if word in languages
            else word in str(pair.target).removeprefix(above).casefold()
            for word in wanted
        )
    ]
    if order is Order.PATH:
        return sorted(pairs, key=lambda pair: str(pair.target))
    if order is Order.LANGUAGE:
        return sorted(pairs, key=lambda pair: (pair.target_language, str(pair.target)))
    standings = {pair.target: workspace.standing(pair.target) for pair in pairs}
    if order is Order.SHARE:
        return sorted(pairs, key=lambda pair: _share(standings[pair.target]))
    return sorted(pairs, key=lambda pair: standings[pair.target] or _UNKNOWN, reverse=True)


def _share(standing: Standing | None) -> float:
    """Give the reviewed share; what is not checked yet comes behind all that is."""
    return standing.share if standing else 2.0


def _is_shown(workspace: Workspace, pair: PostPair, show: Show) -> bool:
    match show:
        case Show.ALL:
            return True
        case Show.OPEN:
            return bool(workspace.findings(pair.target))
        case Show.UNREVIEWED:
            return not workspace.is_reviewed(pair.target)
        case Show.UNWRITTEN:
            return workspace.is_unwritten(pair.target)
        case Show.OLDER:
            return bool(pair.stale)
        case Show.UNEDITED:
            return bool(pair.unedited)


def progress_text(totals: Totals, seconds: float) -> str:
    """Say how far the checking is and how long it will take at the pace of the last ``seconds``."""
    if totals.is_partial:
        return f"{totals.posts} posts so far, looking for more"
    if totals.checked >= totals.posts:
        return f"{totals.posts} posts checked, {totals.reviewed} without open findings"
    if not totals.checked:
        return f"checking {totals.posts} posts"
    left = seconds / totals.checked * (totals.posts - totals.checked)
    about = f"{left:.0f} s" if left < 100 else f"{left / 60:.0f} min"
    return f"{totals.checked} of {totals.posts} checked, about {about} left"
