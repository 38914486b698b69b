"""How the site renders a term, looked up while nobody has gone on."""

from __future__ import annotations

from itertools import chain, repeat
from pathlib import Path

import pytest

from postedit.align import Alignment, align
from postedit.engine import Engine
from postedit.post import Post, parse
from postedit.review.checked import checked
from postedit.review.usage import Asker, usage_of
from postedit.site import PostPair
from postedit.terms import TermBase, load

_TERMS = """
[[entry]]
id = "gateway"
kind = "term"
[entry.en]
preferred = ["gateway"]
[entry.fr]
preferred = ["passerelle"]
"""


def _site(root: Path) -> tuple[TermBase, list[PostPair]]:
    """Give a term base of one entry, and two pairs that have its term."""
    file = root / "terms.toml"
    file.write_text(_TERMS, "utf-8")
    pairs = []
    for number in range(2):
        source, target = root / f"{number}.en.md", root / f"{number}.fr.md"
        source.write_text("The gateway listens on every port.\n", "utf-8")
        target.write_text("La passerelle écoute sur tous les ports.\n", "utf-8")
        pairs.append(PostPair(source, target, "en", "fr", "suffix"))
    return load((), (file,), ()).base, pairs


def test_reading_ends_when_nobody_wants_to_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No post is read any more once the reviewer has gone on, be it the second or half of the first."""
    base, pairs = _site(tmp_path)
    for wanted in range(4):
        read: list[str] = []

        def parsing(text: str, path: str, language: str, read: list[str] = read) -> Post:
            read.append(Path(path).name)
            return parse(text, path, language)

        monkeypatch.setattr("postedit.review.usage.parse", parsing)
        asker = Asker(chain(repeat(True, wanted), repeat(False)).__next__)
        assert usage_of(base.entries["gateway"], pairs[0], pairs, (), base, asker) is None
        assert read == ["0.en.md", "0.fr.md"][: min(wanted, 2)]


def test_what_the_check_aligned_is_not_aligned_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The alignment of the check counts, unless a text has changed since."""
    base, pairs = _site(tmp_path)
    engine = Engine((), base)
    known = {pair.target: checked(engine.review(pair), pair.target.name) for pair in pairs}
    pairs[1].target.write_text("Toute passerelle écoute sur tous les ports.\n", "utf-8")
    aligned: list[str] = []

    def counting(source: Post, target: Post) -> Alignment:
        aligned.append(Path(target.path).name)
        return align(source, target)

    monkeypatch.setattr("postedit.review.usage.align", counting)
    found = usage_of(base.entries["gateway"], pairs[0], pairs, (), base, Asker(checked=known.get))

    assert found is not None
    assert len(found.occurrences) == 2
    assert aligned == ["1.fr.md"]
