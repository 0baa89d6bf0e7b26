"""Keeps PySide from reading the source of every module that is imported after it."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own `__import__` in place


def leave_imports_alone() -> None:
    """Let imports be Python's again, as far as PySide offers it; called before anything heavy.

    For its `__feature__` switches, which this program does not use, PySide looks into the source of
    each module, ours and SQLAlchemy's too, and what it reads stays in `linecache`: a tenth of a
    second at the start, and 25 MiB for as long as the program runs. The import that it replaced
    is published beside it; where a version has none, all stays as it is.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
