"""Beginnings of what renders some English words in other languages, a file for each kind of word.

Written by hand, and widely: a word is only called lost where nothing of the kind stands in the block. An
underscore is white space; upper and lower case make no difference.
"""

from __future__ import annotations

from typing import Final

from postedit.checks.omission.counterparts.how import HOW
from postedit.checks.omission.counterparts.measure import MEASURE
from postedit.checks.omission.counterparts.turns import TURNS
from postedit.checks.omission.counterparts.what import WHAT
from postedit.checks.omission.counterparts.when import WHEN

COUNTERPARTS: Final[dict[str, dict[str, str]]] = {**WHEN, **HOW, **WHAT, **MEASURE, **TURNS}
"""English words and phrases, in small letters, to the beginnings of their renderings by language."""
