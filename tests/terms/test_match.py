"""What an entry says of where it applies: case, regions, exceptions, alone or in a bead."""

from __future__ import annotations

from collections.abc import Callable

from postedit.terms import Matcher

Match = Callable[..., Matcher]
EntryText = Callable[..., str]


def found(matcher: Matcher, source: str, target: str) -> list[tuple[str, str, str]]:
    """Give the source text, the target text and the entry of each literal rendering in one bead."""
    return [
        (source[one.source_span.start : one.source_span.end], one.target_span.of(target), one.entry.id)
        for one in matcher.literal([(source, 0)], [(target, 0)])
    ]


def test_an_exception_nearby_excuses_a_rendering(matcher: Match, entry: EntryText) -> None:
    """Words in whose company a rendering is right silence it, in any form, but not from afar."""
    made = matcher(
        entry("day", "end of the day", "fr", "au fond", "fin de journée", extra='exceptions = ["heure"]')
    )
    assert found(made, "At the end of the day", "En fin de journée, vers cinq heures") == []
    far = "En fin de journée, " + "encore " * 10 + "cinq heures"
    assert len(found(made, "At the end of the day", far)) == 1


def test_case_counts_where_the_entry_says_so(matcher: Match, entry: EntryText) -> None:
    """A case-sensitive term is found as written, its plural too, and not in other letters."""
    made = matcher(entry("aid", "DevRel", "fr", "", "SIDA", head="case_sensitive = true"))
    assert [match.span.start for match in made.source_terms("devrel DEVREL DevRels")] == [14]
    assert made.deprecated("le sida") == []
    assert len(made.deprecated("le SIDA")) == 1


def test_a_fixed_phrase_is_found_in_its_own_words_only(matcher: Match, entry: EntryText) -> None:
    """Neither other forms nor other small words make the same turn; capitals do not matter."""
    text = entry("said", "that being said|I get that|here's how", "fr", "cela dit", "être dit")
    fixed = matcher(text.replace("[entry.fr]", 'pos = "fixed phrase"\n[entry.fr]'))
    loose = matcher(text)
    prose = "As was being said, it is said that I got the code"
    assert loose.source_terms(prose)
    assert fixed.source_terms(prose) == []
    written = "That being said, I get that. Here’s how"
    assert [match.span.of(written) for match in fixed.source_terms(written)] == [
        "That being said",
        "I get that",
        "Here’s how",
    ]


def test_a_term_that_is_not_translated_is_accepted_and_preferred(matcher: Match, entry: EntryText) -> None:
    """The source term itself accounts for a do-not-translate term and is what is offered."""
    made = matcher(entry("name", "Sunshine", "fr", "", "Rayon de soleil", head="do_not_translate = true"))
    (one,) = made.literal([("Sunshine works.", 0)], [("Rayon de soleil marche.", 0)])
    assert one.preferred is not None
    assert one.preferred.term == "Sunshine"
    assert found(made, "Sunshine", "Sunshine, un rayon de soleil") == []


def test_a_region_admits_its_own_renderings(matcher: Match, entry: EntryText) -> None:
    """What is deprecated in France is accepted in Canada where the entry says so."""
    text = entry("pr", "pull request", "fr", "pull request", "demande de tirage",
                 extra='regions = { "fr-CA" = ["demande de tirage"] }')  # fmt: skip
    assert found(matcher(text), "A pull request", "Une demande de tirage")
    assert not found(matcher(text, "fr-CA"), "A pull request", "Une demande de tirage")


def test_renderings_flagged_alone_need_no_source(matcher: Match, entry: EntryText) -> None:
    """Only they are found in the target alone, unless excused or part of an accepted rendering."""
    text = entry("x", "advocacy", "fr", "plaidoyer des développeurs libres", "promotion", extra="")
    text = text.replace('"promotion"', '{ term = "plaidoyer des développeurs", alone = true }, "promotion"')
    made = matcher(text)
    assert [match.span.start for match in made.alone("Le plaidoyer des développeurs, la promotion", 7)] == [
        10
    ]
    assert made.alone("Le plaidoyer des développeurs libres") == []


def test_accepted_and_deprecated_are_told_apart(matcher: Match, advocacy: str) -> None:
    """Each list holds what its name says, with the rendering that was found."""
    made = matcher(advocacy)
    text = "Les relations développeurs, non le plaidoyer."
    assert [match.rendering.term for match in made.accepted(text)] == ["relations développeurs"]
    assert [match.rendering.term for match in made.deprecated(text)] == ["plaidoyer"]
