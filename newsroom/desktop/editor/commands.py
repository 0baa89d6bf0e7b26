"""The editor's actions: one table, from which menu and toolbar take the same objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from newsroom.desktop.editor import formatting
from newsroom.desktop.editor.find_bar import FindBar
from newsroom.desktop.editor.page import Page
from newsroom.desktop.look import icon
from newsroom.desktop.words import tr


@dataclass(frozen=True, slots=True)
class Command:
    """One row: its lasting name, its words, its icon, its keys, and what it does."""

    name: str
    text: str
    icon: str
    keys: QKeySequence.StandardKey | str
    run: Callable[[], object]


def commands(page: Page, find_bar: FindBar) -> list[Command]:
    """Return the table in the interface's language, in the order of menus and toolbars.

    The keys are letters: the upper row of a Kazakh keyboard has letters where others have digits.
    """
    return [*_history(page), *_markdown(page), *_finding(find_bar)]


def _history(page: Page) -> list[Command]:
    keys = QKeySequence.StandardKey
    return [
        Command("undo", tr("&Undo"), "undo", keys.Undo, page.undo),
        Command("redo", tr("&Redo"), "redo", keys.Redo, page.redo),
        Command("cut", tr("Cu&t"), "scissors", keys.Cut, page.cut),
        Command("copy", tr("&Copy"), "copy", keys.Copy, page.copy),
        Command("paste", tr("&Paste"), "clipboard-paste", keys.Paste, page.paste),
        Command(
            "paste_words",
            tr("Paste as plain te&xt"),
            "clipboard-paste",
            "Ctrl+Alt+V",
            page.paste_words,
        ),
        Command("select_all", tr("Select &all"), "text-select", keys.SelectAll, page.selectAll),
    ]


def _markdown(page: Page) -> list[Command]:
    def shape(change: Callable[[formatting.Lines], formatting.Lines]) -> Callable[[], object]:
        return lambda: page.reshape(change)

    keys = QKeySequence.StandardKey
    bold, italic = shape(formatting.toggle_bold), shape(formatting.toggle_italic)
    heading, quote = shape(formatting.next_heading), shape(formatting.toggle_quote)
    bullets, numbers = shape(formatting.toggle_bullets), shape(formatting.toggle_numbers)
    speech, line_break = shape(formatting.toggle_speech), shape(formatting.break_line)
    return [
        Command("bold", tr("&Bold"), "bold", keys.Bold, bold),
        Command("italic", tr("&Italic"), "italic", keys.Italic, italic),
        Command("heading", tr("&Heading"), "heading", "Ctrl+Shift+H", heading),
        Command("quote", tr("&Quotation"), "text-quote", "Ctrl+Shift+B", quote),
        Command("speech", tr("&Speech with a dash"), "minus", "Ctrl+Shift+D", speech),
        Command("bullets", tr("Bulleted &list"), "list", "Ctrl+Shift+L", bullets),
        Command("numbers", tr("&Numbered list"), "list-ordered", "Ctrl+Shift+O", numbers),
        Command("link", tr("Lin&k"), "link", "Ctrl+K", lambda: _toggle_link(page)),
        Command("picture", tr("Pi&cture…"), "image", "Ctrl+Shift+G", page.picture_wanted.emit),
        Command("table", tr("T&able"), "table", "Ctrl+Alt+J", shape(formatting.insert_table)),
        Command("footnote", tr("&Footnote"), "asterisk", "Ctrl+Alt+G", page.insert_footnote),
        Command("sign", tr("Letters and si&gns…"), "omega", "Ctrl+Alt+I", page.show_signs),
        Command("line_break", tr("Line br&eak"), "corner-down-left", "Shift+Return", line_break),
    ]


def _finding(bar: FindBar) -> list[Command]:
    keys = QKeySequence.StandardKey
    return [
        Command("find", tr("&Find in the article"), "search", keys.Find, bar.open),
        Command(
            "replace",
            tr("&Replace in the article"),
            "replace",
            "Ctrl+H",
            lambda: bar.open(replacing=True),
        ),
        Command("find_next", tr("Find ne&xt"), "chevron-down", "F3", bar.go),
        Command(
            "find_previous",
            tr("Find pre&vious"),
            "chevron-up",
            "Shift+F3",
            lambda: bar.go(backward=True),
        ),
    ]


def _toggle_link(page: Page) -> None:
    """Link to the copied address, where there is one."""
    copied = QGuiApplication.clipboard().text().strip()
    address = copied if copied.startswith(("https://", "http://")) else ""
    if any(sign in address for sign in " \n()<>"):
        address = ""
    page.reshape(lambda lines: formatting.toggle_link(lines, address))


class EditorActions:
    """The actions by name; their keys work in the text, those of finding in the whole editor."""

    def __init__(self, page: Page, find_bar: FindBar, owner: QWidget) -> None:
        self._page = page
        self._find_bar = find_bar
        self.by_name: dict[str, QAction] = {}
        finding = {command.name for command in _finding(find_bar)}
        for command in commands(page, find_bar):
            action = QAction(icon(command.icon), command.text, owner)
            action.setObjectName(command.name)
            action.setShortcut(QKeySequence(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(_calling(command.run, page))
            # What works on the text has its keys there alone: the fields below it have their own.
            (owner if command.name in finding else page).addAction(action)
            self.by_name[command.name] = action
        for signal, names in (
            (page.undoAvailable, ["undo"]),
            (page.redoAvailable, ["redo"]),
            (page.copyAvailable, ["cut", "copy"]),
        ):
            for name in names:
                self.by_name[name].setEnabled(False)
                signal.connect(self.by_name[name].setEnabled)
        self.name()

    def name(self) -> None:
        """Give the actions their words, and tool tips that say the keys."""
        for command in commands(self._page, self._find_bar):
            action = self.by_name[command.name]
            action.setText(command.text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{command.text.replace('&', '')} ({keys})")


def _calling(run: Callable[[], object], page: Page) -> Callable[..., None]:
    def call(*_checked: object) -> None:
        # Behind the board or the planning nobody sees what would be done to the text.
        if page.isVisibleTo(page.window()):
            run()

    return call
