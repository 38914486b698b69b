"""What a language model does in ``postedit check``: told its price first, and ordering findings."""

from __future__ import annotations

import os
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import click
import msgspec

from postedit.batch.spending import spending
from postedit.cli import person
from postedit.cli.failure import Failure
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.opinions import Opinions
from postedit.ranking import Portion, portions, ranked

if TYPE_CHECKING:
    from postedit.batch import Engines
    from postedit.cli.gather import Gathered
    from postedit.cli.request import Request
    from postedit.outside.cost import Cost
    from postedit.report.build import Built
    from postedit.site import Site

OPTION, ADD, RANK = "--judge", "add", "rank"


class JudgingCommand(click.Command):
    """Takes ``--judge`` with ``rank`` behind it or nothing; a path that follows is no value of it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line, in which ``--judge`` alone asks for the model's own findings."""
        end = args.index("--") if "--" in args else len(args)
        words: list[str] = []
        for word in args[:end]:
            if words and words[-1] == OPTION:
                words[-1] = f"{OPTION}={RANK if word == RANK else ADD}"
                if word == RANK:
                    continue
            words.append(word)
        if words and words[-1] == OPTION:
            words[-1] = f"{OPTION}={ADD}"
        return super().parse_args(ctx, [*words, *args[end:]])


def agree_to_questions(request: Request, engines: Engines, gathered: Gathered) -> None:
    """Say what the model is about to be sent for the posts, and let a person who is there say no.

    Raises:
        Failure: the person said no.
    """
    for site, cost in spending(gathered.jobs, engines):
        if not _agreed(request, cost, site):
            raise Failure("the model was not asked; leave out --judge and judge/model, or name fewer posts")


def in_order(request: Request, gathered: Gathered, built: Built) -> Built:
    """Give what was built with each post's findings in the model's order, where that was asked for.

    The posts have been checked by then, so a person who does not want the model asked gets their findings.
    """
    if request.judge != RANK:
        return built
    sites = {job.shown.target: job.site for job in gathered.jobs}
    by_root: dict[Any, list[Portion]] = defaultdict(list)
    for portion in portions(built.report.findings, built.report.pairs, built.texts):
        by_root[sites[portion.path].root].append(portion)
    found = built.report.findings
    for asked in by_root.values():
        site = sites[asked[0].path]
        opinions = Opinions(site.settings, os.environ)
        doubts = [one.doubts for one in asked]
        if not _agreed(request, opinions.cost_of_scores(doubts), site):
            tell("the model was not asked; the findings stand in the order of the text")
            continue
        answers = opinions.scores(doubts)
        found = ranked(found, asked, answers)
        _tell_failures(asked, answers)
    return msgspec.structs.replace(built, report=msgspec.structs.replace(built.report, findings=found))


def _agreed(request: Request, cost: Cost, site: Site) -> bool:
    """Say what is about to be sent; where nobody can answer, who named the model has agreed."""
    if not cost.requests:
        return True
    price = site.settings.judge.price
    spent = f", for about {cost.tokens * price / 1_000_000:.2f} and its answers" if price else ""
    sent = f"{many(cost.characters, 'character')} (some {cost.tokens:,} tokens)"
    tell(f"Sending the model {sent} in {many(cost.requests, 'request')}{spent}.")
    is_asked = person.is_there() and not request.yes
    return not is_asked or click.confirm("Go on?", default=True, err=True)


def _tell_failures(asked: list[Portion], answers: list[tuple[float, ...] | Refused]) -> None:
    lacking: dict[str, set[str]] = defaultdict(set)
    for portion, answer in zip(asked, answers, strict=True):
        if isinstance(answer, Refused):
            lacking[answer.reason].add(portion.path)
    for reason, paths in lacking.items():
        tell(f"{reason} ({many(len(paths), 'post')} in the order of the text)")
