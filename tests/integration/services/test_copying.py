"""An article in a file of its own: Markdown, or the text of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsroom.domain.date_style import DateStyle
from newsroom.errors import AlreadyThere
from newsroom.services.copying import write_copy
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_a_copy_is_taken_in_again(newsroom: Newsroom, tmp_path: Path, suffix: str) -> None:
    content = make_content()
    path = tmp_path / f"көшірме{suffix}"
    write_copy(content, path)
    (taken,) = newsroom.importing.take_in([path]).taken
    again = taken.article.content
    for name in ("headline", "lede", "category", "date", "byline", "views", "rates"):
        assert getattr(again, name) == getattr(content, name), name
    assert again.body.split() == content.body.split()


def test_the_text_of_a_page_has_the_houses_dates(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.settings.change(date_style=DateStyle.FULL)
    path = tmp_path / "a.txt"
    newsroom.write_copy(make_content(), path)
    text = path.read_text(encoding="utf-8")
    assert "Президент 2021 жылғы 18 қазан\n" in text
    assert "2024 жылғы 24 сәуір\n" in text  # of the rates


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("бұрынғы", encoding="utf-8")
    with pytest.raises(AlreadyThere):
        write_copy(make_content(), path)
    assert path.read_text(encoding="utf-8") == "бұрынғы"
    write_copy(make_content(), path, replace=True)
    assert "бұрынғы" not in path.read_text(encoding="utf-8")
