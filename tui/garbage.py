"""Keeping Python's collector of cycles from making the reviewer wait.

It looks at all that has lived long whenever that has grown by a quarter. With five thousand findings in
memory one look takes up to half a second, in which no key is answered; and findings never form cycles.
"""

from __future__ import annotations

import gc

_YOUNG = 10_000
"""New objects after which the collector looks at these alone; Python's own number suits small programs."""

_SELDOM = 100
"""Looks at what is younger, between two at all that is not passed over."""


def begin_sparing() -> None:
    """Have the collector look less often, and not at all before there is something to spare it."""
    gc.set_threshold(_YOUNG, gc.get_threshold()[1], _SELDOM)
    gc.disable()


def spare_all() -> None:
    """Have the collector look from now on, and pass over all that is there by now, in use or not: at once."""
    gc.freeze()
    gc.enable()


def spare() -> None:
    """Have the collector pass over all that there is now, but for what is young and in no use."""
    gc.collect(0)
    gc.freeze()


def spare_nothing() -> None:
    """Have it look at everything again, for much is about to go; this takes long."""
    gc.unfreeze()
    gc.collect()
