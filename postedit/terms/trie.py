"""A trie over words, each word known by the set of its possible lemmas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Value = TypeVar("Value")

# "mise à jour de la" has three small words in a row; longer runs no longer belong to a term.
MAX_SKIPPED = 3

_WORDS = 20_000
"""Words of texts for which it is remembered where they lead from the root."""

_NO_EDGES: dict[str, list[Any]] = {}


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word as the trie compares it; ``optional`` ones may be passed over in a text."""

    lemmas: frozenset[str]
    optional: bool = False


class _Node(Generic[Value]):
    """A place in the trie: the values that end here and the words that go on; most have but one of them."""

    __slots__ = ("children", "edges", "values")

    def __init__(self) -> None:
        self.values: tuple[Value, ...] = ()
        self.children: dict[frozenset[str], _Node[Value]] | None = None
        self.edges: dict[str, list[_Node[Value]]] = _NO_EDGES

    def child(self, lemmas: frozenset[str]) -> _Node[Value]:
        """Give the node behind ``lemmas``, made where it is missing."""
        if self.children is None:
            self.children, self.edges = {}, {}
        node = self.children.get(lemmas)
        if node is None:
            node = self.children[lemmas] = _Node()
            for lemma in lemmas:
                self.edges.setdefault(lemma, []).append(node)
        return node

    def step(self, lemmas: frozenset[str]) -> tuple[_Node[Value], ...]:
        """Give the nodes behind any word that shares a lemma, each once."""
        edges = self.edges
        if edges.keys().isdisjoint(lemmas):
            return ()
        return tuple(dict.fromkeys(node for lemma in lemmas for node in edges.get(lemma, ())))


class Trie(Generic[Value]):
    """Sequences of lemma sets with a value each, found in a text in one pass."""

    __slots__ = ("_first", "_root")

    def __init__(self) -> None:
        self._root: _Node[Value] = _Node()
        self._first: dict[frozenset[str], tuple[_Node[Value], ...]] = {}

    def add(self, tokens: Sequence[frozenset[str]], value: Value) -> None:
        """Store ``value`` under a sequence of lemma sets; an empty sequence is not stored."""
        if not tokens:
            return
        node = self._root
        known = len(node.children or ())
        for lemmas in tokens:
            node = node.child(lemmas)
        node.values += (value,)
        if len(self._root.children or ()) != known:
            self._first.clear()

    def may_match(self, lemmas: frozenset[str]) -> bool:
        """Tell quickly whether words of which these are the lemmas can have the first word of a sequence."""
        return not self._root.edges.keys().isdisjoint(lemmas)

    def matches(self, words: Sequence[Word], breaks: Sequence[bool] = ()) -> Iterator[tuple[int, int, Value]]:
        """Give every stored sequence that stands in ``words``, overlapping ones too.

        Args:
            words: the words of a text.
            breaks: for each word whether a sentence ended before it; no match crosses that.

        Yields:
            The index of the first word, the index after the last, and the value.
        """
        first = self._first
        for start, word in enumerate(words):
            nodes = first.get(word.lemmas)
            if nodes is None:
                if len(first) >= _WORDS:
                    first.clear()
                nodes = first[word.lemmas] = self._root.step(word.lemmas)
            for node in nodes:
                for value in node.values:
                    yield start, start + 1, value
                if _goes_on(node, words, breaks, start + 1):
                    yield from _walk(node, words, breaks, start)


def _goes_on(node: _Node[Value], words: Sequence[Word], breaks: Sequence[bool], at: int) -> bool:
    """Tell quickly whether a match may go on with the word at ``at``; most end there."""
    if not node.edges or at >= len(words) or (breaks and breaks[at]):
        return False
    return words[at].optional or not node.edges.keys().isdisjoint(words[at].lemmas)


def _walk(
    node: _Node[Value], words: Sequence[Word], breaks: Sequence[bool], start: int
) -> Iterator[tuple[int, int, Value]]:
    """Give the matches of more than one word that begin at ``start`` and whose first word led to ``node``.

    Each place in trie and text is visited once, though many ways over optional words lead there: their number
    doubles with every word of a term that consists of small words.
    """
    stack = list(_onward(node, words, breaks, start + 1))
    seen = set(stack)
    while stack:
        node, at = stack.pop()
        for value in node.values:
            yield start, at, value
        if node.edges:
            onward = [place for place in _onward(node, words, breaks, at) if place not in seen]
            seen.update(onward)
            stack.extend(onward)


def _onward(
    node: _Node[Value], words: Sequence[Word], breaks: Sequence[bool], at: int
) -> Iterator[tuple[_Node[Value], int]]:
    """Give the nodes reached from ``at``, directly and over optional words."""
    for index in range(at, min(at + MAX_SKIPPED + 1, len(words))):
        if breaks and breaks[index]:
            return
        word = words[index]
        for following in node.step(word.lemmas):
            yield following, index + 1
        if not word.optional:
            return
