"""Words of the term base as evidence of which sentences correspond."""

from __future__ import annotations

from postedit.terms import Entry, Kind, LanguageSection, Level, Rendering, Status, TermBase
from postedit.terms.word_pairs import stem_pairs

BASE = TermBase(
    {
        "talk": Entry(
            id="talk",
            kind=Kind.TERM,
            severity=Level.ERROR,
            languages={
                "en": LanguageSection(
                    renderings=(Rendering("talk", Status.PREFERRED), Rendering("tech talk", Status.ADMITTED))
                ),
                "fr": LanguageSection(
                    renderings=(
                        Rendering("conférence", Status.PREFERRED),
                        Rendering("prise de parole", Status.ADMITTED),
                        Rendering("parler", Status.DEPRECATED),
                    )
                ),
            },
        )
    }
)


def test_single_words_are_paired_wrong_renderings_too() -> None:
    """What machines write shows as well as the right word which sentence is meant; phrases are left out."""
    assert stem_pairs(BASE, "en", "fr") == [("talk", "confer"), ("talk", "parl")]
    assert stem_pairs(BASE, "en", "de") == []
