"""Every view of the window, in every language: told to a screen reader, reached by keys, whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import LANGUAGES, install_language
from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.desktop.test_every_dialog import clipped, nameless, unreachable
from tests.support.articles import make_content
from tests.support.windows import make_window

_SPOKEN = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
    QAccessible.Role.PageTab,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.ProgressBar,
}
_HAVE_INNER = {
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.List,
}


def nothing(_window: MainWindow) -> None:
    pass


def article(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.open(1)


def board(window: MainWindow) -> None:
    window.actions_.board.trigger()


def planning(window: MainWindow) -> None:
    window.actions_.planning.trigger()


def copy_desk(window: MainWindow) -> None:
    article(window)
    window.actions_.copy_desk.trigger()


def review(window: MainWindow) -> None:
    article(window)
    window.actions_.review.trigger()


def searching(window: MainWindow) -> None:
    window.actions_.find.trigger()
    assert window.library is not None
    window.library.search.setText("кооперация")


def several(window: MainWindow) -> None:
    assert window.library is not None
    window.library.list.selectAll()


def trash(window: MainWindow) -> None:
    assert window.library is not None
    window.library.sidebar.choose(Shelf(Kind.TRASH))


def finding(window: MainWindow) -> None:
    article(window)
    window.article_view.body.action("replace").trigger()


def alone(window: MainWindow) -> None:
    article(window)
    window.actions_.focus.setChecked(True)


VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "start": nothing,
    "article": article,
    "board": board,
    "planning": planning,
    "copy desk": copy_desk,
    "review": review,
    "search": searching,
    "several": several,
    "trash": trash,
    "find": finding,
    "text alone": alone,
}


@pytest.fixture(params=LANGUAGES)
def window(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    newsroom: Newsroom,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window in one of the languages, with something in each of its views."""
    install_language(qapp, request.param)
    newsroom.editing.create(make_content(body="Бірінші бірінші TODO."))
    newsroom.editing.create(make_content(slug="b"), State.PUBLISHED)
    newsroom.trash.put(newsroom.editing.create(make_content(slug="c")).id)
    newsroom.planning.keep(Plan(0, "Көпір"))
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.actions_.sidebar.setChecked(True)
    shown.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()
    install_language(qapp, "en")


def tree(told: QAccessibleInterface, depth: int = 0) -> Iterator[tuple[QAccessibleInterface, int]]:
    """Yield what a screen reader walks: all that can be seen, from the window down."""
    yield told, depth
    # Rows and cells speak for themselves, by what the model says; there may be very many.
    if depth < 40 and told.childCount() <= 60:
        for number in range(told.childCount()):
            child = told.child(number)
            if child.isValid() and not child.state().invisible:
                yield from tree(child, depth + 1)


def mute(window: QWidget) -> list[str]:
    """Return the controls of the tree that say no name."""
    return [
        f"{told.role()} {told.object()}"
        for told, _ in tree(QAccessible.queryAccessibleInterface(window))
        if told.role() in _SPOKEN
        and not told.text(QAccessible.Text.Name).strip()
        # Qt's own, in a control that has a name.
        and not told.object().objectName().startswith(("qt_", "Scroll"))
        and told.parent().role() not in _HAVE_INNER
    ]


def test_every_view_is_told_reached_and_whole(window: MainWindow, qtbot: QtBot) -> None:
    found: dict[str, list[str]] = {}
    for name, show in VIEWS.items():
        show(window)
        qtbot.waitUntil(lambda: not window._tasks.busy)
        QApplication.processEvents()
        found[name] = [
            *(f"no name: {one}" for one in nameless(window)),
            *(f"not told: {one}" for one in mute(window)),
            *(f"no key: {one}" for one in unreachable(window)),
            *(f"clipped: {one}" for one in clipped(window)),
        ]
        window.actions_.focus.setChecked(False)
        window.views.show_desk()
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("window", ["kk"], indirect=True)
@pytest.mark.parametrize("view", ["article", "board", "planning", "several"])
def test_tab_goes_through_a_view_and_comes_back(
    window: MainWindow, qtbot: QtBot, view: str
) -> None:
    VIEWS[view](window)
    qtbot.waitUntil(lambda: not window._tasks.busy)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.library is not None
    (window.library.search if window.views.is_desk else window.library.sidebar).setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            break
        seen.append(now)
        # Where Tab is a sign of the text, Ctrl+Tab leaves it.
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now:
            QTest.keyClick(now, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert len(seen) >= 4
    assert [one for one in seen if not one.isVisible()] == []
    if view == "article":
        found = {type(one).__name__ for one in seen}
        assert any(window.metadata.isAncestorOf(one) for one in seen), found
        assert any(window.article_view.isAncestorOf(one) for one in seen), found
        assert window.library.list in seen
        assert any(isinstance(one, QTabBar) for one in seen), found
