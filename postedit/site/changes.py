"""Which files of a git checkout changed on its branch, as ``git diff REV...`` means it, edits included."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.model import Refused
from postedit.site.git import ask_git

# --no-ext-diff and --no-textconv: nothing that a checkout configures is run.
_CHANGED = ("diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color")
_NEW = ("ls-files", "-z", "--others", "--exclude-standard")


class Changes(msgspec.Struct, frozen=True):
    """The files that changed, those that are gone among them.

    ``is_whole`` is False where the two histories do not meet, as in a shallow checkout: then what others
    changed on the revision's side counts as well.
    """

    files: frozenset[Path]
    is_whole: bool = True


def changed_since(checkout: Path, revision: str) -> Changes | Refused:
    """Give the files that changed since the branch left a revision: committed, staged, edited, or new.

    What was committed to the revision's side after the two parted does not count; new files that git
    ignores do not either.

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
    parted = ask_git(checkout, "merge-base", commit.strip(), "HEAD")
    base = commit if isinstance(parted, Refused) else parted
    # The index counts beside the working tree: what is staged is about to be committed.
    told = [ask_git(checkout, *_CHANGED, *staged, base.strip(), "--") for staged in ((), ("--cached",))]
    told.append(ask_git(checkout, *_NEW))
    for answer in told:
        if isinstance(answer, Refused):
            return Refused(f"{checkout}: what changed since {revision!r} is not known: {answer.reason}")
    names = {name for answer in told for name in str(answer).split("\0") if name}
    files = frozenset((checkout / name).resolve() for name in names)
    return Changes(files, is_whole=not isinstance(parted, Refused))
