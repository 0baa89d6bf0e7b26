"""Tells Qt what a newsroom's files are by their names, so that it never looks into them.

Its own file dialog opens each file whose kind the name does not tell. Closing one again drops every
lock that this process has on it: the system ties them to the file, not to the handle. Then another
program takes the newsroom for one that nobody has open, and removes its log.
"""

from __future__ import annotations

import os
import sys

from newsroom.paths import resource

_PLACES = "XDG_DATA_DIRS"
_USUAL = "/usr/local/share:/usr/share"  # where nothing is set


def tell_file_kinds() -> None:
    """Let Qt find the program's list of kinds; to be called before it has read any."""
    if sys.platform in {"win32", "darwin"}:
        return  # whose dialogs are the system's, in no such place
    known = os.environ.get(_PLACES) or _USUAL
    own = str(resource("xdg"))
    if own not in known.split(os.pathsep):
        os.environ[_PLACES] = os.pathsep.join((own, known))
