"""Pictures in the window: dropped, pasted, chosen; given words; edited and removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.pictures.dialog import PictureDialog, removed_words
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Content
from newsroom.domain.picture import WHOLE, Crop, Focus, Picture, Place, Removed
from newsroom.services.newsroom import Newsroom
from tests.support.pictures import exif, iptc, photograph, saved, with_segment
from tests.support.windows import make_window


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    article = newsroom.editing.create(Content(headline="Көпір", body="Бірінші.\n\nЕкінші."))
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.desk
    shown.desk.open(article.id)
    yield shown
    assert tasks.wait_for_done()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_1.JPG"
    path.write_bytes(
        with_segment(
            saved(photograph(), exif=exif()),
            iptc({(2, 120): "Жаңа көпір".encode(), (2, 110): "Ерлан Сейіт".encode()}),
        )
    )
    return path


class Answer:
    """Answers the next dialog on a picture; it is told of in `dialog`."""

    def __init__(self, give: Callable[[PictureDialog], None]) -> None:
        self.dialog: PictureDialog | None = None
        self._give = give
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PictureDialog):
            self._timer.stop()
            self.dialog = dialog
            self._give(dialog)

    @property
    def answered(self) -> bool:
        return self.dialog is not None


def insert(alt: str = "Көпір", place: Place = Place.TEXT) -> Answer:
    def give(dialog: PictureDialog) -> None:
        dialog.alt.setPlainText(alt)
        dialog.place.setCurrentIndex(dialog.place.findData(place))
        dialog.accept_button.click()

    return Answer(give)


def pictures(window: MainWindow) -> tuple[Picture, ...]:
    assert window.desk
    assert window.desk.sheet
    return window.desk.sheet.content.pictures


def dropped(widget: QWidget, *paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), actions, data, button, keys))
    event = QDropEvent(QPointF(5, 5), actions, data, button, keys)
    QApplication.sendEvent(widget, event)
    return event


def test_a_dropped_picture_goes_into_the_text(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, file: Path
) -> None:
    page = window.article_view.body.page
    told = insert()
    event = dropped(page.viewport(), file)
    assert event.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: told.answered and len(pictures(window)) == 1)
    [picture] = pictures(window)
    assert told.dialog
    assert (picture.alt, picture.caption, picture.credit) == ("Көпір", "Жаңа көпір", "Ерлан Сейіт")
    assert "Canon EOS 80D" in told.dialog.removed.text()
    assert f"![Көпір](media:{picture.sha256[:16]})" in page.text()
    assert window.desk
    window.desk.save()
    qtbot.waitUntil(lambda: newsroom.library.get(1).content.pictures == (picture,))
    page.undo()
    assert page.text() == "Бірінші.\n\nЕкінші."


def test_a_pasted_picture_is_taken_in(window: MainWindow, qtbot: QtBot) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    page = window.article_view.body.page
    assert page.canInsertFromMimeData(data)
    told = insert(place=Place.LEAD)
    QApplication.clipboard().setMimeData(data)
    page.setFocus()
    window.article_view.body.action("paste").trigger()
    qtbot.waitUntil(lambda: told.answered and len(pictures(window)) == 1)
    assert pictures(window)[0].place is Place.LEAD
    assert page.text() == "Бірінші.\n\nЕкінші."


def test_text_that_comes_with_a_picture_of_itself_is_pasted_as_text(window: MainWindow) -> None:
    data = QMimeData()
    data.setImageData(QImage(30, 20, QImage.Format.Format_RGB32))
    data.setText("сөз")
    page = window.article_view.body.page
    page.insertFromMimeData(data)
    assert page.text().startswith("сөз")


def test_several_come_one_after_the_other_and_a_second_lead_makes_a_gallery(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    files = []
    for number in range(2):
        files.append(tmp_path / f"{number}.png")
        files[-1].write_bytes(saved(photograph(200, 150, 40 * number), "PNG"))
    first = insert(alt="бір", place=Place.LEAD)
    dropped(window, *files)
    qtbot.waitUntil(lambda: first.answered)
    second = insert(alt="", place=Place.LEAD)
    qtbot.waitUntil(lambda: second.answered and len(pictures(window)) == 2)
    assert [(one.place, one.alt) for one in pictures(window)] == [
        (Place.LEAD, ""),
        (Place.GALLERY, "бір"),
    ]
    strip = window.metadata.pictures
    assert strip.list.count() == 2
    assert "⚠" in strip.list.item(0).text()
    assert "⚠" not in strip.list.item(1).text()


def test_what_is_no_picture_is_refused_with_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "сурет.jpg"
    path.write_bytes(b"%PDF-1.7 <script>")
    said: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.close()
            timer.stop()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(20)
    dropped(window, path)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "сурет.jpg" in said[0]
    assert pictures(window) == ()


def test_a_picture_is_edited_from_the_text_and_from_the_list(
    window: MainWindow, qtbot: QtBot, file: Path
) -> None:
    page = window.article_view.body.page
    told = insert()
    dropped(page.viewport(), file)
    qtbot.waitUntil(lambda: told.answered and len(pictures(window)) == 1)

    def rewrite(dialog: PictureDialog) -> None:
        dialog.alt.setPlainText("Өзен [жаға]")
        dialog.credit.setText("")
        assert dialog.missing.isVisible()
        dialog.accept_button.click()

    cursor = page.textCursor()
    cursor.setPosition(page.text().index("![") + 3)
    page.setTextCursor(cursor)
    editing = Answer(rewrite)
    window.article_view.body.action("picture").trigger()
    qtbot.waitUntil(lambda: editing.answered and pictures(window)[0].alt == "Өзен [жаға]")
    assert "![Өзен (жаға)](media:" in page.text()

    def move(dialog: PictureDialog) -> None:
        dialog.place.setCurrentIndex(dialog.place.findData(Place.GALLERY))
        dialog.accept_button.click()

    moving = Answer(move)
    strip = window.metadata.pictures
    strip.list.itemActivated.emit(strip.list.item(0))
    qtbot.waitUntil(lambda: moving.answered and pictures(window)[0].place is Place.GALLERY)
    assert "media:" not in page.text()
    strip.list.setCurrentRow(0)
    QTest.keyClick(strip.list, Qt.Key.Key_Delete)
    assert pictures(window) == ()
    assert strip.list.count() == 0


def test_the_list_shows_small_pictures(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    told = insert(place=Place.LEAD)
    dropped(window, file)
    qtbot.waitUntil(lambda: told.answered and len(pictures(window)) == 1)
    strip = window.metadata.pictures

    def coloured() -> bool:
        image = strip.list.item(0).icon().pixmap(72, 48).toImage()
        return not image.isNull() and image.pixelColor(36, 4).red() > 120

    qtbot.waitUntil(coloured)


def dialog_on(qtbot: QtBot, picture: Picture) -> PictureDialog:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    dialog = PictureDialog(image, picture, Removed(), new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_cropping_with_the_mouse(qtbot: QtBot) -> None:
    dialog = dialog_on(qtbot, Picture("a" * 64))
    view = dialog.view
    assert (view.crop(), view.focus_point()) == (None, Focus())
    place = view.picture_rect()
    start, end = place.topLeft().toPoint(), place.center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    crop = view.crop()
    assert crop
    assert abs(crop.left - WHOLE // 2) < 100
    assert crop.left + crop.width == WHOLE
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.part_rect().bottomRight().toPoint()
                     - QPoint(30, 30))  # fmt: skip
    focus = view.focus_point()
    assert focus.x > 7000
    assert focus.y > 7000
    assert dialog.picture().crop == crop


def test_cropping_with_the_keyboard(qtbot: QtBot) -> None:
    dialog = dialog_on(qtbot, Picture("a" * 64))
    dialog.ratio.setCurrentIndex(dialog.ratio.findText("1 : 1"))
    dialog.ratio.activated.emit(dialog.ratio.currentIndex())
    crop = dialog.view.crop()
    assert crop == Crop(1250, 0, 7500, WHOLE)
    dialog.view.setFocus()
    for _ in range(20):
        QTest.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.crop() == Crop(0, 0, 7500, WHOLE)
    for _ in range(60):
        QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.view.focus_point().y == WHOLE


def test_a_choice_comes_back_as_it_was(qtbot: QtBot) -> None:
    picture = Picture(
        "a" * 64, Place.LEAD, "а", "ә", "б", Crop(1000, 2000, 5000, 4000), Focus(1, 9)
    )
    dialog = dialog_on(qtbot, picture)
    shown = dialog.picture()
    assert shown.crop == picture.crop
    assert abs(shown.focus.x - 1) <= 1
    assert (shown.alt, shown.caption, shown.credit) == ("а", "ә", "б")


def test_what_was_removed_is_told() -> None:
    assert "Canon" in removed_words(Removed(place=True, camera="Canon", others=3))
    assert removed_words(Removed()) != removed_words(Removed(others=1))
