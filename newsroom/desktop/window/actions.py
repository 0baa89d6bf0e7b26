"""The window's actions: one table, each with its words, shortcut and icon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from newsroom.desktop.look import icon
from newsroom.desktop.states import step_name
from newsroom.desktop.words import LANGUAGES, tr
from newsroom.domain.workflow import State


def _action(
    parent: QObject,
    name: str,
    text: str,
    shortcut: str | QKeySequence.StandardKey,
    picture: str = "",
) -> QAction:
    action = QAction(text, parent)
    action.setObjectName(name)
    action.setShortcut(QKeySequence(shortcut))
    if picture:
        action.setIcon(icon(picture))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    plain = text.replace("&", "").replace("…", "")
    action.setToolTip(f"{plain} ({keys})" if keys else plain)
    return action


# Letters, not digits: a Kazakh keyboard has letters in the upper row.
_STEP_KEYS = {
    State.DRAFT: "Ctrl+Alt+B",
    State.IN_REVIEW: "Ctrl+Alt+R",
    State.APPROVED: "Ctrl+Alt+A",
    State.PUBLISHED: "Ctrl+Alt+P",
    State.WITHDRAWN: "Ctrl+Alt+W",
}


@dataclass(repr=False, eq=False)
class Actions:
    """What a person can do in the window, apart from writing; nobody changes it once it is made.

    Frozen and with slots, so many fields would take a twentieth of what a window may.
    """

    new: QAction
    new_from: QAction
    take_in: QAction
    open: QAction
    open_window: QAction
    found: QAction
    save: QAction
    export: QAction
    send: QAction
    hand_over: QAction
    backups: QAction
    passphrase: QAction
    lock: QAction
    verify: QAction
    key: QAction
    check: QAction
    sample: QAction
    close: QAction
    next_finding: QAction
    previous_finding: QAction
    mend: QAction
    ignore: QAction
    take_answer: QAction
    watch_answers: QAction
    review: QAction
    next_comment: QAction
    previous_comment: QAction
    accept_comment: QAction
    reject_comment: QAction
    history: QAction
    counts: QAction
    keep_template: QAction
    trash: QAction
    take_back: QAction
    delete: QAction
    switch: QAction
    find: QAction
    replace_all: QAction
    suggestions: QAction
    dictionary: QAction
    sidebar: QAction
    board: QAction
    planning: QAction
    library: QAction
    metadata: QAction
    copy_desk: QAction
    rates: QAction
    preview: QAction
    smart: QAction
    larger: QAction
    smaller: QAction
    usual_size: QAction
    narrower: QAction
    wider: QAction
    typewriter: QAction
    sans: QAction
    focus: QAction
    full_screen: QAction
    theme: QAction
    house: QAction
    help: QAction
    whats_new: QAction
    palette: QAction
    keys: QAction
    problem: QAction
    about: QAction
    about_qt: QAction
    places: dict[str, QAction]
    steps: dict[State, QAction]
    schemes: dict[str, QAction]
    languages: dict[str, QAction]

    def all(self) -> Iterator[QAction]:
        """Yield every action once."""
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, QAction):
                yield value
            else:
                yield from value.values()


def make_actions(parent: QObject) -> Actions:
    """Return the window's actions, owned by `parent`."""
    key = QKeySequence.StandardKey
    return Actions(
        new=_action(parent, "new", tr("&New article"), key.New, "file-plus"),
        new_from=_action(parent, "new_from", tr("New from a te&mplate…"), "Ctrl+Shift+N"),
        take_in=_action(parent, "take_in", tr("&Import…"), "Ctrl+Shift+I", "inbox"),
        open=_action(parent, "open", tr("&Open a newsroom…"), key.Open, "folder-open"),
        open_window=_action(parent, "open_window", tr("Open in a new &window…"), "Ctrl+F12"),
        found=_action(parent, "found", tr("New newsroo&m…"), "Shift+F12"),
        save=_action(parent, "save", tr("&Save"), key.Save, "save"),
        export=_action(parent, "export", tr("&Export…"), "Ctrl+E", "upload"),
        send=_action(parent, "send", tr("Sen&d to…"), "Ctrl+Shift+E", "send"),
        hand_over=_action(
            parent, "hand_over", tr("&Hand over as a file…"), "Ctrl+Shift+S", "file-text"
        ),
        backups=_action(parent, "backups", tr("Back&ups…"), "Ctrl+Alt+U", "history"),
        passphrase=_action(parent, "passphrase", tr("Passp&hrase…"), "Alt+F11"),
        lock=_action(parent, "lock", tr("&Lock now"), "Alt+F12", "lock"),
        verify=_action(parent, "verify", tr("Check a &bundle…"), "Ctrl+Shift+Y"),
        key=_action(parent, "key", tr("Signing &key…"), "Ctrl+Alt+F"),
        check=_action(parent, "check", tr("&Check this newsroom"), "Ctrl+Shift+K"),
        sample=_action(parent, "sample", tr("Add sample s&tories"), "Ctrl+Shift+T", "newspaper"),
        close=_action(parent, "quit", tr("&Quit"), "Ctrl+Q"),
        next_finding=_action(parent, "next_finding", tr("Ne&xt remark"), "F8"),
        previous_finding=_action(parent, "previous_finding", tr("Pre&vious remark"), "Shift+F8"),
        mend=_action(parent, "mend", tr("App&ly the suggestion"), "Ctrl+F8"),
        ignore=_action(parent, "ignore", tr("I&gnore the remark here"), "Ctrl+Shift+F8"),
        take_answer=_action(parent, "take_answer", tr("Import an editor’s &answer…"), "Ctrl+F7"),
        watch_answers=_checked(
            parent, "watch_answers", tr("&Watch a folder for answers…"), "Ctrl+Shift+F9"
        ),
        review=_action(parent, "review", tr("&Editors’ comments"), "Shift+F7"),
        next_comment=_action(parent, "next_comment", tr("Next &comment"), "F4"),
        previous_comment=_action(parent, "previous_comment", tr("Pr&evious comment"), "Shift+F4"),
        accept_comment=_action(parent, "accept_comment", tr("Accept the wor&ding"), "Ctrl+F4"),
        reject_comment=_action(
            parent, "reject_comment", tr("Re&ject the wording"), "Ctrl+Shift+F4"
        ),
        history=_action(parent, "history", tr("&History…"), "Ctrl+Alt+H", "clock"),
        counts=_action(parent, "counts", tr("&Numbers…"), "Ctrl+Alt+N"),
        keep_template=_action(
            parent, "keep_template", tr("&Keep as a template…"), "Ctrl+Alt+M", "copy"
        ),
        trash=_action(parent, "trash", tr("Move to the &trash"), "Ctrl+Alt+T", "trash"),
        take_back=_action(parent, "take_back", tr("Take out of the t&rash"), "Ctrl+Alt+K"),
        delete=_action(parent, "delete", tr("De&lete for good…"), "Ctrl+Alt+Y"),
        switch=_action(parent, "switch", tr("&Go to an article…"), "Ctrl+P"),
        find=_action(parent, "find", tr("Search in &all articles"), "Ctrl+Shift+F", "search"),
        replace_all=_action(
            parent, "replace_all", tr("Replace in all a&rticles…"), "Ctrl+Shift+R", "replace"
        ),
        suggestions=_action(parent, "suggestions", tr("Su&ggestions for the word"), "Ctrl+."),
        dictionary=_action(parent, "dictionary", tr("The newsroom’s &dictionary…"), "Ctrl+Alt+O"),
        sidebar=_checked(parent, "sidebar", tr("S&idebar"), "Shift+F9"),
        board=_action(parent, "board", tr("&Board of all states"), "Ctrl+F9", "square-kanban"),
        planning=_action(parent, "planning", tr("Plan&ning"), "Ctrl+F10", "calendar"),
        library=_checked(parent, "library", tr("&Library"), "F9", "panel-left"),
        metadata=_checked(parent, "metadata", tr("&Details"), "F10", "panel-right"),
        copy_desk=_action(parent, "copy_desk", tr("&Copy desk"), "F7"),
        rates=_action(parent, "rates", tr("&Exchange rates…"), "Ctrl+Alt+E", "coins"),
        preview=_checked(parent, "preview", tr("&Preview"), "Ctrl+Shift+V", "eye"),
        smart=_checked(parent, "smart", tr("&Typographic signs as you type"), "Ctrl+Shift+Q"),
        larger=_action(parent, "larger", tr("Lar&ger text"), key.ZoomIn),
        smaller=_action(parent, "smaller", tr("S&maller text"), key.ZoomOut),
        usual_size=_action(parent, "usual_size", tr("&Usual text size"), "Ctrl+0"),
        narrower=_action(parent, "narrower", tr("&Narrower column"), "Ctrl+Alt+Z"),
        wider=_action(parent, "wider", tr("&Wider column"), "Ctrl+Alt+X"),
        typewriter=_checked(parent, "typewriter", tr("Written line in the m&iddle"), "Ctrl+Alt+C"),
        sans=_checked(parent, "sans", tr("Write without s&erifs"), "Ctrl+Alt+Q"),
        focus=_checked(parent, "focus", tr("T&ext alone"), "Shift+F11"),
        full_screen=_checked(parent, "full_screen", tr("&Full screen"), "F11"),
        theme=_action(parent, "theme", tr("T&heme of the pages…"), "Ctrl+Shift+J"),
        house=_action(parent, "house", tr("Se&ttings…"), "Ctrl+,", "settings"),
        help=_action(parent, "help", tr("&Help"), "F1", "info"),
        whats_new=_action(parent, "whats_new", tr("What is ne&w"), "Ctrl+Shift+F10"),
        palette=_action(parent, "palette", tr("&Commands…"), "Ctrl+Shift+P"),
        keys=_action(parent, "keys", tr("&Keyboard shortcuts…"), "Ctrl+F1"),
        problem=_action(parent, "problem", tr("&Report a problem…"), "Ctrl+Shift+F12"),
        about=_action(parent, "about", tr("&About Newsroom"), "Ctrl+Shift+F11"),
        about_qt=_action(parent, "about_qt", tr("About &Qt"), "Shift+F1"),
        places=_group(
            parent,
            "preview_place",
            {
                "beside": (tr("&Beside the text"), "Ctrl+Shift+F5"),
                "below": (tr("Belo&w the text"), "Ctrl+Shift+F6"),
                "alone": (tr("Al&one, without the text"), "Ctrl+Shift+F7"),
            },
        ),
        steps={
            state: _action(parent, f"step_{state}", step_name(state), keys)
            for state, keys in _STEP_KEYS.items()
        },
        schemes=_group(
            parent,
            "scheme",
            {
                "system": (tr("As the &system"), "Ctrl+Alt+S"),
                "light": (tr("&Light"), "Ctrl+Alt+L"),
                "dark": (tr("&Dark"), "Ctrl+Alt+D"),
                "contrast": (tr("&High contrast"), "Ctrl+Shift+X"),
            },
        ),
        languages=_group(
            parent,
            "language",
            {
                # Not Ctrl+Alt: on Linux that leads to another console.
                language: (name, f"Ctrl+Shift+F{number}")
                for number, (language, name) in enumerate(LANGUAGES.items(), start=1)
            },
        ),
    )


def _checked(parent: QObject, name: str, text: str, shortcut: str, picture: str = "") -> QAction:
    action = _action(parent, name, text, shortcut, picture)
    action.setCheckable(True)
    return action


def _group(parent: QObject, name: str, choices: dict[str, tuple[str, str]]) -> dict[str, QAction]:
    group = QActionGroup(parent)
    actions = {}
    for choice, (text, shortcut) in choices.items():
        actions[choice] = _checked(parent, f"{name}_{choice}", text, shortcut)
        group.addAction(actions[choice])
    return actions
