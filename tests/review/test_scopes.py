"""How far a verdict reaches, and that the order of a journal's lines says nothing."""

from __future__ import annotations

from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.review.journal import JOURNAL, Journal
from postedit.review.verdict import Decision, Matter, Scope, Verdict

HERE = Matter("term/literal", "f1", "developer advocacy", "a.fr.md", "fr")
SAME_POST = Matter("term/literal", "f2", "developer advocacy", "a.fr.md", "fr")
OTHER_POST = Matter("term/literal", "f3", "developer advocacy", "b.fr.md", "fr")
OTHER_LANGUAGE = Matter("term/literal", "f4", "developer advocacy", "a.de.md", "de")
OTHER_WORDS = Matter("term/literal", "f5", "pull request", "a.fr.md", "fr")
OTHER_CHECK = Matter("idiom/literal", "f6", "developer advocacy", "a.fr.md", "fr")
ALL = (HERE, SAME_POST, OTHER_POST, OTHER_LANGUAGE, OTHER_WORDS, OTHER_CHECK)


def verdict(decision: Decision, scope: Scope, matter: Matter = HERE, time: str = "") -> Verdict:
    """Give a verdict on a finding."""
    return Verdict(
        decision, matter.check, matter.fingerprint, matter.path, "plaidoyer", "advocacy",
        scope=scope, words=matter.words, language=matter.language, time=time,
    )  # fmt: skip


def reach(root: Path, scope: Scope) -> set[str]:
    """Give the fingerprints of what is dismissed after one verdict of a scope."""
    journal = Journal(root)
    journal.add(verdict(Decision.DISMISSED, scope))
    read = Journal(root)
    assert [read.is_dismissed(matter) for matter in ALL] == [journal.is_dismissed(matter) for matter in ALL]
    return {matter.fingerprint for matter in ALL if read.is_dismissed(matter)}


def test_each_scope_reaches_as_far_as_it_says(tmp_path: Path) -> None:
    """One finding, the post, the language, all languages; never other words or other checks."""
    reached = [reach(tmp_path / scope, scope) for scope in Scope]
    assert reached == [{"f1"}, {"f1", "f2"}, {"f1", "f2", "f3"}, {"f1", "f2", "f3", "f4"}]


def test_a_wide_dismissal_is_taken_back_by_its_own_kind(tmp_path: Path) -> None:
    """Reopening this finding leaves the site's dismissal; reopening the site's brings all back."""
    journal = Journal(tmp_path)
    journal.add(verdict(Decision.DISMISSED, Scope.SITE))
    journal.add(verdict(Decision.REOPENED, Scope.HERE))
    assert journal.is_dismissed(HERE)
    journal.add(verdict(Decision.REOPENED, Scope.SITE))
    assert not any(map(journal.is_dismissed, ALL))


def test_who_and_when_are_noted(tmp_path: Path) -> None:
    """Each line says who decided and when."""
    journal = Journal(tmp_path)
    journal.add(verdict(Decision.DISMISSED, Scope.HERE))
    (noted,) = journal
    assert noted.who
    assert noted.time.endswith("+00:00")


VERDICTS = st.builds(
    verdict,
    st.sampled_from(Decision),
    st.sampled_from(Scope),
    st.sampled_from(ALL),
    st.integers(0, 5).map("2026-01-0{}".format),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(VERDICTS, max_size=8).flatmap(lambda v: st.tuples(st.just(v), st.permutations(v + v[:3]))))
def test_lines_may_stand_in_any_order_and_twice(
    tmp_path_factory: object, both: tuple[list[Verdict], list[Verdict]]
) -> None:
    """Two branches' journals merged by keeping all lines say what the one in order says."""
    decisions = []
    for lines in both:
        root: Path = tmp_path_factory.mktemp("site")  # type: ignore[attr-defined]
        path = root / JOURNAL
        path.parent.mkdir()
        path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))
        journal = Journal(root)
        decisions.append([journal.decision(matter) for matter in ALL])
    assert decisions[0] == decisions[1]
