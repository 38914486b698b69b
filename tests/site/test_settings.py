"""The settings of a site: where they are looked for, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.model import Problem, Severity
from postedit.site import Site, open_site, site_root

Write = Callable[[str], Site | Problem]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give what writes a ``postedit.toml`` and opens its site."""
    (tmp_path / "docs").mkdir()

    def opened(text: str) -> Site | Problem:
        (tmp_path / "postedit.toml").write_text(text, "utf-8")
        return open_site(tmp_path / "docs")

    return opened


def test_every_key_is_read(write: Write) -> None:
    """Each key, in kebab-case, is taken, tables of engines too."""
    site = write("""
source-language = "fr"
languages = ["fr", "en", "pt-BR"]
layout = "suffix"
roots = { en = ".", fr = "docs" }
pairs = [["a.md", "b.md"]]
exclude = ["drafts/"]
respect-gitignore = false
select = ["markup"]
ignore = ["term/literal"]
per-file-ignores = { "legal/**" = ["typography"] }
glossary = ["-builtin:idioms", "terms.toml"]
fail-on = "major"

[register]
fr = "vous"
de = "Sie"

[mt]
engine = "libre"
url = "http://localhost:5000/"
key-env = "KEY"

[judge]
url = "http://localhost/v1"
model = "m"
key-env = "KEY"
""")
    assert isinstance(site, Site)
    settings = site.settings
    assert (settings.source_language, settings.languages[2], settings.layout) == (
        "fr",
        "pt-BR",
        "suffix",
    )
    assert (settings.roots, settings.pairs) == ({"en": ".", "fr": "docs"}, (("a.md", "b.md"),))
    assert (settings.per_file_ignores, settings.fail_on) == ({"legal/**": ("typography",)}, Severity.MAJOR)
    assert (settings.mt.key_env, settings.judge.model, settings.register["de"]) == ("KEY", "m", "Sie")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('\nselct = ["markup"]\n', 2, ['unknown key "selct"', 'did you mean "select"']),
        ('[mt]\n\nkey = "secret"\n', 3, ['mt: unknown key "key"', "key-env"]),
        ('fail-on = "mjor"\n', 1, ['unknown value "mjor"', 'did you mean "major"']),
        ('\n\nselect = "markup"\n', 3, ["select: expected a list, got a string"]),
        ("languages = [1]\n", 1, ["languages: expected a string"]),
        ("respect-gitignore = 1\n", 1, ["expected true or false, got a whole number"]),
        ('pairs = [["a.md"]]\n', 1, ["pairs"]),
        ('x = "a"\nlayout = [\n', None, ["is not TOML"]),
        ('layout = "sufix"\n', 1, ['did you mean "suffix"']),
        ('languages = ["french"]\n', 1, ['"french" is no language tag']),
        ('[register]\nfr = "vos"\n', 2, ['unknown value "vos"', "tu, vous, familiar, polite"]),
        ('[register]\nxx = "tu"\n', 2, ["knows no ways to address a reader in xx"]),
        ('roots = { fr = "../fr" }\n', 1, ["leads out of the site"]),
        ('roots = { fr = "gone" }\n', 1, ['no folder "gone"']),
        ('roots = { fr = "docs" }\n', 1, ["one folder has no translations", "roots = { en = "]),
        ('roots = ["docs"]\n', 1, ["expected a table, got a list", 'for example roots = { en = "docs"']),
        ('layout = "roots"\n', 1, ["roots is no layout but a setting"]),
        ('glossary = ["/etc/terms.toml"]\n', 1, ["leads out of the site"]),
        ('pairs = [["docs/../../a.md", "b.md"]]\n', 1, ["leads out of the site"]),
    ],
)
def test_faults_are_named(write: Write, text: str, line: int | None, words: list[str]) -> None:
    """A fault is told with file, line and what would be right."""
    fault = write(text)
    assert isinstance(fault, Problem)
    assert Path(fault.path).name == "postedit.toml"
    assert line is None or fault.line == line
    for word in words:
        assert word in fault.message


def test_links_do_not_lead_out(write: Write, tmp_path: Path) -> None:
    """A path of the settings may not leave the site through a symbolic link."""
    (tmp_path / "docs" / "out").symlink_to(tmp_path.parent)
    fault = write('roots = { fr = "docs/out" }\n')
    assert isinstance(fault, Problem)
    assert "leads out of the site" in fault.message


def test_the_nearest_file_wins(tmp_path: Path) -> None:
    """Nothing is merged from files further up, and a project file without our table does not count."""
    (tmp_path / "postedit.toml").write_text('ignore = ["markup"]\nfail-on = "major"\n')
    inner = tmp_path / "inner"
    (inner / "deep").mkdir(parents=True)
    (inner / "pyproject.toml").write_text(
        '[project]\nname = "postedit-site"\n\n[tool.postedit]\nlayout = ""\n'
    )
    (inner / "deep" / "pyproject.toml").write_text('[tool.ruff]\nsrc = ["postedit"]\n')
    (inner / "deep" / "hugo.toml").write_text("")

    site = open_site(inner / "deep")

    assert isinstance(site, Site)
    assert (site.root, site.settings.ignore, site.settings.fail_on) == (inner, (), Severity.MINOR)
    assert site_root(inner / "deep" / "post.md") == inner


def test_own_file_before_the_shared_one(tmp_path: Path) -> None:
    """Where both lie in one folder, ``postedit.toml`` counts."""
    (tmp_path / "pyproject.toml").write_text("[tool.postedit]\nselct = 1\n")
    (tmp_path / "postedit.toml").write_text('select = ["markup"]\n')
    site = open_site(tmp_path)
    assert isinstance(site, Site)
    assert site.settings.select == ("markup",)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[project]\nname = "x"\n\n[tool.postedit]\nselct = []\n', 5),
        ('[tool.postedit.mt]\nkey = "x"\n', 2),
        ("[tool]\npostedit.selct = []\n", None),
        ("[tool.postedit]\nselect = [\n", None),
    ],
)
def test_faults_in_a_project_file(tmp_path: Path, text: str, line: int | None) -> None:
    """Faults below ``[tool.postedit]`` have the line of the project file."""
    (tmp_path / "pyproject.toml").write_text(text)
    fault = open_site(tmp_path)
    assert isinstance(fault, Problem)
    assert Path(fault.path).name == "pyproject.toml"
    assert line is None or fault.line == line


def test_without_settings(tmp_path: Path) -> None:
    """A site without settings has the defaults."""
    site = open_site(tmp_path)
    assert isinstance(site, Site)
    assert site.file is None
