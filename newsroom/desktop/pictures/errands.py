"""What a person does with pictures: taking them in, their words, their places."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QTextCursor

from newsroom.desktop.asking_for_files import ask_for_files
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.editor.units import units
from newsroom.desktop.pictures.sources import Source, bytes_of, file_filter
from newsroom.desktop.pictures.strip import PictureStrip
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr
from newsroom.domain.message import Message
from newsroom.domain.picture import Picture, Place, TakenPicture
from newsroom.errors import NewsroomError
from newsroom.services.picture_texts import find_picture, reference, references

if TYPE_CHECKING:
    from newsroom.desktop.pictures.dialog import PictureDialog
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

_SHOWN = QSize(1400, 1400)
_SMALL = QSize(144, 96)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A picture to be shown in the dialog."""

    taken: TakenPicture
    image: QImage


class PictureErrands(QObject):
    """Brings pictures into the article on the desk; files are read and decoded in the pool.

    Signals:
        changed(): the article's pictures are others.
    """

    changed = Signal()

    def __init__(
        self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks, strip: PictureStrip
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._strip = strip
        self._page = window.article_view.body.page
        self._waiting: deque[Source] = deque()
        self._busy = False
        self._page.pictures_offered.connect(self.offer)
        self._page.picture_wanted.connect(self.edit_or_choose)
        self._page.picture_activated.connect(self.edit_at)
        window.drops.pictures_dropped.connect(self._on_dropped)
        strip.add_wanted.connect(self.choose)
        strip.edit_wanted.connect(self.edit)
        strip.remove_wanted.connect(self.remove)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(lambda _article: self._show_strip())
        self.changed.connect(self._show_strip)

    # Taking in

    def choose(self) -> None:
        """Ask for files and take them in."""
        if not self._may_write():
            return
        self.offer(
            ask_for_files(
                self._window,
                tr("Choose pictures"),
                tr("Pictures ({endings})", endings=file_filter()),
            )
        )

    def offer(self, sources: Sequence[Source]) -> None:
        """Take pictures in, one after the other, and ask for the words of each."""
        if self._desk.sheet is None:
            self._on_failed(
                NewsroomError(Message("Open an article first: a picture goes into one."))
            )
        elif sources and self._may_write():
            self._waiting.extend(sources)
            self._next()

    def _on_dropped(self, files: list[Path], where: QPoint) -> None:
        page = self._page
        place = page.viewport().mapFrom(self._window, where)
        if page.viewport().rect().contains(place):
            page.setTextCursor(page.cursorForPosition(place))
        self.offer(files)

    def _may_write(self) -> bool:
        return self._desk.sheet is not None and not self._newsroom.read_only

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        source = self._waiting.popleft()
        sheet = self._desk.sheet
        name = tr("the pasted picture")
        pictures = self._newsroom.pictures

        def work(_job: Job) -> _Ready:
            if isinstance(source, Path):
                taken = pictures.take_in_file(source)
            else:
                taken = pictures.take_in(bytes_of(source), name)
            return self._ready(taken)

        self._busy = True
        self._window.status_line.show_work(tr("Taking the picture in…"))
        self._tasks.run(
            work,
            lambda ready: self._on_taken(ready, sheet),
            self._on_failed,
            owner=self,
            ended=self._on_ended,
        )

    def _ready(self, taken: TakenPicture) -> _Ready:
        """Decode what the dialog shows; in the pool."""
        data = self._newsroom.pictures.data(taken.master.sha256)
        return _Ready(taken, _scaled(QImage.fromData(data), _SHOWN))

    def _on_taken(self, ready: _Ready, sheet: Sheet | None) -> None:
        self._window.status_line.show_work("")
        if sheet is None or self._desk.sheet is not sheet:
            return  # another article is on the desk: nobody would know where this one went
        taken = ready.taken
        proposed = Picture(
            taken.master.sha256, caption=taken.caption, credit=taken.credit or taken.rights
        )
        dialog = self._dialog(ready, proposed, new=True)
        if dialog.exec() and self._desk.sheet is sheet:
            self._insert(dialog.picture())

    def _dialog(self, ready: _Ready, picture: Picture, *, new: bool) -> PictureDialog:
        from newsroom.desktop.pictures.dialog import (  # noqa: PLC0415 - not at every start
            PictureDialog,
        )

        removed = ready.taken.removed
        return PictureDialog(ready.image, picture, removed, new=new, parent=self._window)

    def _on_failed(self, error: NewsroomError) -> None:
        self._window.status_line.show_work("")
        tell_refusal(self._window, error)

    def _on_ended(self) -> None:
        self._busy = False
        self._next()

    # The article

    def _insert(self, picture: Picture) -> None:
        if picture.place is Place.TEXT:
            self._put(picture, None)
            cursor = self._page.textCursor()
            before = cursor.block().text()[: cursor.positionInBlock()].strip()
            after = cursor.block().text()[cursor.positionInBlock() :].strip()
            # A paragraph of its own: among words it would have no caption.
            start = "\n\n" if before else ""
            end = "\n\n" if after else ""
            cursor.insertText(f"{start}{reference(picture)}{end}")
            self._page.setTextCursor(cursor)
            self._page.ensureCursorVisible()
        else:
            self._put(picture, None)

    def _put(self, picture: Picture | None, old: Picture | None) -> None:
        """Set a picture in place of `old`, or behind the others; the old lead joins the gallery."""
        sheet = self._desk.sheet
        if sheet is None:
            return
        pictures = [one for one in sheet.content.pictures if one != old]
        where = sheet.content.pictures.index(old) if old in sheet.content.pictures else None
        if picture is not None:
            same = [one for one in pictures if _key(one) != _key(picture)]
            if picture.place is Place.LEAD:
                same = [
                    replace(one, place=Place.GALLERY) if one.place is Place.LEAD else one
                    for one in same
                ]
            same.insert(len(same) if where is None else min(where, len(same)), picture)
            pictures = same
        order = list(Place)
        pictures.sort(key=lambda one: order.index(one.place))
        self._desk.edit(replace(sheet.content, pictures=tuple(pictures)))
        self.changed.emit()

    def edit_or_choose(self) -> None:
        """Edit the picture at which the cursor stands; where there is none, choose one."""
        cursor = self._page.textCursor()
        if not self.edit_at(cursor.position()):
            self.choose()

    def edit_at(self, position: int) -> bool:
        """Edit the picture that the text names at a position; False: there is none."""
        sheet = self._desk.sheet
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(position)
        inside = cursor.positionInBlock()
        for found in references(cursor.block().text()):
            if sheet and found.start <= inside <= found.end:
                picture = find_picture(sheet.content.pictures, found.name)
                if picture is not None:
                    self.edit(replace(picture, alt=found.alt), old=picture)
                    return True
        return False

    def edit(self, picture: Picture, *, old: Picture | None = None) -> None:
        """Show a picture of the article with its words, and take what the person changes."""
        if not self._may_write() or self._busy:
            return
        sheet = self._desk.sheet
        pictures = self._newsroom.pictures

        def work(_job: Job) -> _Ready | None:
            found = pictures.find([picture.sha256]).get(picture.sha256)
            return self._ready(found) if found else None

        def done(ready: _Ready | None) -> None:
            if ready is None or self._desk.sheet is not sheet:
                return
            dialog = self._dialog(ready, picture, new=False)
            if dialog.exec() and self._desk.sheet is sheet:
                if dialog.removal_wanted:
                    self.remove(old or picture)
                else:
                    self._change(old or picture, dialog.picture())

        self._busy = True
        self._tasks.run(work, done, self._on_failed, owner=self, ended=self._on_ended)

    def _change(self, old: Picture, new: Picture) -> None:
        self._put(new, old)
        if old.place is Place.TEXT:
            self._rewrite(old, reference(new) if new.place is Place.TEXT else "")
        elif new.place is Place.TEXT:
            self._insert(new)

    def remove(self, picture: Picture) -> None:
        """Take a picture out of the article; the newsroom keeps it for earlier revisions."""
        if not self._may_write():
            return
        self._put(None, picture)
        if picture.place is Place.TEXT:
            self._rewrite(picture, "")

    def _rewrite(self, picture: Picture, text: str) -> None:
        """Put another Markdown in place of a picture's, wherever it stands, as one step of undo."""
        body = self._page.text()
        places = [one for one in references(body) if picture.sha256.startswith(one.name)]
        cursor = self._page.textCursor()
        cursor.beginEditBlock()
        for one in reversed(places):
            start, end = (units(body[:place]) for place in (one.start, one.end))
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()

    # What is listed

    def _on_opened(self, _sheet: Sheet | None) -> None:
        self._waiting.clear()
        self._show_strip()

    def _show_strip(self) -> None:
        sheet = self._desk.sheet
        pictures = sheet.content.pictures if sheet else ()
        if pictures == self._strip.pictures():
            return
        known = {(one.sha256, one.crop) for one in self._strip.pictures()}
        self._strip.show_pictures(pictures)
        missing = [one for one in pictures if (one.sha256, one.crop) not in known]
        if missing:
            self._load(missing)

    def _load(self, missing: Sequence[Picture]) -> None:
        pictures = self._newsroom.pictures

        def work(job: Job) -> list[tuple[Picture, QImage]]:
            loaded = []
            for one in missing:
                job.raise_if_cancelled()
                try:
                    data = pictures.thumbnail(one.sha256, one.crop)
                except NewsroomError:
                    continue  # the check names it; the list goes without
                loaded.append((one, _cut(QImage.fromData(data), _SMALL)))
            return loaded

        def done(loaded: list[tuple[Picture, QImage]]) -> None:
            for one, image in loaded:
                self._strip.show_thumbnail(one, image)

        self._tasks.run(work, done, lambda _error: None, owner=self)


def _key(picture: Picture) -> tuple[str, Place]:
    return picture.sha256, picture.place


def _scaled(image: QImage, size: QSize) -> QImage:
    if image.width() <= size.width() and image.height() <= size.height():
        return image
    return image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _cut(image: QImage, size: QSize) -> QImage:
    """Return the middle of a picture, of exactly this size."""
    if image.isNull():
        return image
    filled = image.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return filled.copy(left, top, size.width(), size.height())
