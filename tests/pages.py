"""Holds a site to other people's tools: `python -m tests.pages`, where node and java are present.

Every page goes through the Nu HTML checker, errors and warnings alike; pages of every kind, in
three scripts, at 320 and 1280 pixels, light and dark, through axe-core's WCAG 2.2 A and AA rules;
every link, picture and place within a page is followed, as a file and over http, from a folder of a
server. The sites are one of made-up stories with the page for editors, and the exports of a
newsroom with everything (`tests.support.showcase`) in each of the scripts. The tools are npm's
`vnu-jar` and `axe-core`, taken from `--tools` or put there with npm's own settings.
"""

from __future__ import annotations

import argparse
import functools
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urljoin
from urllib.request import urlopen

from playwright.sync_api import ConsoleMessage, Page

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.card import Edition, card_of
from newsroom.domain.comparison import Comparison
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.proof import Field, Remark
from newsroom.domain.publication import Publication
from newsroom.domain.review import Comment, Kind, Part, Quote
from newsroom.domain.workflow import State
from newsroom.publishing.review_page import Approval, ReviewStory, review_page
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story
from newsroom.text.diff import compare_texts
from newsroom.text.markdown import render
from tests.support.articles import make_article
from tests.support.browser import browser
from tests.support.showcase import make_showcase
from tests.support.sites import compose

_BODY = """Бірінші абзац[^1].

## Аудандар

| Аудан | Алқап, мың га | Үнемделген су, млн текше метр |
|---|--:|--:|
| Шиелі | 12,4 | 43,4 |

> Дәйексөз осылай тұрады.

1. бір
2. [екі](https://example.invalid/)

---

`код`

[^1]: Дереккөз осында.
"""
_IN = {
    Language.KAZAKH: ("Өнеркәсіптік кооперацияны кеңейту қажет", _BODY),
    Language.KAZAKH_LATIN: ("Jas jazuşylar bäigesı", "Bas jüldenı aqyn iemdendı."),
    Language.KAZAKH_ARABIC: ("قازاق ءتىلى – ەل بىرلىگى", "«ءتىل – حالىقتىڭ جانى»."),
    Language.RUSSIAN: ("Новая ветка свяжет порты", "— Это путь к морю, — сказал министр."),
    Language.ENGLISH: ("Steppe eagles return", "# Eagles\n\nThe count took three weeks."),
}
PAPERS = {
    "paper": Language.KAZAKH,
    "paper-arab": Language.KAZAKH_ARABIC,
    "paper-latn": Language.KAZAKH_LATIN,
}
_TOOLS = ("vnu-jar@26.9.27", "axe-core@4.14.1")
_PATIENCE = 180  # seconds for a network that may not be there
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def stories() -> list[Story]:
    """Return stories for pages of every kind."""
    life = Publication(
        datetime(2024, 1, 1, tzinfo=UTC),
        datetime(2024, 1, 2, tzinfo=UTC),
        datetime(2024, 1, 3, tzinfo=UTC),
        ("burynghy",),
    )
    made = []
    for number, (language, (headline, body)) in enumerate(_IN.items(), start=1):
        article = make_article(
            number, language=language, headline=headline, body=body, slug=f"story-{number}",
            correction="Сан қате еді.",
        )  # fmt: skip
        story = Story(article, render(body, language), known=card_of(article, 5, life))
        made.append(story)
    for number in range(6, 100):
        article = make_article(
            number, date=date(2021, 10, 1) + timedelta(days=number), category="Қоғам"
        )
        made.append(Story(article, "<p>Мәтін.</p>"))
    made.append(Story(make_article(100, state=State.WITHDRAWN), ""))
    return made


def write(folder: Path) -> None:
    """Write a whole site into a folder."""
    house = House(
        "5f0c0000-0000-4000-8000-000000000000",
        "Дала хабары",
        site="https://example.invalid/",
        address="https://example.invalid/news/",
    )
    site = Site(house, {"Президент": "president", "Қоғам": "qogam"})
    made = stories()
    # The first five are one story in all languages.
    one = tuple(
        Edition(
            story.article.id, story.article.uuid, story.card.language, story.card.slug, place == 0
        )
        for place, story in enumerate(made[:5])
    )
    for file in compose(site, made, editions={edition.id: one for edition in one}):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    page = review_page(site, "0" * 64, list(reviewed()), 3, lambda _path: b"")
    (folder / "review.html").write_text(page, encoding="utf-8")


def reviewed() -> Iterator[ReviewStory]:
    """Yield stories with all that an editor is shown beside them."""
    for story in stories()[:5]:
        article = story.article
        body = article.content.body
        older = compare_texts(f"Ескі {body}", body)
        remark = Remark("spaces", Field.BODY, 0, 3, "Бір", "бір", Message("Two spaces."))
        said = Comment(
            f"{article.id:08x}-0000-4000-8000-000000000000", article.uuid, article.revision,
            Part.BODY, Kind.COMMENT, "Дана", "Неге?", Quote(body.split()[-1]),
        )  # fmt: skip
        reply = Comment(
            f"{article.id:08x}-0000-4000-8000-000000000001", article.uuid, article.revision,
            Part.BODY, Kind.REPLY, "Айгүл", "Солай", parent=said.id,
        )  # fmt: skip
        approval = Approval("Дана", article.revision, Comparison((), (), older, ()))
        yield ReviewStory(story, (remark,), (approval,), (said, reply))


def write_papers(folder: Path) -> None:
    """Export a newsroom that has everything, in each script of Kazakh."""
    newsroom = make_showcase(folder / "paper.newsroom", 70)
    for name, language in PAPERS.items():
        newsroom.settings.change(language=language)
        newsroom.publishing.export(ExportOrder(folder / name, public=True))
    newsroom.close()


def checked_html(folder: Path, tools: Path) -> list[str]:
    """Return what the Nu checker says of all pages and styles."""
    jar = tools / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    options = ["--Werror", "--no-langdetect", "--also-check-css", "--format", "json"]
    files = [str(path) for path in sorted(folder.rglob("*")) if path.suffix in {".html", ".css"}]
    done = subprocess.run(
        ["java", "-jar", str(jar), *options, *files], capture_output=True, check=False
    )
    found = json.loads(done.stderr)["messages"] if done.returncode else []
    return [f"{one.get('url', '')}: {one.get('message', '')}" for one in found]


def checked_access(page: Page) -> list[str]:
    """Return which of axe-core's rules the page that is open breaks."""
    options: dict[str, Any] = {"runOnly": {"type": "tag", "values": _RULES}}
    # All that a page does well is a hundred times as much, and stays in the browser.
    violations = page.evaluate(
        "async options => (await axe.run(document, options)).violations", options
    )
    return [
        f"{page.url}: {one['id']}: {node['target']}" for one in violations for node in one["nodes"]
    ]


def checked_form(page: Page) -> list[str]:
    """Return which rules the review page breaks while a proposal is being written, and after."""
    page.locator("[data-new=headline]:visible").click()
    page.fill("#proposal", "Басқа тақырып")
    found = checked_access(page)
    page.click("#add")
    return found + checked_access(page)


def checked_pages(address: str, tools: Path, kinds: Sequence[str]) -> list[str]:
    """Return what is wrong with pages as a browser shows them."""
    found: list[str] = []
    with browser() as chromium:
        page = chromium.new_page()
        page.add_init_script(path=tools / "node_modules" / "axe-core" / "axe.min.js")

        def note(message: ConsoleMessage) -> None:
            # A browser asks each server for a sign of its own; ours has none. What it only warns
            # of is how slow this machine is: a font that it did not come to show in time.
            own = message.location["url"].endswith("/favicon.ico")
            if message.type == "error" and not own:
                found.append(f"{page.url}: {message.text}")

        page.on("console", note)
        for path in kinds:
            for width, scheme in ((320, "light"), (1280, "light"), (1280, "dark")):
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
                page.goto(f"{address}{path}")
                found += checked_access(page)
                if path == "review.html":
                    found += checked_form(page)
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    found.append(f"{path}: wider than {width}")
    return found


def _some(kinds: Sequence[str]) -> list[str]:
    """Return articles, and one list of each folder: the others look the same."""
    lists = {path.rpartition("/")[0] or path: path for path in kinds if "article/" not in path}
    return [*lists.values(), *(path for path in kinds if "article/" in path)]


def kinds_of(folder: Path) -> list[str]:
    """Return pages of each kind: all that are no article's, and articles that have more than most.

    A page that only leads on is none, for a browser does not stay on it.
    """
    pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    kinds = [path for path in pages if not path.startswith(("article/", "tag/teg-"))]
    articles = [folder / path for path in pages if path.startswith("article/")]
    telling = ("<figure", "<table", 'class="notes"', 'class="editions"', "noindex", "alert(1)")
    for mark in telling:
        having = [path for path in articles if mark in (text := path.read_text("utf-8"))
                  and 'http-equiv="refresh"' not in text]  # fmt: skip
        kinds += [path.relative_to(folder).as_posix() for path in having[-2:]]
    return list(dict.fromkeys(kinds))


class _Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.names: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.names.add(values["id"])
        self.found += [values[name] for name in ("href", "src") if name in values]
        self.found += [one.split()[0] for one in values.get("srcset", "").split(",") if one.strip()]


def checked_links(folder: Path, address: str) -> list[str]:
    """Return the links and pictures of all pages that lead nowhere, as a file or over http."""
    pages = {
        path.relative_to(folder).as_posix(): _Links(path.read_text("utf-8"))
        for path in sorted(folder.rglob("*.html"))
        if path.name != "review.html"
    }
    found: list[str] = []
    wanted: dict[str, str] = {}
    for path, links in pages.items():
        for link in dict.fromkeys(links.found):
            whole, _, place = urljoin(f"{address}{path}", link).partition("#")
            inner = unquote(whole.removeprefix(address))
            if not whole.startswith(address) or path == "404.html":
                continue
            wanted.setdefault(inner, path)
            if place and inner in pages and unquote(place) not in pages[inner].names:
                found.append(f"{path}: no place {link}")
    for inner, path in wanted.items():
        if not (folder / inner).is_file():
            found.append(f"{path}: a link to {inner}")
            continue
        with urlopen(address + quote(inner)) as answer:  # noqa: S310 - our own server
            if answer.status != HTTPStatus.OK:
                found.append(f"{path}: {answer.status} for {inner}")
    return found


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        pass

    def handle(self) -> None:
        # A browser goes on to the next page before it has all of the last one's icon.
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle()


@contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve a folder; yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def checked(root: Path, address: str, tools: Path) -> list[str]:
    """Return what is wrong with the sites in a folder that is served: two looks at a time."""
    with ThreadPoolExecutor(2) as both:
        looks = []
        for site in ("news", *PAPERS):
            folder, place = root / site, f"{address}{site}/"
            kinds = kinds_of(folder)
            shown = kinds if site == "news" else _some(kinds)
            looks += [
                both.submit(checked_pages, place, tools, shown),
                both.submit(checked_links, folder, place),
            ]
        looks.append(both.submit(checked_html, root, tools))
        return [line for look in looks for line in look.result()]


def main() -> int:
    """Check a site; return 1 when something is wrong, 0 when not or where the tools are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--tools", type=Path, default=Path(tempfile.gettempdir(), "newsroom-page-tools")
    )
    tools = parser.parse_args().tools
    if not (shutil.which("node") and shutil.which("java") and shutil.which("npm")):
        print("node, npm or java is missing: pages were not checked")  # noqa: T201
        return 0
    if not (tools / "node_modules" / "vnu-jar").exists():
        tools.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--prefix", str(tools), *_TOOLS]
        try:
            fetched = subprocess.run(install, check=False, timeout=_PATIENCE).returncode == 0
        except subprocess.TimeoutExpired:
            fetched = False
        if not fetched:
            print("npm could not fetch the tools: pages were not checked")  # noqa: T201
            return 0
    with tempfile.TemporaryDirectory() as name, served(Path(name)) as address:
        write(Path(name) / "news")
        write_papers(Path(name))
        found = checked(Path(name), address, tools)
    for line in found:
        print(line)  # noqa: T201
    print(f"{len(found)} faults")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
