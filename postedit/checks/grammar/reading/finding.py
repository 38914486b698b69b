"""Where rules hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, is_word
from postedit.checks.grammar.reading.rule import Rule
from postedit.checks.grammar.reading.sentence import Sentence, by_word, sentences, smooth
from postedit.checks.grammar.reading.sieve import Sieve
from postedit.late import late_regex
from postedit.model import Edit, Fix, Span

# What a group must be, by the letters its name begins with: (?P<inf>…), (?P<inf2>…).
_CLASSES: dict[str, Callable[[str], bool]] = {
    "inf": is_infinitive,
    "pp": is_participle,
    "word": is_word,
}
_Search = Callable[[str], re.Match[str] | None]
_CLASS = late_regex(r"[a-z]+")
_MARKERS = late_regex(r"[*_\[\]\n]")


def find(context: Context, rules: tuple[Rule, ...]) -> Iterator[Hit]:
    """Give a hit for each place where a rule holds; of two that overlap, the one of the earlier rule."""
    all_sentences = sentences(context)
    ready = _ready(rules)
    places = ready.sieve.places(by_word(context), (1 << len(all_sentences)) - 1)
    for at in sorted(places):
        sentence = all_sentences[at]
        taken: set[int] = set()
        for number in places[at]:
            if not ready.may_match(number, sentence):
                continue
            for hit in _in_sentence(rules[number], sentence, context.target.prose):
                covered = range(hit.target.start, hit.target.end)
                if taken.isdisjoint(covered):
                    taken.update(covered)
                    yield hit


class _Ready:
    """Some rules with their sieve, and with what searches for each once it has been needed."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._searches: list[_Search | None] = [None] * len(rules)
        self.sieve = Sieve.of([one.expression for one in rules])

    def may_match(self, number: int, sentence: Sentence) -> bool:
        """Tell whether the expression of a rule stands in a sentence: most that pass the sieve do not."""
        search, one = self._searches[number], self._rules[number]
        if search is None:
            search = self._searches[number] = one.pattern.search
        return search(sentence.cased if one.cased else sentence.text) is not None


_ready = cache(_Ready)


def _in_sentence(one: Rule, sentence: Sentence, prose: str) -> Iterator[Hit]:
    for match in one.pattern.finditer(sentence.cased if one.cased else sentence.text):
        if not one.is_borne_out(sentence.source):
            return
        if _is_of_its_classes(one.expression, match) and (one.test is None or one.test(match, sentence)):
            at = match.span("at" if "at" in one.pattern.groupindex else 0)
            span = sentence.span(*at)
            yield Hit(span, one.message, sentence.source_span, _fixes(one, match, span, prose))


def _is_of_its_classes(expression: str, match: re.Match[str]) -> bool:
    return all(
        match[name] is None or is_one(match[name].lower())
        for name, is_one in _classed(expression, tuple(match.re.groupindex))
    )


@cache
def _classed(_: str, names: tuple[str, ...]) -> tuple[tuple[str, Callable[[str], bool]], ...]:
    """Give the groups of an expression that must be of a class, with what tells it."""
    begun = ((name, _CLASS.match(name)) for name in names)
    return tuple((name, _CLASSES[begins[0]]) for name, begins in begun if begins and begins[0] in _CLASSES)


@lru_cache(maxsize=1)
def _is_curly(prose: str) -> bool:
    """Tell whether a post has curly apostrophes; it is asked at every place of one post after another."""
    return "’" in prose


def _fixes(one: Rule, match: re.Match[str], span: Span, prose: str) -> tuple[Fix, ...]:
    """Give the rule's fix, none where markup stands inside the span and would be lost."""
    old = span.of(prose)
    if one.rewrite is None or _MARKERS.search(old):
        return ()
    new = one.rewrite(match, smooth(old))
    if new is None or new == smooth(old):
        return ()
    if _is_curly(prose) and "'" not in old:
        new = new.replace("'", "’")
    return (Fix(f"write “{new}”", one.safety, (Edit(span.start, span.end, new),)),)
