"""Which post of a site translates which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path, PurePosixPath

import msgspec

from postedit.model import Problem
from postedit.post.reading import read_text
from postedit.site.by_hand import PAIRS, place_by_hand
from postedit.site.content_pairing import pair_by_content
from postedit.site.coop import CoopNotes
from postedit.site.direction import Default, direct
from postedit.site.discovery import NO_SETTINGS, find_posts, site_root
from postedit.site.grouping import Known, group_posts
from postedit.site.history import read_history
from postedit.site.languages import COMMON, language_of_tag, language_of_text, primary
from postedit.site.matching import match, sort_out
from postedit.site.notes import with_bond, with_candidates, with_notes
from postedit.site.pairs import BY_OPTION, PostPair, SitePairs, Unpaired
from postedit.site.place import language_in_path
from postedit.site.settings import Settings
from postedit.site.wanted import Wanted

FALLBACK_SOURCE = "en"
NOT_OF_THE_SITE = "not one of the languages in the settings"


def pair_site(root: Path, paths: Iterable[Path] = (), settings: Settings = NO_SETTINGS) -> SitePairs:
    """Pair the posts below ``root``: as the settings say, else by layout.

    Languages that names do not tell come from the posts. Where ``paths`` names files or folders, only the
    pairs that one of them belongs to are given.
    """
    history = cache(lambda: read_history(root))
    by_hand = place_by_hand(root, find_posts(root, settings), settings)
    found = group_posts(root, by_hand.others, settings.source_language or FALLBACK_SOURCE, settings.layout)
    groups = [*by_hand.groups, *found.groups]
    default = settings.source_language or found.default
    languages = {post.language for group in groups for post in group if post.language}
    source_language = default or _source_language(languages)
    chosen = default_of(settings, default, source_language)
    candidates = settings.languages or tuple(sorted(languages | {source_language}))
    candidates = candidates if len(candidates) > 1 else COMMON
    pairs: list[PostPair] = []
    unpaired: list[Unpaired] = []
    problems = [*found.problems]
    wanted = Wanted(paths)
    content = pair_by_content([g[0] for g in groups if len(g) == 1], source_language, candidates)
    for group in content.in_place_of(groups):
        if not wanted.holds(*(post.path for post in group)):
            continue
        problems += _complete(group, default, candidates)
        strangers = [post for post in group if not _belongs(post.language, settings.languages)]
        unpaired += [Unpaired(post.path, post.language, NOT_OF_THE_SITE) for post in strangers]
        members = sort_out([post for post in group if post not in strangers])
        directed = direct(members.single, chosen, history)
        problems += directed.problems
        matched, alone = match(members, directed.origins, source_language)
        pairs += matched
        unpaired += alone
    for source, target in by_hand.pairs:
        named = explicit_pair(source, target)
        if isinstance(named, Problem):
            problems.append(named)
        else:
            pairs.append(msgspec.structs.replace(named, paired_by=PAIRS, source_by=f"settings: {PAIRS}"))
    coop = CoopNotes()
    pairs = [with_notes(pair, history, coop) for pair in pairs if wanted.holds(pair.source, pair.target)]
    pairs = [with_bond(pair, content) for pair in pairs]
    pairs.sort(key=lambda pair: (str(pair.source or pair.target), str(pair.target)))
    unpaired = [with_candidates(post, content) for post in unpaired if wanted.holds(post.path)]
    unpaired.sort(key=lambda post: str(post.path))
    return SitePairs(root, source_language, tuple(pairs), tuple(unpaired), found.chosen, tuple(problems))


def explicit_pair(source: Path, target: Path) -> PostPair | Problem:
    """Give the pair a person named; languages from names, front matter, else langdetect."""
    return next(explicit_pairs([(source, target)]))


def explicit_pairs(named: Iterable[tuple[Path, Path]]) -> Iterator[PostPair | Problem]:
    """Give each pair a person named; what is asked of their folders is asked once."""
    root_of, history_of, coop = cache(site_root), cache(read_history), CoopNotes()
    for source, target in named:
        languages = _languages(source, target, root_of)
        if isinstance(languages, Problem):
            yield languages
            continue
        pair = PostPair(source, target, *languages, paired_by=BY_OPTION, source_by=BY_OPTION)
        yield with_notes(pair, partial(history_of, root_of(target.parent)), coop)


def _languages(source: Path, target: Path, root_of: Callable[[Path], Path]) -> tuple[str, str] | Problem:
    found = []
    for path, other in ((source, "en"), (target, "fr")):
        text = read_text(path)
        if isinstance(text, Problem):
            return text
        named = _language_from_name(path, root_of(path.parent))
        language = named or language_of_text(text, str(path), COMMON)
        found.append(language or _language_from_name(path, Path(path.anchor)) or other)
    return found[0], found[1]


def _language_from_name(path: Path, root: Path) -> str | None:
    """Give the language of a suffix or of the innermost language folder below ``root``."""
    inside = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return language_in_path(PurePosixPath(inside.as_posix()), language_of_tag)


def _source_language(languages: set[str]) -> str:
    """Give the language a site without a default translates from: English, in the variety it has."""
    return next((tag for tag in sorted(languages) if primary(tag) == FALLBACK_SOURCE), FALLBACK_SOURCE)


def default_of(settings: Settings, named: str | None, language: str) -> Default:
    """Give the language that a site translates from, with what says so: settings, layout, or nobody."""
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
    unknown = [post for post in group if post.language is None]
    if default and len(group) > 1 and len(unknown) == 1:
        unknown[0].language = default
        return []
    for post in unknown:
        text = read_text(post.path)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            post.language = language_of_text(text, str(post.path), candidates)
    return problems
