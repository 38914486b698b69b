"""What holds for any replacement in any language."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.model import Span
from postedit.terms import Gender, Number, Rendering, Replacement, Status, inflected, replacement

LANGUAGES = st.sampled_from(["fr", "de", "es", "nl", "en", "fr-CA", "pt"])
WORDS = st.sampled_from(
    [
        *[
            "le",
            "l'",
            "la",
            "de",
            "des",
            "tout",
            "nouvelle",
            "dies",
            "der",
            "dem",
            "neuen",
            "zum",
            "el",
            "del",
            "y",
        ],
        *[
            "het",
            "een",
            "zo'n",
            "a",
            "an",
            "these",
            "3",
            "talk",
            "Pfosten",
            "plongées",
            "profonde",
            "technique",
        ],
        *[
            "**",
            "*",
            "_",
            "[",
            "](a.b)",
            "`x`",
            "|",
            "\n",
            "\n\n",
            ".",
            ",",
            "«",
            "’",
            "-",
            "é",
            "ﬁ",
            "İ",
            "\ufffc",
        ],
    ]
)
TEXTS = (
    st.lists(WORDS, max_size=8).map(" ".join)
    | st.lists(WORDS, max_size=6).map("".join)
    | st.text(max_size=20)
)
TERMS = st.sampled_from(
    [
        *[
            "relations développeurs",
            "API",
            "hub",
            "au fond",
            "developer advocate",
            "bâcler",
            "se taire",
            "IoT",
        ],
        *["offene Stelle", "analyse approfondie", "prêt à l'emploi", "entrada de blog", "Beitrag", "bericht"],
        *["call for papers", "le secteur", "stuurprogramma"],
    ]
) | st.text(min_size=1, max_size=12)
RENDERINGS = st.builds(
    Rendering,
    TERMS,
    st.just(Status.PREFERRED),
    st.sampled_from([None, *Gender]),
    st.sampled_from([None, *Number]),
)
POS = st.sampled_from(["", "noun", "verb", "adjective", "phrase", "name"])


@settings(deadline=None, max_examples=400)
@given(TEXTS, TEXTS, TEXTS, RENDERINGS, LANGUAGES, POS)
def test_a_replacement_covers_the_old_wording_and_never_fails(
    before: str, old: str, after: str, rendering: Rendering, language: str, pos: str
) -> None:
    """Whatever stands around, the span covers the old wording, and the fix is sure or says why not."""
    text = before + old + after
    span = Span(len(before), len(before) + len(old))
    made = inflected(text, span, rendering, language, pos)
    if made is None:
        return
    assert 0 <= made.span.start <= span.start
    assert span.end <= made.span.end <= len(text)
    assert made.sure == (made.note == "")


@settings(deadline=None, max_examples=200)
@given(TEXTS, TEXTS, RENDERINGS, LANGUAGES)
def test_what_is_far_off_is_not_reached(before: str, after: str, rendering: Rendering, language: str) -> None:
    """A sentence that ends before and one that begins behind are out of reach."""
    text = f"{before}. | vieux mot | {after}"
    at = text.index("vieux mot", len(before))
    made = inflected(text, Span(at, at + len("vieux mot")), rendering, language)
    assert made is not None
    assert made.span == Span(at, at + len("vieux mot"))


@settings(deadline=None, max_examples=200)
@given(TEXTS, TEXTS, TEXTS, RENDERINGS, LANGUAGES)
def test_the_short_form_gives_the_same(
    before: str, old: str, after: str, rendering: Rendering, language: str
) -> None:
    """`replacement` is `inflected` without its remarks, and changes nothing where that gives None."""
    text = before + old + after
    span = Span(len(before), len(before) + len(old))
    made = inflected(text, span, rendering, language) or Replacement(span, old, sure=False)
    assert replacement(text, span, rendering, language) == (made.span, made.text)
