"""How formats name statuses, genders, numbers and parts of speech, in reading more kinds than in writing."""

from __future__ import annotations

from postedit.late import late_regex
from postedit.terms.entry import Gender, Number, Status

# ISO 30042 knows the first four; "forbidden" and "obsolete" are Weblate's, "not recommended" Crowdin's and
# ISO 12620's, "approved", "provisional" and "non-standard" UTX's.
_STATUSES = {
    "preferred": Status.PREFERRED,
    "preferredterm": Status.PREFERRED,
    "approved": Status.PREFERRED,
    "standardized": Status.PREFERRED,
    "standardizedterm": Status.PREFERRED,
    "admitted": Status.ADMITTED,
    "admittedterm": Status.ADMITTED,
    "provisional": Status.ADMITTED,
    "draft": Status.ADMITTED,
    "new": Status.ADMITTED,
    "deprecated": Status.DEPRECATED,
    "deprecatedterm": Status.DEPRECATED,
    "superseded": Status.DEPRECATED,
    "supersededterm": Status.DEPRECATED,
    "forbidden": Status.DEPRECATED,
    "obsolete": Status.DEPRECATED,
    "notrecommended": Status.DEPRECATED,
    "nonstandard": Status.DEPRECATED,
    "rejected": Status.DEPRECATED,
}
_NOT_LETTER = late_regex(r"[^a-z]")
GENDERS = {
    Gender.MASCULINE: "masculine",
    Gender.FEMININE: "feminine",
    Gender.NEUTER: "neuter",
    Gender.COMMON: "common",
}
_GENDERS = {name: gender for gender, name in GENDERS.items()} | {str(gender): gender for gender in Gender}
_YES = frozenset({"yes", "true", "1", "y", "x"})
_NO = frozenset({"no", "false", "0", "n"})


def status_of(text: str) -> Status | None:
    """Read a status (``supersededTerm-admn-sts``, ``not recommended``), None where it is none we know."""
    bare = _NOT_LETTER.sub("", text.casefold()).removesuffix("admnsts")
    return _STATUSES.get(bare)


def gender_of(text: str) -> Gender | None:
    """Read a gender (``feminine``, ``f``)."""
    return _GENDERS.get(text.strip().casefold())


def number_of(text: str) -> Number | None:
    """Read a number (``plural``)."""
    bare = text.strip().casefold()
    return Number(bare) if bare in {*Number} else None


def switch_of(text: str) -> bool | None:
    """Read a switch (``yes``, ``false``, ``1``), None where the text is neither."""
    bare = text.strip().casefold()
    return True if bare in _YES else False if bare in _NO else None


def switch(value: bool | None) -> str:
    """Write a switch."""
    return "" if value is None else "yes" if value else "no"


def truth(value: bool) -> str:
    """Write a switch in the words of programs."""
    return "true" if value else "false"
