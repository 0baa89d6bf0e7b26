"""What of a newsroom goes out: in some languages alone, or everything, for the archive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.export_habits import Audience, Habit, Habits, What
from newsroom.domain.language import Language
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State
from newsroom.errors import ExportFailed
from newsroom.services.newsroom import Newsroom
from newsroom.services.verifying import verify
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.pictures import photograph, saved

KK, RU, LATIN = Language.KAZAKH, Language.RUSSIAN, Language.KAZAKH_LATIN
_LINK = re.compile(r'(?:href|src)="([^"#?:]+)"')


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.settings.change(address="https://example.kz/news")
    for day in range(1, 5):
        content = make_content(headline=f"Хабар {day}", slug=f"s{day}", date=date(2024, 1, day))
        opened.editing.create(content, State.PUBLISHED)
    for language, headline in ((RU, "Новость"), (LATIN, "Habar")):
        made = opened.editions.begin(4, language)
        opened.editing.save(made.id, replace(made.content, headline=headline, slug=""))
        for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
            opened.editing.set_state(made.id, state)
    yield opened
    opened.close()


def dangling(site: Path) -> list[str]:
    """Return the links of a site's pages that lead to no file of it."""
    return [
        f"{page.relative_to(site)}: {link}"
        for page in site.rglob("*.html")
        for link in _LINK.findall(page.read_text("utf-8"))
        if not (page.parent / link).exists()
    ]


def texts(site: Path) -> str:
    kinds = (".html", ".xml", ".json", ".js")
    return "".join(
        path.read_text("utf-8") for path in sorted(site.rglob("*")) if path.suffix in kinds
    )


def test_only_the_wanted_languages_go_out(newsroom: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "site"
    newsroom.publishing.export(ExportOrder(site, public=True))
    assert (site / "ru/index.html").exists()
    exported = newsroom.publishing.export(ExportOrder(site, public=True, languages=(KK, LATIN)))
    assert exported.articles == 5
    assert verify(site).ok
    assert dangling(site) == []
    # Neither the story nor who would lead to it: pages, lists, feeds, maps, what machines read.
    assert not (site / "ru").exists()
    everything = texts(site)
    assert "Новость" not in everything
    assert 'hreflang="ru"' not in everything
    assert 'hreflang="kk-Latn"' in everything
    assert json.loads((site / "feed.json").read_text("utf-8"))["items"]


def test_a_story_whose_original_stays_is_listed_all_the_same(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    newsroom.publishing.export(ExportOrder(site, public=True, languages=(RU,)))
    assert "Новость" in (site / "index.html").read_text("utf-8")
    assert "Хабар" not in texts(site).replace("Дала хабары", "")
    assert dangling(site) == []


def test_named_articles_keep_to_the_languages_too(newsroom: Newsroom, tmp_path: Path) -> None:
    order = ExportOrder(tmp_path / "some", articles=(1, 4, 5), languages=(KK,))
    exported = newsroom.publishing.export(order)
    assert exported.articles == 2
    assert [str(note) for note in exported.notes if "left out" in str(note)] == [
        "Article 5 is left out: it is in Русский."
    ]
    with pytest.raises(ExportFailed, match="none of these articles is in English"):
        newsroom.publishing.export(replace(order, languages=(Language.ENGLISH,)))


def test_the_look_before_keeps_to_the_languages(newsroom: Newsroom) -> None:
    article = newsroom.library.get(5)
    newsroom.editing.save(5, replace(article.content, body="TODO"))
    order = ExportOrder(Path())
    assert {one.article for one in newsroom.release.problems(order)} >= {5}
    kazakh = newsroom.release.problems(replace(order, languages=(KK,)))
    assert 5 not in {one.article for one in kazakh}


def test_the_archive_has_everything(newsroom: Newsroom, tmp_path: Path) -> None:
    later = datetime(2024, 5, 1, tzinfo=UTC)
    held = newsroom.editing.create(make_content(slug="h", embargo=later), State.PUBLISHED)
    draft = newsroom.editing.create(make_content(slug="d"))
    taken = newsroom.pictures.take_in(saved(photograph()), "a.jpg").master
    with_picture = make_content(slug="p", pictures=(Picture(taken.sha256, Place.LEAD),))
    shown = newsroom.editing.create(with_picture, State.PUBLISHED)
    newsroom.editing.save(shown.id, replace(with_picture, pictures=()))
    newsroom.editing.set_state(1, State.WITHDRAWN)
    target = tmp_path / "archive"
    exported = newsroom.publishing.export(ExportOrder(target, archive=True))
    assert exported.articles == newsroom.library.count(Filter())
    manifest = json.loads((target / "newsroom/manifest.json").read_text("utf-8"))
    states = {entry["id"]: entry["state"] for entry in manifest["articles"]}
    assert states[1] == "withdrawn"
    assert {held.id, draft.id} <= states.keys()
    # The picture that only an earlier version shows comes along, so that it can be taken in whole.
    assert list(target.rglob(f"{taken.sha256}.*"))
    assert verify(target).ok
    # What lies in an archive was sent to nobody.
    assert newsroom.library.shelves("").unsent > 0


def test_habits_are_the_newsrooms_own_and_kept_for_each_audience(newsroom: Newsroom) -> None:
    assert newsroom.export_habits.get() == Habits()
    assert newsroom.export_habits.get().of(Audience.READERS).check
    public = Habit(What.STATES, (State.PUBLISHED,), (KK,), ("/srv/site",))
    habits = Habits().with_(Audience.READERS, public)
    newsroom.export_habits.keep(habits)
    newsroom.export_habits.keep(habits.with_(Audience.ARCHIVE, Habit(places=("/a",)).at("/b")))
    kept = newsroom.export_habits.get()
    assert kept.audience is Audience.ARCHIVE
    assert kept.of(Audience.READERS) == public
    assert kept.of(Audience.ARCHIVE).places == ("/b", "/a")
    assert Habit(places=("/b", "/a")).at("/a").places == ("/a", "/b")
