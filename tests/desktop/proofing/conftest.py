"""A window with an article on which the copy desk has much to say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

BODY = "Бұл СOVID кезінде болды.\n\nАуыл  жаңа. Сонда біз біз келдік."


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.save(None, make_content(body=BODY, category=""))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.desk is not None
    shown.desk.open(1)
    wait_until_read(qtbot, shown, 4)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def rules(window: MainWindow) -> list[str]:
    """Return the rules of the findings that the panel lists."""
    return [row.finding.remark.rule for row in window.copy_desk.model.rows]


def wait_until_read(qtbot: QtBot, window: MainWindow, count: int) -> None:
    """Wait until the panel says that there are so many findings, and nothing is being read."""
    said = f"{count} remark{'' if count == 1 else 's'}" if count else "Nothing to correct."
    qtbot.waitUntil(
        lambda: window.copy_desk.summary.text() == said and len(rules(window)) == count,
        timeout=10_000,
    )
