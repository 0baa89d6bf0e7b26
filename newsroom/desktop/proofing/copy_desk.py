"""Joins the copy desk's parts: findings, underlines, panel, keys, and the step to review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsroom.desktop.desk import Desk
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.proofing.finding import Finding
from newsroom.desktop.proofing.findings import Findings
from newsroom.desktop.proofing.order import next_finding
from newsroom.desktop.proofing.review_question import ReviewQuestion
from newsroom.desktop.proofing.status import FindingsButton
from newsroom.desktop.proofing.underlines import Underlines
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.proof import Field
from newsroom.domain.workflow import State

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.errors import NewsroomError
    from newsroom.services.newsroom import Newsroom

_SAID_FOR = 8000  # milliseconds that the status line shows what F8 has come to


class CopyDesk(QObject):
    """One window's copy desk."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._turns = Turns(tasks, self)
        self.panel = window.copy_desk
        self.findings = Findings(window.article_view, desk, newsroom.proofing, tasks)
        for field in (Field.HEADLINE, Field.LEDE, Field.BODY):
            widget = self.findings.field(field)
            if widget is not None:
                Underlines(widget, field, self.findings)
        self.button = FindingsButton(window.actions_.copy_desk)
        window.status_line.addPermanentWidget(self.button)
        self.panel.set_guidelines(newsroom.proofing.guidelines)
        self.panel.set_read_only(newsroom.read_only)
        self.panel.rules.show_off(newsroom.settings.get().rules_off)
        self._connect()
        self._on_changed()

    def _connect(self) -> None:
        actions = self._window.actions_
        self.findings.changed.connect(self._on_changed)
        self.panel.place_wanted.connect(self.go_to)
        self.panel.mend_wanted.connect(self.mend)
        self.panel.ignore_wanted.connect(self.ignore)
        self.panel.rule_switched.connect(self.switch)
        self.panel.heed_wanted.connect(self.heed_again)
        actions.copy_desk.triggered.connect(self.show_panel)
        actions.next_finding.triggered.connect(lambda: self.jump(backward=False))
        actions.previous_finding.triggered.connect(lambda: self.jump(backward=True))
        actions.mend.triggered.connect(lambda: self._with_chosen(self.mend))
        actions.ignore.triggered.connect(lambda: self._with_chosen(self.ignore))

    def show_panel(self) -> None:
        """Bring the panel to the front, with the keys."""
        self._show_side()
        (self.panel.list if self.findings.open else self.panel.rules).setFocus()

    def _show_side(self) -> None:
        self._window.actions_.metadata.setChecked(True)
        self._window.side.show_copy_desk()

    def _on_changed(self) -> None:
        report = self.findings.report
        snippets = dict(zip(report.remarks, report.snippets, strict=True)) if report else {}
        shown = [(one, snippets.get(one.remark)) for one in self.findings.open]
        dropped = len(report.remarks) - len(shown) if report else 0
        total = report.total - dropped if report else 0
        self.panel.show_findings(
            shown, waiting=report is None, total=total, ignored=report.ignored if report else 0
        )
        self._window.side.show_count(total)
        self.button.show_count(total if report else None)
        actions = self._window.actions_
        for action in (actions.next_finding, actions.previous_finding):
            action.setEnabled(self._desk.sheet is not None)
        for action in (actions.mend, actions.ignore):
            action.setEnabled(bool(shown) and not self._newsroom.read_only)

    # Going to a place

    def jump(self, *, backward: bool) -> None:
        """Go to the next finding from where the cursor is, round at the end."""
        open_ = self.findings.open
        if not open_:
            text = tr("Reading the text…") if self._desk.sheet and not self.findings.fresh else ""
            self._window.status_line.showMessage(text or tr("Nothing to correct."), _SAID_FOR)
            return
        field, cursor = self._here()
        row = next_finding(open_, self.panel.chosen, field, cursor, backward=backward)
        self.panel.choose(row)
        self._show_side()
        self.go_to(open_[row])

    def _here(self) -> tuple[Field | None, QTextCursor | None]:
        for kind in (Field.HEADLINE, Field.LEDE, Field.BODY):
            widget = self.findings.field(kind)
            if widget is not None and widget.hasFocus():
                return kind, widget.textCursor()
        return None, None

    def go_to(self, finding: Finding) -> None:
        """Put the cursor on a finding's words, or into the field that it is on."""
        kind = finding.remark.field
        target = self._target(kind)
        written = self.findings.field(kind)
        if written is None:
            # The details hide the panel: what it would say is said below.
            self._window.actions_.metadata.setChecked(True)
            self._window.side.show_details()
        elif finding.cursor is not None:
            written.setTextCursor(finding.cursor)
            _centre(written)
        self._window.status_line.showMessage(translate_message(finding.remark.message), _SAID_FOR)
        target.setFocus()

    def _target(self, kind: Field) -> QWidget:
        metadata = self._window.metadata
        written = self.findings.field(kind)
        if written is not None:
            return written
        return metadata.fields.get(kind, metadata)

    # Doing something about it

    def _with_chosen(self, do: Callable[[Finding], None]) -> None:
        if self.panel.chosen is not None:
            do(self.panel.chosen)

    def mend(self, finding: Finding) -> None:
        """Put the suggestion in its place, as one step of undo."""
        if self._newsroom.read_only or finding.remark.suggestion is None:
            return
        if finding.mend():
            self.findings.drop(finding)
        else:
            # The words are others now: they are read anew before anything is put there.
            self.findings.look_again()

    def ignore(self, finding: Finding) -> None:
        """Let a finding stand in this article."""
        sheet, report = self._desk.sheet, self.findings.report
        if sheet is None or report is None or self._newsroom.read_only:
            return
        proofing, article, content = self._newsroom.proofing, sheet.uuid, report.content
        self._turns.run(
            lambda _job: proofing.ignore(article, content, finding.remark),
            lambda _known: self.findings.look_again(),
            self._on_failed,
        )
        self.findings.drop(finding)

    def heed_again(self) -> None:
        """Remark again on what was ignored in this article."""
        sheet, proofing = self._desk.sheet, self._newsroom.proofing
        if sheet is not None:
            article = sheet.uuid
            self._turns.run(
                lambda _job: proofing.heed_again(article),
                lambda _none: self.findings.look_again(),
                self._on_failed,
            )

    def switch(self, rule: str, on: bool) -> None:  # noqa: FBT001 - a signal's value
        """Let the newsroom go by a rule, or no longer."""
        proofing, settings = self._newsroom.proofing, self._newsroom.settings

        def switched(off: tuple[str, ...]) -> None:
            self.panel.rules.show_off(off)
            self.findings.look_again()

        def work(_job: object) -> tuple[str, ...]:
            proofing.switch(rule, on=on)
            return settings.get().rules_off

        self._turns.run(work, switched, self._on_failed)

    def _on_failed(self, error: NewsroomError) -> None:
        tell_refusal(self._window, error)
        self.findings.look_again()

    # The step to review

    def step(self, state: State) -> None:
        """Take the article to another state; before review, show what is open."""
        if state is not State.IN_REVIEW:
            self._desk.step(state)
            return
        sheet = self._desk.sheet

        def go_on() -> None:
            if self._desk.sheet is sheet and self._is_to_be_sent():
                self._desk.step(state)

        self.findings.when_fresh(go_on)

    def _is_to_be_sent(self) -> bool:
        rows = self.panel.model.rows
        if not rows:
            return True
        lines = [f"{row.title}: {row.words.text if row.words else row.message}" for row in rows]
        report = self.findings.report
        total = report.total if report else len(rows)
        question = ReviewQuestion(lines, total, self._window)
        if question.exec():
            return True
        self.show_panel()
        self.panel.choose(0)
        return False


def _centre(field: QPlainTextEdit) -> None:
    field.ensureCursorVisible()
    cursor = field.cursorRect()
    height = field.viewport().height()
    # Not at the very edge, where the words around it would be out of sight.
    if cursor.bottom() > height * 3 // 4 or cursor.top() < height // 8:
        field.centerCursor()
