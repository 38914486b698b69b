"""The sample site that ships with postedit."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

from postedit.cli.failure import Failure

_CHECKOUT_CONTENT = Path(__file__).resolve().parents[2] / "content"


def sample_site() -> Path:
    """Give where the sample lies: in the package where it is installed, else at the top of the checkout."""
    packaged = Path(str(resources.files("postedit"))) / "data" / "content"
    return packaged if packaged.is_dir() else _CHECKOUT_CONTENT


def copy_sample(to: Path) -> Path:
    """Copy the sample to a new folder.

    Raises:
        Failure: the folder exists, or cannot be made.
    """
    try:
        shutil.copytree(sample_site(), to, ignore=shutil.ignore_patterns(".postedit"))
    except FileExistsError as error:
        raise Failure(f"{to} exists already; name a folder that does not") from error
    except OSError as error:
        raise Failure(f"the sample cannot be copied to {to}: {error.strerror or error}") from error
    return to
