"""The search of an exported site: from a folder, and from a server's sub-folder."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from newsroom.domain.newsroom import House
from newsroom.publishing.site import Site
from newsroom.text.folding import fold
from tests.support.articles import make_story
from tests.support.browser import browser
from tests.support.hostile import HOSTILE
from tests.support.sites import compose

pytestmark = [
    pytest.mark.browser,
    # Playwright's own loop is closed by the collector after the last page.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
NUMBER = 260  # more than one list holds


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("root")
    stories = [make_story(number, headline=f"Хабар № {number}") for number in range(1, NUMBER)]
    stories.append(make_story(NUMBER, headline="Қызылорда көпірі"))
    stories.append(make_story(NUMBER + 1, headline=HOSTILE[0], lede=HOSTILE[0]))
    for file in compose(Site(House("5f0c", "Дала хабары"), {}), stories):
        path = root / "жаңалық" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    return root


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        pass


@pytest.fixture(scope="module", params=["file", "http"])
def address(request: pytest.FixtureRequest, root: Path) -> Iterator[str]:
    if request.param == "file":
        yield (root / "жаңалық" / "search.html").as_uri()
        return
    handler = functools.partial(Quiet, directory=str(root))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/жаңалық/search.html"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser() as chromium:
        page = chromium.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        yield page


def found(page: Page, query: str) -> list[str]:
    page.fill("#query", query)
    page.press("#query", "Enter")
    expect(page.locator("#status")).not_to_have_text(re.compile("^…?$"))
    return page.locator("#results h2").all_inner_texts()


def test_words_are_found_as_they_are_typed_quickly(page: Page, address: str) -> None:
    page.goto(address)
    assert found(page, "кызылорда") == ["Қызылорда көпірі"]
    assert found(page, "ҚЫЗЫЛ көп") == ["Қызылорда көпірі"]
    assert found(page, "зылорда") == []
    assert page.inner_text("#status") == "Ештеңе табылмады."
    page.click("text=Бас бет")
    assert page.url.endswith("/index.html")


def test_the_newest_come_first_and_the_rest_on_demand(page: Page, address: str) -> None:
    page.goto(f"{address}?q=хабар")
    page.wait_for_selector("#more:visible")
    shown = page.locator("#results h2").all_inner_texts()
    assert shown[:2] == [f"Хабар № {NUMBER - 1}", f"Хабар № {NUMBER - 2}"]
    assert len(shown) == 20
    assert page.inner_text("#status") == "Табылғаны: 20+"
    for more in (*range(40, NUMBER - 1, 20), NUMBER - 1):
        page.click("#more")
        expect(page.locator("#results h2")).to_have_count(more)
    expect(page.locator("#more")).to_be_hidden()


def test_what_was_found_is_text(page: Page, address: str) -> None:
    page.goto(address)
    assert HOSTILE[0].strip()[:20] in "".join(found(page, "script"))
    assert page.title() != "hit"
    assert page.locator("#results script").count() == 0


def test_letters_are_folded_as_in_the_newsroom(page: Page, address: str) -> None:
    page.goto(address)
    letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghıñŋöşūű"
    pairs = {letter: fold(letter) for letter in letters + letters.upper()}
    source = Path("resources/themes/standard/search.js").read_text("utf-8")
    start, end = source.index("  const alike"), source.index("  const spaced")
    folded = page.evaluate(
        f"(letters) => {{ {source[start:end]} return letters.map(fold); }}", list(pairs)
    )
    assert folded == list(pairs.values())
