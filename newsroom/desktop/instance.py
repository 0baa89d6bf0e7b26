"""One window for one newsroom: a second start raises the first window instead."""

from __future__ import annotations

import getpass
import hashlib
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise\n"
_RAISED = b"raised\n"
_PATIENCE = 2_000  # milliseconds: a window that is busy longer than this is asked again by hand
_MOST_CALLERS = 4


def raise_other(newsroom: Path) -> bool:
    """Ask the window that has the newsroom open to come to the front; False when none answers."""
    name = _name(newsroom)
    if not _is_ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_RAISE)
    answer = b""
    while len(answer) < len(_RAISED) and socket.waitForReadyRead(_PATIENCE):
        answer += bytes(socket.read(len(_RAISED)).data())
    socket.abort()
    return answer == _RAISED


class Doorbell(QObject):
    """Listens for other starts on the newsroom that this window has.

    Whoever rings may be anybody who runs as this user: the only word that is understood is "raise",
    and one who says more, or nothing, is shown out.

    Signals:
        rung(): the window is to come to the front.
    """

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_CALLERS)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, newsroom: Path) -> bool:
        """Listen for the newsroom that is open now, in place of the one before.

        Only who has the newsroom's lock may: a name that is taken then belongs to nobody alive.
        """
        name = _name(newsroom)
        self.stop()
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while True:
            caller = self._server.nextPendingConnection()
            if caller is None:
                return
            caller.setReadBufferSize(len(_RAISE) + 1)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._on_words(caller))
            limit = QTimer(caller)
            limit.setSingleShot(True)
            limit.timeout.connect(lambda caller=caller: caller.abort())
            limit.start(_PATIENCE)
            if caller.bytesAvailable():
                self._on_words(caller)

    def _on_words(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() < len(_RAISE):
            return
        if bytes(caller.readAll().data()) != _RAISE:
            caller.abort()
            return
        caller.write(_RAISED)
        caller.disconnectFromServer()
        self.rung.emit()


def _name(newsroom: Path) -> str:
    """Return the server's name: a socket's path, or on Windows a pipe's name."""
    real = os.path.normcase(newsroom.resolve())
    # By number where there is one: a user of a container may have no name.
    user = str(os.getuid()) if sys.platform != "win32" else getpass.getuser()
    mark = hashlib.sha256(os.fsencode(f"{user}\0{real}")).hexdigest()[:24]
    name = f"newsroom-{mark}"
    if sys.platform == "win32":
        return name
    # A folder of this user's own where the system gives one.
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name)


def _is_ours(name: str) -> bool:
    """Tell whether the socket is this user's: in a folder for all, another's could answer."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False
