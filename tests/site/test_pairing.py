"""Which post translates which, in the layouts that sites use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.model import Problem
from postedit.site import PostPair, SitePairs, explicit_pair, pair_site, site_root

TEXTS = {
    "en": "The tide was out when we came to the harbour, and the boats were lying in the mud.\n",
    "fr": "La marée était basse quand nous sommes arrivés au port, et les bateaux gisaient dans la vase.\n",
    "de": "Es war Ebbe, als wir in den Hafen kamen, und die Boote lagen im Schlick.\n",
    "it": "La marea era bassa quando siamo arrivati al porto, e le barche giacevano nel fango.\n",
}
Make = Callable[[dict[str, str]], Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Give a function that makes a site; a value is a language whose text the post gets, or its text."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(TEXTS.get(text, text), encoding="utf-8")
        return tmp_path

    return write


def paired(site: SitePairs) -> list[tuple[str | None, str, str, str]]:
    """Give source, target, language of the target and how they were paired, with paths below the root."""
    return [
        (
            pair.source.relative_to(site.root).as_posix() if pair.source else None,
            pair.target.relative_to(site.root).as_posix(),
            pair.target_language,
            pair.paired_by,
        )
        for pair in site.pairs
    ]


def alone(site: SitePairs) -> dict[str, str]:
    """Give the posts without counterpart, and why."""
    return {post.path.relative_to(site.root).as_posix(): post.reason for post in site.unpaired}


def test_hugo_suffix(make: Make) -> None:
    """Translations carry their language before the ending; so may the source."""
    site = pair_site(make({"a/x.en.md": "en", "a/x.fr.md": "fr", "a/x.de.md": "de", "b.en.md": "en"}))

    assert paired(site) == [
        ("a/x.en.md", "a/x.de.md", "de", "suffix"),
        ("a/x.en.md", "a/x.fr.md", "fr", "suffix"),
    ]
    assert alone(site) == {"b.en.md": "no translation"}
    assert site.source_language == "en"


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("hugo.toml", 'defaultContentLanguage = "fr"\n'),
        ("hugo.yaml", "defaultcontentlanguage: fr\n"),
        ("config.toml", 'DefaultContentLanguage = "fr"\n'),
        ("hugo.json", '{"defaultContentLanguage": "fr"}'),
        ("config/_default/hugo.toml", 'defaultContentLanguage = "fr"\n'),
    ],
)
def test_default_language_of_the_settings(make: Make, name: str, settings: str) -> None:
    """The settings' default language is that of names without a language, and the source."""
    site = pair_site(make({name: settings, "a.md": "fr", "a.en.md": "en"}))

    assert site.source_language == "fr"
    assert paired(site) == [("a.md", "a.en.md", "en", "hugo")]


@pytest.mark.parametrize("settings", [None, 'title = "x"\n', "not = = toml", "defaultContentLanguage = 3\n"])
def test_without_default_language(make: Make, settings: str | None) -> None:
    """Without a default, or with settings that do not parse, the text tells what a name does not."""
    files = {"a.md": "en", "a.fr.md": "fr"}
    site = pair_site(make(files if settings is None else {**files, "hugo.toml": settings}))

    assert [pair[:3] for pair in paired(site)] == [("a.md", "a.fr.md", "fr")]


@pytest.mark.parametrize("folder", ["content", "src/content/docs", "."])
def test_language_folders(make: Make, folder: str) -> None:
    """Each language has a folder, wherever that stands."""
    site = pair_site(make({f"{folder}/{tag}/deep/a.md": tag for tag in ("en", "fr", "de")}))
    base = "" if folder == "." else f"{folder}/"

    assert [(s, t) for s, t, _, _ in paired(site)] == [
        (f"{base}en/deep/a.md", f"{base}de/deep/a.md"),
        (f"{base}en/deep/a.md", f"{base}fr/deep/a.md"),
    ]
    assert {pair.paired_by for pair in site.pairs} == {"language-folders"}


@pytest.mark.parametrize("folder", ["docs/fr", "translations/fr/docs", "i18n/fr/docs"])
def test_one_language_at_the_root(make: Make, folder: str) -> None:
    """The source stands beside the folders of the other languages, or beside the folder that holds them."""
    site = pair_site(
        make({"docs/a.md": "en", "docs/b/c.mdx": "en", f"{folder}/a.md": "fr", f"{folder}/b/c.mdx": "fr"})
    )

    assert [pair[:3] for pair in paired(site)] == [
        ("docs/a.md", f"{folder}/a.md", "fr"),
        ("docs/b/c.mdx", f"{folder}/b/c.mdx", "fr"),
    ]


def test_names_of_all_kinds(make: Make) -> None:
    """Spaces, accents in either composition, dots that are no language, and tags with countries."""
    site = pair_site(make({
        "mon billet.en.md": "en", "mon billet.fr.md": "fr",
        "cafe\u0301.en.md": "en", "caf\u00e9.fr.md": "fr",
        "v1.2.en.md": "en", "v1.2.fr.md": "fr",
        "node.io.md": "en", "node.io.fr.md": "fr",
        "x.en.md": "en", "x.pt-BR.md": "fr", "x.zh-hans.md": "fr",
    }))  # fmt: skip

    assert [(s, t, tag) for s, t, tag, _ in paired(site)] == [
        ("cafe\u0301.en.md", "caf\u00e9.fr.md", "fr"),
        ("mon billet.en.md", "mon billet.fr.md", "fr"),
        ("node.io.md", "node.io.fr.md", "fr"),
        ("v1.2.en.md", "v1.2.fr.md", "fr"),
        ("x.en.md", "x.pt-BR.md", "pt-BR"),
        ("x.en.md", "x.zh-hans.md", "zh-hans"),
    ]


def test_endings_may_differ(make: Make) -> None:
    """A post in MDX may render one in Markdown; other files are no posts."""
    site = pair_site(
        make({"a.en.mdx": "en", "a.fr.md": "fr", "b.markdown": "en", "b.fr.MD": "fr", "c.fr.txt": "fr"})
    )

    assert [(s, t) for s, t, _, _ in paired(site)] == [("a.en.mdx", "a.fr.md"), ("b.markdown", "b.fr.MD")]
    assert alone(site) == {}


def test_country_of_the_source(make: Make) -> None:
    """The source may be written for a country although the settings name the language alone."""
    site = pair_site(
        make({"hugo.toml": 'defaultContentLanguage = "en"\n', "en-us/a.md": "en", "fr-fr/a.md": "fr"})
    )

    assert paired(site) == [("en-us/a.md", "fr-fr/a.md", "fr-fr", "language-folders")]
    assert site.pairs[0].source_language == "en-us"


def test_folder_that_looks_like_a_language(make: Make) -> None:
    """A folder for IT is no Italian, whether posts of the same name stand above it or not."""
    site = pair_site(make({
        "posts/_index.md": "en", "posts/it/_index.md": "en", "posts/it/deep/b.md": "en",
        "posts/it/deep/b.fr.md": "fr", "posts/a.md": "en", "posts/a.fr.md": "fr",
    }))  # fmt: skip

    assert paired(site) == [
        ("posts/a.md", "posts/a.fr.md", "fr", "suffix"),
        ("posts/it/deep/b.md", "posts/it/deep/b.fr.md", "fr", "suffix"),
    ]
    assert alone(site) == {"posts/_index.md": "no translation", "posts/it/_index.md": "no translation"}


def test_post_in_a_language_folder_alone(make: Make) -> None:
    """A translation whose source is missing is checked alone, and said to have no source."""
    site = pair_site(make({"en/a.md": "en", "it/a.md": "it", "it/only.md": "it", "b.fr.md": "fr"}))

    assert (None, "it/only.md", "it", "alone") in paired(site)
    assert (None, "b.fr.md", "fr", "alone") in paired(site)
    assert alone(site)["it/only.md"] == "no source"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("---\nlang: de\n---\n" + TEXTS["fr"], "de"),
        ("---\nLanguage: fr-CA\n---\nx\n", "fr-CA"),
        ('+++\nlocale = "fr"\n+++\nx\n', "fr"),
        ("---\nlang: none\n---\n" + TEXTS["fr"], "fr"),
        ("---\nlang: [broken\n---\n" + TEXTS["fr"], "fr"),
    ],
)
def test_language_of_a_single_post(make: Make, text: str, language: str) -> None:
    """Front matter names the language of a post whose name does not; else its text tells."""
    assert paired(pair_site(make({"post.md": text}))) == [(None, "post.md", language, "alone")]


def test_language_that_nothing_tells(make: Make) -> None:
    """A post too short to tell its language is said to be of an unknown one."""
    assert alone(pair_site(make({"post.md": "Ok.\n"}))) == {"post.md": "language unknown"}


def test_two_sources(make: Make) -> None:
    """Where two posts claim to be the source, the one that names its language is taken, the other told of."""
    site = pair_site(make({"a.md": "en", "a.en.md": "en", "a.fr.md": "fr"}))

    assert [pair[:2] for pair in paired(site)] == [("a.en.md", "a.fr.md")]
    assert list(alone(site)) == ["a.md"]
    assert alone(site)["a.md"].startswith("ambiguous: a.en.md ")


def test_two_translations(make: Make) -> None:
    """Where nothing tells two translations apart, neither is paired with the source."""
    site = pair_site(make({"a.en.md": "en", "a.fr.md": "fr", "a.fr.mdx": "fr"}))

    assert [pair[:2] for pair in paired(site)] == [(None, "a.fr.md"), (None, "a.fr.mdx")]
    assert all(alone(site)[name].startswith("ambiguous: ") for name in ("a.fr.md", "a.fr.mdx"))


def test_unreadable_posts_are_problems(make: Make) -> None:
    """A post that is not UTF-8 is reported with its line, and the others are paired."""
    root = make({"a.en.md": "en", "a.fr.md": "fr"})
    (root / "bad.md").write_bytes(b"one\ncaf\xe9\n")

    site = pair_site(root)

    assert len(site.pairs) == 1
    assert [(Path(problem.path).name, problem.line) for problem in site.problems] == [("bad.md", 2)]


def test_empty_site(tmp_path: Path) -> None:
    """A folder without posts has no pairs and no problems."""
    site = pair_site(tmp_path)

    assert (site.pairs, site.unpaired, site.problems) == ((), (), ())


def test_folders_of_tools_are_left_out(make: Make) -> None:
    """Hidden folders, packages and built pages hold no posts."""
    folders = ("node_modules/x", ".git", "public", "venv/lib")
    assert alone(pair_site(make({f"{folder}/a.fr.md": "fr" for folder in folders}))) == {}


def test_only_what_is_wanted(make: Make) -> None:
    """Paths choose pairs by either post or by a folder."""
    root = make({f"{name}/x.{tag}.md": tag for name in ("a", "b") for tag in ("en", "fr", "de")})

    def targets(*paths: str) -> list[str]:
        return [target for _, target, _, _ in paired(pair_site(root, [root / path for path in paths]))]

    assert targets("a") == ["a/x.de.md", "a/x.fr.md"]
    assert targets("a/x.fr.md") == ["a/x.fr.md"]
    assert targets("b/x.en.md", "a/x.de.md") == ["a/x.de.md", "b/x.de.md", "b/x.fr.md"]
    assert targets("nowhere") == []


def test_sample_site() -> None:
    """The project's own posts are all paired."""
    site = pair_site(Path(__file__).parents[2] / "content")

    assert len(site.pairs) >= 10
    assert site.unpaired == ()
    assert {pair.paired_by for pair in site.pairs} == {"hugo"}


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("a.en.md", "b.de.md", ("en", "de")),
        ("en/a.md", "fr/a.md", ("en", "fr")),
        ("a.md", "b.md", ("en", "fr")),
    ],
)
def test_explicit_pair(make: Make, source: str, target: str, languages: tuple[str, str]) -> None:
    """Two files that a person names are a pair; names tell their languages, else the texts."""
    root = make({"hugo.toml": "", source: "en", target: languages[1]})
    found = explicit_pair(root / source, root / target)

    assert isinstance(found, PostPair)
    assert (found.source_language, found.target_language, found.paired_by) == (*languages, "--pair")


def test_explicit_pair_outside_a_language(make: Make) -> None:
    """A folder above the site that is named like a language tells nothing."""
    root = make({"it/site/hugo.toml": "", "it/site/a.md": "en", "it/site/b.md": "de"})
    found = explicit_pair(root / "it/site/a.md", root / "it/site/b.md")

    assert isinstance(found, PostPair)
    assert (found.source_language, found.target_language) == ("en", "de")


def test_explicit_pair_that_cannot_be_read(make: Make) -> None:
    """A named file that is missing is a problem that names it."""
    root = make({"a.md": "en"})
    found = explicit_pair(root / "a.md", root / "gone.md")

    assert isinstance(found, Problem)
    assert found.path.endswith("gone.md")


@pytest.mark.parametrize("marker", ["hugo.toml", "mkdocs.yml", "postedit.toml", "config/_default/x.toml"])
def test_site_root(make: Make, marker: str) -> None:
    """The root is the nearest folder upwards that holds a site's settings."""
    root = make({f"site/{marker}": "", "site/content/en/a.md": "en"})

    assert site_root(root / "site/content/en/a.md") == root / "site"
    assert site_root(root / "site/content") == root / "site"


def test_site_root_without_settings(make: Make) -> None:
    """Without settings anywhere the root is the folder itself."""
    root = make({"x/a.md": "en"})

    assert site_root(root / "x") in (root / "x", *(root / "x").parents)
    assert site_root(root / "x/a.md") == site_root(root / "x")
