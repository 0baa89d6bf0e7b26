"""Exports of a newsroom: what changed is composed, and what is left is the same to the byte."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from newsroom.domain.bundle import Exported, ExportOrder
from newsroom.domain.date_style import DateStyle
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import ExportFailed, StorageFailed
from newsroom.exchange.manifest import Sign
from newsroom.exchange.verify import verify
from newsroom.publishing.publisher import Publisher
from newsroom.services.newsroom import Newsroom
from newsroom.storage import exported
from tests.support.articles import make_content
from tests.support.bundles import files_in
from tests.support.newsrooms import Clock, make_newsroom

COUNT = 60


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Newsroom:
    made = make_newsroom(tmp_path, clock)
    made.editing.create_all(
        [
            (
                make_content(
                    headline=f"Хабар {number}",
                    slug="",
                    date=date(2024, 1, 1) + timedelta(days=number),
                ),
                State.PUBLISHED,
            )
            for number in range(1, COUNT + 1)
        ]
    )
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the articles whose pages were composed."""
    numbers: list[int] = []
    whole = Publisher.article_file

    def article_file(self: Publisher, site: object, story: object, *others: object) -> bytes:
        numbers.append(story.article.id)  # type: ignore[attr-defined]
        return whole(self, site, story, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(Publisher, "article_file", article_file)
    return numbers


def export(newsroom: Newsroom, target: Path) -> Exported:
    return newsroom.publishing.export(ExportOrder(target, public=True))


def is_as_new(newsroom: Newsroom, folder: Path, target: Path) -> bool:
    fresh = folder / "fresh"
    export(newsroom, fresh)
    return files_in(fresh) == files_in(target)


def test_an_edit_composes_and_writes_few_pages(
    newsroom: Newsroom, tmp_path: Path, composed: list[int]
) -> None:
    target = tmp_path / "site"
    export(newsroom, target)
    assert len(composed) == COUNT
    composed.clear()
    assert export(newsroom, target).written == 0
    assert composed == []
    content = newsroom.library.get(30).content
    newsroom.editing.save(30, replace(content, headline="Басқа тақырып"))
    outcome = export(newsroom, target)
    assert composed == [30, 31, 32, 33, 34, 35]
    # Its page for people and two for machines, five that lead to it, its month, its lists, the
    # list for the search, the manifest and the sums.
    assert outcome.written == 3 + 5 + 1 + 4 + 1 + 2
    assert newsroom.verify(target, lambda _done, _all: None, lambda: False).report.findings == ()
    assert is_as_new(newsroom, tmp_path, target)
    newsroom.close()


def test_an_export_that_another_one_overtook_shows_one_moment(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "site"
    export(newsroom, target)
    signing = newsroom.publishing._signing

    def overtaken() -> tuple[Sign | None, Message | None]:
        # The newsroom's moment is fixed by now, the folder is not looked at yet.
        monkeypatch.setattr(newsroom.publishing, "_signing", signing)
        newsroom.editing.save(30, replace(newsroom.library.get(30).content, body="Кейінгі сөз."))
        export(newsroom, target)
        return signing()

    monkeypatch.setattr(newsroom.publishing, "_signing", overtaken)
    export(newsroom, target)
    assert not any("Кейінгі сөз".encode() in data for data in files_in(target).values())
    export(newsroom, target)
    assert is_as_new(newsroom, tmp_path, target)
    newsroom.close()


def test_an_export_that_another_one_overtook_does_not_take_back_what_that_one_sent(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, quick = tmp_path / "slow", tmp_path / "quick"
    export(newsroom, quick)
    signing = newsroom.publishing._signing

    def save(body: str) -> None:
        newsroom.editing.save(30, replace(newsroom.library.get(30).content, body=body))

    def overtaken() -> tuple[Sign | None, Message | None]:
        monkeypatch.setattr(newsroom.publishing, "_signing", signing)
        save("Кейінгі сөз.")
        export(newsroom, quick)
        return signing()

    save("Алғашқы сөз.")
    monkeypatch.setattr(newsroom.publishing, "_signing", overtaken)
    export(newsroom, slow)
    assert newsroom.library.shelves("").unsent == 0
    newsroom.close()


def test_a_new_article_and_a_withdrawn_one_leave_the_rest(
    newsroom: Newsroom, tmp_path: Path, composed: list[int]
) -> None:
    target = tmp_path / "site"
    export(newsroom, target)
    composed.clear()
    newsroom.editing.create(make_content(headline="Соңғы", date=date(2024, 6, 1)), State.PUBLISHED)
    export(newsroom, target)
    assert composed == [COUNT + 1]
    newsroom.editing.set_state(30, State.WITHDRAWN)
    outcome = export(newsroom, target)
    assert (outcome.articles, outcome.removed) == (COUNT + 1, 0)
    page = next((target / "article").glob("30-*.html")).read_text("utf-8")
    assert "Жарияланым алынып тасталды" in page
    # Whoever names states gets those alone.
    outcome = newsroom.publishing.export(
        ExportOrder(target, states=(State.PUBLISHED,), public=True)
    )
    assert outcome.articles == COUNT
    assert not list((target / "article").glob("30-*"))
    newsroom.close()


def test_what_the_house_settings_change_is_composed_again(
    newsroom: Newsroom, tmp_path: Path, composed: list[int]
) -> None:
    target = tmp_path / "site"
    export(newsroom, target)
    composed.clear()
    newsroom.settings.change(name="Жаңа атау")
    assert export(newsroom, target).unchanged < COUNT
    assert len(composed) == COUNT
    assert is_as_new(newsroom, tmp_path, target)
    newsroom.close()


def test_another_style_of_dates_is_on_every_page(
    newsroom: Newsroom, tmp_path: Path, composed: list[int], clock: Clock
) -> None:
    clock.advance(hours=5)
    changed = replace(newsroom.library.get(7).content, body="Жаңа мәтін.", correction="Түзетілді.")
    newsroom.editing.save(7, changed)
    target = tmp_path / "site"
    newsroom.publishing.export(ExportOrder(target))
    before = files_in(target)
    old = re.compile(r"\d [А-ЯӘІҢҒҮҰҚӨҺ][а-яәіңғүұқөһ]+, 20\d\d")
    assert old.search(before["index.html"].decode())
    composed.clear()
    newsroom.settings.change(date_style=DateStyle.FULL)
    newsroom.publishing.export(ExportOrder(target))
    assert len(composed) == COUNT
    after = files_in(target)
    shown = [path for path in after if path.endswith((".html", ".js"))]
    assert {"review.html", "index.html", "archive/2024-02.html"} < set(shown)
    assert [path for path in shown if old.search(after[path].decode())] == []
    page = next(after[path] for path in shown if path.startswith("article/7-")).decode()
    assert ">2024 жылғы 8 қаңтар</time>" in page
    assert '<time datetime="2024-04-24T16:00+05:00">2024 жылғы 24 сәуір, 16:00</time>' in page
    assert ">2024 жылғы 1 ақпан<" in after["archive/2024-02.html"].decode()
    # The names of months, and what machines read, are as they were.
    assert "Ақпан 2024" in after["archive/2024-02.html"].decode()
    iso = re.compile(rb'datetime="[^"]+"')
    for path in shown:
        assert iso.findall(after[path]) == iso.findall(before[path]), path
    for path in after:
        if path.endswith((".xml", ".json")) and "newsroom/" not in path:
            assert after[path] == before[path], path
    newsroom.close()


def test_an_article_that_was_changed_says_when(
    newsroom: Newsroom, tmp_path: Path, clock: Clock
) -> None:
    clock.advance(hours=5)
    newsroom.editing.save(7, replace(newsroom.library.get(7).content, body="Жаңа мәтін."))
    export(newsroom, tmp_path / "site")
    page = next((tmp_path / "site" / "article").glob("7-*.html")).read_text("utf-8")
    assert '<time datetime="2024-04-24T16:00+05:00">24 Сәуір, 2024, 16:00</time>' in page
    assert "Жаңартылды" not in next((tmp_path / "site" / "article").glob("8-*.html")).read_text(
        "utf-8"
    )
    newsroom.close()


def test_a_changed_address_leads_on_from_the_earlier_one(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    article = newsroom.editing.create(make_content(slug="burynghy"), State.APPROVED)
    target = tmp_path / "site"
    export(newsroom, target)
    newsroom.editing.save(article.id, replace(article.content, slug="zhana"))
    assert export(newsroom, target).removed == 2  # what machines read of it
    moved = (target / "article" / f"{article.id}-burynghy.html").read_text("utf-8")
    assert f'content="0; url={article.id}-zhana.html"' in moved
    assert newsroom.verify(target, lambda _done, _all: None, lambda: False).report.findings == ()
    newsroom.close()


def test_an_embargo_holds_an_article_back_until_its_time(
    newsroom: Newsroom, tmp_path: Path, clock: Clock
) -> None:
    target = tmp_path / "site"
    until = clock.now + timedelta(hours=2)
    held = newsroom.editing.create(make_content(headline="Құпия", embargo=until), State.PUBLISHED)
    outcome = export(newsroom, target)
    assert outcome.articles == COUNT
    [note] = outcome.notes
    assert note.values == {"id": held.id, "time": "2024-04-24 13:00"}
    assert not any("Құпия".encode() in data for data in files_in(target).values())
    with pytest.raises(ExportFailed):
        newsroom.publishing.export(ExportOrder(tmp_path / "x", (held.id,), public=True))
    assert newsroom.publishing.export(ExportOrder(tmp_path / "review", (held.id,))).articles == 1
    clock.advance(hours=2)
    assert export(newsroom, target).articles == COUNT + 1
    newsroom.close()


def test_a_correction_stands_on_the_page_with_its_time(
    newsroom: Newsroom, tmp_path: Path, clock: Clock
) -> None:
    clock.advance(hours=1)
    newsroom.editing.save(7, replace(newsroom.library.get(7).content, correction="Сан қате еді."))
    export(newsroom, tmp_path / "site")
    page = next((tmp_path / "site" / "article").glob("7-*.html")).read_text("utf-8")
    assert "<h2>Түзету</h2>" in page
    assert (
        'Сан қате еді. <time datetime="2024-04-24T12:00+05:00">24 Сәуір, 2024, 12:00</time>' in page
    )
    assert newsroom.checking.findings() == ()
    assert newsroom.checking.rebuild() == COUNT
    assert newsroom.checking.findings() == ()
    newsroom.close()


def test_a_bundle_that_could_not_be_noted_is_whole_and_says_so(
    newsroom: Newsroom, tmp_path: Path, composed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    order = ExportOrder(tmp_path / "site", public=True)

    def refuse(*_values: object) -> None:
        raise StorageFailed(Message("the disk is full"))

    with monkeypatch.context() as full:
        full.setattr(exported, "keep_articles", refuse)
        [note] = newsroom.publishing.export(order).notes
    assert "could not note" in str(note)
    assert verify(order.target).findings == ()
    assert newsroom.library.shelves("").unsent == COUNT

    again = newsroom.publishing.export(order)
    assert (again.notes, again.written, len(composed)) == ((), 0, 2 * COUNT)
    assert newsroom.library.shelves("").unsent == 0
