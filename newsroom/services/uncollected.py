"""Letting Python's collector of cycles rest, where much is made and next to no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector rest: it would look through some hundred thousand values, for nothing.

    An export of ten thousand articles needs as much memory without it.
    """
    was = gc.isenabled()  # the window has a way of its own
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
