"""Posts that no convention pairs, paired by what they share."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.site import SitePairs, pair_site
from postedit.site.content_features import features_of
from postedit.site.content_pairing import pair_by_content
from postedit.site.content_scores import scores
from postedit.site.grouping import Known

Write = Callable[[dict[str, str]], Path]
ENGLISH = (
    "We sailed out of the harbour before the sun was up, and nobody on the pier said a word to us. "
    "The wind had turned, which was what we had been waiting for since the day before yesterday."
)
FRENCH = (
    "Nous avons quitté le port avant le lever du soleil, et personne sur la jetée ne nous a dit un mot. "
    "Le vent avait tourné, ce que nous attendions depuis avant-hier, et la mer était devenue calme."
)


def post(title: str, body: str, *shared: str) -> str:
    """Give a post with a title, a body, and lines that its translation has too."""
    return f"---\ntitle: {title}\n---\n\n{body}\n\n" + "\n\n".join(shared) + "\n"


def marks(number: int) -> tuple[str, ...]:
    """Give what post and translation of that number share."""
    return (
        f"![x](/img/boat-{number}.png)",
        f"<https://example.org/log/{number}>",
        f"`sail --knots {number}`",
        f"{number}417",
    )


def names(site: SitePairs) -> dict[str, str | None]:
    """Give for each target the name of its source."""
    return {pair.target.name: pair.source.name if pair.source else None for pair in site.pairs}


def test_names_and_folders_say_nothing(write: Write) -> None:
    """Posts under names of their own language are paired, with how sure that is and why."""
    files = {}
    for n in range(1, 7):
        files[f"posts/hello-{n}.md"] = post(f"Out of the harbour {n}", ENGLISH, *marks(n))
        files[f"billets/bonjour-{n}.md"] = post(f"Au large {n}", FRENCH, *marks(n))
    site = pair_site(write(files))

    assert names(site) == {f"bonjour-{n}.md": f"hello-{n}.md" for n in range(1, 7)}
    for pair in site.pairs:
        assert pair.paired_by == "content"
        assert 0.7 <= pair.confidence < 1
        assert {"1 image", "1 link", "1 code"} <= set(pair.reasons)


def test_below_the_threshold(write: Write) -> None:
    """Posts that share too little are not paired; the likely counterpart is named."""
    root = write({
        "posts/hello.md": post("Harbour", ENGLISH, "![x](/img/boat-1.png)", "<https://example.org/a>"),
        "billets/bonjour.md": post("Le port", FRENCH, "![x](/img/boat-1.png)", "<https://example.org/b>"),
    })  # fmt: skip
    site = pair_site(root)

    assert names(site) == {"bonjour.md": None}
    (alone,) = [one for one in site.unpaired if one.path.name == "bonjour.md"]
    assert [one.path.name for one in alone.candidates] == ["hello.md"]
    assert alone.candidates[0].reasons == ("1 image",)


def test_nothing_in_common(write: Write) -> None:
    """Posts that share nothing have no candidates."""
    site = pair_site(
        write({"posts/hello.md": post("Harbour", ENGLISH), "billets/midi.md": post("Midi", FRENCH)})
    )

    assert names(site) == {"midi.md": None}
    assert all(one.candidates == () for one in site.unpaired)


def test_alike_posts_are_ambiguous(write: Write) -> None:
    """Where several posts fit as well, none is taken: two sources for one post, ten posts with one title."""
    twins = write({
        "posts/a.md": post("Harbour", ENGLISH, *marks(1)),
        "posts/b.md": post("Harbour", ENGLISH, *marks(1)),
        "billets/c.md": post("Le port", FRENCH, *marks(1)),
    })  # fmt: skip
    site = pair_site(twins)

    assert names(site) == {"c.md": None}
    (alone,) = [one for one in site.unpaired if one.path.name == "c.md"]
    assert {one.path.name for one in alone.candidates} == {"a.md", "b.md"}


def test_titles_alike(write: Write) -> None:
    """Ten posts of one title are told apart by the rest; without a rest nothing is paired."""
    told, plain = {}, {}
    for n in range(10):
        told[f"told/posts/s{n}.md"] = post("Release", ENGLISH, *marks(n + 1))
        told[f"told/billets/t{n}.md"] = post("Release", FRENCH, *marks(n + 1))
        plain[f"plain/posts/s{n}.md"] = post("Release", ENGLISH)
        plain[f"plain/billets/t{n}.md"] = post("Release", FRENCH)
    root = write({**told, **plain})

    assert names(pair_site(root / "told")) == {f"t{n}.md": f"s{n}.md" for n in range(10)}
    assert set(names(pair_site(root / "plain")).values()) == {None}


def test_convention_comes_first(write: Write) -> None:
    """Posts that a layout pairs are left alone, whatever they share with others."""
    site = pair_site(
        write({
            "a.en.md": post("Harbour", ENGLISH), "a.fr.md": post("Le port", FRENCH, *marks(1)),
            "other.en.md": post("Other", ENGLISH, *marks(1)),
        })
    )  # fmt: skip

    assert names(site) == {"a.fr.md": "a.en.md"}
    assert site.pairs[0].confidence == 1


def test_direction_of_a_pair_by_content(write: Write) -> None:
    """What a post says of itself tells the source here as well."""
    head = "---\ntitle: Harbour\ntranslated_from: fr\n---\n\n"
    shared = "\n\n".join(marks(1))
    root = write({
        "posts/hello.md": f"{head}{ENGLISH}\n\n{shared}\n",
        "billets/bonjour.md": post("Le port", FRENCH, *marks(1)),
    })  # fmt: skip

    assert names(pair_site(root)) == {"hello.md": "bonjour.md"}


def test_thousands_of_posts() -> None:
    """Only posts that share something rare are compared, and what all share compares none."""
    sides: list[list[str]] = [[], []]
    for n in range(1500):
        shared = " ".join(f"https://example.org/{n * 7 + k * k}" for k in range(4))
        for side in sides:
            side.append(f"# Post {n}\n\nhttps://example.org/all `on every page` {shared}\n")
    features = [[features_of(text, Path(f"{n}.md")) for n, text in enumerate(side)] for side in sides]
    found = list(scores(features[0], features[1]))

    assert {(i, j) for i, j, confidence, _ in found if confidence >= 0.7} == {(n, n) for n in range(1500)}
    assert len(found) < 3 * 1500


@settings(max_examples=40, deadline=None)
@given(links=st.lists(st.lists(st.integers(0, 6), max_size=6), min_size=1, max_size=6), chance=st.randoms())
def test_order_does_not_matter(
    links: list[list[int]], chance: random.Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever posts share, pairing is one-to-one and the same in any order."""
    root = tmp_path_factory.mktemp("site")
    posts = []
    for n, numbers in enumerate(links):
        for tag, body in (("en", ENGLISH), ("fr", FRENCH)):
            path = root / f"{tag}{n}.md"
            shared = [f"<https://example.org/page/{number}>" for number in numbers if chance.random() < 0.8]
            path.write_text(post(tag, body, *shared), "utf-8")
            posts.append(Known(path, tag, ""))

    def bonds() -> set[tuple[Path, ...]]:
        return {
            tuple(one.path for one in group) for group in pair_by_content(posts, "en", ("en", "fr")).groups
        }

    found = bonds()
    assert len({path for group in found for path in group}) == 2 * len(found)
    chance.shuffle(posts)
    assert bonds() == found
