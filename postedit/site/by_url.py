"""Pairs that a person names by URLs: two posts, or two folders with posts at the same places."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import msgspec

from postedit.model import Problem
from postedit.post.reading import read_text
from postedit.post.url import Url
from postedit.site.discovery import is_post
from postedit.site.languages import COMMON, language_of_tag, language_of_text
from postedit.site.pairs import BY_OPTION, PostPair, Unpaired
from postedit.site.place import language_in_path


class Elsewhere(msgspec.Struct, frozen=True):
    """A pair of which a post lies elsewhere: where its posts do, and where in the site they would stand."""

    pair: PostPair
    urls: tuple[Url, Url]


class Found(msgspec.Struct, frozen=True):
    """The pairs of one naming, and the posts without a counterpart."""

    pairs: tuple[tuple[str, str], ...]
    unpaired: tuple[Unpaired, ...] = ()


def posts_at(source: str, target: str, root: Path) -> Found | Problem:
    """Give the pairs of posts that two names mean, of which one at least is a URL.

    What ends like a post is one; all else is a folder, whose store is asked for what lies below it.
    ``root`` is the site whose settings hold for them.
    """
    if is_post(_path(source)) and is_post(_path(target)):
        return Found(((source, target),))
    places = []
    for name in (source, target):
        try:
            places.append(_below(name))
        except Exception as error:  # noqa: BLE001 - each store has errors of its own
            return Problem(name, f"cannot be listed: {error}")
    sources, targets = places
    pairs = tuple((sources[place], address) for place, address in targets.items() if place in sources)
    alone = [
        Unpaired(root / _inside(address), None, f"no post at the same place below {other}", url=address)
        for mine, others, other in ((sources, targets, target), (targets, sources, source))
        for place, address in mine.items()
        if place not in others
    ]
    return Found(pairs, tuple(alone))


def url_pair(source: str, target: str, root: Path) -> Elsewhere | Problem:
    """Give the pair of two posts; languages from the names, else from the texts.

    Args:
        source: the URL or the path of the source.
        target: that of the translation.
        root: the site whose settings hold for the pair.
    """
    languages = []
    for name, other in ((source, "en"), (target, "fr")):
        tag = language_in_path(PurePosixPath(_path(name).as_posix()), language_of_tag)
        if tag is None:
            text = read_text(Url(name))
            if isinstance(text, Problem):
                return text
            tag = language_of_text(text, name, COMMON)
        languages.append(tag or other)
    places = root / _inside(source), root / _inside(target)
    pair = PostPair(*places, languages[0], languages[1], BY_OPTION, BY_OPTION)
    return Elsewhere(pair, (Url(source), Url(target)))


def _below(folder: str) -> dict[str, str]:
    """Give the URLs of the posts below a folder by their places in it, less the endings."""
    import fsspec  # noqa: PLC0415 - comes with an extra, and only URLs need it

    store, root = fsspec.core.url_to_fs(folder)
    inside = [name[len(root.rstrip("/")) + 1 :] for name in sorted(store.find(root))]
    return {name.rpartition(".")[0]: f"{folder.rstrip('/')}/{name}" for name in inside if is_post(Path(name))}


def _path(name: str) -> Path:
    """Give the path in a URL, or the path itself."""
    return Path(unquote(urlsplit(name).path)) if "://" in name else Path(name)


def _inside(name: str) -> str:
    """Give a relative path that says all of a URL: its scheme, its host or bucket, its path."""
    return "/".join(part for part in name.replace("://", "/").split("/") if part not in {"", ".", ".."})
