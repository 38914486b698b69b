"""Which post of a site translates which."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from postedit.model import Problem
from postedit.post.reading import read_text
from postedit.site.by_hand import PAIRS, place_by_hand
from postedit.site.content_pairing import pair_by_content
from postedit.site.direction import Default, Origin, direct, is_original
from postedit.site.discovery import NO_SETTINGS, find_posts, site_root
from postedit.site.grouping import Known, group_posts
from postedit.site.history import read_history
from postedit.site.languages import default_language, language_of_tag, language_of_text, primary
from postedit.site.notes import with_bond, with_candidates, with_notes
from postedit.site.pairs import ALONE, BY_OPTION, PostPair, SitePairs, Unpaired
from postedit.site.settings import Settings

FALLBACK_SOURCE = "en"
COMMON = ("en", "fr", "de", "es", "nl")
NOT_OF_THE_SITE = "not one of the languages in the settings"


def pair_site(root: Path, paths: Iterable[Path] = (), settings: Settings = NO_SETTINGS) -> SitePairs:
    """Pair the posts below ``root``: as the settings say, else by layout.

    Languages that names do not tell come from the posts. Where ``paths`` names files or folders, only the
    pairs that one of them belongs to are given.
    """
    default = settings.source_language or default_language(root)
    history = cache(lambda: read_history(root))
    by_hand = place_by_hand(root, find_posts(root, settings), settings)
    groups = group_posts(root, by_hand.others, default or FALLBACK_SOURCE, settings.layout)
    groups = [*by_hand.groups, *groups]
    site_languages = {post.language for group in groups for post in group if post.language}
    source_language = default or _source_language(site_languages)
    chosen = _default(settings, default, source_language)
    candidates = settings.languages or tuple(sorted(site_languages | {source_language}))
    if len(candidates) < 2:
        candidates = COMMON
    pairs: list[PostPair] = []
    unpaired: list[Unpaired] = []
    problems: list[Problem] = []
    wanted = [path.resolve() for path in paths]
    content = pair_by_content([g[0] for g in groups if len(g) == 1], source_language, candidates)
    for group in content.in_place_of(groups):
        if not _concerns(wanted, *(post.path for post in group)):
            continue
        problems += _complete(group, default, candidates)
        strangers = [post for post in group if not _belongs(post.language, settings.languages)]
        unpaired += [Unpaired(post.path, post.language, NOT_OF_THE_SITE) for post in strangers]
        members = [post for post in group if post not in strangers]
        directed = direct(members, chosen, history)
        problems += directed.problems
        _pair_group(members, directed.origins, source_language, pairs, unpaired)
    for source, target in by_hand.pairs:
        named = explicit_pair(source, target)
        if isinstance(named, Problem):
            problems.append(named)
        else:
            pairs.append(msgspec.structs.replace(named, paired_by=PAIRS, source_by=f"settings: {PAIRS}"))
    pairs = [with_notes(pair, history) for pair in pairs if _concerns(wanted, pair.source, pair.target)]
    pairs = [with_bond(pair, content) for pair in pairs]
    unpaired = [with_candidates(post, content) for post in unpaired if _concerns(wanted, post.path)]
    pairs.sort(key=lambda pair: (str(pair.source or pair.target), str(pair.target)))
    unpaired.sort(key=lambda post: str(post.path))
    return SitePairs(root, source_language, tuple(pairs), tuple(unpaired), tuple(problems))


def explicit_pair(source: Path, target: Path) -> PostPair | Problem:
    """Give the pair a person named; languages from names, front matter, else langdetect."""
    found = []
    for path, other in ((source, "en"), (target, "fr")):
        text = read_text(path)
        if isinstance(text, Problem):
            return text
        language = _language_from_name(path, site_root(path)) or language_of_text(text, str(path), COMMON)
        found.append(language or _language_from_name(path, Path(path.anchor)) or other)
    pair = PostPair(source, target, found[0], found[1], BY_OPTION, BY_OPTION)
    return with_notes(pair, lambda: read_history(site_root(target)))


def _language_from_name(path: Path, root: Path) -> str | None:
    """Give the language of a suffix or of the innermost language folder below ``root``."""
    folders = path.relative_to(root).parts[:-1] if path.is_relative_to(root) else ()
    parts = [path.stem.rpartition(".")[2] if "." in path.stem else "", *reversed(folders)]
    return next((tag for part in parts if (tag := language_of_tag(part))), None)


def _source_language(languages: set[str]) -> str:
    """Give the language a site without a default translates from: English, in the variety it has."""
    return next((tag for tag in sorted(languages) if primary(tag) == FALLBACK_SOURCE), FALLBACK_SOURCE)


def _default(settings: Settings, named: str | None, language: str) -> Default:
    if settings.source_language:
        return Default(language, f"settings: source-language = {language}", is_settled=True, is_known=True)
    if named:
        return Default(language, f"site default: {language}", is_known=True)
    return Default(language, f"no default language named, {language} is taken")


def _belongs(tag: str | None, languages: tuple[str, ...]) -> bool:
    """Tell whether a language is one of the settings'; ``pt`` there means that of all countries."""
    if not languages or tag is None:
        return True
    return tag in languages or primary(tag) in languages


def _complete(group: list[Known], default: str | None, candidates: tuple[str, ...]) -> list[Problem]:
    """Fill in languages that names do not tell; give the problems of posts that cannot be read."""
    problems = []
    for post in group:
        if post.language is not None:
            continue
        if default and len(group) > 1:
            post.language = default
            continue
        text = read_text(post.path)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            post.language = language_of_text(text, str(post.path), candidates)
    return problems


def _pair_group(
    group: list[Known],
    origins: dict[Path, Origin],
    source_language: str,
    pairs: list[PostPair],
    unpaired: list[Unpaired],
) -> None:
    sources = {origin.source.path for origin in origins.values()}
    for post in group:
        origin = origins.get(post.path)
        if post.language is None:
            unpaired.append(Unpaired(post.path, None, "language unknown"))
        elif origin is not None and origin.source.language == post.language:
            unpaired.append(Unpaired(post.path, post.language, "two posts claim to be the source"))
        elif origin is not None:
            languages = origin.source.language or source_language, post.language
            pairs.append(
                PostPair(origin.source.path, post.path, *languages, post.layout, source_by=origin.evidence)
            )
        elif post.path not in sources and (
            primary(post.language) == primary(source_language) or is_original(post)
        ):
            unpaired.append(Unpaired(post.path, post.language, "no translation"))
        elif post.path not in sources:
            unpaired.append(Unpaired(post.path, post.language, "no source"))
            pairs.append(PostPair(None, post.path, source_language, post.language, ALONE))


def _concerns(wanted: list[Path], *posts: Path | None) -> bool:
    """Tell whether one of the posts lies in a wanted place; no wish means all are wanted."""
    return not wanted or any(
        post.resolve().is_relative_to(path) for post in posts if post is not None for path in wanted
    )
