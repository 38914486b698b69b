"""``postedit glossary``: looking up, adding, changing, removing, linting."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.cli.glossary import command as group
from postedit.terms import load

TERMS = """\
# Tea.

[[entry]]
id = "blue-tea"
kind = "term"
domain = "drinks"

[entry.en]
preferred = ["blue tea"]

[entry.fr]
preferred = [{ term = "thé bleu", gender = "m" }]
deprecated = ["thé azur"]  # machines

# A maker.
[[entry]]
id = "leafco"
kind = "name"
do_not_translate = true

[entry.en]
preferred = ["LeafCo"]
"""
SHIPPED = """\
[[entry]]
id = "cup"
kind = "term"

[entry.en]
preferred = ["cup"]

[entry.fr]
deprecated = ["coupe"]
"""
Run = Callable[..., Result]


@pytest.fixture
def terms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site with a term base of its own, beside one that ships, and go there; give the site's file."""
    root = tmp_path / "site"
    (root / "glossary").mkdir(parents=True)
    (root / "hugo.toml").write_text("")
    (root / "glossary" / "terms.toml").write_text(TERMS)
    shipped = tmp_path / "shipped.toml"
    shipped.write_text(SHIPPED)
    monkeypatch.chdir(root)
    monkeypatch.setattr("postedit.cli.glossary.places.builtin_paths", lambda: [shipped])
    return root / "glossary" / "terms.toml"


def run(*args: str, keys: str | None = None) -> Result:
    """Run a sub-command of the group."""
    return CliRunner().invoke(main, ["glossary", *args], input=keys, prog_name="postedit")


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody sit at the keyboard."""
    monkeypatch.setattr("postedit.cli.person.is_there", lambda: True)


@pytest.mark.parametrize("name", group.list_commands(click.Context(group)))
def test_summary_is_that_of_the_command(name: str) -> None:
    """The list of sub-commands says of each what its own help begins with."""
    found = group.get_command(click.Context(group), name)
    assert found is not None
    assert found.get_short_help_str(200).rstrip(".") == group.lazy[name].rstrip(".")
    assert run(name, "--help").exit_code == 0


def test_mistyped_command() -> None:
    """An unknown sub-command ends with 2 and the nearest one."""
    result = run("lnt")
    assert result.exit_code == 2
    assert "did you mean 'lint'?" in result.stderr


def test_list(terms: Path) -> None:
    """Each entry is a line; what ships is listed too, and left out with --own."""
    assert [line.split() for line in run("list").stdout.splitlines()] == [
        ["cup", "term", "cup"],
        ["blue-tea", "term", "drinks", "blue", "tea"],
        ["leafco", "name", "LeafCo"],
    ]
    assert "cup" not in run("list", "--own").stdout


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (("--kind", "name"), ["leafco  name    LeafCo"]),
        (("--domain", "drinks", "--language", "fr"), ["blue-tea  term  drinks  blue tea  thé bleu"]),
        (("--own", "--status", "deprecated"), ["blue-tea  term  drinks  blue tea  thé azur"]),
        (("--language", "de"), []),
    ],
)
def test_list_of_some(terms: Path, options: tuple[str, ...], lines: list[str]) -> None:
    """Options choose entries, and show the renderings that they speak of."""
    result = run("list", *options)
    assert (result.stdout.splitlines(), result.exit_code) == (lines, 0)


def test_list_as_json(terms: Path) -> None:
    """The JSON has each entry whole, with file and line."""
    data = json.loads(run("list", "--own", "--output-format", "json").stdout)
    assert [one["id"] for one in data["entries"]] == ["blue-tea", "leafco"]
    assert (data["entries"][0]["path"], data["entries"][0]["line"]) == ("glossary/terms.toml", 3)


def test_show(terms: Path) -> None:
    """An entry is shown with its place and each rendering with its status."""
    result = run("show", "blue-tea")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "blue-tea  (term, drinks, error)  glossary/terms.toml:3",
        "  en  preferred   blue tea",
        "  fr  preferred   thé bleu (m)",
        "  fr  deprecated  thé azur",
    ]


def test_show_of_an_unknown_entry(terms: Path) -> None:
    """An identifier that is not there ends with 2 and the nearest one."""
    result = run("show", "blu-tea")
    assert result.exit_code == 2
    assert 'did you mean "blue-tea"?' in result.stderr


def test_stats(terms: Path) -> None:
    """Entries are counted by kind, domain and language, and gaps are named."""
    data = json.loads(run("stats", "--output-format", "json").stdout)
    assert (data["entries"], data["kinds"]) == (3, {"term": 2, "name": 1})
    assert data["languages"]["fr"]["missing"] == ["leafco"]
    assert data["languages"]["fr"]["nothing_to_write"] == ["cup"]
    assert "nothing to write" in run("stats").stdout


def test_add(terms: Path) -> None:
    """A new entry stands at the end of the site's file; the rest of the file is as it was."""
    result = run(
        *("add", "--term", "en:hot cup", "--preferred", "fr:tasse chaude", "--gender", "fr:f"),
        *(
            "--admitted",
            "fr:bol",
            "--deprecated",
            "fr:coupe chaude",
            "--note",
            "fr:hot",
            "--domain",
            "dishes",
        ),
    )
    assert (result.exit_code, result.stderr) == (0, "added hot-cup to glossary/terms.toml\n")
    assert terms.read_text() == TERMS + (
        '\n[[entry]]\nid = "hot-cup"\nkind = "term"\ndomain = "dishes"\n'
        '\n[entry.en]\npreferred = ["hot cup"]\n'
        '\n[entry.fr]\npreferred = [{ term = "tasse chaude", gender = "f" }]\nadmitted = ["bol"]\n'
        'deprecated = ["coupe chaude"]\nnote = "hot"\n'
    )


def test_add_makes_the_file(terms: Path) -> None:
    """Where the site has no term base one is made, and --glossary names another."""
    terms.unlink()
    assert run("add", "--term", "en:pot", "--preferred", "fr:pot").exit_code == 0
    assert [*load([terms]).base.entries] == ["pot"]
    assert (
        run("add", "--term", "en:lid", "--preferred", "fr:couvercle", "--glossary", "my.toml").exit_code == 0
    )
    assert [*load([Path("my.toml")]).base.entries] == ["lid"]


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "--term"),
        (("--preferred", "fr:x"), "--term"),
        (("--term", "pot"), "LANGUAGE:WORDS"),
        (("--term", "en:pot", "--gender", "fr:f"), '"fr"'),
        (("--term", "en:pot", "--preferred", "fr:pot", "--gender", "fr:x"), '"x" is no gender'),
        (("leafco", "--term", "en:pot"), '"leafco" is taken'),
        (("Not_Kebab", "--term", "en:pot"), "kebab-case"),
        (("--term", "en:!!"), "has no word in it"),
    ],
)
def test_add_refuses(terms: Path, options: tuple[str, ...], word: str) -> None:
    """What cannot be an entry is refused with the reason, and nothing is written."""
    result = run("add", *options)
    assert result.exit_code == 2
    assert word in result.stderr
    assert "Traceback" not in result.stderr
    assert terms.read_text() == TERMS


def test_add_replaces_what_ships(terms: Path) -> None:
    """An entry of the site may have the id of one that ships; it takes its place, and that is said."""
    result = run("add", "cup", "--term", "en:cup", "--preferred", "fr:tasse")
    assert result.exit_code == 0
    assert "takes the place" in result.stderr
    assert "tasse" in run("show", "cup").stdout
    assert run("lint").exit_code == 0, run("lint").stdout


def test_add_tells_what_lint_says(terms: Path) -> None:
    """An entry that contradicts another is written, and the contradiction told."""
    result = run("add", "--term", "en:blue teas", "--preferred", "fr:thé azur")
    assert result.exit_code == 0
    assert "contradiction" in run("lint").stdout
    assert "duplicate: blue-teas" in result.stderr


def test_add_step_by_step(terms: Path, person: None) -> None:
    """On a terminal an entry is asked for; empty answers leave a thing out."""
    answers = [
        "term",
        "en",
        "pot; kettle",
        "fr",
        "théière",
        "f",
        "",
        "pot; bouilloire",
        "",
        "",
        "For tea.",
        "",
    ]
    result = run("add", keys="".join(f"{answer}\n" for answer in answers))
    assert result.exit_code == 0, result.output
    entry = load([terms]).base.entries["pot"]
    assert [one.term for one in entry.section("en").renderings] == ["pot", "kettle"]
    assert [(one.term, str(one.status)) for one in entry.section("fr").renderings] == [
        ("théière", "preferred"),
        ("pot", "deprecated"),
        ("bouilloire", "deprecated"),
    ]
    assert entry.definition == "For tea."


def test_edit_by_options(terms: Path) -> None:
    """Options change keys in place; comments stay."""
    result = run(
        *(
            "edit",
            "blue-tea",
            "--add",
            "fr.deprecated=thé céleste",
            "--set",
            "domain=tea",
            "--drop",
            "fr.preferred",
        )
    )
    assert result.exit_code == 0
    assert terms.read_text() == TERMS.replace('"drinks"', '"tea"').replace(
        'preferred = [{ term = "thé bleu", gender = "m" }]\n', ""
    ).replace('["thé azur"]', '["thé azur", "thé céleste"]')


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (
            ("blue-tea", "--set", "fr.prefered=x"),
            'line 12: fr: unknown key "prefered"; did you mean "preferred"?',
        ),
        (("blue-tea", "--set", "kind=trem"), 'did you mean "term"?'),
        (("blue-tea", "--set", "nonsense"), "KEY=VALUE"),
        (("blue-tea", "--add", "fr.deprecated=thé azur"), "already"),
        (("cup", "--set", "fr.note=x"), "ships with postedit"),
    ],
)
def test_edit_refuses(terms: Path, options: tuple[str, ...], word: str) -> None:
    """A change that would make the entry wrong is refused with line and reason; the file stays."""
    result = run("edit", *options)
    assert result.exit_code == 2
    assert word in result.stderr
    assert terms.read_text() == TERMS


def test_edit_of_a_shipped_entry_by_its_file(terms: Path) -> None:
    """Named with --glossary, a file that ships can be edited, for those who keep it."""
    shipped = terms.parents[2] / "shipped.toml"
    assert run("edit", "cup", "--set", "fr.note=x", "--glossary", str(shipped)).exit_code == 0
    assert shipped.read_text() == SHIPPED + 'note = "x"\n'


def editor(monkeypatch: pytest.MonkeyPatch, folder: Path, old: str, new: str) -> None:
    """Make an editor that replaces one text by another."""
    script = folder / "editor.py"
    code = "import sys, pathlib, os\np = pathlib.Path(sys.argv[1])\nt = p.read_text('utf-8')\n"
    code += f"p.write_text(t.replace({old!r}, {new!r}), 'utf-8')\nos.utime(p, (1, 1))\n"
    script.write_text(code)
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")


def test_edit_in_an_editor(terms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The editor gets the entry's TOML; what is saved replaces it."""
    editor(monkeypatch, terms.parent, "thé bleu", "thé bleuté")
    assert run("edit", "blue-tea").exit_code == 0
    assert terms.read_text() == TERMS.replace("thé bleu", "thé bleuté")


def test_edit_in_an_editor_refuses_faults(terms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is saved with a fault is refused with line and reason; nothing is written."""
    editor(monkeypatch, terms.parent, "deprecated", "depreciated")
    result = run("edit", "blue-tea")
    assert result.exit_code == 2
    assert 'line 11: fr: unknown key "depreciated"; did you mean "deprecated"?' in result.stderr
    assert terms.read_text() == TERMS


def test_edit_that_changes_nothing(terms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry saved as it was is said to be unchanged."""
    editor(monkeypatch, terms.parent, "no such words", "")
    result = run("edit", "blue-tea")
    assert (result.exit_code, result.stderr) == (0, '"blue-tea" is unchanged\n')


def test_remove(terms: Path) -> None:
    """An entry goes with its comment; the others stay byte for byte."""
    assert run("remove", "leafco").exit_code == 0
    assert terms.read_text() == TERMS[: TERMS.index("\n# A maker.")]


def test_remove_asks(terms: Path, person: None) -> None:
    """On a terminal it is asked first; no means no."""
    assert run("remove", "leafco", keys="n\n").exit_code == 2
    assert terms.read_text() == TERMS
    assert run("remove", "leafco", "--yes").exit_code == 0


def test_remove_refuses_what_ships(terms: Path) -> None:
    """Entries that ship are not removed, and nothing else is then."""
    assert run("remove", "leafco", "cup").exit_code == 2
    assert terms.read_text() == TERMS


def test_lint(terms: Path) -> None:
    """A clean term base ends with 0; a fault with 1, its file, line and rule."""
    assert run("lint").exit_code == 0
    terms.write_text(TERMS.replace('["thé azur"]', '["thé azur", "Thé bleu"]'))
    result = run("lint")
    assert result.exit_code == 1
    assert result.stdout == (
        'glossary/terms.toml:3: contradiction: blue-tea: fr: "thé bleu" is both accepted and deprecated\n'
    )
    assert result.stderr == "1 fault and 0 hints in 3 entries.\n"


def test_lint_of_what_cannot_be_read(terms: Path) -> None:
    """Unknown keys are faults, told with line and the nearest key."""
    terms.write_text(TERMS.replace("deprecated", "depreciated"))
    result = run("lint")
    assert result.exit_code == 1
    assert 'glossary/terms.toml:13: loading: fr: unknown key "depreciated"' in result.stdout


def test_lint_hints_at_terms_that_no_post_has(terms: Path) -> None:
    """With a place, terms of the site's own that no source has are hinted at; that is no fault."""
    posts = terms.parents[1] / "posts"
    posts.mkdir()
    (posts / "a.en.md").write_text("We drank the blue teas.\n")
    (posts / "a.fr.md").write_text("Nous avons bu les thés bleus.\n")
    result = run("lint", "posts", "--output-format", "json")
    assert result.exit_code == 0
    complaints = json.loads(result.stdout)["complaints"]
    assert [(one["entry"], one["rule"], one["hint"]) for one in complaints] == [
        ("leafco", "never-used", True)
    ]


@pytest.mark.parametrize("name", ["list", "stats", "lint"])
def test_file_that_is_not_there(terms: Path, name: str) -> None:
    """A term base that is to be read must exist."""
    result = run(name, "--glossary", "typo.toml")
    assert result.exit_code == 2
    assert "typo.toml does not exist" in result.stderr


def test_broken_file_does_not_hide_the_others(terms: Path) -> None:
    """A term base that is no TOML is told of with its line; the others are listed; the code is 2."""
    Path("broken.toml").write_text("[[entry]\n")
    result = run("list", "--glossary", "broken.toml")
    assert result.exit_code == 2
    assert "blue-tea" in result.stdout
    assert "broken.toml:1: is not TOML" in result.stderr
