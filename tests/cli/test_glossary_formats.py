"""``postedit glossary import`` and ``export``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli.glossary import command
from postedit.terms import load
from postedit.terms.formats import FORMATS

Run = Callable[..., Result]

TEA = """\
# Tea.
[[entry]]
id = "blue-tea"
kind = "idiom"
[entry.en]
preferred = ["blue tea"]
[entry.fr]
preferred = ["thé bleu"]
deprecated = ["thé azur"]
[entry.de]
preferred = ["blauer Tee"]

[[entry]]
id = "cup"
kind = "term"
[entry.en]
preferred = ["cup"]
[entry.de]
preferred = ["Tasse"]
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give what runs a command in an empty folder with a term base."""
    monkeypatch.chdir(tmp_path)
    Path("tea.toml").write_text(TEA, "utf-8")

    def runner(*arguments: str) -> Result:
        return CliRunner().invoke(command, arguments)

    return runner


def test_export_writes_data_to_stdout_and_losses_to_stderr(run: Run) -> None:
    """Stdout holds the file and nothing else; what is lost is counted on stderr."""
    result = run("export", "--format", "deepl", "--language", "fr", "--glossary", "tea.toml")
    assert result.exit_code == 0
    assert result.stdout_bytes == "blue tea,thé bleu\r\n".encode()
    assert "deprecated renderings (1)" in result.stderr
    assert "kind (1)" in result.stderr


def test_export_to_a_file(run: Run) -> None:
    """With -o stdout stays empty and the file is named."""
    result = run("export", "--format", "xlsx", "-o", "tea.xlsx", "--glossary", "tea.toml")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 entries to tea.xlsx" in result.stderr
    assert Path("tea.xlsx").read_bytes().startswith(b"PK")


def test_export_chooses_kinds_and_languages(run: Run) -> None:
    """Only the entries of the kinds and languages that are named are written."""
    idioms = run("export", "--format", "toml", "--kind", "idiom", "--glossary", "tea.toml").stdout
    assert ("blue-tea" in idioms, "cup" in idioms) == (True, False)
    french = run("export", "--format", "toml", "--language", "fr", "--glossary", "tea.toml").stdout
    assert ("thé bleu" in french, "blauer" in french, "cup" in french) == (True, False, False)


def test_export_without_a_glossary_takes_what_ships(run: Run) -> None:
    """Nothing named means the term bases that ship and those of the site."""
    result = run("export", "--format", "omegat", "--language", "fr")
    assert result.exit_code == 0
    assert "developer advocacy\t" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--format", "deepl", "--glossary", "tea.toml"), "--language"),
        (("--format", "tbx", "--kind", "name", "--glossary", "tea.toml"), "no entry"),
        (("--format", "tbx", "--language", "french"), "no language code"),
        (("--format", "tbx", "--glossary", "tea.toml", "-o", "no/such/folder.tbx"), "cannot be written"),
    ],
)
def test_export_says_what_is_missing(run: Run, arguments: tuple[str, ...], reason: str) -> None:
    """A wrong request ends with code 2 and says what to do."""
    result = run("export", *arguments)
    assert result.exit_code == 2
    assert reason in result.stderr


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_is_exported_can_be_imported(run: Run, name: str) -> None:
    """Every format goes out and comes in by its file alone, the target named where it does not say."""
    same = {one: one for one in ("xlsx", "tbx", "utx", "tsv", "toml")}
    endings = {"tbx2": "tbx", "omegat": "txt", **same}
    file = f"out.{endings.get(name, 'csv')}"
    run("export", "--format", name, "--language", "fr", "--glossary", "tea.toml", "-o", file)
    result = run("import", file, "--target", "fr", "--into", "new.toml")
    assert result.exit_code == 0, result.stderr
    assert "1 added, 0 merged, 0 skipped" in result.stderr
    (entry,) = load([Path("new.toml")]).base
    assert entry.section("fr").renderings[0].term == "thé bleu"


def test_import_goes_to_the_glossary_of_the_site(run: Run) -> None:
    """Without --into entries go to glossary/terms.toml."""
    Path("x.csv").write_text("green tea,thé vert\n", "utf-8")
    result = run("import", "x.csv", "--target", "fr")
    assert result.exit_code == 0, result.stderr
    assert 'id = "green-tea"' in Path("glossary/terms.toml").read_text("utf-8")


def test_import_appends_and_skips(run: Run) -> None:
    """What is there stays, byte for byte; a known entry is skipped with its reason."""
    Path("x.csv").write_text("blue tea,thé outremer\nmilk tea,thé au lait\n", "utf-8")
    result = run("import", "x.csv", "--target", "fr", "--into", "tea.toml")
    assert "skipped blue-tea: is there already in tea.toml, line 2" in result.stderr
    assert "1 added, 0 merged, 1 skipped" in result.stderr
    assert Path("tea.toml").read_text("utf-8").startswith(TEA)


def test_import_updates_when_asked(run: Run) -> None:
    """With --update a known entry is added to."""
    Path("x.csv").write_text("blue tea,thé outremer\n", "utf-8")
    result = run("import", "x.csv", "--target", "fr", "--into", "tea.toml", "--update")
    assert "merged blue-tea" in result.stderr
    assert 'preferred = ["thé outremer", "thé bleu"]' in Path("tea.toml").read_text("utf-8")


def test_dry_run_writes_nothing(run: Run) -> None:
    """The report is the same, the file is not touched and none is made."""
    Path("x.csv").write_text("milk tea,thé au lait\n", "utf-8")
    result = run("import", "x.csv", "--target", "fr", "--into", "tea.toml", "--dry-run")
    assert "1 added" in result.stderr
    assert Path("tea.toml").read_text("utf-8") == TEA
    run("import", "x.csv", "--target", "fr", "--into", "new.toml", "--dry-run")
    assert not Path("new.toml").exists()


def test_a_dash_prints_toml(run: Run) -> None:
    """With --into - the entries are printed and nothing is compared with what ships."""
    Path("x.csv").write_text("developer advocacy,relations développeurs\n", "utf-8")
    result = run("import", "x.csv", "--target", "fr", "--into", "-")
    assert result.stdout.startswith('[[entry]]\nid = "developer-advocacy"')


@pytest.mark.parametrize(
    ("name", "content", "arguments", "reason"),
    [
        ("x.csv", "words\n", (), "--format"),
        ("x.csv", "a,b\n", (), "--target"),
        ("x.tbx", '<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx/>', (), "x.tbx:1: is refused"),
        ("x.csv", "a,b\n", ("--target", "FR"), "no language code"),
        ("x.csv", "a,b\n", ("--target", "fr", "--into", "broken.toml"), "faults"),
    ],
)
def test_import_says_what_is_wrong(
    run: Run, name: str, content: str, arguments: tuple[str, ...], reason: str
) -> None:
    """An unknown, unsafe or incomplete file ends with code 2; a faulty term base is not written to."""
    Path("broken.toml").write_text('[[entry]]\nid = "A B"\nkind = "term"\n')
    Path(name).write_text(content)
    result = run("import", name, *arguments)
    assert result.exit_code == 2
    assert reason in result.stderr
