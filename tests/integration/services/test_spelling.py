"""The newsroom's choice of languages and its own dictionary, in a real file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.proof import Field
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import make_newsroom

KAZAKH, RUSSIAN, ENGLISH = Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    newsroom = make_newsroom(tmp_path)
    yield newsroom
    newsroom.close()


def test_kazakh_is_off_until_somebody_wants_it(newsroom: Newsroom) -> None:
    languages = newsroom.spelling.languages
    assert languages(KAZAKH) == ()
    assert languages(RUSSIAN) == (RUSSIAN, ENGLISH)
    assert languages(ENGLISH) == (ENGLISH, RUSSIAN)
    newsroom.settings.change(spelling=(KAZAKH, RUSSIAN, ENGLISH))
    assert languages(KAZAKH) == (KAZAKH, RUSSIAN, ENGLISH)
    newsroom.settings.change(spelling=())
    assert languages(RUSSIAN) == ()


@pytest.mark.parametrize("language", [Language.KAZAKH_LATIN, Language.KAZAKH_ARABIC])
def test_without_a_dictionary_nothing_is_wrong(newsroom: Newsroom, language: Language) -> None:
    newsroom.settings.change(spelling=(KAZAKH, RUSSIAN, ENGLISH))
    assert newsroom.spelling.languages(language) == ()
    content = Content(headline="Qatte söz", body="xyzzy", language=language)
    assert newsroom.spelling.remarks_on(content) == ()


def test_the_words_of_the_newsroom_are_right(newsroom: Newsroom, tmp_path: Path) -> None:
    spelling = newsroom.spelling
    words = ["Идрисов", "Идрисовпен", "сдесь", "дом"]
    assert spelling.wrong(words, (RUSSIAN,)) == {"Идрисов", "Идрисовпен", "сдесь"}
    spelling.add(" Идрисов ")
    spelling.add("Идрисов")
    spelling.add("Әлия")
    assert spelling.wrong(words, (RUSSIAN,)) == {"сдесь"}
    newsroom.close()
    again = make_newsroom(tmp_path)
    assert again.spelling.words() == ("Әлия", "Идрисов")
    again.spelling.remove(["Идрисов", "nowhere"])
    assert again.spelling.words() == ("Әлия",)
    again.close()


def test_a_word_is_ignored_in_one_article(newsroom: Newsroom) -> None:
    spelling = newsroom.spelling
    spelling.ignore("сдесь", "one")
    assert spelling.wrong(["сдесь"], (RUSSIAN,), "one") == frozenset()
    assert spelling.wrong(["сдесь"], (RUSSIAN,), "other") == {"сдесь"}
    assert spelling.words() == ()


def test_a_deleted_article_leaves_no_words(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(replace(newsroom.editing.blank(), headline="Бірінші"))
    newsroom.spelling.ignore("сдесь", article.uuid)
    newsroom.trash.put(article.id)
    newsroom.trash.delete(article.id)
    assert newsroom.spelling.ignored(article.uuid) == ()


@pytest.mark.parametrize("word", ["", "   ", "two\nlines", "a" * 101, "\x1b[31m"])
def test_what_is_no_word_is_refused(newsroom: Newsroom, word: str) -> None:
    with pytest.raises(InputRefused):
        newsroom.spelling.add(word)


def test_a_whole_article_is_read(newsroom: Newsroom) -> None:
    content = Content(
        headline="Сдесь", lede="Дом и `превет`", body="Дом\n\n```\nсдесь\n```\n\n**облость** дом",
        language=RUSSIAN,
    )  # fmt: skip
    remarks = newsroom.spelling.remarks_on(content)
    assert [(one.field, one.start, one.text) for one in remarks] == [
        (Field.HEADLINE, 0, "Сдесь"),
        (Field.LEDE, 7, "превет"),
        (Field.BODY, 22, "облость"),
    ]
