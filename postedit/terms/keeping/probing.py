"""What a machine translation makes of source terms, taken from sentences that it is given to translate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from postedit.language import get
from postedit.model import Refused
from postedit.terms.base import TermBase
from postedit.terms.entry import Entry, Kind, Rendering
from postedit.terms.keeping.lint.wordings import ACCEPTED, spelling
from postedit.terms.match import Matcher
from postedit.terms.tokens import spell, tokenize

Translate = Callable[[str], str | Refused]
"""Gives the translation of a text, or why there is none."""

_CARRIERS = {
    Kind.IDIOM: ("{}", "She said it once more: {}.", "{}, as people put it."),
}
_NOUN_CARRIERS = ("{}", "Yesterday we talked about {}.", "{} matters to all of them.")
"""Sentences that have no word in common, so that what two translations share is the term."""


class Proposal(msgspec.Struct, frozen=True):
    """A form that a machine writes for a source term and that the entry does not know.

    ``example`` is the carrier sentence as it was translated.
    """

    entry: Entry
    language: str
    term: str
    form: str
    example: str


def probe(
    entries: Iterable[Entry], source: str, target: str, translate: Translate
) -> Iterator[Proposal | Refused | None]:
    """Ask how each entry's first source term is rendered.

    Args:
        entries: the entries to ask about.
        source: the language of the terms; the carrier sentences are English, so it should be too.
        target: the language to translate to.
        translate: asks the machine.

    Yields:
        For each entry a proposal, None where the machine writes what the entry knows (accepted or
        deprecated), or the reason why it could not be asked.
    """
    for entry in entries:
        term = _term(entry, source)
        yield None if term is None else _ask(entry, term, source, target, translate)


def questions(entry: Entry, source: str) -> list[str]:
    """Give the texts that a machine is asked to translate for an entry: the term, then carrier sentences."""
    term = _term(entry, source)
    if term is None:
        return []
    first, *carriers = (carrier.format(term.term) for carrier in _CARRIERS.get(entry.kind, _NOUN_CARRIERS))
    return [first, *(said[:1].upper() + said[1:] for said in carriers)]


def _term(entry: Entry, source: str) -> Rendering | None:
    return next(iter(entry.section(source).having(*ACCEPTED)), None)


def _ask(
    entry: Entry, term: Rendering, source: str, target: str, translate: Translate
) -> Proposal | Refused | None:
    texts: list[str] = []
    for said in questions(entry, source):
        translated = translate(said)
        if isinstance(translated, Refused):
            return translated
        texts.append(translated)
    matcher = Matcher(TermBase({entry.id: entry}), source, target)
    if any(matcher.accepted(text) or matcher.deprecated(text) for text in texts[1:]):
        return None
    form = common_form(texts, target)
    if not form or (spelling(form) == spelling(term.term) and not entry.stays(target)):
        return None
    return Proposal(entry, target, term.term, form, texts[1])


def common_form(texts: list[str], language: str) -> str:
    """Give the words that the translations of two carrier sentences share: the term as it was rendered.

    Small words at the ends are left out. It is empty where they share nothing; then the term alone (the first
    text) is looked for in the sentences.

    Args:
        texts: the term translated alone, then in each carrier sentence.
        language: the language of the texts.
    """
    alone, first, *others = texts
    best = max((_shared(first, other, language) for other in others), key=len, default="")
    return best or next(
        (_shared(alone, text, language) for text in texts[1:] if _shared(alone, text, language)), ""
    )


def _shared(one: str, other: str, language: str) -> str:
    """Give the longest run of words that two texts share, as the first has it."""
    tokens, rivals = tokenize(one), spell(tokenize(other))
    words = spell(tokens)
    runs = (
        (first, last)
        for first in range(len(words))
        for last in range(len(words), first, -1)
        if _has_run(rivals, words[first:last])
    )
    first, last = max(runs, key=lambda run: run[1] - run[0], default=(0, 0))
    small = get(language).optional_words
    while first < last and words[first] in small:
        first += 1
    while first < last and words[last - 1] in small:
        last -= 1
    return one[tokens[first].start : tokens[last - 1].end] if first < last else ""


def _has_run(words: tuple[str, ...], run: tuple[str, ...]) -> bool:
    return any(words[at : at + len(run)] == run for at in range(len(words) - len(run) + 1))
