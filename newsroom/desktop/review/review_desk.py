"""Joins the review's parts: answers that come in, comments beside the text, and what is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from newsroom.desktop.asking_for_files import ask_for_files
from newsroom.desktop.bundles.report_dialog import ReportDialog
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.editor.marks import Shape, marks_of
from newsroom.desktop.editor.units import units
from newsroom.desktop.look import colours_of
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.review.note import Note, cursor_on
from newsroom.desktop.review.note_list import words_of
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.review import GivenVerdict, Kind, Part, Placed, Standing, TakenAnswer
from newsroom.errors import InputRefused, NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

_KIND = "review"
_SAID_FOR = 8000
_MOST = 500  # nobody reads more, and each costs a little with every key
_Read = tuple[Content, tuple[Placed, ...], tuple[GivenVerdict, ...]]


class ReviewDesk(QObject):
    """One window's review: the comments on the article that is on the desk."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._turns = Turns(tasks, self)
        self._job: Job | None = None
        self.panel = window.review
        self.notes: list[Note] = []
        self.panel.set_read_only(newsroom.read_only)
        self._connect()
        self._on_opened(desk.sheet)

    def _connect(self) -> None:
        actions, panel = self._window.actions_, self.panel
        self._desk.opened.connect(self._on_opened)
        panel.place_wanted.connect(self.go_to)
        panel.accept_wanted.connect(lambda note: self.accept([note]))
        panel.reject_wanted.connect(lambda note: self.settle([note], Standing.REJECTED))
        panel.resolve_wanted.connect(lambda note: self.settle([note], Standing.RESOLVED))
        panel.reopen_wanted.connect(lambda note: self.settle([note], Standing.OPEN))
        panel.all_accepted.connect(lambda: self.accept(self._proposals()))
        panel.all_rejected.connect(lambda: self.settle(self._proposals(), Standing.REJECTED))
        panel.reply_written.connect(self.reply)
        actions.review.triggered.connect(self.show_panel)
        actions.next_comment.triggered.connect(lambda: self.jump(backward=False))
        actions.previous_comment.triggered.connect(lambda: self.jump(backward=True))
        actions.accept_comment.triggered.connect(self._accept_chosen)
        actions.reject_comment.triggered.connect(self._reject_chosen)
        actions.take_answer.triggered.connect(self.choose_answers)
        self._window.drops.answers_dropped.connect(self.take_in)

    def _field(self, part: Part) -> QPlainTextEdit | None:
        view = self._window.article_view
        return {
            Part.HEADLINE: view.headline,
            Part.LEDE: view.lede,
            Part.BODY: view.body.page,
        }.get(part)

    # Reading what is there

    def _on_opened(self, _sheet: Sheet | None) -> None:
        self.notes = []
        self._show((), ())
        self.look()

    def look(self) -> None:
        """Read the comments on the sheet, and find their places in its text."""
        if self._job:
            self._job.cancel()
            self._job = None
        sheet = self._desk.sheet
        if sheet is None or sheet.article is None:
            return
        content, article = self._window.article_view.taken(sheet.content), sheet.uuid
        reviews = self._newsroom.reviews

        def work(_job: Job) -> _Read:
            return content, reviews.placed(article, content), reviews.of_article(article).verdicts

        def done(read: _Read) -> None:
            if self._job is job:
                self._job = None
                self._on_read(sheet, *read)

        job = self._job = self._tasks.run(work, done, lambda _error: None, owner=self)

    def _on_read(
        self,
        sheet: Sheet,
        content: Content,
        placed: tuple[Placed, ...],
        verdicts: tuple[GivenVerdict, ...],
    ) -> None:
        if self._desk.sheet is not sheet:
            return
        if self._window.article_view.taken(content) != content:
            self.look()  # keys came between: the places would not be right
            return
        self.notes = [Note(one, self._cursor(one, content)) for one in placed[:_MOST]]
        self._show(self.notes, verdicts)

    def _cursor(self, placed: Placed, content: Content) -> QTextCursor | None:
        field = self._field(placed.comment.part)
        if field is None or placed.anchor is None:
            return None
        return cursor_on(field, str(getattr(content, placed.comment.part.value)), placed.anchor)

    def _show(self, notes: Sequence[Note], verdicts: Sequence[GivenVerdict]) -> None:
        sheet = self._desk.sheet
        language = (sheet.content if sheet else Content()).language
        self.panel.show_notes(notes, verdicts, language)
        waiting = [note for note in notes if note.placed.comment.is_open]
        self._window.side.show_comments(len(waiting))
        for part in (Part.HEADLINE, Part.LEDE, Part.BODY):
            field = self._field(part)
            if field is not None:
                places = [
                    (note.cursor.selectionStart(), note.cursor.selectionEnd())
                    for note in waiting
                    if note.cursor is not None and note.placed.comment.part is part
                ]
                colour = colours_of(field.palette()).warning
                marks_of(field).show(_KIND, places, colour, Shape.LINE)
        actions = self._window.actions_
        for action in (actions.next_comment, actions.previous_comment, actions.review):
            action.setEnabled(sheet is not None)
        writable = bool(waiting) and not self._newsroom.read_only
        for action in (actions.accept_comment, actions.reject_comment):
            action.setEnabled(writable)

    # Going to a place

    def show_panel(self) -> None:
        """Bring the panel to the front, with the keys."""
        self._show_side()
        (self.panel.list if self.panel.shown else self.panel).setFocus()

    def _show_side(self) -> None:
        self._window.actions_.metadata.setChecked(True)
        self._window.side.show_review()

    def jump(self, *, backward: bool) -> None:
        """Go to the next comment that is shown, round at the end."""
        shown = self.panel.shown
        if not shown:
            self._window.status_line.showMessage(tr("No comment waits."), _SAID_FOR)
            return
        here = shown.index(self.panel.chosen) if self.panel.chosen in shown else -1
        first = self._window.side.currentWidget() is not self.panel
        row = max(here, 0) if first else (here + (-1 if backward else 1)) % len(shown)
        self.panel.choose(row)
        self._show_side()
        self.go_to(shown[row])

    def go_to(self, note: Note) -> None:
        """Put the cursor on a comment's words, or into the part that it is on."""
        field = self._field(note.placed.comment.part)
        if field is None or note.placed.is_orphan:
            self._window.status_line.showMessage(words_of(note), _SAID_FOR)
            return
        if note.cursor is not None:
            field.setTextCursor(note.cursor)
            field.ensureCursorVisible()
        field.setFocus()

    # Doing something about it

    def _proposals(self) -> list[Note]:
        return [
            note
            for note in self.notes
            if note.placed.comment.is_open and note.placed.comment.kind is Kind.PROPOSAL
        ]

    def _accept_chosen(self) -> None:
        note = self.panel.chosen
        if note in self._proposals() and note is not None:
            self.accept([note])

    def _reject_chosen(self) -> None:
        note = self.panel.chosen
        if note is not None and note.placed.comment.is_open:
            proposes = note.placed.comment.kind is Kind.PROPOSAL
            self.settle([note], Standing.REJECTED if proposes else Standing.RESOLVED)

    def accept(self, notes: Sequence[Note]) -> None:
        """Put proposals into the text, all of them as one step of undo."""
        if self._newsroom.read_only or not notes:
            return
        body = self._window.article_view.body.page
        together = QTextCursor(body.document())
        together.beginEditBlock()
        # From the end: what is put in does not move what is still to come.
        done = [note for note in reversed(notes) if self._put_in(note)]
        together.endEditBlock()
        if len(done) < len(notes):
            self._window.status_line.showMessage(
                tr("%n wording(s) left: the text there has changed.", n=len(notes) - len(done)),
                _SAID_FOR,
            )
        if done:
            self.settle(done, Standing.ACCEPTED)

    def _put_in(self, note: Note) -> bool:
        comment = note.placed.comment
        field = self._field(comment.part)
        if field is None or comment.proposal is None:
            return False
        cursor = QTextCursor(field.document())
        if comment.quote is None:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(comment.proposal)
            return True
        found = note.paragraphs()
        if found is None:
            return False
        text, begin, place = found
        change = self._newsroom.reviews.change_at(text, place, comment)
        if change is None:
            return False
        start = begin + units(text[: change.start])
        cursor.setPosition(start)
        end = start + units(text[change.start : change.end])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        return True

    def settle(self, notes: Sequence[Note], standing: Standing) -> None:
        """Say what became of comments."""
        ids = [note.placed.comment.id for note in notes]
        reviews = self._newsroom.reviews
        if ids and not self._newsroom.read_only:
            self._turns.run(
                lambda _job: reviews.settle(ids, standing),
                lambda _none: self.look(),
                self._on_failed,
            )

    def reply(self, note: Note, text: str) -> None:
        """Answer a comment."""
        reviews, comment = self._newsroom.reviews, note.placed.comment.id
        self._turns.run(
            lambda _job: reviews.reply(comment, text), lambda _made: self.look(), self._on_failed
        )

    # Answers that come in

    def choose_answers(self) -> None:
        """Ask for answers and take them in."""
        chosen = ask_for_files(
            self._window, tr("Import an editor’s answer"), tr("Answers (*.json);;All files (*)")
        )
        if chosen:
            self.take_in(chosen)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in answers, once the sheet is saved, and show what they are on."""
        if not self._newsroom.read_only:
            self._desk.leave(partial(self._take_in, list(paths)))

    def _take_in(self, paths: list[Path]) -> None:
        reviews = self._newsroom.reviews

        def work(_job: Job) -> tuple[list[TakenAnswer], list[Message]]:
            taken, refused = [], []
            for path in paths:
                try:
                    taken.append(reviews.take_in(path))
                except InputRefused as error:
                    refused.append(error.message)
            return taken, refused

        self._turns.run(work, lambda outcome: self._on_taken(*outcome), self._on_failed)

    def _on_taken(self, taken: list[TakenAnswer], refused: list[Message]) -> None:
        self._window.refresh_library()
        sheet = self._desk.sheet
        numbers = [number for one in taken for number in one.articles]
        here = sheet.article.id if sheet and sheet.article else None
        if here in numbers:
            self._desk.reload()
        elif numbers:
            self._desk.open(numbers[0])
        self.look()
        if numbers:
            self._show_side()
        lines = [translate_message(message) for message in refused]
        for one in taken:
            lines += _lines_of(one)
        added = sum(one.added for one in taken)
        heading = tr("%n new comment(s)", n=added)
        ReportDialog(tr("Editors’ answers"), heading, lines, self._window).exec()

    def _on_failed(self, error: NewsroomError) -> None:
        tell_refusal(self._window, error)
        self.look()


def _lines_of(one: TakenAnswer) -> list[str]:
    if not one.is_new:
        return [tr("{name}: nothing new.", name=one.name)]
    lines = [tr("{name}: answer of {editor}", name=one.name, editor=one.editor)]
    lines += [translate_message(note) for note in one.notes]
    lines += [
        tr(
            "Its words are not in the text any more: “{words}”",
            words=comment.quote.exact if comment.quote else "",
        )
        for comment in one.orphans
    ]
    return lines
