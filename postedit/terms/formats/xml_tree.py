"""An XML document as a tree of elements, read by the rules of ``safe_xml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats.safe_xml import Handlers, feed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from postedit.model import Problem


class Node:
    """One element: its name without prefix, attributes, text, children and line.

    The line is 0 for elements within others, but for those that ``stream`` hands on.
    """

    __slots__ = ("attributes", "children", "line", "name", "pieces")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Node] = []
        self.pieces: list[str | Node] = []

    @property
    def text(self) -> str:
        """Give all text inside, that of inline elements too."""
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.pieces)

    def named(self, *names: str) -> Iterator[Node]:
        """Give the children of those names."""
        return (child for child in self.children if child.name in names)

    def first(self, *names: str) -> Node | None:
        """Give the first child of one of those names."""
        return next(self.named(*names), None)

    def below(self, *names: str) -> Iterator[Node]:
        """Give the outermost elements of those names, however deep."""
        for child in self.children:
            if child.name in names:
                yield child
            else:
                yield from child.below(*names)


class _Tree(Handlers):
    """Builds the tree; elements of the wanted names are handed on when they end, and are not kept."""

    def __init__(self, wanted: frozenset[str], take: Callable[[Node, Node], None]) -> None:
        self.top = Node("", {}, 1)
        self._open = [self.top]
        self._wanted = wanted
        self._take = take

    def start(self, name: str, attributes: dict[str, str]) -> None:
        said = name in self._wanted or len(self._open) == 1
        node = Node(name, attributes, self.line() if said else 0)
        parent = self._open[-1]
        parent.children.append(node)
        parent.pieces.append(node)
        self._open.append(node)

    def end(self, name: str) -> None:
        node = self._open.pop()
        if name in self._wanted and len(self._open) > 1:
            parent = self._open[-1]
            parent.children.pop()
            parent.pieces.pop()
            self._take(self.top.children[0], node)

    def text(self, text: str) -> None:
        self._open[-1].pieces.append(text)


def parse(data: bytes, path: str) -> Node | Problem:
    """Give the root element of a document, or why it cannot be read."""
    return stream(data, path, frozenset(), lambda _root, _node: None)


def stream(
    data: bytes, path: str, wanted: frozenset[str], take: Callable[[Node, Node], None]
) -> Node | Problem:
    """Read a document whose elements of some names are too many to keep.

    Args:
        data: the document.
        path: the file that a problem names.
        wanted: the names of those elements; none of them may lie in another.
        take: is called with the root, as far as it is read, and each of those elements, whole.
    """
    tree = _Tree(wanted, take)
    problem = feed(data, tree, path)
    return problem or tree.top.children[0]
