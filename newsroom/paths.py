"""Where things are on this machine: the user's folders and the program's own resources."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import appdirs

_APPLICATION = "newsroom"
NEWSROOM_SUFFIX = ".newsroom"


def data_folder() -> Path:
    """Return the user's data folder for this program; it may not exist yet."""
    return Path(appdirs.user_data_dir(_APPLICATION, appauthor=False))


def keys_folder() -> Path:
    """Return the folder of the user's key, and of those that are known; it may not exist yet."""
    return data_folder() / "keys"


def settings_folder() -> Path:
    """Return the folder of this machine's settings; it may not exist yet."""
    return Path(appdirs.user_config_dir(_APPLICATION, appauthor=False))


def state_folder() -> Path:
    """Return the folder of what the program remembers of this machine; it may not exist yet."""
    return Path(appdirs.user_state_dir(_APPLICATION, appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made again at any time; it may not exist yet."""
    return Path(appdirs.user_cache_dir(_APPLICATION, appauthor=False))


def newsroom_file(place: str | Path | None) -> Path:
    """Return the newsroom's file for what a user named: a file, a folder, or nothing.

    An existing folder, or a name without a suffix, is a folder that holds `default.newsroom`.
    """
    if place is None:
        folder = data_folder()
    else:
        # Of os.path, because these never raise, whatever the name.
        path = Path(os.path.expanduser(place))  # noqa: PTH111
        if not os.path.isdir(path) and path.suffix:  # noqa: PTH112
            return path
        folder = path
    return folder / f"default{NEWSROOM_SUFFIX}"


def resource(*parts: str) -> Path:
    """Return a file or folder of the program's resources.

    They lie beside the package in a checkout, inside it in an installed wheel, and in the
    unpacked bundle of a frozen build.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [package / "_resources", package.parent / "resources"]
    if frozen:
        roots.insert(0, Path(frozen) / "resources")
    for root in roots:
        if root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError("the program's resources are missing: install it again")
