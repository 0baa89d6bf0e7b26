"""The desk's notes, and the names that articles share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.note import Note
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

NOTE = "Дереккөз атын атамауды сұрады"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return make_newsroom(tmp_path)


def test_a_note_is_kept_changed_and_taken_away(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content())
    assert newsroom.notes.get(article.uuid) == Note()
    newsroom.notes.put(article.uuid, Note(f"  {NOTE}\r\nekinshi \n", 400))
    assert newsroom.notes.get(article.uuid) == Note(f"{NOTE}\nekinshi", 400)
    newsroom.notes.put(article.uuid, Note("Басқа"))
    assert newsroom.notes.get(article.uuid) == Note("Басқа")
    newsroom.notes.put(article.uuid, Note("\n"))
    assert newsroom.notes.get(article.uuid) == Note()
    newsroom.close()


def test_a_note_comes_before_the_first_save(newsroom: Newsroom) -> None:
    newsroom.notes.put("uuid-1", Note(NOTE))
    article = newsroom.editing.save(None, make_content(), uuid="uuid-1")
    assert newsroom.notes.get(article.uuid) == Note(NOTE)
    newsroom.close()


def test_no_file_of_a_bundle_has_a_note(newsroom: Newsroom, tmp_path: Path) -> None:
    article = newsroom.editing.create(make_content())
    newsroom.notes.put(article.uuid, Note(NOTE))
    newsroom.publishing.export(ExportOrder(tmp_path / "out", states=(State.DRAFT,)))
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert len(files) > 5
    assert not [path for path in files if NOTE.encode() in path.read_bytes()]
    newsroom.close()


def test_a_note_goes_with_its_article(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content())
    newsroom.notes.put(article.uuid, Note(NOTE))
    newsroom.trash.put(article.id)
    assert newsroom.notes.get(article.uuid) == Note(NOTE)
    newsroom.trash.delete(article.id)
    assert newsroom.notes.get(article.uuid) == Note()
    newsroom.close()


def test_shared_names_are_counted(newsroom: Newsroom) -> None:
    library = newsroom.library
    first = make_content(
        byline="Айгүл, Ерлан", tags=("су", "жол"), category="Қоғам", other_categories=("Спорт",)
    )
    one = newsroom.editing.create(first)
    newsroom.editing.create(replace(first, byline="Ерлан", tags=("су",), slug=""))
    assert library.terms(Term.BYLINE) == (TermCount("Ерлан", 2), TermCount("Айгүл", 1))
    assert library.terms(Term.TAG) == (TermCount("су", 2), TermCount("жол", 1))
    assert library.terms(Term.CATEGORY, 1) == (TermCount("Спорт", 2),)
    newsroom.editing.save(one.id, replace(one.content, tags=("ауыл",)))
    assert library.terms(Term.TAG) == (TermCount("ауыл", 1), TermCount("су", 1))
    newsroom.trash.put(one.id)
    assert library.terms(Term.TAG) == (TermCount("су", 1),)
    newsroom.trash.delete(one.id)
    newsroom.checking.rebuild()
    assert library.terms(Term.BYLINE) == (TermCount("Ерлан", 1),)
    newsroom.close()
