"""What stands before a Spanish noun: conjunction, determiner, numeral and adjectives."""

from __future__ import annotations

from typing import NamedTuple

from postedit.model import Edit
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.scene import Scene, Word
from postedit.terms.inflection.spanish.adjective import adjective, prenominal
from postedit.terms.inflection.spanish.determiner import MANY, conjunction, determiner, family


class Before(NamedTuple):
    """The words before a noun: adjectives in the order of the text, the determiner and its forms."""

    adjectives: list[tuple[Word, str]]
    determiner: Word | None
    name: str
    start: int
    whole: Word | None
    counted: bool
    outside: str


def before_noun(scene: Scene) -> Before:
    """Read adjectives, a numeral and the determiner, from the noun backwards."""
    left, at, counted = scene.left, 0, False
    adjectives: list[tuple[Word, str]] = []
    while at < len(left):
        base = prenominal(left[at].text)
        if base is None and not (left[at].lower in MANY or left[at].text[:1].isdigit()):
            break
        if base is not None:
            adjectives.insert(0, (left[at], base))
        counted = counted or base in {None, "vario"}
        at += 1
    rest = left[at:]
    if not rest or family(rest[0].lower) is None:
        return Before(adjectives, None, "", -1, None, counted, rest[0].lower if rest else "")
    word, name, start, rest = rest[0], rest[0].lower, rest[0].start, rest[1:]
    if name in {"la", "los", "las"} and rest and rest[0].lower in {"de", "a"} and rest[0].gap == " ":
        name, start, rest = f"{rest[0].lower} {name}", rest[0].start, rest[1:]
    whole = rest[0] if rest and rest[0].lower in {"todo", "toda", "todos", "todas"} else None
    return Before(adjectives, word, name, start, whole, counted, rest[0].lower if rest else "")


def before_edits(scene: Scene, before: Before, term: str, *, feminine: bool, plural: bool) -> list[Edit]:
    """Give the edits of determiner and adjectives, or of the conjunction where there is neither."""
    edits: list[Edit] = []
    following = term.split(maxsplit=1)[0] if term else ""
    for word, base in reversed(before.adjectives):
        written = adjective(base, feminine=feminine, plural=plural, short=1)
        edits.append(Edit(word.start, word.end, like(word.text, written)))
        following = written
    row = family(before.name) if before.name else None
    if before.determiner is not None and row and not before.counted:
        written = determiner(row, following, feminine=feminine, plural=plural)
        first = scene.text[before.start : before.determiner.end]
        if written != first.lower():
            edits.append(Edit(before.start, before.determiner.end, like(first, written)))
    elif before.counted and row and before.determiner is not None and plural:
        written = determiner(row, following, feminine=feminine, plural=True)
        edits.append(Edit(before.start, before.determiner.end, like(before.determiner.text, written)))
    if before.whole is not None and (row := family(before.whole.lower)):
        written = determiner(row, "", feminine=feminine, plural=plural)
        edits.append(Edit(before.whole.start, before.whole.end, like(before.whole.text, written)))
    return edits or list(conjunction(scene, term))
