"""The styles of texts, all of them in the theme's own colours, so that light and dark both work.

Where a style tells something, a sign or a word beside it tells the same.
"""

from __future__ import annotations

from postedit.model import Severity

QUIET = "$foreground 60%"
KEY = "bold $text-primary"
BAD = "bold $text-error"
GOOD = "bold $text-success"
UNWRITTEN = "bold $text-warning"
REMOVED = "bold underline $text-error"
ADDED = "bold underline $text-success"
OPEN_FINDING = "underline"
CURRENT_FINDING = "bold reverse"
MATCH = "bold underline $text-accent"
CURRENT_MATCH = "bold reverse $text-accent"

SEVERITY = {
    Severity.CRITICAL: "$text-error",
    Severity.MAJOR: "$text-warning",
    Severity.MINOR: "$text-primary",
}
