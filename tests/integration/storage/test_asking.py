"""Questions that the driver answers alone, before there are sessions and beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.errors import StorageFailed
from newsroom.storage import settings
from newsroom.storage.engine import Engine
from newsroom.storage.question import Question, asking
from newsroom.storage.upgrade import open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "daily.newsroom"
    open_engine(path).close()
    opened = open_engine(path)
    yield opened
    opened.close()


def _count(engine: Engine) -> int:
    with engine.asking() as ask:
        return int(ask(Question("SELECT count(*) FROM setting"))[0][0])


def test_a_question_sees_one_moment(engine: Engine) -> None:
    with engine.writing():
        pass  # from the first write on nobody waits for a reader
    with engine.asking() as ask:
        before = ask(Question("SELECT count(*) FROM setting"))
        with engine.writing() as session:
            settings.put(session, "colour", "green")
        assert ask(Question("SELECT count(*) FROM setting")) == before
    assert _count(engine) == before[0][0] + 1


def test_a_session_is_asked_with_what_it_has_changed(engine: Engine) -> None:
    with engine.writing() as session:
        settings.put(session, "colour", "green")
        settings.put(session, "colour", ["red", "қызыл"])
        assert settings.get(asking(session), "colour") == ["red", "қызыл"]


def test_what_is_begun_and_not_ended_is_taken_back(engine: Engine) -> None:
    with engine.asking() as ask:
        ask(Question("INSERT INTO setting VALUES ('lost', '1')"))
    assert _count(engine) == 0
    with engine.writing():
        pass  # nobody holds the newsroom


def test_one_connection_serves_many_questions(engine: Engine) -> None:
    seen = set()
    for _ in range(3):
        with engine._lent() as driver:
            seen.add(id(driver))
    with engine.reading() as session:
        seen.add(id(session.connection().connection.driver_connection))
    assert len(seen) == 1


def test_a_closed_newsroom_answers_nothing(engine: Engine) -> None:
    with engine.asking() as ask:
        engine.close()
        assert ask(Question("SELECT 1")) == [(1,)]
    with pytest.raises(StorageFailed, match="was closed meanwhile"), engine.asking():
        pass
