"""Reading term bases from TOML."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from postedit.terms import Gender, Kind, Level, Loaded, Number, Status, builtin_paths, load

if TYPE_CHECKING:
    from pathlib import Path

Load = Callable[[str], Loaded]

FULL = """\
# A comment.
[[entry]]
id = "developer-relations"
kind = "term"
severity = "style"
definition = "Trust."
domain = "devrel"
do_not_translate = false
exceptions = ["presse"]
[entry.en]
preferred = ["developer relations"]
admitted = ["DevRel"]
[entry.fr]
preferred = [{ term = "relations développeurs", gender = "f", number = "plural" }]
deprecated = [{ term = "relations de développement", alone = true }, "relations développement"]
pos = "noun"
severity = "error"
regions = { "fr-CA" = ["relations avec les développeurs"] }
case_sensitive = true
"""


def head(identifier: str = "x", kind: str = "term") -> str:
    """Give the first lines of an entry, four of them."""
    return f'[[entry]]\nid = "{identifier}"\nkind = "{kind}"\nseverity = "error"\n'


def test_reads_every_field_of_an_entry(loaded: Load) -> None:
    """Strings and tables become renderings, and the place in the file is kept."""
    result = loaded(FULL)
    assert result.problems == ()
    entry = result.base.get("developer-relations")
    assert entry is not None
    assert (entry.kind, entry.severity, entry.level("fr"), entry.level("en")) == (
        Kind.TERM,
        Level.STYLE,
        Level.ERROR,
        Level.STYLE,
    )
    assert entry.line == 2
    assert entry.path.endswith("terms.toml")
    assert entry.exceptions == ("presse",)
    assert (entry.keeps_case("fr"), entry.keeps_case("en"), entry.stays("fr")) == (True, False, False)
    best = entry.preferred("fr")
    assert best is not None
    assert (best.term, best.gender, best.number) == ("relations développeurs", Gender.FEMININE, Number.PLURAL)
    wrong = entry.section("fr").having(Status.DEPRECATED)
    assert [(one.term, one.alone) for one in wrong] == [
        ("relations de développement", True),
        ("relations développement", False),
    ]
    assert entry.section("fr").admitted_in("fr-CA") == ("relations avec les développeurs",)
    assert entry.section("nl").renderings == ()
    assert entry.preferred("nl") is None


@pytest.mark.parametrize(
    ("text", "line", "parts"),
    [
        (head() + 'defintion = "x"\n', 5, ["defintion", "definition"]),
        (head() + '[entry.fr]\nprefered = ["a"]\n', 6, ["fr", "prefered", "preferred"]),
        (
            head() + '[entry.fr]\nnote = "n"\ndeprecated = [{ term = "a", gendr = "m" }]\n',
            7,
            ["gendr", "gender"],
        ),
        (head() + '[entry.fr]\ndeprecated = [{ term = "a", gender = "x" }]\n', 6, ["gender", "m, f, n, c"]),
        (
            head() + "[entry.fr]\ndeprecated = [3]\n",
            6,
            ["fr.deprecated", "a string or a table", "a whole number"],
        ),
        (head(kind="terms"), 3, ["terms", "term"]),
        ('[[entry]]\nkind = "term"\nseverity = "error"\n', 1, ["id", "missing"]),
        (head(identifier="Not Kebab"), 2, ["Not Kebab", "kebab-case"]),
        (head() + "[entry.french]\n", 5, ["french"]),
        (head() + '[entry.fr]\npreferred = ["…"]\n', 6, ["…", "no word"]),
        (head() + '[entry.fr]\npreferred = [{ term = "a", alone = true }]\n', 6, ["alone", "deprecated"]),
        ('title = "x"\n', 1, ["title", "[[entry]]"]),
        ('[entry]\nid = "x"\n', 1, ["two brackets"]),
        ('[[entry]]\nid = "x\n', 2, ["TOML"]),
    ],
)
def test_says_what_is_wrong_and_on_which_line(loaded: Load, text: str, line: int, parts: list[str]) -> None:
    """A fault is told with its line, and with the nearest valid key or the valid values."""
    (problem,) = loaded(text).problems
    assert problem.path.endswith("terms.toml")
    assert problem.line == line
    for part in parts:
        assert part in problem.message


def test_other_entries_load_beside_a_faulty_one(loaded: Load) -> None:
    """One fault costs one entry, before and after it the rest is read with its lines."""
    result = loaded(head("before") + head("faulty") + "nonsense = 1\n" + head("after"))
    assert [(entry.id, entry.line) for entry in result.base] == [("before", 1), ("after", 10)]
    assert [problem.line for problem in result.problems] == [9]


def test_a_duplicate_id_names_the_first_place(loaded: Load) -> None:
    """The first entry stays, the second is told of with the place of the first."""
    result = loaded(head("same") + head("same"))
    (problem,) = result.problems
    assert (problem.line, len(result.base)) == (5, 1)
    assert "line 1" in problem.message


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    """A missing file and one that is not UTF-8 do not stop the others."""
    latin, good = tmp_path / "latin.toml", tmp_path / "good.toml"
    latin.write_bytes("# é\n".encode("latin-1"))
    good.write_text(head("good"), encoding="utf-8")
    result = load([tmp_path / "missing.toml", latin, good])
    assert [entry.id for entry in result.base] == ["good"]
    missing, encoding = result.problems
    assert "cannot be read" in missing.message
    assert "UTF-8" in encoding.message


def test_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    """A term base saved on Windows gives the same entries and lines."""
    path = tmp_path / "terms.toml"
    path.write_bytes(("\ufeff" + head("one") + head("two")).replace("\n", "\r\n").encode())
    assert [(entry.id, entry.line) for entry in load([path]).base] == [("one", 1), ("two", 5)]


def test_a_term_base_read_again_is_the_same(tmp_path: Path, own_records: Path) -> None:
    """The cached record gives equal entries, and an edited file is read anew."""
    path = tmp_path / "terms.toml"
    path.write_text(FULL, encoding="utf-8")
    first, second = load([path]), load([path])
    assert len(list(own_records.iterdir())) == 1
    assert first == second
    path.write_text(head("other"), encoding="utf-8")
    assert [entry.id for entry in load([path]).base] == ["other"]


def test_a_damaged_or_unwritable_cache_does_no_harm(tmp_path: Path, own_records: Path) -> None:
    """A record that is no record is ignored, and so is a cache folder that cannot be made."""
    path = tmp_path / "terms.toml"
    path.write_text(FULL, encoding="utf-8")
    load([path])
    for record in own_records.iterdir():
        record.write_bytes(b"\xff\x00")
    assert len(load([path]).base) == 1
    for record in own_records.iterdir():
        record.unlink()
    own_records.rmdir()
    own_records.write_text("a file where the folder would be", encoding="utf-8")
    assert len(load([path]).base) == 1


def test_shipped_term_bases_are_found() -> None:
    """The term bases of the checkout or the wheel are given as existing files."""
    assert all(path.is_file() and path.suffix == ".toml" for path in builtin_paths())


def test_brackets_without_end_are_a_fault_of_the_file(loaded: Load) -> None:
    """A file that nests a hundred thousand lists is told of, and nothing overflows."""
    (problem,) = loaded("a = " + "[" * 100_000).problems
    assert "brackets inside brackets" in problem.message


def test_a_line_of_brackets_does_not_hold_up_the_search_for_a_fault(loaded: Load) -> None:
    """The line of an unknown key is found past a string of a hundred thousand brackets."""
    text = head() + 'note_ = """\n' + "[" * 100_000 + '\n"""\nunknown = 1\n'
    (problem,) = loaded(text).problems
    assert problem.line is not None
