"""Blocks: their kinds, their spans, their texts."""

from __future__ import annotations

from itertools import pairwise

import pytest

from postedit.post import BlockKind, parse
from postedit.post.structure import OPAQUE

Shown = tuple[str, str]


def shown(text: str, path: str = "post.md") -> list[Shown]:
    """Give kind and text of all blocks."""
    return [(block.kind.value, block.text.of(text)) for block in parse(text, path, "en").blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One #\n\n## Two {#two .x}\n", [("heading", "One"), ("heading", "Two")]),
        ("One\nmore\n===\n\nTwo\n---\n", [("heading", "One\nmore"), ("heading", "Two")]),
        ("a\nb\n\nc", [("paragraph", "a\nb"), ("paragraph", "c")]),
        ("- a\n- b\n  c\n", [("item", "a"), ("item", "b\n  c")]),
        ("- a\n\n- b\n\n  c\n", [("item", "a"), ("item", "b"), ("item", "c")]),
        ("1. a\n   - b\n     1. c\n2. d\n", [("item", "a"), ("item", "b"), ("item", "c"), ("item", "d")]),
        ("- [ ] todo\n- [x] done\n", [("item", "todo"), ("item", "done")]),
        ("- a\n\n      code\n", [("item", "a"), ("code", "code")]),
        (
            "| a | b *c* |\n|---|---|\n| d\\|e ||\n",
            [("cell", "a"), ("cell", "b *c*"), ("cell", "d\\|e"), ("cell", "")],
        ),
        ("> a\n> b\n>\n> - c\n", [("paragraph", "a\n> b"), ("item", "c")]),
        ("> [!NOTE]\n> Mind it.\n", [("paragraph", "Mind it.")]),
        ("a[^1]\n\n[^1]: note\n", [("paragraph", "a[^1]"), ("paragraph", "note")]),
        ("```sh\nls\n```\n\n    pwd\n", [("code", "ls"), ("code", "pwd")]),
        ("<div>\n  <hr>\n</div>\n\ny\n", [("html", "<div>\n  <hr>\n</div>"), ("paragraph", "y")]),
        ("a\n\n***\n\nb\n", [("paragraph", "a"), ("rule", ""), ("paragraph", "b")]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_kinds_and_texts(text: str, expected: list[Shown]) -> None:
    """Blocks come in text order with the text between their markers."""
    assert shown(text) == expected


def test_levels_and_containers() -> None:
    """A heading has its level, an item the depth of its list, and a block knows what surrounds it."""
    text = "### H\n\n- a\n  - b\n\n> q\n\n| c |\n|---|\n\n[^n]: f\n"
    blocks = parse(text, "post.md", "en").blocks

    assert [(b.level, b.container) for b in blocks] == [
        (3, ""), (1, "list"), (2, "list"), (0, "quote"), (0, "table"), (0, "footnote"),
    ]  # fmt: skip


def test_info_of_a_fence() -> None:
    """A fenced block keeps its info string and its span has the fences."""
    text = "x\n\n```python {hl=1}\na\n\nb\n```\n"
    block = parse(text, "post.md", "en").blocks[1]

    assert block.info == "python {hl=1}"
    assert block.span.of(text) == text[3:-1]


def test_field_blocks_come_first() -> None:
    """Fields that readers see are blocks with their key; others are not."""
    text = "---\ntitle: A\nweight: 3\ntags: [b, c]\nseo:\n  description: d\n---\n# E\n"
    blocks = parse(text, "post.md", "en").blocks

    assert [(b.key, b.text.of(text)) for b in blocks if b.kind is BlockKind.FIELD] == [
        ("title", "A"), ("tags", "b"), ("tags", "c"), ("seo.description", "d"),
    ]  # fmt: skip


def test_mdx_statement_is_code() -> None:
    """Imports and exports of an MDX post are code; in Markdown they are prose."""
    text = "import Tabs from './tabs'\n\nImport duties rise.\n\nexport const x = 1\n"

    assert [kind for kind, _ in shown(text, "post.mdx")] == ["code", "paragraph", "code"]
    assert [kind for kind, _ in shown(text)] == ["paragraph"] * 3


@pytest.mark.parametrize(
    "tag",
    [
        '{{< figure src="a_b_c.png" title="*x*" >}}',
        "{{% notice tip %}}",
        "{{</ tabs >}}",
        "{{< gist\n  a\n  b\n>}}",
        '{{< figure\n\n  src="a"\n\n>}}',
        "{% include note.html a=1 %}",
        "{% include note.html\n   a=1 %}",
        "{{ page.title }}",
    ],
)
def test_template_tags(tag: str) -> None:
    """A tag alone is a block of its own; inside a paragraph it is markup and no prose."""
    alone = parse(f"Before.\n\n{tag}\n\nAfter.\n", "post.md", "en")
    assert [b.kind.value for b in alone.blocks] == ["paragraph", "shortcode", "paragraph"]
    assert alone.blocks[1].span.of(alone.text) == tag

    text = f"Now {tag} here *it* is.\n"
    inside = parse(text, "post.md", "en")
    assert [(i.kind.value, i.span.of(text)) for i in inside.inlines] == [
        ("shortcode", tag),
        ("emphasis", "*it*"),
    ]
    assert set("".join(inside.prose[4 : 4 + len(tag)].split())) == {OPAQUE}


def test_open_tag_hides_nothing() -> None:
    """A tag whose end was damaged does not swallow the text up to the next tag."""
    post = parse("{{< a > }}\n\nSome *text*.\n\n{{< b >}}\n", "post.md", "en")

    assert [b.kind.value for b in post.blocks] == ["paragraph", "paragraph", "shortcode"]
    assert "Some *text*." in post.prose


def test_examples_of_delimiters_stay_code() -> None:
    """Delimiters of tags quoted in code spans are code, and the words between them are prose."""
    text = "Write `{{` and `}}` or `{%` and `%}` or `{{<` and `>}}` here."
    post = parse(text, "post.md", "en")

    assert [i.content.of(text) for i in post.inlines] == ["{{", "}}", "{%", "%}", "{{<", ">}}"]
    assert post.prose.count(" and ") == 3


def test_blocks_are_in_order() -> None:
    """Spans of blocks follow one another, hold their texts, and their inlines lie inside."""
    text = "---\ntitle: x\n---\n# a\n\n- b\n\n  c\n  - d *e*\n\n> f\n> g\n\n"
    text += "| h | [i](j) |\n|---|---|\n\n[^k]: l\n"
    blocks = parse(text, "post.md", "en").blocks

    for before, after in pairwise(blocks):
        assert before.span.end <= after.span.start
    for block in blocks:
        assert block.span.contains(block.text)
        assert all(block.span.contains(inline.span) for inline in block.inlines)
