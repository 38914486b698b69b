"""What stands in the elements of TBX: categories and their texts, in whatever version and style."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from postedit.terms.formats.tbx_write import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.formats.xml_tree import Node

TERMS = ("termSec", "tig", "ntig")
LANGUAGES = ("langSec", "langSet")
_BY_TYPE = frozenset(
    {"descrip", "descripNote", "admin", "adminNote", "termNote", "transac", "transacNote", "ref", "xref"}
)
_GROUPS = frozenset({"descripGrp", "adminGrp", "termNoteGrp", "termGrp"})
_SECTIONS = frozenset({*LANGUAGES, *TERMS, "term"})


class Items:
    """Gives the items of elements of one file.

    Attributes:
        ours: whether postedit wrote the file, so that its white space and ids are to be taken as they are.
        lost: how often something came that entries have no place for.
    """

    def __init__(self) -> None:
        self.ours = False
        self.lost: Counter[str] = Counter()

    def look_at(self, root: Node) -> None:
        """Tell from the header whose file it is."""
        origin = next(root.below("sourceDesc"), None)
        self.ours = origin is not None and origin.text.strip().startswith(f"{ORIGIN}:")

    def of(self, node: Node) -> Iterator[tuple[str, str]]:
        """Give category and text of what stands in an element, groups opened, sections left out."""
        for child in node.children:
            if child.name in _GROUPS:
                yield from self.of(child)
            elif child.name == "transacGrp":
                self.lost["transactions"] += 1
            elif child.name not in _SECTIONS:
                category = child.attributes.get("type", "") if child.name in _BY_TYPE else child.name
                if text := self.clean(child.text):
                    yield category, text

    def clean(self, text: str) -> str:
        """Give text as it is meant: in files of other programs white space is layout."""
        return text if self.ours else " ".join(text.split())
