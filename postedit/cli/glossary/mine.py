"""``postedit glossary mine``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postedit.cli import options, person
from postedit.cli.failure import Failure
from postedit.cli.gather import gather
from postedit.cli.glossary.beads import corpora
from postedit.cli.glossary.choosing import choices_of, choose
from postedit.cli.glossary.places import document_at, glossary_file, insist, read_glossary
from postedit.cli.glossary.printing import put_json
from postedit.cli.glossary.quoting import quoted
from postedit.cli.glossary.writing import written
from postedit.cli.summary import many
from postedit.cli.terminal import style_for, tell
from postedit.terms.keeping.mining import mine
from postedit.terms.keeping.mining.accept import entry_for

if TYPE_CHECKING:
    from postedit.cli.glossary.choosing import Choice
    from postedit.cli.glossary.places import Glossary
    from postedit.report.style import Style
    from postedit.terms import Entry
    from postedit.terms.keeping.mining import Candidate, Use


@click.command("mine")
@options.paths
@click.option("--language", metavar="CODE", help="Only translations into this language.")
@click.option("--limit", type=click.IntRange(0), default=20, show_default=True, help="Candidates to show.")
@click.option("--least", type=click.IntRange(1), default=2, show_default=True, help="How often each occurs.")
@click.option(
    "--accept",
    "accepted",
    metavar="N[=K][,N...]",
    help="Write these candidates as entries; K is the rendering to prefer.",
)
@glossary_file
@options.output_format("text", "json")
@options.color
def command(
    paths: tuple[Path, ...],
    language: str | None,
    limit: int,
    least: int,
    accepted: str | None,
    file: Path | None,
    output_format: str,
    color: str,
) -> None:
    """Propose terms and names from the site's own posts.

    Candidates are phrases that come again and are rendered in several ways or left out, and capitalised
    names, above all those that are not kept everywhere; what the term base has already is left out. They are
    numbered, the most troubled first. PATHS are posts or folders of the site, by default the current folder.

    On a terminal each candidate is shown with an example of every rendering, and one key decides. In scripts
    --accept 1,4=2 writes candidate 1 with its commonest rendering as preferred and the others admitted, and 4
    with its second as preferred and the others deprecated. Names are kept untranslated.
    """
    glossary = read_glossary(file, paths[0] if paths else None, may_make=True)
    found = corpora(gather(paths, ()), language)
    candidates = [one for corpus in found for one in mine(corpus, glossary.base, least)]
    candidates.sort(key=lambda one: -one.score)
    if accepted is not None:
        _write(choices_of(accepted, candidates), glossary)
    elif output_format == "json":
        put_json({"candidates": [_data(n, one) for n, one in enumerate(candidates[:limit], 1)]})
    elif person.is_there():
        style = style_for(color)
        _write(choose(candidates[:limit], lambda n, one: _text(n, one, style, examples=True)), glossary)
    else:
        style = style_for(color)
        for number, one in enumerate(candidates[:limit], 1):
            click.echo(_text(number, one, style), color=style.colour)
        tell(f"{many(len(candidates), 'candidate')}; --accept N writes one as an entry.")


def _text(number: int, one: Candidate, style: Style, *, examples: bool = False) -> str:
    """Give a candidate and its renderings, with an example of each or of the rarest."""
    head = (
        f"{number:>3}  {style.place(one.term)}  {one.kind.value}, {one.source} -> {one.target}, {one.count}x"
    )
    lines = [head]
    for rank, use in enumerate(one.uses, 1):
        label = f"{rank}  {use.rendering}" if use.rendering else "-  (left out)"
        lines.append(f"       {label}  {use.count}x")
        if examples:
            lines += _example(use, style)
    rarest = next((use for use in reversed(one.uses) if use.rendering), one.uses[-1])
    return "\n".join(lines if examples else [*lines, *_example(rarest, style)])


def _example(use: Use, style: Style) -> list[str]:
    source = quoted(use.example.source, use.source_span, style)
    return [*source, *quoted(use.example.target, use.target_span, style)]


def _data(number: int, one: Candidate) -> dict[str, Any]:
    return {
        "number": number,
        "term": one.term,
        "kind": one.kind,
        "source": one.source,
        "target": one.target,
        "count": one.count,
        "score": one.score,
        "renderings": [
            {
                "rendering": use.rendering,
                "count": use.count,
                "source": _place(use, "source"),
                "target": _place(use, "target"),
            }
            for use in one.uses
        ],
    }


def _place(use: Use, side: str) -> dict[str, Any]:
    passage, span = getattr(use.example, side), getattr(use, f"{side}_span")
    place = {"path": passage.path, "line": passage.line, "text": passage.text}
    return place if span is None else {**place, "start": span.start, "end": span.end}


def _write(choices: list[Choice], glossary: Glossary) -> None:
    """Write the entries of what was chosen."""
    if not choices:
        tell("nothing was written")
        return
    taken = {*glossary.base.entries}
    entries: list[Entry] = []
    for choice in choices:
        if not choice.candidate.renderings:
            raise Failure(f'"{choice.candidate.term}" has no rendering to write; add it by hand')
        entries.append(entry_for(choice.candidate, taken, choice.rendering))
        taken.add(entries[-1].id)
    insist(written(document_at(glossary.target), entries, glossary, choices[0].candidate.source))
