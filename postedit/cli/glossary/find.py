"""``postedit glossary find``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postedit.cli import options
from postedit.cli.gather import gather
from postedit.cli.glossary.beads import corpora
from postedit.cli.glossary.places import glossary_file, read_glossary
from postedit.cli.glossary.printing import put_json
from postedit.cli.glossary.quoting import quoted
from postedit.cli.summary import many
from postedit.cli.terminal import style_for, tell
from postedit.terms.keeping.concordance import concordance

if TYPE_CHECKING:
    from postedit.model import Span
    from postedit.report.style import Style
    from postedit.terms.keeping.corpus import Passage
    from postedit.terms.keeping.occurrence import Concordance, Count, Native, Occurrence


@click.command("find")
@click.argument("text")
@options.paths
@click.option("--language", metavar="CODE", help="Only translations into this language.")
@click.option("--limit", type=click.IntRange(0), default=5, show_default=True, help="Sentences to show.")
@glossary_file
@options.output_format("text", "json")
@options.color
@click.pass_context
def command(
    ctx: click.Context,
    text: str,
    paths: tuple[Path, ...],
    language: str | None,
    limit: int,
    file: Path | None,
    output_format: str,
    color: str,
) -> None:
    """Show how a term is rendered on the site, sentence by sentence.

    TEXT is found in any inflection in the source posts. How each place was rendered is told by the term base
    or, where it has nothing, by which words come and go with TEXT all over the site. Posts in the target
    language that are no translations show what their authors write themselves. PATHS are posts or folders of
    the site, by default the current folder.

    Exits with 1 where no source post has TEXT.
    """
    glossary = read_glossary(file, paths[0] if paths else None)
    gathered = gather(paths, ())
    found = [concordance(text, corpus, glossary.base) for corpus in corpora(gathered, language)]
    found = [one for one in found if one.occurrences]
    if output_format == "json":
        put_json({"text": text, "concordances": [_data(one) for one in found]})
    else:
        style = style_for(color)
        click.echo("\n".join(_text(one, limit, style) for one in found), nl=False, color=style.colour)
    if not found:
        tell(f'No source post has "{text}".')
    ctx.exit(0 if found else 1)


def _text(found: Concordance, limit: int, style: Style) -> str:
    """Give counts, then sentences, then what native posts have."""
    posts = len({one.bead.source.path for one in found.occurrences})
    times = many(len(found.occurrences), "time")
    head = f'"{found.text}" {found.source} -> {found.target}: {times} in {many(posts, "post")}'
    lines = [style.place(head), *(_count(one) for one in found.counts), ""]
    for one in _spread(found.occurrences, limit):
        lines += quoted(one.bead.source, one.source_span, style)
        lines += [*quoted(one.bead.target, one.target_span, style), ""]
    if found.native:
        lines += [f"In {found.target} posts that are no translations:", *_native_counts(found.native), ""]
        for native in found.native[:limit]:
            lines += [*quoted(native.passage, native.span, style), ""]
    return "".join(f"{line}\n" for line in lines[:-1])


def _count(one: Count) -> str:
    what = one.rendering or "(nothing found)"
    how = one.status.value if one.status else "by co-occurrence" if one.rendering else ""
    return f"{one.count:>5,}  {what}" + (f"  ({how})" if how else "")


def _native_counts(native: tuple[Native, ...]) -> list[str]:
    counts: dict[str, int] = {}
    for one in native:
        counts[one.rendering] = counts.get(one.rendering, 0) + 1
    return [
        f"{count:>5,}  {rendering}"
        for rendering, count in sorted(counts.items(), key=lambda i: (-i[1], i[0]))
    ]


def _spread(occurrences: tuple[Occurrence, ...], limit: int) -> list[Occurrence]:
    """Give examples of every rendering, one of each before a second of any."""
    turn: dict[str, int] = {}
    ranked = []
    for index, one in enumerate(occurrences):
        turn[one.rendering] = turn.get(one.rendering, 0) + 1
        ranked.append((turn[one.rendering], index))
    return [occurrences[index] for _, index in sorted(ranked)[:limit]]


def _data(found: Concordance) -> dict[str, Any]:
    """Give a concordance as JSON has it; spans count code points from the start of the sentence."""
    return {
        "source": found.source,
        "target": found.target,
        "renderings": found.counts,
        "occurrences": [
            {
                "rendering": one.rendering,
                "status": one.status,
                "source": _place(one.bead.source, one.source_span),
                "target": _place(one.bead.target, one.target_span),
            }
            for one in found.occurrences
        ],
        "native": [{"rendering": one.rendering, **_place(one.passage, one.span)} for one in found.native],
    }


def _place(passage: Passage, span: Span | None) -> dict[str, Any]:
    place = {"path": passage.path, "line": passage.line, "text": passage.text}
    return place if span is None else {**place, "start": span.start, "end": span.end}
