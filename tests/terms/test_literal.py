"""Literal renderings in a bead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.terms import Matcher

Match = Callable[..., Matcher]
EntryText = Callable[..., str]


def found(matcher: Matcher, source: str, target: str) -> list[tuple[str, str, str]]:
    """Give the source text, the target text and the entry of each literal rendering in one bead."""
    return [
        (source[one.source_span.start : one.source_span.end], one.target_span.of(target), one.entry.id)
        for one in matcher.literal([(source, 0)], [(target, 0)])
    ]


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("Les plaidoyers de développeur comptent.", "plaidoyers de développeur"),
        ("Le plaidoyer des développeurs compte.", "plaidoyer des développeurs"),
        ("**Plaidoyer** pour les développeuses", "Plaidoyer"),
        ("Le plaidoyer-développeur compte.", "plaidoyer-développeur"),
        ("L’équipe de _plaidoyer_ des\ndéveloppeurs", "plaidoyer_ des\ndéveloppeurs"),
        ("Du PLAIDOYER", "PLAIDOYER"),
    ],
)
def test_finds_inflected_renderings(matcher: Match, target: str, text: str, advocacy: str) -> None:
    """Number, small words, hyphens, markers and capitals do not hide a literal rendering."""
    assert found(matcher(advocacy), "Developer advocacy matters.", target) == [
        ("Developer advocacy", text, "advocacy")
    ]


@pytest.mark.parametrize(
    ("terms", "bead", "text"),
    [
        (
            ("fr", "crawl, walk, run", "ramper, marcher, courir"),
            ("Crawl, walk, run.", "Rampez, marchez, courez."),
            "Rampez, marchez, courez",
        ),
        (
            ("fr", "out of the box", "hors de la boîte"),
            ("It works out-of-the-box.", "Marche hors d'une boîte."),
            "hors d'une boîte",
        ),
        (
            ("de", "developer relations", "Entwicklerbeziehung"),
            ("Our developer relations.", "Unsere Entwicklerbeziehungen."),
            "Entwicklerbeziehungen",
        ),
        (
            ("de", "developer advocate", "Anwalt der Entwickler"),
            ("Developer advocates.", "Die Anwälte der Entwicklern."),
            "Anwälte der Entwicklern",
        ),
        (
            ("es", "developer advocate", "defensor del desarrollador"),
            ("A developer advocate.", "Una defensora de los desarrolladores."),
            "defensora de los desarrolladores",
        ),
        (
            ("nl", "developer advocate", "pleitbezorger van ontwikkelaars"),
            ("Developer advocates.", "De pleitbezorgers van een ontwikkelaar."),
            "pleitbezorgers van een ontwikkelaar",
        ),
    ],
)
def test_finds_renderings_in_several_languages(
    matcher: Match, terms: tuple[str, str, str], bead: tuple[str, str], text: str, entry: EntryText
) -> None:
    """Verbs, nouns and their small words match in any form in each language."""
    language, english, deprecated = terms
    made = matcher(entry("x", english, language, "", deprecated), language)
    assert [one[1] for one in found(made, *bead)] == [text]


def test_a_rendering_takes_its_own_small_words_with_it(matcher: Match, entry: EntryText) -> None:
    """The span begins where the rendering does, so that a replacement leaves no stray article."""
    made = matcher(entry("day", "at the end of the day", "fr", "au bout du compte", "à la fin de la journée"))
    target = "Oui, à la fin de la journée, non."
    assert found(made, "At the end of the day, no.", target)[0][1] == "à la fin de la journée"
    assert found(made, "At the end of the day, no.", "en fin de journée")[0][1] == "fin de journée"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Nothing of the kind.", "Le plaidoyer."),
        ("Developer advocacy.", "Les relations développeurs."),
        ("Developer advocacy.", "Un plaidoyer pour les relations développeurs."),
        ("Developer advocacy.", "Les développeurs. Le plaid."),
        ("Developer. Advocacy.", "Le plaidoyer."),
        ("Developer advocacy.", ""),
        ("", "Le plaidoyer."),
    ],
)
def test_is_silent_without_a_term_or_with_the_right_rendering(
    matcher: Match, source: str, target: str, advocacy: str
) -> None:
    """No source term, no deprecated rendering, or an accepted one for the term: nothing is found."""
    assert found(matcher(advocacy), source, target) == []


def test_counts_terms_against_accepted_renderings(matcher: Match, advocacy: str) -> None:
    """Two terms with one accepted rendering leave one, paired with the deprecated one by position."""
    source = "First developer advocacy, and at the very end developer advocacy."
    target = "Les relations développeurs d'abord, et tout à la fin le plaidoyer."
    (one,) = matcher(advocacy).literal([(source, 100)], [(target, 200)])
    assert one.source_span.start == 100 + source.rindex("developer")
    assert one.target_span.start == 200 + target.index("plaidoyer")


def test_spans_count_from_the_segments_of_the_bead(matcher: Match, advocacy: str) -> None:
    """Offsets of every segment are honoured, on both sides."""
    made = matcher(advocacy)
    (one,) = made.literal(
        [("Hello.", 10), ("Developer advocacy.", 20)], [("Bonjour.", 5), ("Du plaidoyer.", 50)]
    )
    assert (one.source_span.start, one.source_span.end) == (20, 38)
    assert (one.target_span.start, one.target_span.end) == (53, 62)
    assert one.preferred is not None
    assert one.preferred.term == "relations développeurs"


def test_the_longest_term_hides_those_inside_it(matcher: Match, entry: EntryText, advocacy: str) -> None:
    """A longer source term of another entry speaks alone, and a longer rendering is the finding."""
    made = matcher(advocacy + entry("head", "head of developer advocacy", "fr", "", "chef du plaidoyer"))
    source, target = "The head of developer advocacy.", "Le chef du plaidoyer des développeurs."
    assert found(made, source, target) == [("head of developer advocacy", "chef du plaidoyer", "head")]
    assert [match.entry.id for match in made.source_terms(source)] == ["head"]
    assert found(matcher(advocacy), source, target)[0][1] == "plaidoyer des développeurs"


def test_no_target_span_is_given_twice(matcher: Match, entry: EntryText, advocacy: str) -> None:
    """Of two entries that blame overlapping words, the longer rendering stays."""
    made = matcher(advocacy + entry("team", "team", "fr", "", "équipe de plaidoyer"))
    assert found(made, "Developer advocacy team", "L'équipe de plaidoyer des développeurs") == [
        ("Developer advocacy", "plaidoyer des développeurs", "advocacy")
    ]


def test_small_words_tell_a_deprecated_rendering_from_a_preferred_one(
    matcher: Match, entry: EntryText
) -> None:
    """Two renderings with the same lemmas are told apart by the words between them."""
    made = matcher(
        entry(
            "experience", "developer experience", "fr", "expérience développeur", "expérience de développeur"
        )
    )
    assert found(made, "Developer experience", "l'expérience de développeur")
    assert found(made, "Developer experience", "l'expérience de développeurs")
    assert not found(made, "Developer experience", "l'expérience développeur")
    assert not found(made, "Developer experience", "les expériences développeurs")


def test_a_source_term_is_given_with_the_rendering_that_stands_for_it(
    matcher: Match, entry: Callable[..., str]
) -> None:
    """Accepted renderings are paired with their terms by position, deprecated ones with none."""
    made = matcher(entry("workshop", "workshop", "fr", "atelier|workshop", "boutique"))
    uses = made.uses(
        [("a workshop, a workshop, a workshop", 0)], [("un atelier, une boutique, un workshop", 0)]
    )
    assert [use.rendering.term for use in uses] == ["atelier", "workshop"]


def test_a_term_that_stays_is_missing_where_nothing_renders_it(
    matcher: Match, entry: Callable[..., str]
) -> None:
    """Kept, rendered in an accepted way, or rendered wrongly: only what is gone is missing."""
    made = matcher(entry("sun", "Sun", "fr", "Sun Microsystems", "soleil", head="do_not_translate = true"))
    source = [("I left Sun.", 0)]
    for kept in ("J'ai quitté Sun.", "J'ai quitté Sun Microsystems.", "J'ai quitté le soleil."):
        assert made.missing(source, [(kept, 0)]) == []
    assert [found.entry.id for found in made.missing(source, [("Je suis parti.", 0)])] == ["sun"]
