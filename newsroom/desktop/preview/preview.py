"""The live preview: the very page that export writes, a moment behind the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsroom.desktop.look import colours_of, dress, icon, is_dark
from newsroom.desktop.preview.document import in_scheme, replacement
from newsroom.desktop.preview.following import Spot, script
from newsroom.desktop.preview.start import obstacle
from newsroom.desktop.preview.widths import PHONE, Width, WidthSwitch
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.message import Message
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.preview.engine import Engine

Make = Callable[[], str]

_PAUSE = 40  # milliseconds in which further keys join the same rendering
_PATIENCE = 2000  # milliseconds after which the user is told that it takes long
_STARTS = 3  # of an engine that keeps dying


class Preview(QWidget):
    """Shows a page with its stylesheets and pictures, all of them from memory.

    The web engine is loaded when the preview is first seen. `asset` is given a path inside the
    bundle, such as `assets/site.css`, and returns the file's bytes or None.

    Signals:
        link_clicked(QUrl): a link in the page was clicked; the preview itself opens nothing.
        shown(): a page, or a change of it, was handed to the engine.
    """

    link_clicked = Signal(QUrl)
    shown = Signal()

    def __init__(
        self,
        tasks: Tasks,
        asset: Callable[[str], bytes | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asset = asset
        self._engine: Engine | None = None
        self._starts = 0
        self._html: str | None = None
        self._path = "article/preview.html"
        self._stands = False  # the engine has loaded the page and can be given changes
        self._given: str | None = None  # what it was last given of `_html`
        self._width = PHONE
        self._dark = is_dark(self.palette())
        self._spot: Spot | None = None
        self._next: Make | None = None
        self._job: Job | None = None
        self._pause = self._timer(_PAUSE, self._render)
        self._patience = self._timer(_PATIENCE, self._tell_of_slowness)
        self._following = self._timer(_PAUSE, self._follow)
        self._build()

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "panel")
        em = self.fontMetrics().height()
        self._switch = WidthSwitch(self)
        self._switch.chosen.connect(self.set_width)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(em, em // 2, em, em // 2)
        self._note.hide()
        bar = QHBoxLayout()
        bar.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        self._scheme = QToolButton(self)
        self._scheme.setCheckable(True)
        self._scheme.setChecked(self._dark)
        self._scheme.setIcon(icon("moon"))
        self._scheme.clicked.connect(self.set_dark)
        bar.addStretch()
        bar.addWidget(self._switch)
        bar.addSpacing(em // 2)
        bar.addWidget(self._scheme)
        bar.addStretch()
        self._name()
        self._room = QHBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._note)
        column.addLayout(self._room, 1)

    # What is shown

    def schedule(self, make: Make) -> None:
        """Show what `make` returns, soon. It runs in the thread pool; the newest call wins."""
        self._next = make
        if self.isVisible() and not self._pause.isActive():
            self._pause.start()

    def set_page(self, html: str, path: str = "article/preview.html") -> None:
        """Show `html`, whose relative links start at `path` in the bundle."""
        moved = path != self._path
        self._html, self._path = html, path
        if self._engine is None:
            self._start()
        elif moved:
            self._load()
        else:
            self._change()

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a signal's
        """Show the page as readers see it whose system is dark, or light."""
        self._scheme.setChecked(dark)
        if dark != self._dark:
            self._dark = dark
            if self._engine is not None and self._stands:
                self._engine.set_ground(QColor(colours_of(self.palette()).page))
                self._engine.reload()

    def follow(self, spot: Spot) -> None:
        """Bring the words that are being written into sight, soon."""
        self._spot = spot
        if self.isVisible() and not self._following.isActive():
            self._following.start()

    def _follow(self) -> None:
        if self._engine is not None and self._stands and self._spot is not None:
            self._engine.run(script(self._spot))
            self._spot = None

    def set_width(self, width: Width) -> None:
        """Show the page as on a device; in a narrower window it is shrunk to fit."""
        self._width = width
        self._switch.set_width(width)
        self._fit()

    def _render(self) -> None:
        if self._job is not None or self._next is None:
            return  # the running one asks again when it ends
        make, self._next = self._next, None
        self._patience.start()
        self._job = self._tasks.run(
            lambda _job: make(), self._on_made, self._on_failed, owner=self, ended=self._on_ended
        )

    def _on_made(self, html: str) -> None:
        self._tell(None)
        self.set_page(html, self._path)

    def _on_failed(self, error: NewsroomError) -> None:
        self._tell(error.message)

    def _on_ended(self) -> None:
        self._job = None
        self._patience.stop()
        if self._next is not None and self.isVisible():
            self._pause.start()

    def _tell_of_slowness(self) -> None:
        self._tell(Message("The preview is taking long. Go on writing: your text is safe."))

    def _tell(self, message: Message | None) -> None:
        self._note.setText(translate_message(message) if message else "")
        self._note.setVisible(message is not None)

    # The engine

    def _start(self) -> None:
        if self._html is None or not self.isVisible():
            return
        if hindrance := obstacle():
            self._tell(hindrance)
            return
        if self._starts == _STARTS:
            self._tell(Message("The preview has stopped. Export the article to see its page."))
            return
        self._starts += 1
        from newsroom.desktop.preview.engine import (  # noqa: PLC0415 - costs 0.2 s: on first sight
            Engine,
        )

        self._engine = Engine(self._read, self)
        self._engine.view.setAccessibleName(tr("Preview of the page"))
        self._engine.loaded.connect(self._on_loaded)
        self._engine.link_clicked.connect(self.link_clicked)
        self._engine.died.connect(self._on_died)
        self._room.addStretch()
        self._room.addWidget(self._engine.view, 1)
        self._room.addStretch()
        self._fit()
        self._load()

    def _load(self) -> None:
        if self._engine is not None:
            self._stands = False
            self._engine.set_ground(QColor(colours_of(self.palette()).page))
            self._engine.load(self._path)

    def _read(self, path: str) -> bytes | None:
        if path == self._path:
            self._given = self._html
            return in_scheme(self._html or "", dark=self._dark).encode()
        data = self._asset(path)
        if data is not None and path.endswith(".css"):
            return in_scheme(data.decode("utf-8", "replace"), dark=self._dark).encode()
        return data

    def _on_loaded(self) -> None:
        self._stands = True
        self._fit()
        self.shown.emit()
        self._change()
        self._follow()

    def _change(self) -> None:
        """Give the engine what was written since; while it loads, that waits."""
        if self._engine is not None and self._stands and self._html != self._given:
            self._given = self._html
            self._engine.run(replacement(in_scheme(self._html or "", dark=self._dark)))
            self._follow()
            self.shown.emit()

    def _on_died(self) -> None:
        if self._engine is None:
            return
        self._engine.view.deleteLater()
        self._engine.deleteLater()
        self._engine = None
        self._stands = False
        while self._room.count():
            self._room.takeAt(0)
        self._start()

    # The window's events

    def _fit(self) -> None:
        if self._engine is None:
            return
        room = self.contentsRect().width()
        zoom = self._width.zoom(room)
        widest = room if self._width.at_least else round(self._width.pixels * zoom)
        self._engine.view.setMaximumWidth(max(1, min(room, widest)))
        self._engine.set_zoom(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the page to the room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin, or catch up with what was written meanwhile."""
        super().showEvent(event)
        if self._next is not None:
            self._pause.start()
        if self._engine is None:
            QTimer.singleShot(0, self, self._start)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the window's scheme, and the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_dark(is_dark(self.palette()))
        elif event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self._scheme.setToolTip(tr("As readers see it in the dark"))
        self._scheme.setAccessibleName(tr("As readers see it in the dark"))
