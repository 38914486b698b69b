"""Which blocks of a post are a notice of machine translation."""

from __future__ import annotations

from postedit.align import align
from postedit.post import Post, parse

BODY = "# Titre\n\nUn paragraphe sur le port.\n\nUn autre sur la marée.\n\nUn troisième.\n\nUn quatrième.\n"


def notices(text: str) -> list[str]:
    """Give the texts of the blocks that are a notice."""
    post = parse(text, "a.fr.md", "fr")
    return [post.blocks[index].span.of(text) for index in sorted(post.notices)]


def test_first_and_last() -> None:
    """A notice stands near the beginning or the end, with its label and the rule before it."""
    note = "Cet article a été traduit automatiquement."

    assert notices(f"{note}\n\n{BODY}") == [note]
    assert notices(f"{BODY}\n---\n\nAvertissement :\n\n{note}\n") == ["---", "Avertissement :", note]


def test_inside_the_text() -> None:
    """In the midst of a post the sentence is the author's."""
    middle = BODY + "\nCet article a été traduit automatiquement.\n\n" + BODY.replace("# Titre\n", "")

    assert notices(middle) == []


def test_coop_translator() -> None:
    """Whatever stands between Co-op Translator's comments is no part of the text, whatever its language."""
    comment = "<!-- CO-OP TRANSLATOR DISCLAIMER {} -->"
    end = f"{comment.format('START')}\nHuomautus: käännetty.\n{comment.format('END')}"
    found = notices(f"{BODY}\n---\n\n{end}\n")

    assert found[0] == "---"
    assert any("Huomautus" in text for text in found)
    assert not any("quatrième" in text for text in found)


def test_kept_out_of_alignment() -> None:
    """A notice renders nothing of the source, and the text around it aligns as without it."""
    source = parse("# Title\n\nA paragraph on the port.\n\nThe last one, on tides.\n", "a.en.md", "en")
    plain = "# Titre\n\nUn paragraphe sur le port.\n\nLe dernier, sur les marées.\n"
    target = parse(f"{plain}\nCet article a été traduit automatiquement.\n", "a.fr.md", "fr")

    assert _mates(source, target) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((), (3,))]
    assert align(source, target).blocks[:3] == align(source, parse(plain, "a.fr.md", "fr")).blocks


def _mates(source: Post, target: Post) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(pair.source, pair.target) for pair in align(source, target).blocks]
