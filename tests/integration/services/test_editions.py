"""Editions of a story: linked articles, and the pages that lead from one to the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import etree

from newsroom.domain.bundle import Exported, ExportOrder
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.errors import StepRefused
from newsroom.services.newsroom import Newsroom
from newsroom.services.verifying import verify
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

RU, ARABIC, LATIN = Language.RUSSIAN, Language.KAZAKH_ARABIC, Language.KAZAKH_LATIN


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    for day in range(1, 9):
        content = make_content(headline=f"Хабар {day}", slug=f"s{day}", date=date(2024, 1, day))
        opened.editing.create(content, State.PUBLISHED)
    yield opened
    opened.close()


def publish(newsroom: Newsroom, number: int) -> None:
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
        newsroom.editing.set_state(number, state)


def export(newsroom: Newsroom, folder: Path) -> Exported:
    return newsroom.publishing.export(ExportOrder(target=folder / "site"))


def page(folder: Path, path: str) -> BeautifulSoup:
    return BeautifulSoup((folder / "site" / path).read_text("utf-8"), "html.parser")


def links(folder: Path, path: str, element: str) -> dict[str, str]:
    found = page(folder, path).select(f"{element}[hreflang]")
    return {str(one["hreflang"]): str(one["href"]) for one in found}


def test_an_edition_begins_with_the_words_of_its_source(newsroom: Newsroom) -> None:
    source = newsroom.library.get(8)
    made = newsroom.editions.begin(8, RU)
    assert made.state is State.DRAFT
    assert made.content.translation_of == source.uuid
    assert made.content.language is RU
    assert (made.content.headline, made.content.body) == (
        source.content.headline,
        source.content.body,
    )
    # Of an edition comes an edition of the original, not a chain.
    other = newsroom.editions.begin(made.id, ARABIC)
    assert other.content.translation_of == source.uuid
    for one in (source, made, other):
        assert [found.id for found in newsroom.editions.of(one)] == [8, other.id, made.id]


def test_a_language_is_taken_once(newsroom: Newsroom) -> None:
    made = newsroom.editions.begin(8, RU)
    for source, language in ((8, RU), (made.id, Language.KAZAKH), (8, Language.KAZAKH)):
        with pytest.raises(StepRefused):
            newsroom.editions.begin(source, language)
    newsroom.trash.put(made.id)
    assert newsroom.editions.of(newsroom.library.get(8))[0].id == 8
    newsroom.editions.begin(8, RU)  # what is in the trash takes nobody's place


def test_pages_lead_to_one_another_and_lists_have_a_story_once(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    newsroom.settings.change(address="https://example.kz/news")
    russian, arabic = newsroom.editions.begin(8, RU), newsroom.editions.begin(8, ARABIC)
    for made, headline in ((russian, "Новость"), (arabic, "حابار")):
        newsroom.editing.save(made.id, replace(made.content, headline=headline, slug=""))
        publish(newsroom, made.id)
    export(newsroom, tmp_path)
    assert verify(tmp_path / "site").ok
    names = {
        language: f"{number}-{newsroom.library.get(number).slug}.html"
        for language, number in (("kk", 8), ("ru", russian.id), ("kk-Arab", arabic.id))
    }
    for language, name in names.items():
        own = f"article/{name}"
        others = {one: path for one, path in names.items() if one != language}
        assert links(tmp_path, own, "nav.editions a") == others
        heads = {one: f"https://example.kz/news/article/{path}" for one, path in names.items()}
        # Who reads none of these languages is led to the house's own.
        heads["x-default"] = heads["kk"]
        assert links(tmp_path, own, "head link") == heads
        assert page(tmp_path, own).html["lang"] == language  # type: ignore[index]
    # Lists of the site show the house's edition, those of a language its own.
    front = (tmp_path / "site/index.html").read_text("utf-8")
    assert "Хабар 8" in front
    assert "Новость" not in front
    assert 'href="ru/index.html"' in front
    assert "Новость" in (tmp_path / "site/ru/index.html").read_text("utf-8")
    assert page(tmp_path, "arab/index.html").html["dir"] == "rtl"  # type: ignore[index]
    assert "Новость" not in (tmp_path / "site/feed.xml").read_text("utf-8")
    sitemap = (tmp_path / "site/sitemap.xml").read_text("utf-8")
    assert sitemap.count('hreflang="ru"') == 3
    assert sitemap.count(f'hreflang="x-default" href="{heads["kk"]}"') == 3
    assert f"article/{names['ru']}</loc>" in sitemap
    data = json.loads((tmp_path / f"site/article/{names['ru']}").with_suffix(".json").read_text())
    assert {one["language"] for one in data["associations"] if "language" in one} == {
        "kk",
        "kk-Arab",
    }
    script = page(tmp_path, f"article/{names['ru']}").find("script", type="application/ld+json")
    assert script is not None
    assert json.loads(script.get_text())["translationOfWork"]["inLanguage"] == "kk"


def test_each_language_has_feeds_of_its_own(newsroom: Newsroom, tmp_path: Path) -> None:
    made = newsroom.editions.begin(8, RU)
    newsroom.editing.save(made.id, replace(made.content, headline="Новость", slug=""))
    publish(newsroom, made.id)
    export(newsroom, tmp_path)
    assert verify(tmp_path / "site").ok
    site = tmp_path / "site"
    feeds = {
        path: [
            str(one["href"]) for one in page(tmp_path, path).select('link[title][rel="alternate"]')
        ]
        for path in (f"article/{made.id}-novost.html", "ru/index.html", "article/8-s8.html")
    }
    names = ("feed.xml", "atom.xml", "feed.json")
    own = [f"../ru/{name}" for name in names]
    assert feeds[f"article/{made.id}-novost.html"] == own == feeds["ru/index.html"]
    assert feeds["article/8-s8.html"] == [f"../{name}" for name in names]
    russian = json.loads((site / "ru/feed.json").read_text("utf-8"))
    assert (russian["language"], [one["title"] for one in russian["items"]]) == ("ru", ["Новость"])
    rss = etree.parse(site / "ru/feed.xml")
    assert rss.findtext("channel/language") == "ru"
    assert (site / "ru" / str(rss.findtext("channel/item/link"))).resolve().is_file()
    ids = {etree.parse(site / path).findtext("{*}id") for path in ("atom.xml", "ru/atom.xml")}
    assert len(ids) == 2
    # Without a story in it, a language has no feeds, and the notice leads to the site's.
    newsroom.editing.set_state(made.id, State.WITHDRAWN)
    export(newsroom, tmp_path)
    assert verify(site).findings == ()
    assert not (site / "ru").exists()


def test_an_edition_touches_its_own_story_and_no_other(newsroom: Newsroom, tmp_path: Path) -> None:
    export(newsroom, tmp_path)
    made = newsroom.editions.begin(3, LATIN)
    publish(newsroom, made.id)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*.html")}
    export(newsroom, tmp_path)
    changed = {
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*.html")
        if before.get(path) != path.stat().st_mtime_ns
    }
    articles = {path for path in changed if path.startswith("article/")}
    assert {path.split("/")[1].split("-")[0] for path in articles} == {"3", str(made.id)}
    assert "latn/index.html" in changed
    # Withdrawn, it is nobody's edition any more.
    newsroom.editing.set_state(made.id, State.WITHDRAWN)
    export(newsroom, tmp_path)
    assert links(tmp_path, "article/3-s3.html", "nav.editions a") == {}
    assert not (tmp_path / "site/latn/index.html").exists()
    assert export(newsroom, tmp_path).written == 0


def test_an_edition_that_is_not_ready_is_not_led_to(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.editions.begin(8, RU)
    export(newsroom, tmp_path)
    assert not page(tmp_path, "article/8-s8.html").select(".editions")


def test_a_story_without_the_houses_language_is_listed_by_its_original(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    content = make_content(headline="Eagles", language=Language.ENGLISH, slug="e")
    original = newsroom.editing.create(content, State.PUBLISHED)
    made = newsroom.editions.begin(original.id, RU)
    newsroom.editing.save(made.id, replace(made.content, headline="Орлы", slug="orly"))
    publish(newsroom, made.id)
    export(newsroom, tmp_path)
    front = (tmp_path / "site/index.html").read_text("utf-8")
    assert "Eagles" in front
    assert "Орлы" not in front


def test_the_preview_has_the_switch(newsroom: Newsroom) -> None:
    made = newsroom.editions.begin(8, RU)
    publish(newsroom, made.id)
    article = newsroom.library.get(8)
    shown = BeautifulSoup(newsroom.publishing.page(article, article.content), "html.parser")
    assert [str(one["hreflang"]) for one in shown.select("nav.editions a")] == ["ru"]


def test_two_of_one_language_are_remarked_on(newsroom: Newsroom) -> None:
    made = newsroom.editions.begin(8, RU)
    publish(newsroom, made.id)
    article = newsroom.library.get(made.id)
    twin = replace(article.content, language=Language.KAZAKH)
    newsroom.editing.save(made.id, twin)
    problems = newsroom.release.problems(ExportOrder(target=Path()))
    assert [one.article for one in problems if one.remark.rule == "edition"] == [made.id]


def test_revisions_from_before_keep_their_ids(newsroom: Newsroom) -> None:
    article = newsroom.library.get(1)
    revision = newsroom.history.get(article.revision)
    assert b"translation_of" not in revision.document()
    made = newsroom.editions.begin(1, RU)
    assert b"translation_of" in newsroom.history.get(made.revision).document()
