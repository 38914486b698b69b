"""Keys of the front matter that were translated."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.front_keys import Key, keys
from postedit.language.front_keys import TRANSLATIONS
from postedit.model import Edit, Severity, safe
from postedit.terms.dictionary import is_known

_MOST = 3


@check(severity=Severity.CRITICAL, confidence=0.95)
def key(context: Context) -> Iterator[Hit]:
    """A key was translated (``título`` for ``title``), so the generator no longer knows it."""
    if context.source is None:
        return
    theirs, ours = keys(context.source), keys(context.target)
    known, mine = {k.name.casefold() for k in theirs}, {k.name.casefold() for k in ours}
    missing = [k for k in theirs if k.name.casefold() not in mine]
    extra = [k for k in ours if k.name.casefold() not in known]
    sides = (_neighbours(theirs), _neighbours(ours))
    for added in extra:
        source = next((m for m in missing if _renders(context, m, added, sides)), None)
        if source is not None:
            missing.remove(source)
            fix = safe(f"write {source.name}", Edit(added.span.start, added.span.end, source.name))
            yield Hit(
                added.span, f"the key `{source.name}` was changed to `{added.name}`", source.span, (fix,)
            )


Neighbours = dict[Key, tuple[int, str, str]]


def _neighbours(found: list[Key]) -> Neighbours:
    """Give for each key its place, and the names of the keys before and behind."""
    names = ["", *(key.name.casefold() for key in found), ""]
    return {key: (at, names[at], names[at + 2]) for at, key in enumerate(found)}


def _renders(context: Context, source: Key, target: Key, sides: tuple[Neighbours, Neighbours]) -> bool:
    """Tell whether a new key is what became of a missing one."""
    name, became = source.name.casefold(), target.name.casefold()
    if became in TRANSLATIONS.get(name, ()) or became.replace(" ", "") == name.replace("_", "").replace(
        " ", ""
    ):
        return True
    (place, *around), (at, *beside) = sides[0][source], sides[1][target]
    if abs(place - at) >= _MOST or around != beside:
        return False
    parts = became.replace("_", " ").replace("-", " ").split()
    known = name.replace("_", " ").replace("-", " ").split()
    target_code, source_code = context.target_language.code, context.source_language.code
    return bool(set(" '’") & set(target.name)) or any(
        part not in known and is_known(part, target_code) and not is_known(part, source_code)
        for part in parts
    )
