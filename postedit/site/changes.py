"""Which files of a git checkout changed since a revision."""

from __future__ import annotations

from pathlib import Path

from postedit.model import Refused
from postedit.site.git import ask_git

# --no-ext-diff and --no-textconv: nothing that a checkout configures is run.
_CHANGED = ("diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color")
_NEW = ("ls-files", "-z", "--others", "--exclude-standard")


def changed_since(checkout: Path, revision: str) -> frozenset[Path] | Refused:
    """Give the files that differ from a revision: committed since, staged, edited, or new and not ignored.

    Args:
        checkout: the top folder of the checkout.
        revision: a commit, branch or tag, as git understands it.
    """
    name = f"{revision}^{{commit}}"
    commit = ask_git(checkout, "rev-parse", "--verify", "--quiet", "--end-of-options", name)
    if isinstance(commit, Refused):
        return Refused(
            f"{checkout}: git knows no commit {revision!r} here; name a commit, branch or tag, and fetch it "
            "first where the checkout is shallow"
        )
    changed = ask_git(checkout, *_CHANGED, commit.strip(), "--")
    new = ask_git(checkout, *_NEW)
    for told in (changed, new):
        if isinstance(told, Refused):
            return Refused(f"{checkout}: what changed since {revision!r} is not known: {told.reason}")
    return frozenset(
        (checkout / name).resolve() for told in (changed, new) for name in str(told).split("\0") if name
    )
