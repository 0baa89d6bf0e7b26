"""Who took which step of the workflow, and when, beside the article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsroom.desktop.dates import moment
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.windows import make_window


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    clock = Clock()
    opened = make_newsroom(tmp_path, clock)
    opened.settings.change(zone="Asia/Almaty")
    article = opened.editing.create(make_content(), State.APPROVED)
    clock.advance(hours=1)
    opened.editing.set_state(article.id, State.PUBLISHED)
    opened.editing.save(article.id, make_content(correction="Аты түзетілді"))
    opened.editing.create(make_content(headline="Жаңа", slug=""))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def test_the_course_is_shown_and_opened(window: MainWindow, qtbot: QtBot) -> None:
    course = window.metadata.course
    assert window.desk is not None
    window.desk.open(1)
    qtbot.waitUntil(course.isVisible)
    clock = Clock()
    first = moment(clock.now, "Asia/Almaty")
    clock.advance(hours=1)
    second = moment(clock.now, "Asia/Almaty")
    assert course.last.text() == f"Corrected · {second} · Айгүл Сәрсенова"
    assert not course.steps.isVisible()
    course.more.click()
    assert course.steps.text().splitlines() == [
        f"Published · {second} · Айгүл Сәрсенова",
        f"Approved · {first} · Айгүл Сәрсенова",
    ]
    assert course.steps.isVisible()
    window.desk.step(State.WITHDRAWN)
    qtbot.waitUntil(lambda: course.last.text().startswith("Withdrawn"))
    window.desk.open(2)
    qtbot.waitUntil(lambda: not course.isVisible())
