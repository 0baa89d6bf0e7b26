"""The bell of an open newsroom: other starts ring it, and its window comes to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from newsroom.desktop.instance import PATIENCE, RAISE, RAISED, name_of, raise_other

_MOST_CALLERS = 4


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
        self._at: Path | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_CALLERS)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, newsroom: Path) -> bool:
        """Listen for the newsroom that is open now, in place of the one before.

        Only who has the newsroom's lock may: a name that is taken then belongs to nobody alive.
        """
        name = name_of(newsroom)
        self.stop()
        QLocalServer.removeServer(name)
        self._at = newsroom
        return self._server.listen(name)

    def listen_where_none_is(self, place: Path) -> bool:
        """Listen for a newsroom that there is not yet; False where another window does, and came.

        Nobody has a lock there. Of two that begin in the same moment both may stay; of these, one
        founds the newsroom.
        """
        return self._at == place or (not raise_other(place) and self.listen(place))

    def stop(self) -> None:
        """Listen no more."""
        self._at = None
        self._server.close()

    def _on_connection(self) -> None:
        while True:
            caller = self._server.nextPendingConnection()
            if caller is None:
                return
            caller.setReadBufferSize(len(RAISE) + 1)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._on_words(caller))
            limit = QTimer(caller)
            limit.setSingleShot(True)
            limit.timeout.connect(lambda caller=caller: caller.abort())
            limit.start(PATIENCE)
            if caller.bytesAvailable():
                self._on_words(caller)

    def _on_words(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() < len(RAISE):
            return
        if bytes(caller.readAll().data()) != RAISE:
            caller.abort()
            return
        caller.write(RAISED)
        caller.disconnectFromServer()
        self.rung.emit()
