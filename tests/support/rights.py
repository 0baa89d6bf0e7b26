"""A moment in which this process has an ordinary user's rights, though root runs it."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_NOBODY = 65534

without_rights = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has rights of another kind"
)


@contextmanager
def ordinary_folder() -> Iterator[Path]:
    """Yield a folder that an ordinary user owns and can reach."""
    folder = Path(tempfile.mkdtemp(prefix="newsroom-rights-"))
    try:
        with ordinary_user(folder):
            yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def ordinary_user(folder: Path) -> Iterator[None]:
    """Give up root's rights for a while, where there are any; `folder` becomes the user's."""
    if os.geteuid() != 0:
        yield
        return
    os.chown(folder, _NOBODY, _NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
