"""The text of an article: headline, lede and body, one above the other as they are read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.editor.marks import Marks
from newsroom.desktop.editor.page import clean
from newsroom.desktop.length_hint import LengthHint
from newsroom.desktop.look import Face, dress, text_font
from newsroom.desktop.preview.following import Spot, words_of
from newsroom.desktop.words import tr
from newsroom.domain.article import Content
from newsroom.services.rate_marks import is_wrong

_HEADLINE_POINTS = 21.0
_LEDE_POINTS = 14.0
_HEADLINE_LETTERS = 70  # what search engines show of one; our lists show some more
_LEDE_LETTERS = 200  # what a page tells search engines of itself
_LONGEST_LINE = 400  # letters that are looked at: a key must not pay for a long paragraph


class Lines(QPlainTextEdit):
    """A field of plain text that is as high as its text; Enter goes on to the next field."""

    left = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        dress(self, "page")
        self.marks = Marks(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        # Qt shows the caret's line before the field has grown, and does not go back.
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: bar.setValue(0))

    def text(self) -> str:
        """Return what is written, its no-break spaces too."""
        return clean(self.document().toRawText())

    def sizeHint(self) -> QSize:  # noqa: N802
        lines = 0
        block = self.document().begin()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        margins = self.contentsMargins()
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(
            self.document().documentMargin()
        )
        return QSize(200, height + margins.top() + margins.bottom() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self.marks.paint(event.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText() and not source.hasUrls()

    def set_right_to_left(self, right_to_left: bool) -> None:  # noqa: FBT001
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)


class ArticleView(QWidget):
    """Shows and takes the words of one article.

    Signals:
        edited(): a person changed the text.
        caret_moved(Spot): the caret is in another paragraph, or in one that has changed.
    """

    edited = Signal()
    caret_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.headline = Lines("headline", tr("Headline"))
        self.lede = Lines("lede", tr("Lede: what happened, in one or two sentences"))
        self.body = MarkdownEditor()
        self.set_face(Face.SERIF)
        self._head = QWidget()
        dress(self._head, "page")
        head = QVBoxLayout(self._head)
        head.setSpacing(0)
        head.addWidget(self.headline)
        head.addWidget(self.lede)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.body, 1)
        self.body.page.viewport().installEventFilter(self)
        self.headline.left.connect(self.lede.setFocus)
        self.lede.left.connect(self.body.setFocus)
        self.length = LengthHint({self.headline: _HEADLINE_LETTERS, self.lede: _LEDE_LETTERS}, self)
        self._showing = False
        self._codes: frozenset[str] = frozenset()
        self.body.page.set_rate_check(lambda mark: is_wrong(mark, self._codes))
        for field in (self.headline, self.lede):
            field.textChanged.connect(self._on_edited)
            field.cursorPositionChanged.connect(self._on_head)
        self.body.text_changed.connect(self._on_edited)
        self.body.page.cursorPositionChanged.connect(self._on_caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The headline and the lede stand over the column in which the text is written.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            page = self.body.page
            column = page.viewport().geometry()
            inner = int(
                page.document().documentMargin() - self.headline.document().documentMargin()
            )
            self._head.layout().setContentsMargins(  # type: ignore[union-attr]
                column.left() + inner,
                self.fontMetrics().height(),
                page.width() - column.right() + inner,
                0,
            )
        return super().eventFilter(watched, event)

    def show_content(self, content: Content, key: str = "") -> None:
        """Show another article's words; under `key` its history and its caret are kept."""
        self._showing = True
        self.show_direction(content)
        self.show_rates(content)
        self.headline.setPlainText(content.headline)
        self.lede.setPlainText(content.lede)
        self.body.set_text(content.body, key)
        self._showing = False

    def show_nothing(self) -> None:
        """Show no article."""
        self.show_content(Content())

    def show_direction(self, content: Content) -> None:
        """Let the text run as its language does."""
        for field in (self.headline, self.lede):
            field.set_right_to_left(content.language.right_to_left)
        self.body.set_language(content.language)

    def show_rates(self, content: Content) -> None:
        """Underline the marks in the text for which the article has no rate."""
        codes = frozenset(rate.code for rate in content.rates.items)
        if codes != self._codes:
            self._codes = codes
            self.body.page.set_rate_check(lambda mark: is_wrong(mark, self._codes))

    def set_face(self, face: Face) -> None:
        """Write in another typeface."""
        headline = text_font(_HEADLINE_POINTS, face=face)
        headline.setBold(True)
        self.headline.setFont(headline)
        self.lede.setFont(text_font(_LEDE_POINTS, face=face))
        self.body.page.set_face(face)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Let nobody write here, or again."""
        for field in (self.headline, self.lede, self.body.page):
            field.setReadOnly(read_only)

    def taken(self, content: Content) -> Content:
        """Return `content` with the words that stand here."""
        return replace(
            content,
            headline=self.headline.text(),
            lede=self.lede.text(),
            body=self.body.text(),
        )

    def start_writing(self) -> None:
        """Put the cursor where writing goes on."""
        (self.body if self.headline.text() else self.headline).setFocus()

    def _on_head(self) -> None:
        if not self._showing:
            self.caret_moved.emit(Spot())

    def _on_caret(self) -> None:
        if self._showing:
            return
        block = self.body.page.textCursor().block()
        while not block.text().strip() and block.previous().isValid():
            block = block.previous()
        share = block.blockNumber() / max(1, self.body.page.blockCount())
        words = words_of(block.text()[:_LONGEST_LINE])
        if words:
            self.caret_moved.emit(Spot(words, share))

    def _on_edited(self) -> None:
        if not self._showing:
            self.edited.emit()
