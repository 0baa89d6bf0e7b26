"""What is typed reaches the disk, and is offered back after a crash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.dates import moment
from newsroom.desktop.desk import Desk
from newsroom.desktop.recovery.dialog import RecoveryDialog
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Content, Filter
from newsroom.domain.message import Message
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def desk(newsroom: Newsroom) -> Iterator[Desk]:
    tasks = Tasks()
    yield Desk(newsroom, tasks)
    assert tasks.wait_for_done()


def write(desk: Desk, **changes: str) -> None:
    assert desk.sheet is not None
    desk.edit(replace(desk.sheet.content, **changes))  # type: ignore[arg-type]


def drafts(newsroom: Newsroom) -> list[str]:
    return [found.draft.content.headline for found in newsroom.journal.pending()]


def test_typing_is_kept_while_it_goes_on(desk: Desk, newsroom: Newsroom, qtbot: QtBot) -> None:
    desk.new()
    kept: list[bool] = []
    desk.journal.kept.connect(lambda: kept.append(True))
    # Keys that never pause: each comes before the last one's second is over.
    for number in range(300):
        write(desk, headline="Жаңа" + "а" * number)
        qtbot.wait(100)
        if kept:
            break
    assert drafts(newsroom)[0].startswith("Жаңа")
    assert newsroom.library.count(Filter()) == 0


def test_saving_takes_the_text_out_of_the_journal(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot
) -> None:
    desk.new()
    with qtbot.waitSignal(desk.journal.kept, timeout=_PATIENCE):
        write(desk, headline="Жаңа")
    with qtbot.waitSignal(desk.saved, timeout=_PATIENCE):
        desk.save()
    assert drafts(newsroom) == []
    assert desk.sheet is not None
    assert desk.sheet.article is not None
    assert desk.sheet.article.uuid == desk.sheet.uuid


def test_what_was_undone_is_forgotten(desk: Desk, newsroom: Newsroom, qtbot: QtBot) -> None:
    stored = newsroom.editing.create(make_content())
    desk.open(stored.id)
    with qtbot.waitSignal(desk.journal.kept, timeout=_PATIENCE):
        write(desk, headline="Жаңа")
    assert drafts(newsroom) == ["Жаңа"]
    with qtbot.waitSignal(desk.journal.kept, timeout=_PATIENCE):
        write(desk, headline=stored.content.headline)
    assert drafts(newsroom) == []


def test_a_journal_that_cannot_be_written_is_tried_again(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = newsroom.journal.keep

    def full(*_: object) -> None:
        raise StorageFailed(Message("The disk is full."))

    monkeypatch.setattr(newsroom.journal, "keep", full)
    desk.new()
    with qtbot.waitSignal(desk.journal.failed, timeout=_PATIENCE):
        write(desk, headline="Бір")
    monkeypatch.setattr(newsroom.journal, "keep", keep)
    with qtbot.waitSignal(desk.journal.kept, timeout=_PATIENCE):
        write(desk, headline="Бір екі")
    assert drafts(newsroom) == ["Бір екі"]


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    newsroom.editing.create(make_content(headline="Сақталған"))
    stored = newsroom.library.get(1)
    typed = replace(stored.content, headline="Терілген", body="Сақталмаған сөз")
    newsroom.journal.keep("k", stored.uuid, stored.revision, typed)
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def offered(window: MainWindow, qtbot: QtBot) -> RecoveryDialog:
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is not None, timeout=_PATIENCE)
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    return dialog


def test_the_next_start_offers_the_text_back(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    dialog = offered(window, qtbot)
    item = dialog.drafts.item(0).text()
    assert item.startswith("Терілген\n")
    assert "11:00" in item  # 06:00 UTC in the newsroom's zone
    assert "Сақталмаған сөз" in dialog.text.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.article_view.headline.text() == "Терілген", timeout=_PATIENCE)
    assert window.isWindowModified()
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.saved, timeout=_PATIENCE):
        window.actions_.save.trigger()
    assert newsroom.library.get(1).content.body == "Сақталмаған сөз"
    assert drafts(newsroom) == []


def test_the_offered_day_is_the_newsrooms(newsroom: Newsroom, qtbot: QtBot) -> None:
    newsroom.editing.create(make_content())
    stored = newsroom.library.get(1)
    newsroom.journal.keep("k", stored.uuid, stored.revision, replace(stored.content, body="Сөз"))
    [found] = newsroom.journal.pending()
    late = datetime(2026, 11, 29, 20, 12, tzinfo=UTC)
    found = replace(found, draft=replace(found.draft, written_at=late))
    dialog = RecoveryDialog([found], "Asia/Almaty")
    qtbot.addWidget(dialog)
    said = dialog.drafts.item(0).text()
    assert said.endswith(moment(late, "Asia/Almaty"))
    assert "30" in said
    assert "29" not in said


def test_closing_the_offer_loses_nothing(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    QTest.keyClick(offered(window, qtbot), Qt.Key.Key_Escape)
    assert drafts(newsroom) == ["Терілген"]


def test_discarding_asks_first(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = offered(window, qtbot)
    pressed: list[str] = []

    def press(box: QMessageBox) -> int:
        wanted = [one for one in box.buttons() if one.text() == pressed[-1]]
        wanted[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    pressed.append("Keep it")
    dialog.discard.click()
    assert drafts(newsroom) == ["Терілген"]
    pressed.append("Discard")
    dialog.discard.click()
    qtbot.waitUntil(lambda: drafts(newsroom) == [], timeout=_PATIENCE)
    assert not dialog.isVisible()


def test_a_text_over_an_older_revision_becomes_a_new_article(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot
) -> None:
    stored = newsroom.editing.create(make_content())
    newsroom.editing.save(stored.id, make_content(body="Басқа жерден"))
    newsroom.journal.keep("k", stored.uuid, stored.revision, Content(headline="Осы жерден"))
    [found] = newsroom.journal.pending()
    desk.take_back(found)
    with qtbot.waitSignal(desk.journal.kept, timeout=_PATIENCE):
        pass
    assert drafts(newsroom) == ["Осы жерден"]
    with qtbot.waitSignal(desk.saved, timeout=_PATIENCE):
        desk.save()
    assert newsroom.library.get(stored.id).content.body == "Басқа жерден"
    assert newsroom.library.get(2).content.headline == "Осы жерден"
    assert drafts(newsroom) == []
    assert QApplication.activeModalWidget() is None
