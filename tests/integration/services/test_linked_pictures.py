"""Importing Markdown brings the pictures beside it, and opens nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.picture import Crop, Focus, Picture, Place
from newsroom.services.importing import Taken
from newsroom.services.newsroom import Newsroom
from newsroom.text.front_matter import read_markdown, write_markdown
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.pictures import iptc, photograph, saved, with_segment


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path / "newsroom")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "мақала"
    (made / "сурет").mkdir(parents=True)
    data = with_segment(saved(photograph()), iptc({(2, 110): b"Reuters", (2, 120): b"Bridge"}))
    (made / "көпір 1.jpg").write_bytes(data)
    (made / "сурет" / "b.png").write_bytes(saved(photograph(300, 200, 5), "PNG"))
    (tmp_path / "secret.jpg").write_bytes(data)
    return made


def take(newsroom: Newsroom, folder: Path, body: str) -> Taken:
    path = folder / "story.md"
    path.write_text(f"# Тақырып\n\n{body}\n", encoding="utf-8")
    [taken] = newsroom.importing.take_in([path]).taken
    return taken


def test_pictures_beside_and_below_are_taken_in(newsroom: Newsroom, folder: Path) -> None:
    body = (
        '![Көпір](<көпір 1.jpg> "Жаңа көпір")\n\n![](сурет/b.png)\n\n'
        "![тағы](k%D3%A9.jpg) ![Көпір](%D0%BA%D3%A9%D0%BF%D1%96%D1%80%201.jpg)"
    )
    taken = take(newsroom, folder, body)
    first, second = taken.article.content.pictures
    assert (first.alt, first.caption, first.credit) == ("Көпір", "Жаңа көпір", "Reuters")
    assert (second.alt, second.caption) == ("", "")
    assert taken.article.content.body.count(f"media:{first.sha256[:16]}") == 2
    assert "![тағы](k%D3%A9.jpg)" in taken.article.content.body
    [warning] = taken.warnings
    assert "kө.jpg" in str(warning)


@pytest.mark.parametrize(
    "address",
    [
        "../secret.jpg",
        "сурет/../../secret.jpg",
        "..\\secret.jpg",
        "%2e%2e/secret.jpg",
        "/etc/passwd",
        "file:///etc/passwd",
        "C:\\Windows\\a.jpg",
        "link.jpg",
        "inside/secret.jpg",
        "a%00b.jpg",
        "x" * 900,
        ".",
        "~/secret.jpg",
        "сурет",
        "story.md",
    ],
)
def test_nothing_else_is_opened(
    newsroom: Newsroom, folder: Path, tmp_path: Path, address: str
) -> None:
    (folder / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (folder / "inside").symlink_to(tmp_path)
    taken = take(newsroom, folder, f"Мәтін ![а]({address}) соңы")
    assert taken.article.content.pictures == ()
    assert len(taken.warnings) == 1


@pytest.mark.parametrize(
    "text",
    ["![a](https://e.kz/a.jpg)", "![a](//e.kz/a.jpg)", "![a](data:image/png;base64,AA)", "[a](b)"],
)
def test_what_is_no_file_is_left_alone(newsroom: Newsroom, folder: Path, text: str) -> None:
    taken = take(newsroom, folder, text)
    assert taken.warnings == ()
    assert taken.article.content.body.strip() == text


def test_a_copy_brings_its_pictures_back() -> None:
    content = make_content(
        pictures=(
            Picture("a" * 64, Place.LEAD, 'К "ө"\\', "c", "d", Crop(1, 2, 3, 4), Focus(5, 6)),
            Picture("b" * 64, Place.GALLERY),
        )
    )
    assert read_markdown(write_markdown(content)).content.pictures == content.pictures


@pytest.mark.parametrize(
    "value",
    ["'x'", "['x']", "['{}']", "[[1]]", "{a: 1}", '[\'{"sha256":"x"}\']', "['[[[[']", "['null']"],
)
def test_front_matter_that_lies_about_pictures_says_so(value: str) -> None:
    reading = read_markdown(f"---\nheadline: a\npictures: {value}\n---\n\nМәтін\n")
    assert reading.content.pictures == ()
    assert len(reading.warnings) == 1
