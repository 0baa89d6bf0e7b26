"""The article on the desk: what is open, whether it is saved, and the writes in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from newsroom.desktop.journal_keeper import JournalKeeper
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.turns import Turns
from newsroom.domain.article import Article, Content
from newsroom.domain.draft import Found
from newsroom.domain.workflow import State
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


@dataclass(eq=False, slots=True)
class Sheet:
    """An article being written. `article` is None until it was saved for the first time.

    `uuid` is the article's, from before its first saving. `key` is this sitting's: under it the
    journal keeps what is typed.
    """

    article: Article | None
    content: Content
    saved: Content
    uuid: str
    key: str

    @property
    def base(self) -> str | None:
        """The revision over which the person writes."""
        return self.article.revision if self.article else None

    @property
    def unsaved(self) -> bool:
        return self.content != self.saved


@dataclass(frozen=True, slots=True)
class _Write:
    sheet: Sheet
    content: Content
    state: State | None
    then: Callable[[], None] | None


class Desk(QObject):
    """Holds one sheet at a time, and sends what is written to the newsroom, one write at a time.

    A sheet is left only when it is saved: when a save fails, the text stays where it is.

    Signals:
        opened(Sheet | None): another sheet is on the desk.
        changed(): the sheet's content, or whether it is saved, has changed.
        saved(Article): a revision was committed.
        failed(NewsroomError): a write failed; the sheet is as it was.
        not_opened(NewsroomError): an article cannot be shown; the sheet is as it was.
    """

    opened = Signal(object)
    changed = Signal()
    saved = Signal(object)
    failed = Signal(object)
    not_opened = Signal(object)

    def __init__(self, newsroom: Newsroom, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._turns = Turns(tasks, self)
        self._writes: deque[_Write] = deque()
        self._writing: _Write | None = None
        self._leaving: deque[Callable[[], None]] = deque()
        self.sheet: Sheet | None = None
        self.journal = JournalKeeper(newsroom.journal, self._turns, self)
        self.changed.connect(self._note)

    @property
    def saving(self) -> bool:
        """Whether a write is under way."""
        return self._writing is not None

    def new(self) -> None:
        """Put an empty sheet on the desk, once the one there is saved."""
        self.leave(self._put_blank)

    def begin(self, content: Content) -> None:
        """Put a sheet with this content on the desk, once the one there is saved."""
        self.leave(lambda: self._put_new(content))

    def open(self, article: int) -> None:
        """Put an article on the desk, once the sheet there is saved."""
        sheet = self.sheet
        if sheet and sheet.article and sheet.article.id == article:
            return
        self.leave(lambda: self._put_article(article))

    def reload(self) -> None:
        """Put the article on the desk there anew, as it is in the newsroom now."""
        sheet = self.sheet
        if sheet and sheet.article:
            number = sheet.article.id
            self.leave(lambda: self._put_article(number))

    def clear(self) -> None:
        """Take the sheet from the desk, once it is saved."""
        self.leave(lambda: self._put(None))

    def edit(self, content: Content) -> None:
        """Take what the person has written."""
        if self._newsroom.read_only:
            return
        if self.sheet and content != self.sheet.content:
            self.sheet.content = content
            self.changed.emit()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the sheet; `then` is called when it is committed."""
        if self.sheet:
            self._queue(_Write(self.sheet, self.sheet.content, None, then))

    def step(self, state: State) -> None:
        """Save the sheet and take its article to another state."""
        if self.sheet:
            self._queue(_Write(self.sheet, self.sheet.content, state, None))

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` when nothing on the desk is unsaved; never when a save fails."""
        if self.sheet and (self.sheet.unsaved or self.saving):
            # They wait together: two that each saved again for the other would never end.
            self._leaving.append(then)
            self._let_leave()
        else:
            then()

    def _let_leave(self) -> None:
        """Let those leave that wait for it, once nothing is unsaved."""
        while self._leaving and not self.saving:
            if self.sheet and self.sheet.unsaved:
                self.save()
                return
            self._leaving.popleft()()

    def discard(self) -> None:
        """Take the sheet from the desk; the journal offers what was not saved at the next start."""
        self._put(None)

    def take_back(self, found: Found) -> None:
        """Put a text that was never saved on the desk, once the sheet there is saved.

        Where the article was changed since, the text becomes an article of its own: neither is
        written over the other.
        """
        self.leave(lambda: self._put_draft(found))

    def rewrite(self, content: Content, then: Callable[[], None]) -> None:
        """Put other words on the sheet, once its own are saved; save those, and call `then`."""
        self.leave(lambda: self._rewrite(content, then))

    def _rewrite(self, content: Content, then: Callable[[], None]) -> None:
        if self.sheet:
            self.sheet.content = content
            self.opened.emit(self.sheet)
            self.changed.emit()
            self.save(then)

    def _put_draft(self, found: Found) -> None:
        draft = found.draft
        article = None
        if found.article is not None and not found.outdated:
            try:
                article = self._newsroom.library.get(found.article)
            except NewsroomError as error:
                self.not_opened.emit(error)
                return
        saved = article.content if article else Content()
        if article is None and found.article is not None:
            content = replace(draft.content, slug="")
            self._put(Sheet(None, content, saved, str(uuid4()), draft.key))
        else:
            self._put(Sheet(article, draft.content, saved, draft.uuid, draft.key))

    def _put_blank(self) -> None:
        self._put_new(self._newsroom.editing.blank())

    def _put_new(self, content: Content) -> None:
        # As it is given it is nobody's words yet: left so, it is not saved.
        self._put(Sheet(None, content, content, str(uuid4()), str(uuid4())))

    def _put_article(self, key: int) -> None:
        try:
            article = self._newsroom.library.get(key)
        except NewsroomError as error:
            self.not_opened.emit(error)
            return
        content = article.content
        self._put(Sheet(article, content, content, article.uuid, str(uuid4())))

    def _note(self) -> None:
        self.journal.note(self.sheet)

    def _put(self, sheet: Sheet | None) -> None:
        self.sheet = sheet
        self.opened.emit(sheet)
        self.changed.emit()

    def _queue(self, write: _Write) -> None:
        self._writes.append(write)
        if not self._writing:
            self._next()

    def _next(self) -> None:
        if not self._writes:
            self._writing = None
            self.changed.emit()
            return
        write = self._writing = self._writes.popleft()
        self.changed.emit()
        # The article as it is now: an earlier write in the queue may have made it.
        sheet = write.sheet
        number = sheet.article.id if sheet.article else None
        base = sheet.base
        editing = self._newsroom.editing

        def work(_job: Job) -> Article:
            return editing.save(
                number,
                write.content,
                uuid=sheet.uuid,
                draft=sheet.key,
                based_on=base,
                step=write.state,
            )

        self._turns.run(work, self._on_written, self._on_failed)

    def _on_written(self, article: Article) -> None:
        write = self._writing
        assert write is not None
        sheet = write.sheet
        sheet.article = article
        # The address is proposed at the saving; it is not the person's own change.
        if sheet.content.slug == write.content.slug:
            sheet.content = replace(sheet.content, slug=article.content.slug)
        sheet.saved = replace(write.content, slug=article.content.slug)
        self.journal.forget_saved(sheet.key)
        self._writing = None
        self.saved.emit(article)
        self._next()
        if write.then:
            write.then()
        self._let_leave()

    def _on_failed(self, error: NewsroomError) -> None:
        # What waited behind the failed write was meant to follow it.
        self._writes.clear()
        self._leaving.clear()
        self._writing = None
        self.changed.emit()
        self.failed.emit(error)
