"""Which pages a site has, and what stands on each."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from posixpath import dirname, join, normpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.bundle import File
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import State
from newsroom.publishing.site import Publisher, Site, neighbours, newest_first
from newsroom.publishing.story import Story, address
from newsroom.publishing.theme import standard_theme
from newsroom.text.markdown import render
from tests.support.articles import make_article, make_story
from tests.support.hostile import HOSTILE

HOUSE = House("5f0c", "Дала хабары", site="https://example.kz/")
CATEGORIES = {"Президент": "president", "Қоғам": "qogam"}
PUBLISHER = Publisher(standard_theme())


def compose(*stories: Story, house: House = HOUSE) -> dict[str, str]:
    files = PUBLISHER.compose(Site(house, stories, CATEGORIES))
    return {file.path: file.data.decode() for file in files if file.path.endswith(".html")}


def page_of(story: Story, *others: Story, house: House = HOUSE) -> str:
    return PUBLISHER.article_page(Site(house, [story], CATEGORIES), story, others)


class Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.elements: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.found += [value or "" for name, value in attrs if name in {"href", "src"}]


def words_of(page: str) -> str:
    body = page[page.index("<body") :]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_a_page_reads_in_the_order_of_the_newspaper() -> None:
    text = words_of(page_of(make_story(1), make_story(2, headline="Басқа жаңалық")))
    expected = [
        "Валюта бағамы: ҚР Ұлттық Банкі , 24 Сәуір, 2024", "RUB : 5.27", "USD : 480.63",
        "EUR : 535.13",
        "Басты сайтқа өту", "Президент 18 Қазан, 2021", "Өнеркәсіптік кооперацияны кеңейту қажет",
        "229 рет көрсетілді", "Мемлекет басшысы ТМД", "Алқалы жиынға", "2022 жылы еліміз",
        "Соңғы жаңалықтар", "Басқа жаңалық", "Тегтер: ТМД , кооперация",
    ]  # fmt: skip
    places = [text.index(part) for part in expected]
    assert places == sorted(places)


def test_furniture_follows_the_language_of_the_article() -> None:
    page = page_of(make_story(1, language=Language.RUSSIAN), make_story(2))
    assert '<html lang="ru" dir="ltr">' in page
    assert "Последние новости" in page
    assert "Просмотров: 229" in page
    assert '<a href="../index.html" lang="kk" dir="ltr" aria-label="Дала хабары"' in page
    arabic = page_of(make_story(1, language=Language.KAZAKH_ARABIC))
    assert '<html lang="kk-Arab" dir="rtl">' in arabic


def test_a_story_in_another_language_says_so_in_lists() -> None:
    front = compose(make_story(1, language=Language.KAZAKH_ARABIC))["index.html"]
    assert '<article class="card lead" lang="kk-Arab" dir="rtl">' in front


def test_without_a_main_site_the_link_leads_to_the_front_page() -> None:
    for site in ("", "javascript:alert(1)"):
        page = page_of(make_story(), house=House("5f0c", site=site))
        assert '<a href="../index.html">Басты сайтқа өту</a>' in page
    assert 'href="https://example.kz/"' in page_of(make_story())


def test_missing_parts_leave_no_trace() -> None:
    bare = Content(language=Language.KAZAKH)
    article = make_article(1, **{name: getattr(bare, name) for name in Content.__slots__})
    page = page_of(Story(article, ""))
    assert "<h1>Тақырыпсыз</h1>" in page
    for part in (
        'class="rates"',
        'class="lede"',
        'class="body"',
        "<time",
        'class="facts"',
        'class="tags"',
        "None",
    ):
        assert part not in page


def test_unknown_date_of_rates_is_not_made_up() -> None:
    table = RateTable(make_article().content.rates.items)
    page = page_of(make_story(rates=table))
    rates = page[page.index('class="rates"') : page.index("main-site")]
    assert "<p>" not in rates
    assert '<abbr title="Ресей рублі">RUB</abbr>:</dt> <dd><data value="5.27">5.27' in rates


def test_a_withdrawn_article_leaves_a_notice_at_its_address() -> None:
    gone = make_story(
        2, state=State.WITHDRAWN, headline="Құпия тақырып", lede="Құпия", body="Құпия"
    )
    pages = compose(make_story(1), gone)
    page = pages[address(gone.article)]
    assert "Жарияланым алынып тасталды" in page
    assert '<meta name="robots" content="noindex">' in page
    assert not any("Құпия" in text for text in pages.values())
    assert address(make_article(1)) in page


def test_files_come_in_order_and_the_front_page_last() -> None:
    site = Site(HOUSE, [make_story(number) for number in (3, 1, 2)], CATEGORIES)
    paths = [file.path for file in PUBLISHER.compose(site)]
    assert len(paths) == len(set(paths))
    assets = [path for path in paths if path.startswith("assets/")]
    assert paths[: len(assets)] == sorted(assets)
    slug = make_article().content.slug
    assert paths[len(assets) :] == [
        *(f"article/{number}-{slug}.html" for number in (1, 2, 3)),
        "president/index.html",
        "index.html",
    ]


def test_the_same_stories_give_the_same_bytes_in_any_order() -> None:
    stories = [make_story(number, date=date(2021, 10, number)) for number in range(1, 9)]
    first = list(PUBLISHER.compose(Site(HOUSE, stories, CATEGORIES)))
    again = Publisher(standard_theme()).compose(Site(HOUSE, stories[::-1], dict(CATEGORIES)))
    assert first == list(again)


def test_progress_counts_every_page() -> None:
    seen: list[tuple[int, int]] = []
    stories = [make_story(number) for number in range(1, 40)]
    files = list(
        PUBLISHER.compose(
            Site(HOUSE, stories, CATEGORIES), lambda done, total: seen.append((done, total))
        )
    )
    pages = sum(file.path.endswith(".html") for file in files)
    assert seen == [(done, pages) for done in range(1, pages + 1)]


def test_long_categories_are_paged() -> None:
    pages = compose(*(make_story(number, headline=f"№ {number}") for number in range(1, 66)))
    assert {"president/index.html", "president/page-2.html", "president/page-3.html"} <= set(pages)
    assert "president/page-4.html" not in pages
    assert pages["president/index.html"].count('class="card"') == 30
    assert pages["president/page-3.html"].count('class="card"') == 5
    assert '<a rel="next" href="page-2.html">' in pages["president/index.html"]
    assert '<a rel="prev" href="index.html">' in pages["president/page-2.html"]


def test_a_new_story_changes_few_pages() -> None:
    stories = [make_story(number, date=date(2021, 10, 1)) for number in range(1, 101)]
    before = compose(*stories)
    after = compose(*stories, make_story(101, date=date(2021, 10, 2)))
    changed = {path for path in before if before[path] != after[path]}
    assert {path for path in changed if path.startswith("article/")} == set()
    assert set(after) - set(before) == {address(make_article(101))}


@given(st.integers(0, 14), st.integers(-1, 13))
def test_neighbours_are_others_and_five_where_there_are_five(count: int, position: int) -> None:
    ordered = newest_first([make_story(number) for number in range(1, count + 1)])
    if position >= count:
        return
    found = [story.article.id for story in neighbours(ordered, position)]
    others = count if position == -1 else count - 1
    assert len(found) == len(set(found)) == min(5, others)
    assert found == sorted(found, reverse=True)
    if position >= 0:
        assert ordered[position].article.id not in found


def test_an_unknown_category_is_words_and_no_link() -> None:
    pages = compose(make_story(1, category="Беймәлім"))
    assert "<b>Беймәлім</b>" in pages["index.html"]
    assert [path for path in pages if path.count("/") and not path.startswith("article/")] == []


def test_two_categories_in_one_folder_share_its_pages() -> None:
    stories = [make_story(1), make_story(2, category="Қоғам")]
    files = PUBLISHER.compose(Site(HOUSE, stories, {"Президент": "x", "Қоғам": "x"}))
    assert [file.path for file in files].count("x/index.html") == 1


def test_no_stories_still_make_a_front_page() -> None:
    assert "Әзірге жарияланым жоқ." in compose()["index.html"]


def test_every_link_within_the_site_leads_to_a_file() -> None:
    stories = [
        make_story(number, category="Қоғам" if number % 2 else "Президент")
        for number in range(1, 70)
    ]
    files = list(PUBLISHER.compose(Site(HOUSE, stories, CATEGORIES)))
    paths = {file.path for file in files}
    for file in files:
        if file.path.endswith(".html"):
            page = file.data.decode()
            for link in Links(page).found:
                if link.startswith("#"):
                    assert f'id="{link[1:]}"' in page
                elif link != HOUSE.site:
                    assert ":" not in link
                    assert not link.startswith("/")
                    assert normpath(join(dirname(file.path), link)) in paths, (file.path, link)


def test_asset_is_what_compose_writes() -> None:
    for file in PUBLISHER.compose(Site(HOUSE, [], {})):
        if file.path.startswith("assets/"):
            assert PUBLISHER.asset(file.path) == file.data
    with pytest.raises(KeyError):
        PUBLISHER.asset("assets/../secret")


def hostile_site(text: str) -> list[File]:
    # The values are put in afterwards: half a surrogate pair has no revision to come from.
    article = make_article(1)
    content = replace(
        article.content, headline=text, lede=text, body=text, category=text, byline=text,
        tags=(text, text), slug=text, rates=RateTable(article.content.rates.items, None, text),
    )  # fmt: skip
    story = Story(replace(article, content=content), render(text, Language.KAZAKH))
    house = House(text, text, site=text)
    return list(PUBLISHER.compose(Site(house, [story, make_story(2)], {text: text})))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_element_and_no_file(text: str) -> None:
    plain = [file.path for file in hostile_site("сөз")]
    files = hostile_site(text)
    assert [re.sub("-[^/]+", "", file.path) for file in files] == [
        re.sub("-[^/]+", "", path) for path in plain
    ]
    for file in files:
        if file.path.endswith(".html"):
            links = Links(file.data.decode())
            for link in links.found:
                assert re.match(r"(https?://|(?![/\\]{2}|[a-z][a-z0-9+.-]*:))", link, re.IGNORECASE)
            elements = set(links.elements)
            assert not elements & {"script", "img", "iframe", "object", "form", "base", "style"}
