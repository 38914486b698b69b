"""What comes back when an action is taken back: the finding that the reviewer wants to decide on again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable

from postedit.model import Finding
from tui.reading import Reading
from tui.turns import last_step


def going_back(before: Reading) -> Callable[[Reading], None]:
    """Give what goes to the finding that is there once the last action on a post has been taken back.

    Where none came back, the cursor stays. Of several, the one closest to what was changed is meant.
    """
    text, findings = before.session.text, [spot.finding for spot in before.spots]
    step = last_step(before.session.history)
    near = min((edit.start for edit in step.edits), default=0) if step else 0

    def go(now: Reading) -> None:
        shifted = now.session.text != text

        def likeness(finding: Finding, text: str) -> Hashable:
            # What is changed shifts all that follows, in the target and not in the source.
            return finding.check, finding.source, finding.target.of(text) if shifted else finding.target

        more = Counter(likeness(spot.finding, now.session.text) for spot in now.spots)
        more -= Counter(likeness(finding, text) for finding in findings)
        new = [spot.finding for spot in now.spots if likeness(spot.finding, now.session.text) in more]
        if new:
            now.go_to_finding(min(new, key=lambda finding: abs(finding.target.start - near)))

    return go
