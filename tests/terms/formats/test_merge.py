"""Imported entries beside those of a term base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Problem
from postedit.terms import Entry, load
from postedit.terms.formats import FORMATS, Request
from postedit.terms.formats.growing import Grown, grown
from postedit.terms.formats.merge import Plan, plan
from postedit.terms.keeping.document import document_of

if TYPE_CHECKING:
    from pathlib import Path

BASE = """\
# Tea, and nothing else.

[[entry]]
id = "blue-tea"
kind = "idiom" # not a colour
# its words
[entry.en]
preferred = ["blue tea"]
admitted = ["azure tea"]

[entry.fr]
preferred = ["thé bleu"] # as in shops
deprecated = [{ term = "thé azur", alone = true }]

# The end.
"""


def imported(tmp_path: Path, name: str, text: str, *, update: bool = False) -> tuple[Plan, Grown]:
    """Import a French file into the term base and give the plan and the new text."""
    path = tmp_path / "tea.toml"
    path.write_text(BASE)
    document = document_of(path, BASE)
    assert not isinstance(document, Problem)
    taken = FORMATS[name].read(text.encode(), Request("x", targets=("fr",)))
    found = plan(
        load([path]).base,
        taken.entries,
        source="en",
        keeps=FORMATS[name].keeps,
        given_ids=taken.given_ids,
        here=frozenset(document.ids),
        update=update,
    )
    return found, grown(document, found)


def reloaded(tmp_path: Path, text: str) -> list[Entry]:
    """Give the entries of a text, which must have no fault."""
    path = tmp_path / "new.toml"
    path.write_text(text)
    loaded = load([path])
    assert loaded.problems == ()
    return [*loaded.base]


def test_new_entries_are_appended(tmp_path: Path) -> None:
    """What is there stays byte for byte, new entries come after it."""
    found, result = imported(tmp_path, "deepl", "red tea,thé rouge\n")
    assert [entry.id for entry in found.added] == ["red-tea"]
    assert result.text.startswith(BASE.rstrip())
    assert [entry.id for entry in reloaded(tmp_path, result.text)] == ["blue-tea", "red-tea"]


def test_known_entries_are_left_alone(tmp_path: Path) -> None:
    """An entry known by any of its source terms is skipped, with the reason, the id and the line."""
    found, result = imported(tmp_path, "deepl", "Azure tea,thé outremer\n")
    (skip,) = found.skipped
    assert '"blue-tea"' in skip.reason
    assert "line 3" in skip.reason
    assert "--update" in skip.reason
    assert result.text == BASE


def test_update_adds_and_keeps_comments(tmp_path: Path) -> None:
    """With update the new rendering comes first, the known ones, the kind and every comment stay."""
    found, result = imported(tmp_path, "deepl", "blue tea,thé outremer\n", update=True)
    ((old, new),) = found.merged
    assert old.id == new.id == "blue-tea"
    assert '["thé outremer", "thé bleu"] # as in shops' in result.text
    assert result.text.replace('"thé outremer", ', "") == BASE


def test_update_may_change_a_status(tmp_path: Path) -> None:
    """A format with statuses moves a rendering; what it does not say of it stays."""
    text = "#UTX 1.11; en/fr\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\n"
    text += "blue tea\tthé bleu\tnoun\tforbidden\tblue-tea\nblue tea\tthé azur\tnoun\tforbidden\tblue-tea\n"
    _, result = imported(tmp_path, "utx", text, update=True)
    (entry,) = reloaded(tmp_path, result.text)
    assert [(one.term, one.status, one.alone) for one in entry.section("fr").renderings] == [
        ("thé bleu", "deprecated", False),
        ("thé azur", "deprecated", True),
    ]
    assert (entry.kind, entry.section("en").pos) == ("idiom", "noun")


def test_a_blurred_status_changes_nothing(tmp_path: Path) -> None:
    """OmegaT does not tell preferred from admitted, so the second row of a term demotes nothing."""
    text = "blue tea\tthé outremer\nblue tea\tthé bleu\n"
    _, result = imported(tmp_path, "omegat", text, update=True)
    (entry,) = reloaded(tmp_path, result.text)
    assert [(one.term, str(one.status)) for one in entry.section("fr").renderings][:2] == [
        ("thé outremer", "preferred"),
        ("thé bleu", "preferred"),
    ]


def test_update_with_nothing_new(tmp_path: Path) -> None:
    """What is known already changes nothing and is told."""
    found, result = imported(tmp_path, "deepl", "blue tea,thé bleu\n", update=True)
    assert [skip.reason for skip in found.skipped] == ["says nothing new"]
    assert result.text == BASE


def test_a_taken_id_is_not_taken_twice(tmp_path: Path) -> None:
    """Another term whose id would be the same gets one with a number."""
    found, _ = imported(tmp_path, "deepl", "blue-tea!,x\n")
    assert [entry.id for entry in found.added] == ["blue-tea-2"]


def test_an_entry_of_another_file_is_not_changed(tmp_path: Path) -> None:
    """What stands in another file is skipped, even with update."""
    path = tmp_path / "other.toml"
    path.write_text(BASE)
    taken = FORMATS["deepl"].read(b"blue tea,x\n", Request("x", targets=("fr",)))
    found = plan(
        load([path]).base,
        taken.entries,
        source="en",
        keeps=frozenset(),
        given_ids=False,
        here=frozenset(),
        update=True,
    )
    assert found.merged == ()
    assert "other.toml" in found.skipped[0].reason


def test_what_cannot_be_changed_is_told(tmp_path: Path) -> None:
    """A note that begins with a bracket cannot be set key by key; the entry stays and the reason is given."""
    text = "blue tea\tthé bleu\t[rare] in shops\n"
    found, result = imported(tmp_path, "omegat", text, update=True)
    assert len(found.merged) == 1
    assert [skip.entry.id for skip in result.skipped] == ["blue-tea"]
    assert result.text == BASE
