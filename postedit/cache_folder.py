"""Where postedit keeps what it can always find out again."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """Give the user's cache folder; POSTEDIT_CACHE_DIR names another. It may be deleted at any time."""
    if named := os.environ.get("POSTEDIT_CACHE_DIR"):
        return Path(named)
    from platformdirs import user_cache_dir  # noqa: PLC0415 - not needed where the folder is named

    return Path(user_cache_dir("postedit"))
