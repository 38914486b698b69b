"""Run in the peers' environment: md2po for each pair, then pofilter over all, in this one process."""

from __future__ import annotations

import sys
from pathlib import Path

from translate.convert import md2po
from translate.filters import pofilter


def main(sources: Path, targets: Path, made: Path) -> None:
    """Convert the pairs in two folders of the same names, and filter the catalogues."""
    catalogues, found = made / "po", made / "filtered"
    for folder in (catalogues, found):
        folder.mkdir(parents=True, exist_ok=True)
    for target in sorted(targets.glob("*.md")):
        catalogue = catalogues / f"{target.stem}.po"
        given = ["-i", str(target), "-t", str(sources / target.name), "-o", str(catalogue)]
        md2po.main([*given, "--no-placeholders", "--duplicates=merge", "--progress=none"])
    sys.argv = ["pofilter", "--language=fr", "-i", str(catalogues), "-o", str(found), "--progress=none"]
    pofilter.main()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
