"""``postedit glossary stats``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postedit.cli import options
from postedit.cli.glossary.places import glossary_file, read_glossary, tell_problems
from postedit.cli.glossary.printing import put_json, put_table
from postedit.terms import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms import Entry


@click.command("stats")
@click.option("--own", is_flag=True, help="Leave out the entries that ship.")
@click.option("--source", default="en", show_default=True, metavar="CODE", help="Language of the terms.")
@glossary_file
@options.output_format("text", "json")
@click.pass_context
def command(ctx: click.Context, own: bool, source: str, file: Path | None, output_format: str) -> None:
    """Count entries, and what is missing.

    Counted are the entries of each kind and domain, and for each language its renderings and its gaps:
    entries that lack the language, and entries that deprecate renderings but offer nothing instead.
    """
    glossary = read_glossary(file)
    entries = glossary.own_entries() if own else [*glossary.base]
    counts = _counts(entries, source)
    if output_format == "json":
        put_json(counts)
    else:
        _print(counts)
    ctx.exit(tell_problems(glossary))


def _counts(entries: list[Entry], source: str) -> dict[str, Any]:
    codes = sorted({code for entry in entries for code in entry.languages})
    return {
        "entries": len(entries),
        "kinds": _tally(entry.kind.value for entry in entries),
        "domains": _tally(entry.domain or "(none)" for entry in entries),
        "languages": {code: _language(entries, code, source) for code in codes},
    }


def _tally(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))


def _language(entries: list[Entry], code: str, source: str) -> dict[str, Any]:
    """Count the renderings in one language, and name the entries with a gap."""
    present = [entry for entry in entries if code in entry.languages]
    counts: dict[str, Any] = {"entries": len(present)}
    for status in Status:
        counts[status.value] = sum(len(entry.section(code).having(status)) for entry in present)
    counts["missing"] = [entry.id for entry in entries if code not in entry.languages]
    bare = [entry.id for entry in present if _offers_nothing(entry, code)]
    counts["nothing_to_write"] = bare if code != source else []
    return counts


def _offers_nothing(entry: Entry, code: str) -> bool:
    section = entry.section(code)
    accepted = section.having(Status.PREFERRED, Status.ADMITTED)
    return bool(section.having(Status.DEPRECATED)) and not accepted and not entry.stays(code)


def _print(counts: dict[str, Any]) -> None:
    click.echo(f"{counts['entries']:,} entries")
    for name in ("kinds", "domains"):
        click.echo(f"\n{name}")
        if counts[name]:
            put_table([("", key, f"{count:>6,}") for key, count in counts[name].items()])
    click.echo("\nlanguages")
    head = ("", "", "entries", *(status.value for status in Status), "missing", "nothing to write")
    rows = [
        (
            "",
            code,
            *(f"{values[key]:,}" for key in ("entries", *(status.value for status in Status))),
            f"{len(values['missing']):,}",
            f"{len(values['nothing_to_write']):,}",
        )
        for code, values in counts["languages"].items()
    ]
    put_table([head, *rows])
