"""How the site renders a term, looked up while nobody has gone on."""

from __future__ import annotations

from pathlib import Path

from postedit.review.usage import usage_of
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


def test_reading_ends_when_nobody_wants_to_know(tmp_path: Path) -> None:
    """Posts are read one by one, and no more of them once the reviewer has gone on."""
    base, pairs = _site(tmp_path)
    answers = iter([True, False, False])
    all_of_it = usage_of(base.entries["gateway"], pairs[0], pairs, (), base)
    part = usage_of(base.entries["gateway"], pairs[0], pairs, (), base, lambda: next(answers))

    assert all_of_it is not None
    assert part is not None
    assert len(all_of_it.occurrences) == 2
    assert len(part.occurrences) == 1
