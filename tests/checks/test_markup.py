"""Markup: what the checks of structure keep quiet about, and fixes that are right to the letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.checks.slugs import slug, variants
from postedit.engine import Engine, Review
from postedit.review.batch import fix_post

ReviewTexts = Callable[..., tuple[Engine, Review]]
MINE = tuple(c for c in all_checks().values() if c.category in ("markup", "omission", "addition"))


def _said(review: Review) -> list[str]:
    return [finding.check for finding in review.findings]


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("What we learned", "what-we-learned"),
        ("C'est l'été !", "cest-lété-"),
        ("`gate.conf`, explained", "gateconf-explained"),
        ("[The manual](https://x.example/a)", "the-manual"),
    ],
)
def test_a_slug_follows_the_rule_of_github(heading: str, wanted: str) -> None:
    """Punctuation and markup are dropped, letters keep their accents, spaces become hyphens."""
    assert slug(heading) == wanted


def test_an_anchor_without_accents_is_the_same_anchor() -> None:
    """Generators that write ASCII alone make one anchor of both forms."""
    assert variants("été") & variants("ete")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Look at this! [The photo](https://x.example/a.png)",
            "Regardez ! [La photo](https://x.example/a.png)",
        ),
        ("The call is `a --b`.", "L'appel est `a --b`."),
        ("It costs $5 or $10_000.", "Cela coûte 5 $ ou 10 000 $."),
        ("One - two - three, and so on.", "Un - deux - trois, et ainsi de suite."),
        ("Use `<br>` or &lt;br&gt; here.", "Utilisez `<br>` ou &lt;br&gt; ici."),
        ("See [note][1].\n\n[1]: https://x.example/", "Voir la [note][1].\n\n[1]: https://x.example/"),
        ("| a | b |\n| - | - |\n| c | d |", "| a | b |\n|---|---|\n| c | d |"),
        ("He said “go”.", "Il a dit « va » et il a fait signe."),
        (
            ":::note[The `pump` call]\nFill it.\n:::",
            ":::note[L'appel de `pump`]\nRemplissez-le.\n:::",
        ),
        ("**Go** <b title='a star'>on</b>.", "**Allez**-<b title='une étoile \\*'>y</b>."),
    ],
)
def test_what_a_person_writes_is_silent(source: str, target: str, review_texts: ReviewTexts) -> None:
    """Sound markup that looks like damage gives no finding of structure."""
    _, review = review_texts(MINE, source, target)
    assert _said(review) == []


def test_a_cut_off_image_is_closed_up(review_texts: ReviewTexts) -> None:
    """A space behind an image's ! is found where the parser sees a link, and removed."""
    source = "Here it is.\n\n![The gate at night](/images/gate.png)\n"
    target = "La voici.\n\n! [La vanne la nuit](/images/gate.png)\n"
    engine, review = review_texts(MINE, source, target)
    assert _said(review) == ["markup/spaced-link"]
    assert "\n![La vanne la nuit](/images/gate.png)\n" in fix_post(engine, review, unsafe=False).text


def test_dead_anchors_are_one_finding(review_texts: ReviewTexts) -> None:
    """Links that do not follow the headings are told of once, with all their places."""
    source = "[one](#the-gate) and [two](#the-pier)\n\n## The gate\n\nIt rusts.\n\n## The pier\n\nIt holds.\n"
    target = "[un](#the-gate) et [deux](#the-pier)\n\n## La vanne\n\nRouille.\n\n## La jetée\n\nTient.\n"
    _, review = review_texts([all_checks()["markup/anchor"]], source, target)
    (finding,) = review.findings
    assert [span.of(target) for span in (finding.target, *finding.also)] == ["#the-gate", "#the-pier"]
    assert [edit.text for edit in finding.fixes[0].edits] == ["#la-vanne", "#la-jetée"]


MARKS = (
    *("__CODE_0__", "__ CÓDIGO 0 __", "@@LINK_1@@", "%%CODE0%%", "§CODE0§", "$$CODE_0$$"),
    *("$$ code 1 $$", "##CODE1##", "~~CODE_1~~", "[[CODE_0]]", "[[ code 1 ]]", "[CODE_0]"),
    *("{CODE0}", "{{ CODE_0 }}", "{{0}}", "{ 0 }", "<CODE_0>", "<<CODE_0>>", "<CODE_0/>", "<x1>"),
    *("</x1>", '<x id="0"/>', '</g id="1">', "<g id=1>", "<keep-1>", "<code_2 />", "XXCODE1XX"),
    *("xxcode1xx", "Xxcode1xx", "zzcodezz", "QQLINK_2QQ", "CODEBLOCK1", "MY_INLINE_CODE_1"),
    *("PLATZHALTER0", "⟦0⟧", "\ue0001\ue001"),
)
"""One of each form."""


@pytest.mark.parametrize("mark", MARKS)
def test_every_mark_of_a_script_is_told(review_texts: ReviewTexts, mark: str) -> None:
    """Each is found where it is the only one of its post."""
    check = all_checks()["markup/placeholder"]
    target = f"Ponga {mark} antes de abrir la compuerta."
    _, review = review_texts((check,), "Set `PUMP` before you open the gate.", target, languages=("en", "es"))
    assert [finding.target.of(target) for finding in review.findings] == [mark]


@pytest.mark.parametrize(
    "text", ["[ESP32](https://a.example/)", "<h2>", "$$x_1$$", "{x}", "5xx", "puzzle1", "CH1"]
)
def test_what_resembles_a_mark_is_none(review_texts: ReviewTexts, text: str) -> None:
    """A link whose label ends in a number, a formula or a status code hides nothing."""
    check = all_checks()["markup/placeholder"]
    _, review = review_texts((check,), "Set it first.", f"Ponga {text} antes.", languages=("en", "es"))
    assert review.findings == ()
