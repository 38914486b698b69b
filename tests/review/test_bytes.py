"""Whatever is edited: outside the announced spans no byte differs, and undoing all restores the file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.engine import Engine
from postedit.model import Done, Refused, Span
from postedit.review.journal import Journal
from postedit.review.session import Session
from postedit.site import PostPair
from postedit.terms import TermBase

_PIECES = st.sampled_from(
    ["mot ", "é", "😀", "\r\n", "\n", "\r", "\t", "# ", "```\n", "<!--", "\u2028", "«\u00a0", "|"]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=20).map("".join)
_EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), _TEXTS), min_size=1, max_size=5)


def begin(folder: Path, name: str) -> Session:
    """Begin to review a post alone, as after a start of the program."""
    engine = Engine((), TermBase())
    pair = PostPair(None, folder / name, "en", "fr", "alone")
    return Session(engine, engine.review(pair), Journal(folder))


def all_undone(session: Session) -> None:
    """Take everything back."""
    while session.can_undo:
        assert isinstance(session.undo(), Done)


@settings(max_examples=25, deadline=None)
@given(_TEXTS, _TEXTS, _EDITS, st.sampled_from([0o600, 0o644, 0o755]))
def test_edits_write_and_undo(bom: str, body: str, edits: list[tuple[int, int, str]], mode: int) -> None:
    """Edits, writing, a restart and undoing all: byte for byte, with permissions and the link kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, link = folder / "real.fr.md", folder / "post.fr.md"
        start = "\ufeff" * (len(bom) % 2) + "---\r\ntitle: x  # y\r\n---\r\n"
        raw = (start + body).encode()
        file.write_bytes(raw)
        file.chmod(mode)
        link.symlink_to(file.name)
        session = begin(folder, link.name)
        for offset, length, text in edits:
            before = session.text.encode()
            at = min(len(start) + offset, len(session.text))
            span = Span(at, min(at + length, len(session.text)))
            head, tail = session.text[: span.start].encode(), session.text[span.end :].encode()
            outcome = session.edit(span, text)
            after = before if isinstance(outcome, Refused) else head + text.encode() + tail
            assert session.text.encode() == after
        assert isinstance(session.write(), Done) == (session.text.encode() != raw)
        assert file.read_bytes() == session.text.encode()

        again = begin(folder, link.name)
        all_undone(again)
        again.write()
        assert file.read_bytes() == raw
        assert file.stat().st_mode & 0o7777 == mode
        assert link.is_symlink()
