"""Sending stories to another newsroom: which, to whom, how large it gets, and whether encrypted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import note_chosen, usual_folder
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article, Filter, Page
from newsroom.domain.sending import Ready, SendOrder, Sent
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom

_NEWEST = 200
_WAIT = 300  # milliseconds behind the last change
_LIMITS = (0, 100_000, 500_000, 2_000_000, 10_000_000)
_SHORTEST = 8  # letters of a passphrase


class SendDialog(QDialog):
    """Shows the newest articles, `article` chosen among them, and what sending them comes to."""

    def __init__(
        self,
        newsroom: Newsroom,
        article: Article | None,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("send")
        self.setWindowTitle(tr("Send to another newsroom"))
        self._newsroom = newsroom
        self._article = article
        self._tasks = tasks
        self._asked = 0
        self._job: Job | None = None
        name = QLineEdit()
        name.setPlaceholderText(tr("what that newsroom is called"))
        self.to = QComboBox()
        self.to.setEditable(True)
        self.to.setLineEdit(name)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.limit = QComboBox()
        for limit in _LIMITS:
            self.limit.addItem(_size(limit) if limit else tr("as large as it gets"), limit)
        self.arrived = QCheckBox(tr("What I sent there before has &arrived"))
        self.encrypted = QCheckBox(tr("&Encrypt with a passphrase"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(tr("Passphrase"))
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setAccessibleName(tr("Passphrase once more"))
        self.size_told = plain_label(selectable=True)
        self.outcome = plain_label(selectable=True)
        self.write = QPushButton(tr("&Write the file…"))
        self.close_button = QPushButton(tr("Close"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&To:"), self.to)
        form.addRow(tr("A&rticles:"), self.list)
        form.addRow(tr("A &file at most:"), self.limit)
        hint = plain_label(selectable=True)
        hint.setText(
            tr("Where that is not enough, the text goes first and the pictures in a second file.")
        )
        dress(hint, "muted")
        form.addRow("", hint)
        form.addRow("", self.arrived)
        form.addRow("", self.encrypted)
        form.addRow(tr("&Passphrase:"), self.passphrase)
        form.addRow(tr("Once &more:"), self.again)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.write)
        self.close_button.setAutoDefault(False)
        self.write.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.size_told)
        layout.addWidget(self.outcome)
        layout.addLayout(foot)
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(line * 8)
        # Their room is there from the beginning: nothing jumps when they speak.
        self.size_told.setMinimumHeight(line * 2)
        self.outcome.setMinimumHeight(line * 2)
        self.setMinimumWidth(width * 80)

    def _connect(self) -> None:
        self.to.currentTextChanged.connect(self._on_changed)
        self.list.itemChanged.connect(self._on_changed)
        self.limit.currentIndexChanged.connect(self._on_changed)
        self.arrived.toggled.connect(self._on_changed)
        self.encrypted.toggled.connect(self._on_changed)
        self.passphrase.textChanged.connect(self._enable)
        self.again.textChanged.connect(self._enable)
        self._timer.timeout.connect(self._measure)
        self.write.clicked.connect(self._on_write)
        self.close_button.clicked.connect(self.reject)
        self._on_changed()

    def _load(self) -> None:
        def work(_job: Job) -> tuple[Page, list[str]]:
            page = self._newsroom.library.page(Filter(), limit=_NEWEST)
            names = [one.name for one in self._newsroom.sending.correspondents()]
            return page, names

        self._tasks.run(work, lambda found: self._on_loaded(*found), self._on_failed, owner=self)

    def _on_loaded(self, page: Page, names: list[str]) -> None:
        typed = self.to.currentText()
        self.to.addItems(names)
        self.to.setCurrentText(typed or (names[0] if names else ""))
        rows = {one.id: one.headline for one in page.items}
        if self._article:
            own = self._article.id
            rows = {own: rows.get(own, self._article.content.headline), **rows}
        for number, headline in rows.items():
            text = " ".join(headline.split()) or tr("Without a headline")
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, number)
            chosen = self._article is not None and number == self._article.id
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._on_changed()

    @property
    def order(self) -> SendOrder:
        """What is asked for."""
        return SendOrder(
            articles=tuple(self._chosen()),
            to=" ".join(self.to.currentText().split()),
            limit=self.limit.currentData() or None,
            passphrase=self.passphrase.text() if self.encrypted.isChecked() else "",
            arrived=self.arrived.isChecked(),
        )

    def _chosen(self) -> list[int]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _on_changed(self) -> None:
        for field in (self.passphrase, self.again):
            field.setEnabled(self.encrypted.isChecked())
        self._asked += 1
        self.outcome.clear()
        self._enable()
        self._timer.start()

    def _enable(self) -> None:
        order = self.order
        told = ""
        if self.encrypted.isChecked() and len(order.passphrase) < _SHORTEST:
            if order.passphrase:
                told = tr("Make it longer: some words are hard to guess and easy to remember.")
            ready = False
        elif self.encrypted.isChecked() and order.passphrase != self.again.text():
            told = tr("The two are not the same.") if self.again.text() else ""
            ready = False
        else:
            ready = bool(order.articles and order.to)
        self._tell(told, "muted")
        self.write.setEnabled(ready and self._job is None)

    def _measure(self) -> None:
        order = self.order
        asked = self._asked
        if not (order.articles and order.to):
            self.size_told.setText(tr("Choose articles, and say to whom."))
            dress(self.size_told, "muted")
            return

        def done(ready: Ready) -> None:
            if asked == self._asked:
                self.size_told.setText(_told(ready))
                dress(self.size_told, "")

        def failed(error: NewsroomError) -> None:
            if asked == self._asked:
                self.size_told.setText(translate_message(error.message))
                dress(self.size_told, "warning")

        # Not encrypted: that takes a second, and some hundred bytes.
        plain = SendOrder(order.articles, order.to, order.limit, arrived=order.arrived)
        self._tasks.run(
            lambda _job: self._newsroom.sending.prepare(plain), done, failed, owner=self
        )

    def _on_write(self) -> None:
        dialog = QFileDialog(self, tr("Write what is sent"), str(usual_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        ending = ".zip.age" if self.encrypted.isChecked() else ".zip"
        dialog.selectFile(f"{tr('story')}{ending}")
        if dialog.exec():
            note_chosen(dialog.selectedFiles()[0])
            self.write_to(Path(dialog.selectedFiles()[0]))

    def write_to(self, path: Path) -> None:
        """Write what is asked for."""
        order = self.order
        sending = self._newsroom.sending
        self._tell(tr("Writing…"), "muted")
        self._job = self._tasks.run(
            lambda _job: sending.write(sending.prepare(order), path),
            self._on_written,
            self._on_failed,
            owner=self,
        )
        self.write.setEnabled(False)

    def _on_written(self, sent: Sent) -> None:
        self._job = None
        self._enable()
        lines = [f"{path} ({_size(count)})" for path, count in sent.files]
        self._tell("\n".join([tr("Written:"), *lines]), "success")

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        self._enable()
        self._tell(translate_message(error.message), "error")

    def _tell(self, text: str, look: str) -> None:
        dress(self.outcome, look)
        self.outcome.setText(text)


def _told(ready: Ready) -> str:
    sizes = [_size(len(one.data)) for one in ready.files]
    if len(sizes) > 1:
        head = tr(
            "The text {size}, the pictures {more} in a second file.", size=sizes[0], more=sizes[1]
        )
    else:
        head = tr("{size} in one file.", size=sizes[0])
    counts = tr(
        "Articles: {articles}, versions: {revisions}, pictures: {pictures}.",
        articles=ready.articles,
        revisions=ready.revisions,
        pictures=ready.pictures,
    )
    return " ".join([head, counts, *map(translate_message, ready.notes)])


def _size(count: int) -> str:
    return QLocale().formattedDataSize(
        count, 1 if count % 1000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )
