"""Which pages a site has, and what stands on each."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.bundle import File
from newsroom.domain.card import Mark
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import State
from newsroom.exchange.scripts import without_known_script
from newsroom.publishing.order import Neighbours, lane_of, neighbours
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.sources import AtHand
from newsroom.publishing.story import Story, address
from newsroom.publishing.theme import standard_theme
from newsroom.text.markdown import render
from tests.support.articles import make_article, make_story
from tests.support.hostile import HOSTILE
from tests.support.sites import compose as compose_files

HOUSE = House("5f0c", "Дала хабары", site="https://example.kz/")
CATEGORIES = {"Президент": "president", "Қоғам": "qogam"}
PUBLISHER = Publisher(standard_theme())


def compose(*stories: Story, house: House = HOUSE) -> dict[str, str]:
    files = compose_files(Site(house, CATEGORIES), stories, publisher=PUBLISHER)
    return {file.path: file.data.decode() for file in files if file.path.endswith(".html")}


def page_of(story: Story, *others: Story, house: House = HOUSE) -> str:
    return PUBLISHER.article_page(Site(house, CATEGORIES), story, [other.card for other in others])


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


def test_files_come_in_order_and_the_front_page_after_all_others() -> None:
    stories = [make_story(number) for number in (3, 1, 2)]
    paths = [file.path for file in compose_files(Site(HOUSE, CATEGORIES), stories)]
    assert len(paths) == len(set(paths))
    assets = [path for path in paths if path.startswith("assets/")]
    assert paths[: len(assets)] == sorted(assets)
    slug = make_article().content.slug
    assert paths[len(assets) :] == [
        "icon.svg",
        *(
            f"article/{number}-{slug}.{suffix}"
            for number in (1, 2, 3)
            for suffix in ("html", "json", "xml")
        ),
        "author/aigul-sarsenova/index.html",
        "president/index.html",
        "tag/kooperacia/index.html",
        "tag/tmd/index.html",
        "archive/2021-10.html",
        "archive/index.html",
        "search/1.js",
        "search.html",
        "404.html",
        "index.html",
        "robots.txt",
        "feed.xml",
        "atom.xml",
        "feed.json",
    ]


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("Дала хабары", ">Д</text>"),
        ("«ауыл»", ">А</text>"),
        ("<&>", "<path "),
        ("دالا حابارى", ">د</text>"),
    ],
)
def test_the_icon_is_the_first_letter_of_the_papers_name(name: str, sign: str) -> None:
    made = compose_files(Site(replace(HOUSE, name=name), CATEGORIES), [make_story()])
    (icon,) = (file.data.decode() for file in made if file.path == "icon.svg")
    assert sign in icon
    assert ET.fromstring(icon).tag.endswith("}svg")  # noqa: S314 - our own


def test_the_same_stories_give_the_same_bytes_in_any_order() -> None:
    stories = [make_story(number, date=date(2021, 10, number)) for number in range(1, 9)]
    first = list(compose_files(Site(HOUSE, CATEGORIES), stories, publisher=PUBLISHER))
    again = list(compose_files(Site(HOUSE, dict(CATEGORIES)), stories[::-1]))
    assert first == again


def test_progress_counts_the_stories() -> None:
    seen: list[tuple[int, int]] = []
    stories = [make_story(number) for number in range(1, 240)]
    site = Site(HOUSE, CATEGORIES)
    assert list(compose_files(site, stories, lambda done, total: seen.append((done, total))))
    assert seen == [(100, 239), (200, 239), (239, 239)]


@pytest.mark.parametrize("count", [1, 30, 44, 45, 74, 75, 76, 120])
def test_lists_are_paged_from_the_oldest(count: int) -> None:
    stories = [make_story(number, headline=f"№ {number}.") for number in range(1, count + 1)]
    pages = compose(*stories)
    path, found = "president/index.html", list[int]()
    while True:
        numbers = [int(number) for number in re.findall(r"№ (\d+)\.</a></h2>", pages[path])]
        assert 15 <= len(numbers) <= 44 or path.endswith("index.html")
        found += numbers
        older = re.search(r'rel="next" href="([^"]+)"', pages[path])
        if older is None:
            break
        newer, path = path, f"president/{older[1]}"
        assert f'rel="prev" href="{newer.rpartition("/")[2]}"' in pages[path]
    assert found == list(range(count, 0, -1))
    assert not [other for other in pages if other.startswith("president/") and count < 45][1:]


def test_a_new_story_changes_no_older_page_of_its_lists() -> None:
    stories = [make_story(number) for number in range(1, 91)]
    before, after = compose(*stories), compose(*stories, make_story(91))
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {
        "archive/2021-10.html",
        "archive/index.html",
        "author/aigul-sarsenova/index.html",
        "index.html",
        "president/index.html",
        "tag/kooperacia/index.html",
        "tag/tmd/index.html",
    }


def test_a_new_story_changes_few_pages() -> None:
    stories = [make_story(number, date=date(2021, 10, 1)) for number in range(1, 101)]
    before = compose(*stories)
    after = compose(*stories, make_story(101, date=date(2021, 10, 2)))
    changed = {path for path in before if before[path] != after[path]}
    assert {path for path in changed if path.startswith("article/")} == set()
    assert set(after) - set(before) == {address(make_article(101))}


@given(st.integers(0, 14), st.integers(0, 13))
def test_neighbours_are_others_and_five_where_there_are_five(count: int, position: int) -> None:
    ordered = list(range(count, 0, -1))
    if position >= count:
        return
    found = neighbours(ordered, position)
    assert len(found) == len(set(found)) == min(5, count - 1)
    assert found == sorted(found, reverse=True)
    assert ordered[position] not in found


@given(st.lists(st.booleans(), max_size=16))
def test_neighbours_are_the_same_one_by_one(withdrawn: list[bool]) -> None:
    stories = [
        make_story(number, state=State.WITHDRAWN if gone else State.PUBLISHED)
        for number, gone in enumerate(withdrawn, start=1)
    ]
    marks = list(AtHand(stories).marks())
    for mark, beside in one_by_one(marks, lambda mark: mark.is_listed):
        among = [one for one in reversed(marks) if one.is_listed or one.id == mark.id]
        assert list(beside) == neighbours(among, among.index(mark))


def one_by_one(
    marks: Sequence[Mark], is_first: Callable[[Mark], bool]
) -> list[tuple[Mark, tuple[Mark, ...]]]:
    found = Neighbours()
    ready = [
        one
        for mark in marks
        for one in found.add(mark, lane_of(mark, Language.KAZAKH, first=is_first(mark)))
    ]
    ready += found.finished()
    assert sorted(mark.id for mark, _ in ready) == [mark.id for mark in marks]
    return ready


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=30))
def test_a_page_leads_to_stories_in_its_own_language(kinds: list[tuple[bool, bool]]) -> None:
    stories = [
        make_story(number, language=Language.RUSSIAN if russian else Language.KAZAKH)
        for number, (russian, _) in enumerate(kinds, start=1)
    ]
    marks = list(AtHand(stories).marks())
    first = {mark.id: kind or mark.language == "kk" for mark, (_, kind) in zip(marks, kinds)}  # noqa: B905
    for mark, beside in one_by_one(marks, lambda mark: first[mark.id]):
        among = [
            one
            for one in reversed(marks)
            if one is mark or (one.language == "ru" if mark.language == "ru" else first[one.id])
        ]
        assert list(beside) == neighbours(among, among.index(mark))


def test_an_unknown_category_is_words_and_no_link() -> None:
    pages = compose(make_story(1, category="Беймәлім"))
    assert "<b>Беймәлім</b>" in pages["index.html"]
    folders = {path.partition("/")[0] for path in pages if path.count("/")}
    assert folders == {"archive", "article", "author", "tag"}


def test_two_categories_in_one_folder_share_its_pages() -> None:
    stories = [make_story(1), make_story(2, category="Қоғам")]
    files = compose_files(Site(HOUSE, {"Президент": "x", "Қоғам": "x"}), stories)
    assert [file.path for file in files].count("x/index.html") == 1


def test_no_stories_still_make_a_front_page() -> None:
    assert "Әзірге жарияланым жоқ." in compose()["index.html"]


def test_every_link_within_the_site_leads_to_a_file() -> None:
    stories = [
        make_story(number, category="Қоғам" if number % 2 else "Президент")
        for number in range(1, 70)
    ]
    files = list(compose_files(Site(HOUSE, CATEGORIES), stories))
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
    for file in compose_files(Site(HOUSE, {}), []):
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
    return list(compose_files(Site(house, {text: text}), [story, make_story(2)]))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_element_and_no_file(text: str) -> None:
    files = hostile_site(text)
    for file in files:
        assert re.fullmatch(r"[a-z0-9]+([a-z0-9/.-]*[a-z0-9])?", file.path, re.IGNORECASE)
        assert ".." not in file.path
    assert sum(file.path.startswith("article/") for file in files) == 2 * 3
    for file in files:
        if file.path.endswith(".html"):
            page = file.data.decode()
            # What a page tells search engines is data, and must stand alone as such.
            page, scripts = re.subn(
                r'<script type="application/ld\+json">[^<>]*</script>', "", page
            )
            assert scripts == (file.path.startswith("article/"))
            searches = file.path == "search.html"
            if searches:
                page = without_known_script(file.path, page)
                assert page.count("<form") == 1
            links = Links(page)
            for link in links.found:
                assert re.match(r"(https?://|(?![/\\]{2}|[a-z][a-z0-9+.-]*:))", link, re.IGNORECASE)
            elements = set(links.elements)
            if file.path == "404.html":
                elements.remove("style")
            elements -= {"form"} if searches else set()
            assert not elements & {"script", "img", "iframe", "object", "form", "base", "style"}


def test_subhead_further_categories_and_time_of_day() -> None:
    story = make_story(
        1,
        headline="Бас",
        subhead="Қосымша <b>тақырып</b>",
        category="Президент",
        other_categories=("Қоғам", "Бөтен", "Президент"),
        date=date(2021, 10, 18),
        time=time(14, 30),
    )
    page = page_of(story)
    assert '<p class="subhead">Қосымша &lt;b&gt;тақырып&lt;/b&gt;</p>' in page
    assert '<a href="../qogam/index.html">Қоғам</a>' in page
    assert "<b>Бөтен</b>" in page
    assert page.count(">Президент</a>") == 2  # in the page's head, and in the date line
    assert '<time datetime="2021-10-18T14:30+06:00">' in page
    assert "14:30</time>" in page
    assert '"alternativeHeadline": "Қосымша ' in page
    made = compose(story)
    assert "../article/1" in made["president/index.html"]
    assert "../article/1" in made["qogam/index.html"]
    assert made["qogam/index.html"].count("<h2") == 1


def test_a_category_that_stands_twice_lists_the_story_once() -> None:
    made = compose(make_story(1, category="Қоғам", other_categories=("Қоғам",)))
    assert made["qogam/index.html"].count('href="../article/1') == 1


def head_of(house: House, path: str) -> BeautifulSoup:
    return BeautifulSoup(compose(make_story(1), house=house)[path], "html.parser")


@pytest.mark.parametrize("path", ["index.html", "president/index.html", "archive/index.html"])
def test_a_page_that_is_no_article_says_its_own_address(path: str) -> None:
    house = replace(HOUSE, address="https://example.kz/news")
    own = "https://example.kz/news/" + path.removeprefix("index.html")
    head = head_of(house, path)
    assert [one["href"] for one in head.select("link[rel=canonical]")] == [own]
    assert [one["content"] for one in head.select('meta[property="og:url"]')] == [own]


def test_fonts_are_loaded_first_where_there_is_a_server() -> None:
    # A browser refuses to load a font before its style where pages are files.
    assert not head_of(HOUSE, "index.html").select("link[rel=preload]")
    house = replace(HOUSE, address="https://example.kz/news")
    head = head_of(house, "archive/index.html")
    fonts = [str(one["href"]) for one in head.select("[rel=preload]")]
    assert [re.sub("-[0-9a-f]{10}", "", path) for path in fonts] == [
        "../assets/fonts/serif-cyrillic.woff2",
        "../assets/fonts/sans-cyrillic.woff2",
    ]


def test_counts_are_grouped_as_the_language_writes_them() -> None:
    assert "12\xa0401 рет" in page_of(make_story(1, views=12401))
    assert "Views: 12,401" in page_of(make_story(1, views=12401, language=Language.ENGLISH))
