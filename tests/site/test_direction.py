"""Which post of a group is the source, and by what evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.site import Settings, SitePairs, pair_site

Write = Callable[[dict[str, str]], Path]
Commit = Callable[[str], str]
Told = Callable[[SitePairs], dict[str, tuple[str, str]]]
DEFAULT = {"hugo.toml": 'defaultContentLanguage = "en"\n'}
ENGLISH = "The tide was out when we came to the harbour.\n"
FRENCH = "La marée était basse quand nous sommes arrivés au port.\n"
GERMAN = "Es war Ebbe, als wir in den Hafen kamen.\n"


def head(line: str, body: str) -> str:
    """Give a post with one line of front matter."""
    return f"---\n{line}\n---\n\n{body}"


def test_site_default(write: Write, directions: Told) -> None:
    """Where nothing else speaks, the site's default language is the source's."""
    site = pair_site(write({**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": FRENCH}))

    assert directions(site) == {"a.fr.md": ("a.en.md", "site default: en")}


@pytest.mark.parametrize(
    "line", ["translated_from: fr", "original_lang: fr", "source-language: French", "originalLang: fr"]
)
def test_language_in_front_matter(write: Write, directions: Told, line: str) -> None:
    """A post that names another language as its original is translated from that, against the default."""
    site = pair_site(write({**DEFAULT, "a.en.md": head(line, ENGLISH), "a.fr.md": FRENCH}))

    assert directions(site) == {
        "a.en.md": ("a.fr.md", f"front matter: {line.replace('French', 'fr')} in a.en.md")
    }


def test_original_names_itself(write: Write, directions: Told) -> None:
    """The original may be the one that says so, and alone it lacks a translation, not a source."""
    text = head("original_lang: fr", FRENCH)
    site = pair_site(write({**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": text, "b.fr.md": text}))

    assert directions(site) == {"a.en.md": ("a.fr.md", "front matter: original_lang in a.fr.md")}
    assert [(post.path.name, post.reason) for post in site.unpaired] == [("b.fr.md", "no translation")]


@pytest.mark.parametrize(
    "line",
    [
        "translator: Ada", "translated_by: DeepL", "translated: true", "default_lang_commit: 0a1b2c3d",
        "l10n:\n  sourceCommit: 0a1b2c3d", "translation_of: /posts/a",
    ],
)  # fmt: skip
def test_marks_of_a_translation(write: Write, directions: Told, line: str) -> None:
    """A key that only translations have leaves the other post as the source."""
    site = pair_site(write({**DEFAULT, "a.en.md": head(line, ENGLISH), "a.fr.md": FRENCH}))

    source, evidence = directions(site)["a.en.md"]
    assert source == "a.fr.md"
    assert evidence.startswith("front matter: ")


@pytest.mark.parametrize(
    "line", ["translated: false", "translator:", "translator: ''", "title: translated: true?"]
)
def test_marks_that_say_no(write: Write, directions: Told, line: str) -> None:
    """An empty or a negative value marks nothing, and neither does a head that does not parse."""
    site = pair_site(write({**DEFAULT, "a.en.md": head(line, ENGLISH), "a.fr.md": FRENCH}))

    assert directions(site) == {"a.fr.md": ("a.en.md", "site default: en")}


def test_notice_in_the_body(write: Write, directions: Told) -> None:
    """A notice of machine translation tells which post is the translation."""
    text = f"*This post has been automatically translated.*\n\n{ENGLISH}"
    site = pair_site(write({**DEFAULT, "a.en.md": text, "a.fr.md": FRENCH}))

    assert directions(site)["a.en.md"] == (
        "a.fr.md",
        "notice: “This post has been automatically translated.” in a.en.md",
    )


def test_settings_before_signs(write: Write, directions: Told) -> None:
    """What the settings say of the site counts before a notice, and after what a post says of its origin."""
    noticed = f"*This post has been automatically translated.*\n\n{ENGLISH}"
    texts = {"a.en.md": noticed, "a.fr.md": FRENCH}
    texts |= {"b.en.md": head("translated_from: fr", ENGLISH), "b.fr.md": FRENCH}
    site = pair_site(write(texts), settings=Settings(source_language="en"))

    assert directions(site) == {
        "a.fr.md": ("a.en.md", "settings: source-language = en"),
        "b.en.md": ("b.fr.md", "front matter: translated_from: fr in b.en.md"),
    }


def test_chain(write: Write, directions: Told) -> None:
    """Each post has its own source: the German one is made from the English, that from the French."""
    site = pair_site(
        write({
            **DEFAULT, "a.de.md": head("translated_from: en", GERMAN),
            "a.en.md": head("translated_from: fr", ENGLISH), "a.fr.md": FRENCH,
        })
    )  # fmt: skip

    assert {target: source for target, (source, _) in directions(site).items()} == {
        "a.de.md": "a.en.md",
        "a.en.md": "a.fr.md",
    }


def test_cycle(write: Write, directions: Told) -> None:
    """Two posts that name each other are told of, and the site's default counts."""
    site = pair_site(
        write({
            **DEFAULT, "a.en.md": head("translated_from: fr", ENGLISH),
            "a.fr.md": head("translated_from: en", FRENCH),
        })
    )  # fmt: skip

    assert directions(site) == {"a.fr.md": ("a.en.md", "site default: en")}
    assert len(site.problems) == 1
    assert "names each as a translation of another" in site.problems[0].message


def test_cycle_of_three(write: Write) -> None:
    """A longer ring is told of once, and the run goes on."""
    ring = {"en": "de", "de": "fr", "fr": "en"}
    files = {f"a.{tag}.md": head(f"translated_from: {origin}", ENGLISH) for tag, origin in ring.items()}
    site = pair_site(write({**DEFAULT, **files}))

    assert len(site.pairs) == 2
    assert len(site.problems) == 1


def test_two_posts_of_one_language(write: Write, directions: Told) -> None:
    """Where two posts could be the source that is named, none of them is taken by that name."""
    site = pair_site(
        write(
            {
                **DEFAULT,
                "a.en.md": head("translated_from: fr", ENGLISH),
                "a.fr.md": FRENCH,
                "a.fr.mdx": FRENCH,
            }
        )
    )

    assert all(
        not evidence.startswith("front matter: translated_from: fr")
        for _, evidence in directions(site).values()
    )


def test_translations_of_a_missing_post(write: Write, directions: Told) -> None:
    """Where the post in the site's language is missing, no translation is taken for the source."""
    site = pair_site(write({**DEFAULT, "a.fr.md": head("translator: Ada", FRENCH), "a.de.md": GERMAN}))

    assert {pair.paired_by for pair in site.pairs} == {"alone"}


def test_first_in_git(write: Write, commit: Commit, directions: Told) -> None:
    """In a checkout the post that came days before the other is the source, under whatever name it came."""
    root = write({**DEFAULT, "a.fr.md": FRENCH * 5, "b.en.md": ENGLISH})
    commit("2024-05-01")
    (root / "a.fr.md").rename(root / "c.fr.md")
    write({"b.fr.md": FRENCH})
    commit("2024-05-04")
    write({"c.en.md": ENGLISH})
    commit("2024-05-11")

    assert directions(pair_site(root)) == {
        "c.en.md": ("c.fr.md", "git: committed 10 days before the others"),
        "b.fr.md": ("b.en.md", "git: committed 3 days before the others"),
    }


def test_git_says_nothing(write: Write, commit: Commit, directions: Told) -> None:
    """Posts of one commit, of the same day or of an import have no order."""
    root = write({**DEFAULT, "a.fr.md": FRENCH, **{f"{n}.fr.md": FRENCH for n in range(40)}})
    commit("2024-05-01")
    write({"a.en.md": ENGLISH, "b.en.md": ENGLISH, "b.fr.md": FRENCH})
    commit("2024-06-01")

    assert directions(pair_site(root, [root / "a.en.md", root / "b.en.md"])) == {
        "a.fr.md": ("a.en.md", "site default: en"),
        "b.fr.md": ("b.en.md", "site default: en"),
    }
