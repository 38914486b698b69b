"""Laws that hold for every text: mixtures of Markdown, and anything at all."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.model import Done, Edit, Refused, Span, apply_edits
from postedit.post import InlineKind, Post, parse, read_text
from postedit.post.structure import OPAQUE
from postedit.post.writing import write_text

_PIECES = [
    "# ", "- ", "1. ", "> ", "| a | b |\n|---|---|\n| c |", "```\n", "~~~", "    ", "\t", "\n", "\n\n",
    "\r\n", "\r", "*", "**", "_", "~~", "`", "``", "[", "]", "](", ")", "![", "](/u)", "] (",
    "(https://a.org)[", "<", ">", "<b>", "</div>", "<!--", "-->", "\\", "&amp;", "&", "{{<", ">}}",
    "<details>\n<summary>", "</summary>", "<aside markdown=\"1\">\n", "<!-- x", "<p>",
    "{{%", "%}}", "{{ x }}", "{%", "%}", "{#id}", "[^1]", "[^1]: ", "[r]: /u 't'\n", "[r]", "---\n",
    "+++\n", "title: x\n", "title = \"x\"\n", "{\"title\": \"x\"}", "===\n", "word", "Two words. And ",
    "é", "«\u00a0x\u00a0»", "😀", "\u00a0", "\ufeff", "\u0000", "\u000c", "\u2028", " ", "  \n",
    "- [x] ", "\"t\"", "https://a.org/b", "a@b.org", "import x\n", "<https://a.org>",
]  # fmt: skip
_MARKDOWN = st.lists(st.sampled_from(_PIECES), max_size=24).map("".join)
_HEADS = st.sampled_from(
    ["", "---\ntitle: 'a: b' # c\ntags: [x]\n---\n", '+++\ntitle = "a"\n+++\n', "\ufeff"]
)
_PLAIN = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
TEXTS = st.one_of(st.builds(str.__add__, _HEADS, _MARKDOWN), _PLAIN)


def check_prose(post: Post) -> None:
    """The prose is as long as the text, and differs from it where something is covered only."""
    assert len(post.prose) == len(post.text)
    for shown, stands in zip(post.prose, post.text, strict=True):
        assert shown == stands or (shown == OPAQUE and not stands.isspace())


def check_segments(post: Post) -> None:
    """Segments follow one another, lie in their blocks, and leave out no prose."""
    left = list(post.prose)
    for before, after in pairwise(post.segments):
        assert before.span.end <= after.span.start
    for segment in post.segments:
        assert post.blocks[segment.block].text.contains(segment.span)
        assert segment.span.of(post.text).strip() == segment.span.of(post.text) != ""
        left[segment.span.start : segment.span.end] = " " * len(segment.span)
    assert not "".join(left).replace(OPAQUE, "").strip()


def check_blocks(post: Post) -> None:
    """Blocks follow one another and hold their inlines; the content of an inline lies in its span."""
    for before, after in pairwise(post.blocks):
        assert before.span.end <= after.span.start
    for block in post.blocks:
        assert block.span.contains(block.text)
        for inline in block.inlines:
            assert block.span.contains(inline.span)
            assert inline.span.contains(inline.content)
            assert inline.destination is None or inline.span.contains(inline.destination)
            if inline.kind is InlineKind.CODE:
                assert inline.span.of(post.text)[:1] == "`"


def check_links_and_fields(post: Post) -> None:
    """Links hold label and address; fields lie inside the head and hold their content."""
    for link in post.links:
        assert link.span.contains(link.label)
        assert link.span.contains(link.destination)
    for before, after in pairwise(post.front.fields):
        assert before.span.end <= after.span.start
    for field in post.front.fields:
        assert post.front.inner.contains(field.span)
        assert field.span.contains(field.content)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(["post.md", "post.mdx"]))
def test_every_text_parses(text: str, path: str) -> None:
    """No text makes the parser fail, and what it gives obeys the laws of spans."""
    post = parse(text, path, "en")

    check_prose(post)
    check_blocks(post)
    check_segments(post)
    check_links_and_fields(post)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_files_come_back(tmp_path_factory: object, text: str) -> None:
    """Reading a file, and writing what was read, gives the same bytes."""
    folder = tmp_path_factory.mktemp("post")  # type: ignore[attr-defined]
    path = Path(folder) / "post.md"
    path.write_bytes(text.encode())
    read = read_text(path)

    assert read == text
    assert isinstance(write_text(path, text, parse(text, "post.md", "en").text), Done)
    assert path.read_bytes() == text.encode()
    assert isinstance(write_text(path, text + "x", text), Refused)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.data())
def test_edit_changes_its_span_alone(text: str, data: st.DataObject) -> None:
    """What stands before and behind an edited segment stays as it was."""
    post = parse(text, "post.md", "en")
    if not post.segments:
        return
    span: Span = data.draw(st.sampled_from(post.segments)).span
    edited = apply_edits(text, (Edit(span.start, span.end, "new"),))

    assert edited[: span.start] == text[: span.start]
    assert edited[span.start + 3 :] == text[span.end :]
