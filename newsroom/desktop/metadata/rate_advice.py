"""The rate book beside an article: filling its rates, and saying where they differ."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup

from newsroom.desktop.dates import short_date
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.metadata.panel import MetadataPanel
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.proof import Remark
from newsroom.domain.rate_book import SOURCE_NAMES, Source
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom
    from newsroom.services.rates import Filled

_PAUSE = 500  # milliseconds after the last change


class RateAdvice(QObject):
    """Asks the rate book in the background and shows its answer with the article's rates."""

    def __init__(
        self,
        panel: MetadataPanel,
        newsroom: Newsroom,
        desk: Desk,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        self._source: Source | None = None
        panel.rates.fill_wanted.connect(self.fill)
        panel.rates.ways.aboutToShow.connect(self._show_ways)
        panel.rates.edited.connect(self._on_edited)
        panel.date.edited.connect(self._on_edited)
        desk.opened.connect(self._on_opened)

    def fill(self) -> None:
        """Put the book's figures for the article's date into the article."""
        self.fill_of(self._panel.date.date())

    def fill_of(self, day: date | None) -> None:
        """Put the book's figures for a day into the article, from the source that was chosen."""
        codes, chosen, book = self._panel.rates.codes(), self._source, self._newsroom.rates
        self._turn += 1
        turn = self._turn
        self._tasks.run(
            lambda _job: book.fill(day, codes, chosen or book.in_tenge()[0]),
            lambda filled: self._on_filled(filled, turn),
            lambda error: self._on_failed(error, turn),
            owner=self,
        )

    def _show_ways(self) -> None:
        """Offer the days at hand, and the sources that the book has figures of."""
        menu = self._panel.rates.ways
        menu.clear()
        offered: set[date] = set()

        def offer(day: date, text: str) -> None:
            if day not in offered:
                offered.add(day)
                menu.addAction(text).triggered.connect(lambda: self.fill_of(day))

        own, written = self._panel.date.date(), self._panel.rates.date.date()
        today = self._newsroom.rates.today()
        if own:
            offer(own, tr("Of the article’s date, {date}", date=short_date(own)))
        if written:
            offer(written, tr("Of the rates’ date, {date}", date=short_date(written)))
        offer(today, tr("Of today, {date}", date=short_date(today)))
        sources = self._newsroom.rates.in_tenge()
        if len(sources) > 1:
            menu.addSection(tr("Source"))
            group = QActionGroup(menu)
            for source in sources:
                action = menu.addAction(translate_message(SOURCE_NAMES[source]))
                action.setCheckable(True)
                action.setChecked(source is (self._source or sources[0]))
                action.triggered.connect(partial(self._choose, source))
                group.addAction(action)

    def _choose(self, source: Source) -> None:
        self._source = source
        self.fill()

    def _on_filled(self, filled: Filled, turn: int) -> None:
        if turn == self._turn and self._desk.sheet:
            self._panel.rates.take(filled)
            self._timer.stop()  # what was said about the filling stays to be read

    def _on_failed(self, error: NewsroomError, turn: int) -> None:
        if turn == self._turn:
            self._panel.rates.show_advice([error.message])

    def _on_opened(self, sheet: Sheet | None) -> None:
        self._turn += 1  # an answer about the article before comes too late
        self._panel.rates.show_advice(())
        if sheet:
            self._timer.start()

    def _on_edited(self) -> None:
        self._turn += 1
        self._timer.start()

    def _look(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            return
        content, turn = sheet.content, self._turn

        def show(remarks: tuple[Remark, ...]) -> None:
            if turn == self._turn:
                self._panel.rates.show_advice([remark.message for remark in remarks])

        # Without the book nothing is compared: nothing that must be said.
        self._tasks.run(
            lambda _job: self._newsroom.proofing.rate_remarks(content),
            show,
            lambda _error: None,
            owner=self,
        )
