"""Short names of posts for narrow lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from postedit.report.safe_text import name_shown
from postedit.site import PostPair


def short_names(root: Path, pairs: Sequence[PostPair]) -> dict[Path, str]:
    """Give each target its path less what all share, index files, languages and endings."""
    parts = {pair.target: _parts(root, pair) for pair in pairs}
    folders = [names[:-1] for names in parts.values()]
    common = 0
    while folders and all(len(names) > common and names[common] == folders[0][common] for names in folders):
        common += 1
    return {path: name_shown("/".join(names[common:])) for path, names in parts.items()}


def _parts(root: Path, pair: PostPair) -> list[str]:
    path = pair.target
    if path.is_relative_to(root):
        relative = path.relative_to(root)
    else:
        full, top = path.resolve(), root.resolve()
        relative = full.relative_to(top) if full.is_relative_to(top) else path
    stem = relative.stem.removesuffix(f".{pair.target_language}")
    folders = [part for part in relative.parts[:-1] if part != pair.target_language]
    return folders if stem in {"index", "_index"} and folders else [*folders, stem]
