"""Reference links whose label and definition no longer meet."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.references import Definition, Use, definitions, uses
from postedit.model import Edit, Severity, safe, unsafe
from postedit.post import Post


@check(severity=Severity.CRITICAL, confidence=0.95)
def reference_link(context: Context) -> Iterator[Hit]:
    """A reference link is dead: its label was translated or spaced, or its definition was changed or lost."""
    if context.source is None:
        return
    theirs = {definition.key: definition for definition in reversed(definitions(context.source))}
    if not theirs:
        return
    ours = definitions(context.target)
    used = list(uses(context.target))
    yield from _damaged_definitions(context, theirs, ours, used)
    yield from _dead_uses(context, theirs, {d.key for d in ours}, used)


def _damaged_definitions(
    context: Context, theirs: dict[str, Definition], ours: list[Definition], used: list[Use]
) -> Iterator[Hit]:
    """Tell of lines that are no definition any more, and of definitions whose label was translated."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    known = {definition.key for definition in ours}
    wanted = {use.key for use in used}
    for definition in ours:
        source = theirs.get(definition.key)
        if source is None:
            source = next(
                (d for d in theirs.values() if d.url == definition.url and d.key not in known), None
            )
            if source is None or definition.key in wanted or source.key not in wanted:
                continue
            label = source.label.of(context.source.text)
            fix = safe("use the source's label", Edit(definition.label.start, definition.label.end, label))
            yield Hit(
                definition.label, f"the label was changed: the text uses “{label}”", source.label, (fix,)
            )
        elif source.is_sound and not definition.is_sound:
            line = source.span.of(context.source.text)
            fix = safe("restore the source's line", Edit(definition.span.start, definition.span.end, line))
            yield Hit(definition.span, "the definition of a link is broken", source.span, (fix,))


def _dead_uses(
    context: Context, theirs: dict[str, Definition], known: set[str], used: list[Use]
) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    whole = [use for use in uses(context.source) if not len(use.gap)]
    by_block = _by_block(context.source, whole)
    unused = [use for use in whole if use.key not in {mine.key for mine in used}]
    renamed = {d.url for d in definitions(context.target)}
    for block, mine in _by_block(context.target, used).items():
        source_uses = by_block.get(_source_block(context, block), [])
        left = [use for use in source_uses if use in unused] or unused
        for use in mine:
            if use.key in known:
                if len(use.gap) and any(s.key == use.key for s in source_uses):
                    fix = safe("close the link up", Edit(use.gap.start, use.gap.end, ""))
                    yield Hit(use.span, "a space takes the link apart", None, (fix,))
                continue
            source = theirs.get(use.key)
            if source is not None and source.url not in renamed:
                yield _undefined(context, use, source)
            elif source is None and len(left) == 1 and left[0].key in known:
                yield _translated(context, use, left.pop())


def _undefined(context: Context, use: Use, source: Definition) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    text = context.target.text
    line = source.span.of(context.source.text).strip()
    lead = "\n" if text.endswith("\n") else "\n\n"
    fix = safe("append the source's definition", Edit(len(text), len(text), f"{lead}{line}\n"))
    return Hit(use.span, f"the definition of this link is missing: {line}", source.span, (fix,))


def _translated(context: Context, use: Use, source: Use) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    label = source.label.of(context.source.text) or source.text.of(context.source.text)
    where = Edit(use.gap.start, use.label.end + 1, f"[{label}]")
    make = safe if len(use.label) else unsafe
    return Hit(
        use.span, f"the label leads nowhere; the source has [{label}]", source.span, (make("use it", where),)
    )


def _by_block(post: Post, found: list[Use]) -> dict[int, list[Use]]:
    by_block: dict[int, list[Use]] = {}
    for use in found:
        index = post.block_at(use.span.start)
        if index is not None:
            by_block.setdefault(index, []).append(use)
    return by_block


def _source_block(context: Context, block: int) -> int:
    pair = context.alignment.pair_of_target(block) if context.alignment else None
    return pair.source[0] if pair and len(pair.source) == 1 else -1
