"""The newsroom's settings in its file: kept, and read from older programs' files."""

from __future__ import annotations

import json

import pytest
from sqlalchemy.orm import Session

from newsroom.domain.date_style import DateStyle
from newsroom.errors import Damaged
from newsroom.services.newsroom import Newsroom
from newsroom.storage.rows import SettingRow


def values(session: Session) -> tuple[SettingRow, dict[str, object]]:
    row = session.get(SettingRow, "house")
    assert row is not None
    return row, json.loads(row.value)


@pytest.mark.parametrize("style", DateStyle)
def test_the_style_of_dates_is_kept(newsroom: Newsroom, style: DateStyle) -> None:
    newsroom.settings.change(date_style=style)
    assert newsroom.settings.get().date_style is style


def test_an_older_newsroom_has_the_newspapers_style(newsroom: Newsroom) -> None:
    newsroom.settings.change(name="Дала")
    with newsroom._engine.writing() as session:
        row, kept = values(session)
        del kept["date_style"]
        row.value = json.dumps(kept)
    assert newsroom.settings.get().name == "Дала"
    assert newsroom.settings.get().date_style is DateStyle.NEWSPAPER


def test_a_style_that_there_is_not_is_told(newsroom: Newsroom) -> None:
    with newsroom._engine.writing() as session:
        row, kept = values(session)
        row.value = json.dumps(kept | {"date_style": "roman"})
    with pytest.raises(Damaged, match="roman"):
        newsroom.settings.get()
