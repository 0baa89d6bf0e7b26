"""One window for one newsroom: a second start raises the first window instead."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

_PREFIX = "newsroom-"
RAISE = b"raise\n"
RAISED = b"raised\n"
PATIENCE = 2_000  # milliseconds: a window that is busy longer than this is asked again by hand


def raise_other(newsroom: Path) -> bool:
    """Ask the window that has the newsroom open to come to the front; False when none answers."""
    if not _somebody_listens():
        return False  # as most starts find it: they need no hash, and no library of the network
    name = name_of(newsroom)
    if not _is_ours(name):
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as `_somebody_listens` says

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(RAISE)
    answer = b""
    while len(answer) < len(RAISED) and socket.waitForReadyRead(PATIENCE):
        answer += bytes(socket.read(len(RAISED)).data())
    socket.abort()
    return answer == RAISED


def name_of(newsroom: Path) -> str:
    """Return the server's name: a socket's path, or on Windows a pipe's name."""
    import hashlib  # noqa: PLC0415 - it brings OpenSSL along

    real = os.path.normcase(newsroom.resolve())
    # By number where there is one: a user of a container may have no name.
    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    mark = hashlib.sha256(os.fsencode(f"{user}\0{real}")).hexdigest()[:24]
    name = f"{_PREFIX}{mark}"
    if sys.platform == "win32":
        return name
    return str(_folder() / name)


def _folder() -> Path:
    # A folder of this user's own where the system gives one.
    return Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())


def _somebody_listens() -> bool:
    """Tell whether any newsroom's window may be there."""
    if sys.platform == "win32":
        return True
    try:
        return any(name.startswith(_PREFIX) for name in os.listdir(_folder()))  # noqa: PTH208
    except OSError:
        return False


def _is_ours(name: str) -> bool:
    """Tell whether the socket is this user's: in a folder for all, another's could answer."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False
