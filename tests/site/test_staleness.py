"""Translations that are older than their source."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.site import pair_site

Write = Callable[[dict[str, str]], Path]
Commit = Callable[[str], str]
DEFAULT = {"hugo.toml": 'defaultContentLanguage = "en"\n'}
ENGLISH = "The tide was out when we came to the harbour.\n"
FRENCH = "La marée était basse quand nous sommes arrivés au port.\n"


def stale(root: Path) -> dict[str, str]:
    """Give why each translation of a site is stale; empty where it is not."""
    return {pair.target.relative_to(root).as_posix(): pair.stale for pair in pair_site(root).pairs}


def test_source_changed_in_git(write: Write, commit: Commit) -> None:
    """A source that was committed after its translation makes that stale, until it is committed too."""
    root = write({**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": FRENCH, "b.en.md": ENGLISH, "b.fr.md": FRENCH})
    commit("2024-05-01")
    write({"a.en.md": ENGLISH * 2})
    commit("2024-06-02")

    assert stale(root) == {
        "a.fr.md": "the source changed on 2024-06-02, the translation last on 2024-05-01",
        "b.fr.md": "",
    }
    write({"a.fr.md": FRENCH * 2})
    commit("2024-06-03")
    assert stale(root)["a.fr.md"] == ""


@pytest.mark.parametrize("key", ["lastmod", "lastUpdated", "last_modified_at"])
def test_day_in_front_matter(write: Write, key: str) -> None:
    """A source that tells a later day of its last change than the translation makes that stale."""
    head = "---\n" + key + ": {}\n---\n"
    root = write(
        {
            **DEFAULT,
            "a.en.md": head.format("2024-06-02") + ENGLISH,
            "a.fr.md": head.format("2024-05-01T10:00:00Z") + FRENCH,
            "b.en.md": head.format("2024-05-01") + ENGLISH,
            "b.fr.md": head.format("2024-05-01") + FRENCH,
        }
    )

    assert stale(root) == {
        "a.fr.md": "the source was last changed on 2024-06-02, the translation on 2024-05-01",
        "b.fr.md": "",
    }


def test_move_is_no_change(write: Write, commit: Commit) -> None:
    """A source that was only renamed is as old as before."""
    root = write({**DEFAULT, "a/x.en.md": ENGLISH, "a/x.fr.md": FRENCH})
    commit("2024-05-01")
    (root / "a/x.en.md").rename(root / "a/y.en.md")
    commit("2024-06-01")
    (root / "a/x.fr.md").rename(root / "a/y.fr.md")
    commit("2024-07-01")

    assert stale(root) == {"a/y.fr.md": ""}


@pytest.mark.parametrize("key", ["default_lang_commit: {}", "l10n:\n  sourceCommit: {}"])
@pytest.mark.parametrize("length", [40, 8])
def test_commit_in_front_matter(write: Write, commit: Commit, key: str, length: int) -> None:
    """The commit that was translated counts, whenever the translation was touched."""
    root = write({**DEFAULT, "a.en.md": ENGLISH})
    first = commit("2024-05-01")[:length]
    write({"a.en.md": ENGLISH * 2})
    second = commit("2024-06-01")[:length]
    write({"a.fr.md": f"---\n{key.format(first)}\n---\n{FRENCH}"})
    commit("2024-07-01")

    assert stale(root) == {"a.fr.md": f"the source changed on 2024-06-01, after commit {first[:10]}"}
    write({"a.fr.md": f"---\n{key.format(second)}\n---\n{FRENCH}"})
    assert stale(root) == {"a.fr.md": ""}


def test_unknown_commit(write: Write, commit: Commit) -> None:
    """A commit that the checkout does not have leaves the dates to decide."""
    root = write(
        {**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": f"---\ndefault_lang_commit: 1234567\n---\n{FRENCH}"}
    )
    commit("2024-05-01")

    assert stale(root) == {"a.fr.md": ""}


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("file not found", True), ("false", False)])
def test_drifted(write: Write, value: str, expected: bool) -> None:
    """The site's own mark is enough, without git."""
    root = write(
        {**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": f"---\ndrifted_from_default: {value}\n---\n{FRENCH}"}
    )

    assert bool(stale(root)["a.fr.md"]) is expected


@pytest.mark.parametrize("form", ["file", "comment"])
def test_hash_of_the_source(write: Write, form: str) -> None:
    """Co-op Translator notes the MD5 of what it translated, in a file of its own or in a comment."""
    digest = hashlib.md5(ENGLISH.encode(), usedforsecurity=False).hexdigest()
    entry = {"original_hash": digest, "source_file": "guide/a.md", "language_code": "fr"}
    files = {"guide/a.md": ENGLISH, "translations/fr/guide/a.md": FRENCH}
    if form == "file":
        files["translations/fr/.co-op-translator.json"] = json.dumps({"guide/a.md": entry})
    else:
        comment = f"<!--\nCO_OP_TRANSLATOR_METADATA:\n{json.dumps(entry, indent=2)}\n-->\n"
        files["translations/fr/guide/a.md"] = comment + FRENCH
    root = write(files)

    assert stale(root) == {"translations/fr/guide/a.md": ""}
    (root / "guide/a.md").write_bytes(ENGLISH.replace("\n", "\r\n").encode())
    assert stale(root) == {"translations/fr/guide/a.md": ""}
    write({"guide/a.md": ENGLISH + "And then it rose.\n"})
    assert stale(root) == {"translations/fr/guide/a.md": "the source no longer has the hash in original_hash"}


@pytest.mark.parametrize("text", ["{", "[]", '{"guide/a.md": 3}', '{"guide/a.md": {"original_hash": 3}}'])
def test_broken_hash_file(write: Write, text: str) -> None:
    """A file of hashes that cannot be used says nothing."""
    root = write(
        {
            "guide/a.md": ENGLISH,
            "translations/fr/guide/a.md": FRENCH,
            "translations/fr/.co-op-translator.json": text,
        }
    )

    assert stale(root) == {"translations/fr/guide/a.md": ""}


@pytest.mark.parametrize("failure", [FileNotFoundError("git"), subprocess.TimeoutExpired("git", 15)])
def test_without_git(
    write: Write, commit: Commit, failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where git is not installed or takes too long, the site is paired all the same."""
    root = write({**DEFAULT, "a.en.md": ENGLISH, "a.fr.md": FRENCH})
    commit("2024-05-01")

    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(subprocess, "run", fail)
    assert stale(root) == {"a.fr.md": ""}


def test_broken_checkout(write: Write) -> None:
    """A folder that only looks like a checkout is none."""
    assert stale(write({**DEFAULT, ".git": "gitdir: /nowhere\n", "a.en.md": ENGLISH, "a.fr.md": FRENCH})) == {
        "a.fr.md": ""
    }


def test_names_of_all_kinds(write: Write, commit: Commit) -> None:
    """Spaces, accents, quotes and line breaks in names do not confuse the history."""
    names = ["mon billet", 'l"été', "a\nb", "-n"]
    files = {f"{name}.{tag}.md": text for name in names for tag, text in (("en", ENGLISH), ("fr", FRENCH))}
    root = write({**DEFAULT, **files})
    commit("2024-05-01")
    write({f"{name}.en.md": ENGLISH * 2 for name in names})
    commit("2024-06-01")

    assert all(stale(root).values())
    assert len(stale(root)) == len(names)
