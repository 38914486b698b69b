"""The words of which a text must have one for an expression to match it.

They tell without a search that most expressions do not match most sentences. They are read off the tree
into which ``re`` parses an expression: of what must stand in any match, the literal words whose both ends are
sure to be borders of a word in the text too, else signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from postedit.checks.grammar.reading.borders import REPEATS, Node, is_border
from postedit.late import late_regex

_WORD = late_regex(r"\w+")
_SIGN = late_regex(r"[^\w\s]")
_MOST = 600
"""Texts up to which alternatives are spelt out."""
_FEW = 6


def needed(pattern: str) -> list[frozenset[str]]:
    """Give sets of words, one of each of which stands in every text that matches, the rarest set first.

    A word is a run of letters, figures and underscores, here in lower case, or a sign such as a comma.
    """
    return sorted(_sets(list(parser.parse(pattern)), before=False, after=False), key=_frequency)


def _sets(nodes: Sequence[Node], *, before: bool, after: bool) -> list[frozenset[str]]:
    """Give the sets of a sequence; ``before`` and ``after`` tell that it stands at borders."""
    found: list[frozenset[str]] = []
    at = 0
    for is_spelt, group in groupby(nodes, key=lambda node: _texts([node]) is not None):
        part = list(group)
        runs = [part] if is_spelt and _texts(part) is not None else [[node] for node in part]
        for run in runs:
            opening = is_border(nodes[:at], before, backwards=True)
            at += len(run)
            closing = is_border(nodes[at:], after, backwards=False)
            found += _of_run(run, opening, closing)
    return found


def _of_run(run: Sequence[Node], before: bool, after: bool) -> list[frozenset[str]]:
    texts = _texts(run)
    if texts is not None:
        return _union(_whole_word(text, before, after) for text in texts)
    kind, value = run[0]
    if kind is op.SUBPATTERN:
        return _sets(list(value[3]), before=before, after=after)
    if kind is op.BRANCH:
        return _union(_sets(list(way), before=before, after=after) for way in value[1])
    if kind in REPEATS and value[0] >= 1:
        return _sets(list(value[2]), before=before, after=after and value[1] == 1)
    return []


def _union(ways: Iterable[Sequence[frozenset[str]]]) -> list[frozenset[str]]:
    """Give the set of all alternatives, of each the rarest; none where one of them needs no word."""
    known = list(ways)
    if not all(known):
        return []
    return [frozenset[str]().union(*(min(sets, key=_frequency) for sets in known))]


def _whole_word(text: str, before: bool, after: bool) -> list[frozenset[str]]:
    """Give the longest word of a text that neither of its ends may cut, else a sign of it."""
    whole = [
        match[0].lower()
        for match in _WORD.finditer(text)
        if (before or match.start() > 0) and (after or match.end() < len(text))
    ] or _SIGN.findall(text)
    return [frozenset({max(whole, key=len)})] if whole else []


def _frequency(words: Iterable[str]) -> float:
    """Guess how many sentences have one of the words: short ones are frequent."""
    return sum(1 / len(word) ** 2 for word in words)


def _texts(nodes: Sequence[Node]) -> list[str] | None:
    """Give all texts that a sequence matches, None where they are too many, or where it looks around."""
    texts = [""]
    for kind, value in nodes:
        ways = _ways(kind, value)
        if ways is None or len(texts) * len(ways) > _MOST:
            return None
        texts = [text + way for text, way in product(texts, ways)]
    return texts


def _ways(kind: Any, value: Any) -> list[str] | None:
    if kind is op.LITERAL:
        return [chr(value)]
    if kind is op.IN and len(value) <= _FEW and all(member[0] is op.LITERAL for member in value):
        return [chr(code) for _, code in value]
    if kind is op.SUBPATTERN and not value[1] and not value[2]:
        return _texts(list(value[3]))
    if kind is op.BRANCH:
        ways = [_texts(list(way)) for way in value[1]]
        return None if None in ways else [text for way in ways if way for text in way]
    if kind in REPEATS and value[0] == 0 and value[1] == 1:
        once = _texts(list(value[2]))
        return None if once is None else ["", *once]
    return None
