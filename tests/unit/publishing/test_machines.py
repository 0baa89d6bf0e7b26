"""What machines read of a site: by the schemas that others hold it to."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree

from newsroom.domain.card import Edition, card_of
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.publication import Publication
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import State
from newsroom.publishing.machines.maps import SiteMap
from newsroom.publishing.site import Site
from newsroom.publishing.sources import mark_of
from newsroom.publishing.story import Story
from newsroom.text.markdown import render
from tests.support.articles import make_article, make_story
from tests.support.hostile import HOSTILE
from tests.support.sites import compose

SCHEMAS = Path(__file__).parents[2] / "support" / "schemas"
HOUSE = House(
    "5f0c0000-0000-4000-8000-000000000000",
    "Дала «хабары» & <Ко>",
    site="https://example.kz/",
    address="https://example.kz/news",
)
SITE = Site(HOUSE, {"Президент": "president"}, topics={"Президент": "11000000"})
ATOM = {"a": "http://www.w3.org/2005/Atom"}
MAP = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def files(*stories: Story, site: Site = SITE) -> dict[str, bytes]:
    return {file.path: file.data for file in compose(site, stories)}


@cache
def ninjs_schema() -> Draft202012Validator:
    schema = json.loads((SCHEMAS / "ninjs_3.1.json").read_text("utf-8"))
    checker = FormatChecker()
    assert {"uri", "date-time"} <= set(checker.checkers), "the format checkers are not installed"
    return Draft202012Validator(schema, format_checker=checker)


@cache
def newsml_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / "NewsML-G2_2.35-spec-All-Power.xsd"))


def written(text: str, language: Language = Language.KAZAKH) -> Story:
    """Return a story in which every text is this one."""
    article = make_article(1, state=State.PUBLISHED)
    content = replace(
        article.content, headline=text, lede=text, body=text, category=text, byline=text,
        tags=(text,), language=language,
    )  # fmt: skip
    return Story(replace(article, content=content), render(text, language))


STORIES: dict[str, Story] = {
    "whole": make_story(1, subhead="Қосымша тақырып", other_categories=("Әлем",)),
    "bare": make_story(
        1,
        lede="",
        body="",
        byline="",
        tags=(),
        category="",
        rates=RateTable(),
    ),
    "withdrawn": make_story(1, state=State.WITHDRAWN),
    "markup": written("a<br>b\n\n---\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\nx[^1]\u00a0y\n\n[^1]: z"),
    "arabic": written("قازاق ءتىلى", Language.KAZAKH_ARABIC),
}


@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
def test_news_formats_are_valid(story: Story) -> None:
    made = files(story)
    [path] = [path for path in made if re.fullmatch(r"article/[^/]+\.json", path)]
    ninjs = json.loads(made[path])
    assert list(ninjs_schema().iter_errors(ninjs)) == []
    newsml_schema().assertValid(etree.parse(io.BytesIO(made[path.replace(".json", ".xml")])))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_every_format(text: str) -> None:
    made = files(written(text), make_story(2))
    for path, data in made.items():
        if path.endswith(".xml"):
            tree = etree.parse(io.BytesIO(data))
            if path.startswith("article/"):
                newsml_schema().assertValid(tree)
        elif path.endswith(".json"):
            values = json.loads(data)
            if path.startswith("article/"):
                assert list(ninjs_schema().iter_errors(values)) == []
    page = made[next(path for path in made if path.startswith("article/1"))].decode()
    scripts = re.findall(r"<script type=\"application/ld\+json\">(.*?)</script>", page)
    assert [json.loads(script)["@type"] for script in scripts] == ["NewsArticle"]
    assert page.count("<script") == 1


def test_a_withdrawn_story_tells_nothing_of_itself() -> None:
    gone = make_story(
        1, state=State.WITHDRAWN, headline="Құпия", lede="Құпия", body="Құпия", tags=("Құпия",)
    )
    made = files(gone, make_story(2))
    assert not [path for path, data in made.items() if "Құпия" in data.decode("utf-8", "replace")]
    [path] = [path for path in made if re.fullmatch(r"article/1-.*json", path)]
    assert json.loads(made[path])["pubStatus"] == "canceled"
    assert b"article/1-" not in made["sitemap.xml"]


def test_ninjs_says_what_the_page_says() -> None:
    made = files(make_story(1))
    [path] = [path for path in made if re.fullmatch(r"article/[^/]+\.json", path)]
    values = json.loads(made[path])
    assert values["headlines"][0]["value"] == "Өнеркәсіптік кооперацияны кеңейту қажет"
    assert values["subjects"][0] == {
        "name": "Президент",
        "rel": "primary",
        "uri": "http://cv.iptc.org/newscodes/mediatopic/11000000",
    }
    assert values["by"] == "Айгүл Сәрсенова"
    [rates] = values["associations"]
    assert rates["bodies"][0]["value"] == "RUB: 5.27\nUSD: 480.63\nEUR: 535.13"
    assert values["firstCreated"] == "2021-10-18T15:30:00+06:00"


def test_a_change_is_a_later_time_than_the_publication() -> None:
    article = make_article(1)
    life = Publication(datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 3, 2, tzinfo=UTC))
    made = files(Story(article, "<p>x</p>", known=card_of(article, 1, life)))
    page = made[next(path for path in made if re.fullmatch(r"article/.*\.html", path))].decode()
    assert '"datePublished": "2024-01-01T06:00:00+06:00"' in page
    assert '"dateModified": "2024-03-02T05:00:00+05:00"' in page
    assert '<meta property="article:modified_time" content="2024-03-02T05:00:00+05:00">' in page
    assert b"<lastmod>2024-03-02T00:00:00+00:00</lastmod>" in made["sitemap.xml"]


def head(made: dict[str, bytes]) -> str:
    return made[next(path for path in made if re.fullmatch(r"article/.*\.html", path))].decode()


def test_a_site_without_an_address_has_no_canonical_and_no_map() -> None:
    made = files(make_story(1), site=Site(replace(HOUSE, address=""), {}))
    assert "canonical" not in head(made)
    assert not {"sitemap.xml", "news-sitemap.xml"} & set(made)
    assert b"Sitemap" not in made["robots.txt"]
    canonical = '<link rel="canonical" href="https://example.kz/news/article/1-'
    assert canonical in head(files(make_story(1)))


@pytest.mark.parametrize(
    "address", ["javascript:x", "https://", 'https://a/"x', "https://a/?b", "x"]
)
def test_only_a_plain_address_is_one(address: str) -> None:
    assert Site(replace(HOUSE, address=address), {}).base == ""


def feeds(made: dict[str, bytes]) -> Iterator[list[str]]:
    yield etree.fromstring(made["feed.xml"]).xpath("channel/item/title/text()")
    yield etree.fromstring(made["atom.xml"]).xpath("a:entry/a:title/text()", namespaces=ATOM)
    yield [item["title"] for item in json.loads(made["feed.json"])["items"]]


def test_feeds_have_the_newest_thirty() -> None:
    stories = [make_story(number, headline=f"№ {number}") for number in range(1, 41)]
    expected = [f"№ {number}" for number in range(40, 10, -1)]
    for titles in feeds(files(*stories)):
        assert titles == expected


def test_feeds_carry_the_text_and_addresses() -> None:
    made = files(make_story(1))
    item: Any = json.loads(made["feed.json"])["items"][0]
    assert item["url"].startswith("https://example.kz/news/article/1-")
    assert item["content_html"].startswith("<p>Алқалы жиынға")
    rss = etree.fromstring(made["feed.xml"])
    assert rss.findtext("channel/item/link") == item["url"]
    assert rss.findtext("channel/item/pubDate") == "Mon, 18 Oct 2021 15:30:00 +0600"
    atom = etree.fromstring(made["atom.xml"])
    assert atom.findtext("a:entry/a:content", namespaces=ATOM) == item["content_html"]


def test_the_news_map_has_the_last_days() -> None:
    stories = [make_story(day, date=date(2024, 4, day)) for day in (20, 21, 22, 24)]
    urls = etree.fromstring(files(*stories)["news-sitemap.xml"]).findall("m:url", MAP)
    assert len(urls) == 2


def test_long_maps_are_split(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.publishing.machines.maps._MOST", 10)
    whole = SiteMap("https://example.kz/", Language.KAZAKH)
    made = dict(
        pair for number in range(1, 26) for pair in whole.add(mark_of(make_story(number).card))
    )
    made |= dict(whole.finished(["president"]))
    assert list(made) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    counts = [
        len(etree.fromstring(data).findall("m:url", MAP))
        for path, data in made.items()
        if path != "sitemap.xml"
    ]
    assert counts == [10, 10, 7]
    assert len(etree.fromstring(made["sitemap.xml"]).findall("m:sitemap", MAP)) == 3


def test_editions_are_told_by_the_schemas() -> None:
    stories = [
        make_story(number, language=language)
        for number, language in enumerate((Language.KAZAKH, Language.KAZAKH_ARABIC), 1)
    ]
    one = tuple(
        Edition(story.card.id, story.card.uuid, story.card.language, story.card.slug, place == 0)
        for place, story in enumerate(stories)
    )
    for site in (SITE, replace(SITE, house=replace(HOUSE, address=""))):
        made = {
            file.path: file.data
            for file in compose(site, stories, editions={edition.id: one for edition in one})
        }
        for path, data in made.items():
            if path.startswith("article/") and path.endswith(".json"):
                ninjs_schema().validate(json.loads(data))
                assert b"edition-kk" in data
            elif path.startswith("article/") and path.endswith(".xml"):
                newsml_schema().assertValid(etree.fromstring(data))
                assert b"relation/alternate" in data
    urls = etree.fromstring(files(*stories)["sitemap.xml"])
    assert "xhtml" not in urls.nsmap
