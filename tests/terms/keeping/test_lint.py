"""Faults that a term base does not show by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from postedit.terms import Loaded, builtin_paths, load
from postedit.terms.keeping.lint import lint, lint_entries, unused

if TYPE_CHECKING:
    from postedit.terms.keeping.lint import Complaint

Entry = Callable[..., str]
Load = Callable[[str], Loaded]


def complaints(loaded: Load, *entries: str) -> list[Complaint]:
    """Give what lint says of entries that load."""
    result = loaded("".join(entries))
    assert result.problems == ()
    return lint(result.base, "en")


def test_shipped_files_are_clean() -> None:
    """Nothing is wrong with what ships, and nothing is hinted at."""
    assert lint(load(builtin_paths()).base, "en") == []


def test_fair_entries_are_silent(entry: Entry, loaded: Load) -> None:
    """A rendering may be right for one term and wrong for another."""
    fair = (
        entry("message-broker", "message broker", "fr", "broker", "courtier"),
        entry("stock-broker", "stock broker", "fr", "courtier", "brocanteur"),
    )
    assert complaints(loaded, *fair) == []


def test_one_source_term_in_two_entries(entry: Entry, loaded: Load) -> None:
    """The second of two entries with the same term is told of, in whatever inflection it has it."""
    found = complaints(loaded, entry("a", "blue cup", "fr", "x", ""), entry("b", "blue cups", "fr", "y", ""))
    assert [(one.entry, one.rule) for one in found] == [("b", "duplicate")]
    assert '"a"' in found[0].message


def test_kinds_may_share_a_term(entry: Entry, loaded: Load) -> None:
    """The same word may be a name in one place and a term in another."""
    name = entry("b", "cup", "fr", "Cup", "").replace('kind = "term"', 'kind = "name"')
    assert complaints(loaded, entry("a", "cup", "fr", "tasse", ""), name) == []


def test_rendering_listed_twice(entry: Entry, loaded: Load) -> None:
    """A rendering that stands twice in one list is told of."""
    found = complaints(loaded, entry("a", "cup", "fr", "tasse|Tasse", ""))
    assert [(one.entry, one.rule) for one in found] == [("a", "duplicate")]


def test_contradiction_within_an_entry(entry: Entry, loaded: Load) -> None:
    """A rendering that one entry accepts and deprecates is a fault at the line of that entry."""
    found = complaints(loaded, entry("a", "cup", "fr", "tasse", "Tasse"))
    assert [(one.rule, one.line) for one in found] == [("contradiction", 2)]


def test_contradiction_between_entries(entry: Entry, loaded: Load) -> None:
    """Two entries of one term must not judge a rendering differently; the one that deprecates is told of."""
    found = complaints(
        loaded, entry("a", "cup", "fr", "tasse", "coupe"), entry("b", "cup", "fr", "coupe", "bol")
    )
    assert ("a", "contradiction") in [(one.entry, one.rule) for one in found]


def test_wrong_in_any_context_but_right_elsewhere(entry: Entry, loaded: Load) -> None:
    """A rendering marked alone must be right for no other term."""
    alone = entry("a", "cup", "fr", "tasse", "").replace(
        "deprecated = []", 'deprecated = [{ term = "coupe", alone = true }]'
    )
    found = complaints(loaded, alone, entry("b", "haircut", "fr", "coupe", ""))
    assert [(one.entry, one.rule) for one in found] == [("a", "contradiction")]


def test_rendering_that_its_own_exception_excuses(entry: Entry, loaded: Load) -> None:
    """A deprecated rendering that holds one of its exceptions is never found; the exception is named."""
    text = entry("a", "cup", "fr", "tasse", "coupe de vin", extra='exceptions = ["vin"]')
    found = complaints(loaded, text)
    assert [one.rule for one in found] == ["never-matches"]
    assert '"vin"' in found[0].message


def test_entry_without_a_source_term(entry: Entry, loaded: Load) -> None:
    """An entry that no source can have is hinted at."""
    found = complaints(loaded, entry("a", "", "fr", "tasse", "coupe"))
    assert [(one.rule, one.hint) for one in found] == [("never-matches", True)]


def test_corrections_that_go_round(entry: Entry, loaded: Load) -> None:
    """Three entries that send a reviewer from one rendering to the next and back are a cycle."""
    ring = [
        entry(name, "cup", "fr", good, bad)
        for name, good, bad in (("a", "bol", "tasse"), ("b", "coupe", "bol"), ("c", "tasse", "coupe"))
    ]
    found = [one for one in complaints(loaded, *ring) if one.rule == "cycle"]
    assert len(found) == 1
    assert all(f'"{term}"' in found[0].message for term in ("bol", "coupe", "tasse"))


@pytest.mark.parametrize(("text", "hinted"), [("Wash the cups.", False), ("Wash the plates.", True)])
def test_terms_that_no_post_has(entry: Entry, loaded: Load, text: str, hinted: bool) -> None:
    """An entry none of whose terms occurs, in any inflection, is hinted at."""
    base = loaded(entry("a", "cup|mug", "fr", "tasse", "")).base
    assert [one.hint for one in unused(base, "en", [text])] == [True] * hinted


def test_lint_of_one_entry(entry: Entry, loaded: Load) -> None:
    """Linting some entries tells of them only, but sees the others."""
    base = loaded(entry("a", "cup", "fr", "tasse", "Tasse") + entry("b", "cup", "fr", "bol", "")).base
    assert [(one.entry, one.rule) for one in lint_entries(base, {"b"}, "en")] == [("b", "duplicate")]


@pytest.mark.parametrize(
    ("term", "pos", "hinted"),
    [
        ("table this", "", True),
        ("table", "", False),
        ("table this", "fixed phrase", False),
    ],
)
def test_terms_of_which_one_word_counts(
    entry: Entry, loaded: Load, term: str, pos: str, hinted: bool
) -> None:
    """A term is hinted at that is found wherever one word of it stands, unless it keeps its very words."""
    text = entry("a", term, "fr", "reporter", "")
    found = complaints(loaded, text.replace("[entry.en]", f'[entry.en]\npos = "{pos}"') if pos else text)
    assert [(one.rule, one.hint) for one in found] == [("bare-word", True)] * hinted
