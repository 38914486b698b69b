"""From posts that are translations of one another to pairs, and which posts claim what others claim too."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import msgspec

from postedit.site.direction import Origin, is_original
from postedit.site.grouping import Known
from postedit.site.languages import primary
from postedit.site.pairs import ALONE, PostPair, Unpaired


class Members(msgspec.Struct, frozen=True):
    """The posts of a group: the only ones in their language, and those that others contend with."""

    single: list[Known]
    contended: list[Unpaired]


def sort_out(group: list[Known]) -> Members:
    """Find the posts of a group that are the only ones in their language.

    Where several are in one language, the only one that names it has the place; where none or several do,
    no one has it.
    """
    by_language: dict[str | None, list[Known]] = defaultdict(list)
    for post in group:
        by_language[post.language].append(post)
    single = by_language.pop(None, [])
    contended: list[Unpaired] = []
    for language, posts in by_language.items():
        named = [post for post in posts if post.is_named]
        winner = posts[0] if len(posts) == 1 else named[0] if len(named) == 1 else None
        single += [winner] if winner else []
        for index, post in enumerate(posts):
            if post is not winner:
                other = winner or posts[not index]
                contended.append(Unpaired(post.path, language, _ambiguous(other)))
    return Members(single, contended)


def _ambiguous(other: Known) -> str:
    shared = f" ({other.reason})" if other.reason else ""
    return f"ambiguous: {other.path.name} in {other.path.parent.name or '.'} claims the same place{shared}"


def match(
    members: Members, origins: dict[Path, Origin], source_language: str
) -> tuple[list[PostPair], list[Unpaired]]:
    """Give the pairs among posts that are translations of one another, and what stays alone.

    Args:
        members: the posts.
        origins: the source of each that has one, by path.
        source_language: the site's.
    """
    pairs: list[PostPair] = []
    unpaired = [*members.contended]
    sources = {origin.source.path for origin in origins.values()}
    alone: list[Known | Unpaired] = [*members.contended]
    for post in members.single:
        origin = origins.get(post.path)
        if post.language is None:
            unpaired.append(Unpaired(post.path, None, "language unknown"))
        elif origin is not None:
            pairs.append(_pair(origin, post, source_language, post.language))
        elif post.path not in sources:
            is_source = primary(post.language) == primary(source_language) or is_original(post)
            unpaired.append(
                Unpaired(post.path, post.language, "no translation" if is_source else "no source")
            )
            alone += [] if is_source else [post]
    pairs += [
        PostPair(None, post.path, source_language, post.language, ALONE)
        for post in alone
        if post.language and primary(post.language) != primary(source_language)
    ]
    return pairs, unpaired


def _pair(origin: Origin, target: Known, source_language: str, target_language: str) -> PostPair:
    return PostPair(
        origin.source.path,
        target.path,
        origin.source.language or source_language,
        target_language,
        target.layout,
        source_by=origin.evidence,
        reasons=(target.reason,) if target.reason else (),
    )
