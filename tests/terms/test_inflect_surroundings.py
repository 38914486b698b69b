"""Markup, capitals and remarks of a replacement."""

from __future__ import annotations

import pytest

from postedit.model import Span
from postedit.terms import Gender, Number, Rendering, Replacement, Status, inflected

ADVOCATE = Rendering("developer advocate", Status.PREFERRED)
TALK = Rendering("talk", Status.PREFERRED, Gender.MASCULINE)
TEAM = Rendering("relations développeurs", Status.PREFERRED, Gender.FEMININE, Number.PLURAL)
LIBRARY = Rendering("bibliothèque", Status.PREFERRED, Gender.FEMININE)


def made(text: str, rendering: Rendering, language: str = "fr", pos: str = "") -> Replacement | None:
    """Replace what stands between ‹ and › in ``text``."""
    start, end = text.index("‹"), text.index("›") - 1
    return inflected(text.replace("‹", "").replace("›", ""), Span(start, end), rendering, language, pos)


def written(text: str, rendering: Rendering, language: str = "fr", pos: str = "") -> str:
    """Give the whole text after the replacement."""
    bare = text.replace("‹", "").replace("›", "")
    found = made(text, rendering, language, pos)
    assert found is not None
    return bare[: found.span.start] + found.text + bare[found.span.end :]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un ‹avocat **des développeurs›**", "un **developer advocate**"),
        ("un **‹avocat** des développeurs›", "un **developer advocate**"),
        ("un ‹avocat *des* développeurs›", "un developer advocate"),
        ("un [‹avocat](a.b) des développeurs›", "un [developer advocate](a.b)"),
        ("un ‹avocat des [développeurs›](a.b)", "un [developer advocate](a.b)"),
        ("un ‹avocat [des](a.b) développeurs›", "un [developer advocate](a.b)"),
        ("un [‹avocat](a.b) des [développeurs›](c.d)", "un [developer](a.b) [advocate](c.d)"),
        ("un ‹avocat\ndes développeurs›", "un developer advocate"),
        ("> un ‹avocat\n> des développeurs›", "> un developer advocate"),
        ("le\n‹plaidoyer›", "le\ndeveloper advocate"),
        ("le\r\n‹plaidoyer›", "le\r\ndeveloper advocate"),
        ("*le* ‹plaidoyer›", "*le* developer advocate"),
    ],
)
def test_markup_within_the_old_wording_is_kept(text: str, expected: str) -> None:
    """What is opened or closed inside stays around the new wording; emphasis of a part goes."""
    assert written(text, ADVOCATE) == expected


@pytest.mark.parametrize(
    "text",
    ["un ‹avocat `x` code›", "un ‹avocat <b>des›</b>", "un ‹avocat {{< x >}} des›", "[‹un](a) [mot›](b)"],
)
def test_markup_that_would_be_lost_gives_no_replacement(text: str) -> None:
    """Code, tags, shortcodes and two links for one word are left to the reviewer."""
    assert made(text, TALK) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. ‹Discours› du soir", "1. Talk du soir"),
        ("| ‹Discours› |", "| Talk |"),
        ('title: "‹Discours› du soir"', 'title: "Talk du soir"'),
        ("Fin. **‹Discours›** du soir", "Fin. **Talk** du soir"),
        ("- [ ] ‹Discours› du soir", "- [ ] Talk du soir"),
        ("Il dit : ‹Discours›", "Il dit : talk"),
        ("L'‹Affichage› du soir", "Le talk du soir"),
        ("## LE ‹DISCOURS›", "## LE TALK"),
        ("## ‹CAUSERIE› DU SOIR", "## TALK DU SOIR"),
    ],
)
def test_capitals_follow_the_place(text: str, expected: str) -> None:
    """A sentence, item, cell or field begins with a capital where it did; a shouted line stays one."""
    assert written(text, TALK) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n'est pas ‹un cadre›", "n'est pas une bibliothèque"),
        ("n'est pas ‹l'ouvrage›", "n'est pas la bibliothèque"),
        ("‹Un cadre› utile", "Une bibliothèque utile"),
    ],
)
def test_an_article_inside_the_old_wording_agrees(text: str, expected: str) -> None:
    """Where only the old wording begins with an article, the article stays and follows the new noun."""
    assert written(text, LIBRARY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au sein de ‹l'espace›", "au sein du secteur"),
        ("grâce à ‹l'espace›", "grâce au secteur"),
        ("dans ‹l'espace›", "dans le secteur"),
    ],
)
def test_an_article_of_the_rendering_contracts(text: str, expected: str) -> None:
    """*de* and *à* before *le* become one word with it."""
    assert written(text, Rendering("le secteur", Status.PREFERRED)) == expected


@pytest.mark.parametrize(
    ("text", "rendering", "note"),
    [
        ("Le ‹plaidoyer› compte.", TEAM, "check the verb"),
        ("Aucun ‹plaidoyer›", TEAM, "check the number"),
        ("Le ‹cadre› est là, il est prêt.", LIBRARY, "further on"),
        ("le ‹cadre›, utile et publié", LIBRARY, "publié"),
        ("un ‹truc›", Rendering("zorglub", Status.PREFERRED), "check the gender"),
        ("**le** ‹plaidoyer›", TALK, "check the word before it"),
        ("non-‹plaidoyer›", TALK, "check the word before it"),
        ("vous ‹plongez› souvent", TALK, "check how it fits the sentence"),
        ("ils ‹plongeront› souvent", Rendering("mettre", Status.PREFERRED), "write the verb in its form"),
        ("une ‹avocate›", Rendering("conférencier", Status.PREFERRED, Gender.MASCULINE), "check the gender"),
    ],
)
def test_what_may_agree_further_off_is_said(text: str, rendering: Rendering, note: str) -> None:
    """A fix that leaves something to look at says what, and is not sure."""
    found = made(text, rendering)
    assert found is not None
    assert not found.sure
    assert note in found.note


def test_what_stands_below_is_no_matter_of_a_heading() -> None:
    """A line's end of two code points ends the line, too."""
    notes = [made(f"## Le ‹plaidoyer›{end}Il est prêt.", TEAM) for end in ("\n\n", "\r\n\r\n")]
    assert [found is not None and found.note for found in notes] == [""] * 2


def test_an_article_on_the_line_before_agrees() -> None:
    """It does so whatever the lines end with."""
    for end in ("\n", "\r\n"):
        assert written(f"dans le{end}‹cadre›", LIBRARY) == f"dans la{end}bibliothèque"


def test_nothing_is_said_where_all_is_known() -> None:
    """A noun of the same gender and number in place of another leaves nothing to look at."""
    found = made("Le ‹discours› dure une heure.", TALK)
    assert found is not None
    assert found.sure
    assert found.note == ""


@pytest.mark.parametrize(
    "term", ["de A à Z", "en fin de compte", "prêt à l'emploi", "approfondir", "savoir-être"]
)
def test_what_has_no_plural_gets_none(term: str) -> None:
    """Phrases, verbs and adjectives with a complement stay as they are in the place of a plural."""
    assert term in written("des ‹plongées profondes›", Rendering(term, Status.PREFERRED))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Ne ‹coupez› rien", "bâcler", "Ne bâclez rien"),
        ("en ‹coupant›", "avancer", "en avançant"),
        ("nous ‹coupons›", "partager", "nous partageons"),
        ("il a ‹coupé›", "mettre", "il a mis"),
        ("elles sont ‹coupées›", "publier", "elles sont publiées"),
        ("ils ‹coupaient›", "tester", "ils testaient"),
        ("de ‹couper›", "improviser", "d’improviser"),
        ("d'‹aller›", "tester", "de tester"),
        ("vous ‹faites›", "dire", "vous dites"),
    ],
)
def test_a_verb_takes_the_form_of_the_one_it_replaces(text: str, verb: str, expected: str) -> None:
    """Person and tense follow where the old form shows them, with the small word before."""
    assert written(text, Rendering(verb, Status.PREFERRED)) == expected


def test_a_language_without_rules_gets_the_rendering_as_it_is() -> None:
    """The term is written unchanged, and the fix says that nobody looked at agreement."""
    found = made("o ‹discurso›", Rendering("palestra", Status.PREFERRED), "pt")
    assert found == Replacement(Span(2, 10), "palestra", sure=False, note="check the agreement")
