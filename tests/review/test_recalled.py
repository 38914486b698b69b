"""Opening a pair whose findings are known."""

from __future__ import annotations

from pathlib import Path

from postedit.review.checked import checked, recalled
from postedit.setup import Prepared, Wishes, prepare
from postedit.site import Site, pair_site

ENGLISH = "## One\n\nRead [the manual](https://example.org/manual) first.\n"
FRENCH = "## Un\n\nLisez d'abord [le manuel](https: //example.org/manual).\n"


def test_a_known_pair_is_reviewed_as_before_until_a_file_changes(tmp_path: Path) -> None:
    """Findings, alignment and texts are those of the check; other texts are checked."""
    source, target = tmp_path / "a.en.md", tmp_path / "a.fr.md"
    source.write_text(ENGLISH, "utf-8")
    target.write_text(FRENCH, "utf-8")
    prepared = prepare(Site(tmp_path), Wishes(select=("markup",)), ())
    assert isinstance(prepared, Prepared)
    engine, (pair,) = prepared.engine, pair_site(tmp_path).pairs
    before = engine.review(pair)
    known = checked(before, "a.fr.md")
    again = recalled(engine, pair, known)
    assert again is not None
    assert again.findings == before.findings != ()
    assert (again.target, again.source, again.alignment) == (before.target, before.source, before.alignment)
    assert again.pair == before.pair

    source.write_text(ENGLISH.replace("## One\n\n", "## One\n"), "utf-8")
    assert recalled(engine, pair, known) is None
    source.write_text(ENGLISH, "utf-8")
    target.write_text(FRENCH + "\n", "utf-8")
    assert recalled(engine, pair, known) is None
    target.unlink()
    assert recalled(engine, pair, known) is None
