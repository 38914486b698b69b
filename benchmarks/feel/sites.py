"""Sites of any size, made of the sample site's posts with a sentence of their own in each."""

from __future__ import annotations

from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "content"
_SETTINGS = 'defaultContentLanguage = "en"\n'


def sample_pair() -> tuple[str, str]:
    """Give the English and the French text of the sample post with the most findings."""
    folder = SAMPLE / "posts" / "so-long-and-thanks"
    return (folder / "index.en.md").read_text("utf-8"), (folder / "index.fr.md").read_text("utf-8")


def make_site(root: Path, pairs: int) -> None:
    """Write a site of so many pairs, no two of them alike, below an empty folder."""
    english, french = sample_pair()
    (root / "hugo.toml").write_text(_SETTINGS, "utf-8")
    for number in range(pairs):
        folder = root / "content" / f"post-{number:05d}"
        folder.mkdir(parents=True)
        (folder / "index.en.md").write_text(f"{english}\nThis is post {number}.\n", "utf-8")
        (folder / "index.fr.md").write_text(f"{french}\nVoici l'article {number}.\n", "utf-8")


def copy_pair(root: Path, source: Path, target: Path) -> None:
    """Write one pair of files as a new site."""
    root.mkdir()
    (root / "hugo.toml").write_text(_SETTINGS, "utf-8")
    folder = root / "content" / "post"
    folder.mkdir(parents=True)
    (folder / "index.en.md").write_bytes(source.read_bytes())
    (folder / "index.fr.md").write_bytes(target.read_bytes())


def write_long_pair(root: Path, parts: int = 10) -> None:
    """Write a site of a short pair and of a long one, which is the short one some times over."""
    (root / "hugo.toml").write_text(_SETTINGS, "utf-8")
    for name, text in zip(("en", "fr"), sample_pair(), strict=True):
        head, body = text.removeprefix("---\n").split("\n---\n", 1)
        long = "\n".join(f"{body}\n\nPart {number}.\n" for number in range(parts))
        for folder, post in (("a-short", text), ("long", f"---\n{head}\n---\n{long}")):
            path = root / "content" / folder / f"index.{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(post, "utf-8")
