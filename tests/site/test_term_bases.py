"""Which term bases a site reads, and what its own change about those that ship."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.model import Problem
from postedit.site import Scope, Settings, Site, TermBases, term_bases
from postedit.terms import load

ENTRY = '[[entry]]\nid = "{id}"\nkind = "term"\n{more}[entry.en]\npreferred = ["{term}"]\n'


@pytest.fixture
def shipped(tmp_path: Path) -> list[Path]:
    """Make three term bases that ship."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    for name in ("devrel", "idioms", "names"):
        (folder / f"{name}.toml").write_text(ENTRY.format(id=name, term=name, more=""))
    return sorted(folder.iterdir())


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Make a site with term bases of its own."""
    root = tmp_path / "site"
    (root / "glossary").mkdir(parents=True)
    (root / "more").mkdir()
    for name in ("glossary/a.toml", "glossary/b.toml", "more/c.toml", "d.toml"):
        (root / name).write_text(ENTRY.format(id=Path(name).stem, term="tea", more=""))
    return root


@pytest.mark.parametrize(
    ("said", "ships", "own"),
    [
        ((), ["devrel", "idioms", "names"], ["a", "b"]),
        (("-builtin:idioms",), ["devrel", "names"], ["a", "b"]),
        (("builtin:devrel",), ["devrel"], ["a", "b"]),
        (("d.toml",), ["devrel", "idioms", "names"], ["d"]),
        (("more", "d.toml", "builtin:names", "builtin:devrel"), ["devrel", "names"], ["c", "d"]),
        (("more/c.toml", "more"), ["devrel", "idioms", "names"], ["c"]),
    ],
)
def test_what_is_read(
    site: Path, shipped: list[Path], said: tuple[str, ...], ships: list[str], own: list[str]
) -> None:
    """The setting pins or leaves out term bases that ship, and names those of the site."""
    found = term_bases(Site(site, Settings(glossary=said)), shipped)
    assert isinstance(found, TermBases)
    assert ([path.stem for path in found.shipped], [path.stem for path in found.own]) == (ships, own)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("builtin:idiom", 'did you mean "idioms"'),
        ("-builtin:x", "valid are devrel, idioms, names"),
        ("gone.toml", "there is no file or folder"),
        ("-d.toml", "only term bases that ship can be left out"),
    ],
)
def test_faults(site: Path, shipped: list[Path], said: str, words: str) -> None:
    """What the setting names and is not there is told of."""
    fault = term_bases(Site(site, Settings(glossary=(said,))), shipped)
    assert isinstance(fault, Problem)
    assert words in fault.message


@pytest.mark.parametrize(
    ("said", "target"),
    [((), "glossary/terms.toml"), (("d.toml",), "d.toml"), (("d.toml", "more"), "more/terms.toml")],
)
def test_new_entries_go_where_they_are_read(
    site: Path, shipped: list[Path], said: tuple[str, ...], target: str
) -> None:
    """The file for new entries is one that the settings have read."""
    found = term_bases(Site(site, Settings(glossary=said)), shipped)
    assert isinstance(found, TermBases)
    assert found.target == site / target


def test_links_out_of_the_site_are_not_read(site: Path, shipped: list[Path]) -> None:
    """A term base that is a link to a place elsewhere is left out."""
    (site / "glossary" / "z.toml").symlink_to(shipped[0].parent.parent / "elsewhere.toml")
    found = term_bases(Site(site), shipped)
    assert isinstance(found, TermBases)
    assert [path.stem for path in found.own] == ["a", "b"]


def test_an_entry_takes_the_place_of_one_that_ships(site: Path, shipped: list[Path]) -> None:
    """The site's entry with the id of one that ships replaces it, in its place and without a fault."""
    own = site / "glossary" / "a.toml"
    own.write_text(ENTRY.format(id="devrel", term="coffee", more=""))
    loaded = load(shipped, [own])
    assert loaded.problems == ()
    assert [*loaded.base.entries] == ["devrel", "idioms", "names"]
    assert [one.term for one in loaded.base.entries["devrel"].section("en").renderings] == ["coffee"]


def test_an_id_twice_in_one_layer_is_a_fault(site: Path, shipped: list[Path]) -> None:
    """Within the site's own files an id stands once."""
    for name in ("a", "b"):
        (site / "glossary" / f"{name}.toml").write_text(ENTRY.format(id="one", term=name, more=""))
    loaded = load(shipped, sorted((site / "glossary").iterdir()))
    assert ["is taken" in problem.message for problem in loaded.problems] == [True]


def test_scope(site: Path) -> None:
    """An entry with paths applies to the posts that they match."""
    path = site / "d.toml"
    path.write_text(ENTRY.format(id="tea", term="tea", more='paths = ["blog/", "*.fr-CA.md"]\n'))
    scope = Scope(site, load([path]).base)
    assert scope.elsewhere(site / "blog" / "a.fr.md") == frozenset()
    assert scope.elsewhere(site / "docs" / "a.fr-CA.md") == frozenset()
    assert scope.elsewhere(site / "docs" / "a.fr.md") == {"tea"}
    assert scope.elsewhere(site.parent / "a.fr.md") == {"tea"}
