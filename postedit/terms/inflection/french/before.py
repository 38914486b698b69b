"""What stands before a French noun: determiner, numeral and adjectives, written to agree."""

from __future__ import annotations

import msgspec

from postedit.model import Edit
from postedit.terms.entry import Number
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french import determiner as det
from postedit.terms.inflection.french.adjective import form, prenominal
from postedit.terms.inflection.french.behind import Features
from postedit.terms.inflection.french.sound import sounds_as_vowel
from postedit.terms.inflection.scene import Word


class Before(msgspec.Struct, frozen=True):
    """The words before a noun that belong to it: its determiner ("de la" is one) and its adjectives.

    ``adjectives`` are in the order of the text, each with its masculine singular; a numeral is none.
    """

    determiner: str = ""
    start: int = -1
    last: Word | None = None
    all_of: Word | None = None
    adjectives: tuple[tuple[Word, str], ...] = ()
    counted: bool = False
    number: Number | None = None


def before_noun(left: tuple[Word, ...]) -> Before:
    """Read adjectives, a numeral and the determiner, from the noun backwards."""
    at, counted, number = 0, False, None
    adjectives: list[tuple[Word, str]] = []
    while at < len(left) and not left[at].elided:
        base = prenominal(left[at].text) or _wholly(left[at:], adjectives)
        if base is None and not det.is_counting(left[at].lower):
            break
        if base is not None:
            adjectives.insert(0, (left[at], base))
        else:
            counted, number = True, det.number_of(left[at].lower)
        at += 1
    found = Before(adjectives=tuple(adjectives), counted=counted, number=number)
    return found if at == len(left) else _with_determiner(found, left[at:])


def _wholly(left: tuple[Word, ...], adjectives: list[tuple[Word, str]]) -> str | None:
    """Give "tout" where it stands between a determiner and an adjective ("la toute première")."""
    between = bool(adjectives) and len(left) > 1 and det.family(left[1].lower) is not None
    return "tout" if between and left[0].lower in {"tout", "toute", "toutes"} else None


def _with_determiner(found: Before, left: tuple[Word, ...]) -> Before:
    word = left[0]
    name = word.lower + ("'" if word.elided else "")
    if det.family(name) is None:
        return found
    start, rest = word.start, left[1:]
    if name in {"la", "l'"} and rest and rest[0].lower in {"de", "à"} and not rest[0].elided:
        name, start, rest = f"{rest[0].lower} {name}", rest[0].start, rest[1:]
    whole = rest[0] if rest and rest[0].lower in {"tout", "toute", "tous", "toutes"} else None
    return msgspec.structs.replace(found, determiner=name, start=start, last=word, all_of=whole)


def before_edits(before: Before, term: str, new: Features) -> list[Edit]:
    """Give the edits of determiner and adjectives, each sounding with what follows it."""
    edits: list[Edit] = []
    following = term
    for word, base in reversed(before.adjectives):
        vowel = sounds_as_vowel(following)
        written = form(base, feminine=new.feminine, plural=new.plural, before_vowel=vowel)
        edits.append(Edit(word.start, word.end, like(word.text, written)))
        following = written
    if before.last is not None and not (before.counted and before.determiner not in det.LINKS):
        edits.append(_determiner_edit(before, following, new))
    if before.all_of is not None and (row := det.family(before.all_of.lower)) is not None:
        written = row.form(feminine=new.feminine, plural=new.plural, vowel=False)
        edits.append(Edit(before.all_of.start, before.all_of.end, like(before.all_of.text, written)))
    return edits


def _determiner_edit(before: Before, following: str, new: Features) -> Edit:
    """Give the edit of the determiner and of the space or apostrophe behind it."""
    word, row = before.last, det.family(before.determiner)
    assert word is not None  # noqa: S101 - the caller has looked
    assert row is not None  # noqa: S101 - as above
    vowel = sounds_as_vowel(following) and not before.counted
    written = row.form(feminine=new.feminine, plural=new.plural, vowel=vowel)
    blank = word.gap[: 1 if word.elided else len(word.gap) - len(word.gap.lstrip())]
    old = before.determiner.removesuffix("'")
    body = written.removesuffix("'")
    apart, cut = (" ", word.gap[0]) if word.elided else (blank, "’")
    after = cut if written.endswith("'") else apart
    first = like(_cased_like(before, word), body) if body != old else None
    end = word.end + len(blank)
    if first is None:
        return Edit(word.end, end, after)
    return Edit(before.start, end, first + after)


def _cased_like(before: Before, word: Word) -> str:
    """Give a word that shows the capital of the whole determiner: its first, where it is two."""
    return word.text if before.start == word.start else before.determiner
