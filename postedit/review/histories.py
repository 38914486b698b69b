"""The histories of posts on disk: no crash loses what is unwritten, and undo survives quitting."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import msgspec

from postedit.model import Done, Outcome, Problem, Refused
from postedit.post.atomic import replace_bytes
from postedit.review.folder import make_folder, own_file
from postedit.review.history import History
from postedit.site.settings_values import escapes

_NAME_LENGTH = 16


class Histories:
    """One file a post, in ``.postedit/history``; it belongs to one machine and stays out of git.

    A file's name is made of the post's path by hashing, and the path that stands in it is compared and
    never opened: nothing that a file says leads out of the site.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def keep(self, history: History) -> Outcome:
        """Put a post's history in the place of what was kept of it.

        It is on disk when this returns, a text that is not written yet even through a power cut. Where there
        is none, such a cut can cost undo at most, and a decision need not wait for it.
        """
        try:
            make_folder(self.root)
            path = self._file(history.path)
            path.parent.mkdir(exist_ok=True)
            replace_bytes(path, msgspec.json.encode(history), 0o600, flushed=history.is_unwritten)
        except (OSError, UnicodeEncodeError) as error:
            reason = getattr(error, "strerror", None) or error
            return Refused(f"the change of {history.path} cannot be kept safe, so it is not made: {reason}")
        return Done("kept")

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is kept of any post: for most sites that saves looking for each."""
        try:
            return not any(own_file(self.root, "history").iterdir())
        except FileNotFoundError:
            return True
        except OSError:
            return False

    def find(self, path: str) -> History | Problem | None:
        """Give what was kept of a post, None where that is nothing; what is damaged is set aside."""
        try:
            file = self._file(path)
            history = msgspec.json.decode(file.read_bytes(), type=History)
        except FileNotFoundError:
            return None
        except OSError as error:
            return Problem(path, f"what was kept of it is not read: {error.strerror or error}")
        except (msgspec.DecodeError, ValueError, RecursionError):
            return self._set_aside(path, file)
        return history if history.path == path and history.is_sound else self._set_aside(path, file)

    def of_lost_posts(self) -> list[Problem]:
        """Tell of unwritten changes of posts that are gone; nothing is looked up out of the site."""
        lost: list[Problem] = []
        with suppress(OSError):
            for file in sorted(own_file(self.root, "history").glob("*.json")):
                history = _read(file)
                if history is None or not history.is_unwritten or escapes(history.path, self.root):
                    continue
                if not (self.root / history.path).exists():
                    words = "is gone; what was changed in it, unwritten, is kept and comes back with it"
                    lost.append(Problem(history.path, words))
        return lost

    def _set_aside(self, path: str, file: Path) -> Problem:
        aside = file.with_suffix(".damaged")
        try:
            file.replace(aside)
        except OSError:
            aside = file
        return Problem(path, f"what was kept of it is damaged and left out; it stands in {aside}")

    def _file(self, path: str) -> Path:
        name = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:_NAME_LENGTH]
        return own_file(self.root, f"history/{name}.json")


def _read(file: Path) -> History | None:
    try:
        return msgspec.json.decode(file.read_bytes(), type=History)
    except (OSError, msgspec.DecodeError, ValueError, RecursionError):
        return None
