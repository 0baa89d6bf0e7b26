"""The standard theme's pages, opened from a folder in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request

from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import State
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story, address
from newsroom.text.markdown import render
from newsroom.text.page_text import read_page_text
from tests.support.articles import make_article, make_story
from tests.support.browser import browser
from tests.support.hostile import HOSTILE
from tests.support.sites import compose

pytestmark = [
    pytest.mark.browser,
    # Playwright's own loop is closed by the collector after the last page.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

LONG = """Бірінші абзац.

– Су – тіршілік көзі, – деді ол[^1].

## Аудандар

| Аудан | Алқап, мың га | Үнемделген су, млн текше метр | Өзгеріс, пайыз |
|---|--:|--:|--:|
| Шиелі | 12,4 | 43,4 | +8,1 |

> *Дәйексөз* осылай тұрады.

- бір
- екі

`код` және [сілтеме](https://example.invalid/).

Ұзынсөз: {long}

[^1]: Дереккөз осында.
"""
STORIES: dict[str, dict[str, Any]] = {
    "kk": {"body": LONG.replace("{long}", "ә" * 400)},
    "kk-Latn": {"headline": "Jas jazuşylar bäigesı", "body": "Bas jüldenı aqyn iemdendı."},
    "kk-Arab": {"headline": "قازاق ءتىلى – ەل بىرلىگى", "body": "«ءتىل – حالىقتىڭ جانى»."},
    "ru": {"headline": "Новая ветка свяжет порты", "body": "— Это путь к морю, — сказал министр."},
    "en": {"headline": "Steppe eagles return", "body": "# Eagles\n\nThe count took three weeks."},
}


PROSE: dict[Language, dict[str, Any]] = {
    Language.KAZAKH: {
        "body": "Өзен жағасындағы ауылда мектеп ашылды.\n\n– Қуаныштымыз, – деді мұғалім.",
    },
    Language.RUSSIAN: {
        "headline": "В селе у реки открылась школа",
        "lede": "Её строили два года всем районом.",
        "category": "Общество",
        "body": "В школе двенадцать классов.\n\n— Мы рады, — сказала учительница.",
    },
    Language.ENGLISH: {
        "headline": "A school opens by the river",
        "lede": "The whole district built it for two years.",
        "category": "Society",
        "body": "There are twelve classes.\n\nThe teachers are glad.",
    },
}


def stories() -> list[Story]:
    made = []
    for number, (tag, values) in enumerate(STORIES.items(), start=1):
        language = Language(tag)
        article = make_article(number, language=language, slug=f"story-{number}", **values)
        made.append(Story(article, render(article.content.body, language)))
    made += [
        Story(make_article(number, date=date(2021, 10, number), category="Қоғам"), "<p>Мәтін.</p>")
        for number in range(6, 14)
    ]
    made.append(Story(make_article(14, state=State.WITHDRAWN), "<p>Мәтін.</p>"))
    return made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("дала хабары #1")
    house = House("5f0c", "Дала хабары", site="https://example.invalid/")
    write(target, Site(house, {"Президент": "president", "Қоғам": "qogam"}), stories())
    return target


@pytest.fixture(scope="module")
def window() -> Iterator[Window]:
    with browser() as opened:
        yield Window(opened)


class Window:
    """One browser window; opening another for each page takes a second."""

    def __init__(self, chrome: Browser) -> None:
        self.page = chrome.new_page()
        self._trouble: list[str] = []
        self.page.on("request", lambda request: self._trouble.append(request.url))
        self.page.on("requestfailed", self._on_failed)
        self.page.on("console", lambda message: self._trouble.append(message.text))

    def _on_failed(self, request: Request) -> None:
        # A browser lets go of the icon of a page that is left before it has come.
        left = request.failure == "net::ERR_ABORTED" and request.url.endswith("/icon.svg")
        if not left:
            self._trouble.append(f"no {request.url}")

    def open(self, path: Path, *, width: int = 1280) -> Page:
        """Open a page whose every request must be for a file, and whose console must be silent."""
        self._trouble.clear()
        self.page.set_viewport_size({"width": width, "height": 800})
        self.page.goto(path.as_uri())
        self.page.evaluate("document.fonts.ready.then(() => true)")
        assert [line for line in self._trouble if not line.startswith("file:///")] == []
        return self.page

    def wide(self) -> int:
        """Return how wide the page is, in CSS pixels."""
        return int(self.page.evaluate("document.documentElement.scrollWidth"))


def write(target: Path, site: Site, stories: Sequence[Story]) -> None:
    for file in compose(site, stories):
        path = target / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)


def test_every_page_stands_by_itself(folder: Path, window: Window) -> None:
    """Nothing from outside, nothing that overflows on a phone, no link that leads nowhere."""
    for path in sorted(folder.rglob("*.html")):
        page = window.open(path, width=320)
        assert window.wide() <= 320, path
        page.set_viewport_size({"width": 1280, "height": 800})
        assert window.wide() <= 1280, path
        for link in page.evaluate("[...document.links].map(a => a.href)"):
            if link.startswith("file:"):
                target = Path(unquote(urlsplit(link).path))
                assert target.is_file(), (path, link)
                assert target.is_relative_to(folder)
            else:
                assert link == "https://example.invalid/"


def test_the_dark_scheme_is_dark(folder: Path, window: Window) -> None:
    page = window.open(folder / "index.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(ground)
    page.emulate_media(color_scheme="light")
    assert sum(map(int, re.findall(r"\d+", dark))) < 120
    assert sum(map(int, re.findall(r"\d+", light))) > 700


def test_a_page_reads_in_the_order_of_the_newspaper(folder: Path, window: Window) -> None:
    page = window.open(folder / "article" / "1-story-1.html")
    lines = [line for line in page.inner_text("body").split("\n") if line.strip()]
    assert lines[:11] == [
        "Валюта бағамы: ҚР Ұлттық Банкі, 24 Сәуір, 2024",
        "RUB: 5.27",
        "USD: 480.63",
        "EUR: 535.13",
        "Басты сайтқа өту",
        "Президент 18 Қазан, 2021",
        "Өнеркәсіптік кооперацияны кеңейту қажет",
        "229 рет көрсетілді",
        "1 мин оқу үшін",
        "Авторы: Айгүл Сәрсенова",
        "Мемлекет басшысы ТМД мемлекеттері басшылары кеңесінің отырысына қатысты.",
    ]
    assert lines.index("Бірінші абзац.") == 11
    assert "– Су – тіршілік көзі, – деді ол1." in lines
    assert lines.index("Соңғы жаңалықтар") < lines.index("Тегтер: ТМД, кооперация")


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH])
@pytest.mark.parametrize("alone", [True, False])
def test_a_page_reads_back_as_its_article(
    tmp_path: Path, window: Window, language: Language, *, alone: bool
) -> None:
    article = make_article(1, language=language, byline="Aigul Sarsenova", **PROSE[language])
    made = [Story(article, render(article.content.body, language))]
    if not alone:
        made += [make_story(number, headline=f"Жаңалық {number}") for number in (2, 3)]
    write(tmp_path, Site(House("5f0c", "Дала хабары"), {"Президент": "president"}), made)
    page = window.open(tmp_path / address(article))
    again = read_page_text(page.inner_text("body"))
    assert again.content == replace(article.content, tags=(), slug="")


@pytest.mark.parametrize(
    ("number", "families"),
    [
        (1, {"Newsroom Serif", "Newsroom Sans"}),
        (3, {"Newsroom Serif", "Newsroom Sans", "Newsroom Naskh"}),
    ],
)
def test_fonts_of_the_bundle_are_used(
    folder: Path, window: Window, number: int, families: set[str]
) -> None:
    page = window.open(folder / "article" / f"{number}-story-{number}.html")
    loaded = page.evaluate(
        "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"
    )
    failed = page.evaluate("[...document.fonts].filter(f => f.status === 'error').length")
    assert {family.strip('"') for family in loaded} >= families
    assert failed == 0


def test_every_letter_of_a_kazakh_page_is_in_the_bundle_fonts(folder: Path, window: Window) -> None:
    page = window.open(folder / "article" / "1-story-1.html")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    for selector in ("h1", ".lede", ".body > p", "blockquote", ".dateline", ".rates", ".latest"):
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})
        used = session.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})["fonts"]
        assert used or selector in {".rates", ".latest", "blockquote"}
        assert all(font["isCustomFont"] for font in used), (selector, used)


def test_the_page_turns_round_for_the_arabic_script(folder: Path, window: Window) -> None:
    page = window.open(folder / "article" / "3-story-3.html")
    heading = page.locator("h1").bounding_box()
    latest = page.locator("#latest").bounding_box()
    assert heading is not None
    assert latest is not None
    assert latest["x"] + latest["width"] < heading["x"] + heading["width"]
    assert latest["x"] < 200


def test_keyboard_reaches_the_text_first(folder: Path, window: Window) -> None:
    page = window.open(folder / "article" / "1-story-1.html")
    page.keyboard.press("Tab")
    box = page.locator(".skip").bounding_box()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#text"
    assert box is not None
    assert box["y"] >= 0


def test_hostile_text_does_nothing_in_a_browser(tmp_path: Path, window: Window) -> None:
    made = []
    for number, text in enumerate(HOSTILE, start=1):
        article = make_article(number)
        content = replace(
            article.content,
            headline=text, lede=text, body=text, category=text, byline=text, tags=(text,),
            slug=text, rates=RateTable(article.content.rates.items, None, text),
        )  # fmt: skip
        made.append(Story(replace(article, content=content), render(text, Language.KAZAKH)))
    house = House("5f0c", HOSTILE[0], site=HOSTILE[20])
    write(tmp_path, Site(house, dict.fromkeys(HOSTILE, "section")), made)
    for path in [tmp_path / address(story.article) for story in made] + [tmp_path / "index.html"]:
        page = window.open(path, width=320)
        assert page.title() != "hit"
        acting = 'img,script:not([type="application/ld+json"]),iframe,form'
        assert page.evaluate(f"document.querySelectorAll('{acting}').length") == 0
        assert window.wide() <= 320, path
