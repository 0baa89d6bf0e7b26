"""The rate book's window: table and line, what differs, the log, and where figures come in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import ask_for_files, ask_for_folder, ask_where_to_write
from newsroom.desktop.dates import short_date
from newsroom.desktop.look import dress
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.rate_book.chart import RateChart
from newsroom.desktop.rate_book.edit_dialog import EditDialog
from newsroom.desktop.rate_book.foot import Foot
from newsroom.desktop.rate_book.log_view import LogView
from newsroom.desktop.rate_book.looking import Shown, look
from newsroom.desktop.rate_book.table import RateTableModel
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.window.dropping import FileDrops
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.rate_book import SOURCE_NAMES, Cell, Pair, Source
from newsroom.errors import Cancelled, InputRefused, NewsroomError
from newsroom.services.rates import FETCHED, Taken

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom

_PERIODS = (31, 92, 366)
_NO_INDEX = QModelIndex()


class RateBookDialog(QDialog):
    """Shows the book and takes what a person brings to it.

    Signals:
        folder_wanted(str): a folder is to be watched for files; empty for none.
    """

    folder_wanted = Signal(str)

    def __init__(
        self, newsroom: Newsroom, tasks: Tasks, folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._book = newsroom.rates
        self._tasks = tasks
        self._zone = newsroom.settings.get().zone
        self._folder = folder
        self._job: Job | None = None
        self._shown: Shown | None = None
        self._pair: Pair | None = None
        self._turn = 0
        self.setWindowTitle(tr("Exchange rates"))
        self.setObjectName("rateBook")
        self._make_parts()
        self._lay_out()
        self._connect()
        self._enable()
        self.refresh()

    def _make_parts(self) -> None:
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Source"))
        for source, name in SOURCE_NAMES.items():
            self.source.addItem(translate_message(name), userData=source)
        self.period = QComboBox()
        self.period.setAccessibleName(tr("Period"))
        for days in _PERIODS:
            self.period.addItem(tr("%n day(s)", n=days), userData=days)
        self.until = DateField(tr("Last day shown"))
        self.until.show_zone(self._zone)
        self.until.show_date(None)
        self.model = RateTableModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Rates by day and currency"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setWordWrap(False)
        self.chart = RateChart()
        self.log = LogView()
        self.legend = QLabel(tr("↑ carried forward   ≠ figures differ   – no rate"))
        dress(self.legend, "muted")
        self.foot = Foot()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for text, field in (
            (tr("Source"), self.source),
            (tr("Period"), self.period),
            (tr("up to"), self.until),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.addStretch(1)
        top.addWidget(self.legend)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.chart)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self.tabs = QTabWidget()
        self.tabs.addTab(parts, tr("Rates"))
        self.tabs.addTab(self.log, tr("Import log"))
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.foot)
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * 125, letters.lineSpacing() * 36)

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._on_source)
        self.period.currentIndexChanged.connect(self.refresh)
        self.until.edited.connect(self.refresh)
        self.table.selectionModel().currentChanged.connect(self._on_cell)
        self.table.activated.connect(lambda _index: self.edit())
        self.chart.chosen.connect(self._on_day)
        foot = self.foot
        foot.open.clicked.connect(self.choose_files)
        foot.fetch.clicked.connect(self.fetch)
        foot.edit.clicked.connect(self.edit)
        foot.next.clicked.connect(self.show_next_conflict)
        foot.watch.clicked.connect(self.choose_folder)
        foot.export.clicked.connect(self.choose_target)
        foot.stop.clicked.connect(self._on_stop)
        foot.close_button.clicked.connect(self.reject)
        FileDrops(self).dropped.connect(self.take_in)

    def reject(self) -> None:
        self._on_stop()
        super().reject()

    # What is shown

    def refresh(self) -> None:
        """Show what the book has now."""
        self._turn += 1
        turn, source = self._turn, Source(self.source.currentData())
        days, until = int(self.period.currentData()), self.until.date()
        self._tasks.run(
            lambda _job: look(self._book, source, days, until),
            lambda shown: self._show(shown) if turn == self._turn else None,
            self._on_failed,
            owner=self,
        )

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        place = self.model.place(self.table.currentIndex())
        self.model.show_cells(shown.days, shown.pairs, shown.cells)
        self.log.show_log(shown.log, self._zone)
        self.foot.show_conflicts(len(shown.conflicts))
        self.until.show_date(shown.days[0])
        day, pair = place or (shown.days[0], self._pair)
        if pair not in shown.pairs:
            pair = shown.pairs[0] if shown.pairs else None
        self._pair = None
        if pair:
            self._go(day, pair)
        else:
            self.chart.show_points("", ())
        self._enable()

    def _go(self, day: date, pair: Pair) -> None:
        shown = self._shown
        if shown and pair in shown.pairs:
            row = shown.days.index(day) if day in shown.days else 0
            index = self.model.index(row, shown.pairs.index(pair))
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.table.selectionModel().setCurrentIndex(index, select)
            self.table.scrollTo(index)
            self._on_cell(index, _NO_INDEX)

    def _on_source(self) -> None:
        self.until.show_date(None)
        self._pair = None
        self.refresh()

    def _on_cell(self, index: QModelIndex, _before: QModelIndex) -> None:
        place = self.model.place(index)
        if place is None or self._shown is None:
            return
        day, pair = place
        if pair != self._pair:
            self._pair = pair
            self.chart.show_points(str(pair), self._shown.line(pair))
        with QSignalBlocker(self.chart):
            self.chart.choose(day)
        self._enable()

    def _on_day(self, day: date) -> None:
        if self._pair:
            self._go(day, self._pair)

    def show_next_conflict(self) -> None:
        """Go to a day whose figures differ, and ask which is right."""
        if not self._shown or not self._shown.conflicts:
            return
        cell = self._shown.conflicts[0]
        if cell.day in self._shown.days:
            self._go(cell.day, cell.kept.quote.pair)
        self._ask(cell.day, cell.kept.quote.pair, cell)

    # What a person brings

    def edit(self) -> None:
        """Ask for the figure of the chosen day."""
        index = self.table.currentIndex()
        place = self.model.place(index)
        if place and not self._newsroom.read_only:
            self._ask(*place, self.model.cell(index))

    def _ask(self, day: date, pair: Pair, cell: Cell | None) -> None:
        source = Source(self.source.currentData())
        dialog = EditDialog(source, (day, pair), cell, self._zone, self)
        if not dialog.exec():
            return
        chosen, quote, reason = dialog.chosen, dialog.quote, dialog.reason.text()

        def work(_job: Job) -> None:
            if chosen > 0:
                self._book.choose(chosen, reason)
            elif quote:
                self._book.edit(quote, reason)

        self._tasks.run(work, lambda _none: self.refresh(), self._on_failed, owner=self)

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        chosen = ask_for_files(
            self,
            tr("Take in exchange rates"),
            tr("Exchange rates (*.xml *.csv *.rss *.txt);;All files (*)"),
        )
        if chosen:
            self.take_in(chosen)

    def take_in(self, paths: list[Path]) -> None:
        """Take in files; one that is refused costs the others nothing."""
        if self._newsroom.read_only:
            return

        def work(job: Job) -> tuple[list[Taken], list[str]]:
            taken, refused = [], []
            for done, path in enumerate(paths):
                job.raise_if_cancelled()
                job.progress(done, len(paths))
                try:
                    taken.append(self._book.take_in(path))
                except InputRefused as error:
                    refused.append(translate_message(error.message))
            return taken, refused

        self._start(tr("Taking in…"))
        self._job = self._tasks.run(
            work,
            lambda outcome: self._on_taken(*outcome),
            self._on_failed,
            owner=self,
            progressed=self.foot.show_progress,
        )

    def fetch(self) -> None:
        """Ask the bank for the rates of the day that is shown last, or of today."""
        source = Source(self.source.currentData())
        index = self.table.currentIndex()
        place = self.model.place(index)
        # A gap that was chosen is what is wanted; otherwise today's rates are.
        gap = place and (cell := self.model.cell(index)) is not None and cell.carried
        day = place[0] if place and gap else self._book.today()
        self._start(tr("Asking the bank for {date}…", date=short_date(day)))
        self._job = self._tasks.run(
            lambda job: self._book.fetch(source, day, job.progress, lambda: job.cancelled),
            lambda taken: self._on_taken([taken], []),
            self._on_failed,
            owner=self,
            progressed=self.foot.show_progress,
        )

    def _on_taken(self, taken: list[Taken], refused: list[str]) -> None:
        self._job = None
        lines = list(refused)
        for one in taken:
            name = Path(one.name).name
            if not one.read:
                lines.append(tr("{name}: no rates were set for that day.", name=name))
            elif not one.added:
                lines.append(tr("{name}: the book has all of it already.", name=name))
            else:
                lines.append(
                    tr(
                        "{name}: {added} new figures, {differing} differing.",
                        name=name,
                        added=one.added,
                        differing=one.differing,
                    )
                )
        self.foot.rest("\n".join(lines))
        days = [day for one in taken for day in one.days if one.added]
        if days and (self.until.date() or date.max) < max(days):
            self.until.show_date(max(days))
        self.refresh()

    def choose_folder(self) -> None:
        """Ask for a folder to be watched, or stop watching the one there is."""
        if self._folder:
            self._folder = ""
        else:
            self._folder = ask_for_folder(self, tr("Watch a folder for files of exchange rates"))
        self.folder_wanted.emit(self._folder)
        self._enable()

    def choose_target(self) -> None:
        """Ask where to, and write the whole book."""
        target = ask_where_to_write(
            self, tr("Export the rate book"), "rates.csv", tr("CSV (*.csv);;JSON (*.json)")
        )
        if target:
            self._start(tr("Exporting…"))
            self._job = self._tasks.run(
                lambda _job: self._book.write(target),
                lambda _none: self._on_written(target),
                self._on_failed,
                owner=self,
            )

    def _on_written(self, target: Path) -> None:
        self._job = None
        self.foot.rest(tr("Written: {path}", path=target))
        self._enable()

    def _start(self, text: str) -> None:
        self.foot.work(text)

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        stopped = isinstance(error, Cancelled)
        self.foot.rest("" if stopped else translate_message(error.message))
        self._enable()

    def _enable(self) -> None:
        writable = not self._newsroom.read_only and self._job is None
        source = Source(self.source.currentData())
        self.foot.enable(
            writable=writable,
            fetched=source in FETCHED,
            chosen=self.model.place(self.table.currentIndex()) is not None,
        )
        self.foot.show_folder(self._folder)
