"""Going between the editions of a story in the window, and beginning one."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.language import Language
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


def choices(window: MainWindow) -> list[QAction]:
    menu = window.metadata.editions.choices
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def number_on_desk(window: MainWindow) -> int | None:
    assert window.desk is not None
    sheet = window.desk.sheet
    return sheet.article.id if sheet and sheet.article else None


def test_an_edition_is_begun_with_what_is_written_and_opens(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = newsroom.editing.create(make_content(headline="Көпір"))
    assert window.desk is not None
    window.desk.open(article.id)
    button = window.metadata.editions
    assert button.text() == "Add a language…"
    window.article_view.headline.setPlainText("Көпір & жол")  # not saved yet
    found = {action.text(): action for action in choices(window)}
    assert list(found) == [
        f"New edition: {name}" for name in ("Qazaqşa", "قازاقشا", "Русский", "English")
    ]
    found["New edition: قازاقشا"].trigger()
    qtbot.waitUntil(lambda: number_on_desk(window) == 2)
    made = newsroom.library.get(2).content
    assert (made.headline, made.language) == ("Көпір & жол", Language.KAZAKH_ARABIC)
    assert newsroom.library.get(1).content.headline == "Көпір & жол"
    assert button.text() == "Қазақша"
    # And back, by the menu.
    first = choices(window)[0]
    assert first.text() == "Қазақша · Draft · Көпір && жол"
    first.trigger()
    qtbot.waitUntil(lambda: number_on_desk(window) == 1)
    assert button.text() == "قازاقشا"


def test_a_new_sheet_has_no_editions_yet(window: MainWindow) -> None:
    window.actions_.new.trigger()
    assert not window.metadata.editions.isEnabled()
    assert choices(window) == []
