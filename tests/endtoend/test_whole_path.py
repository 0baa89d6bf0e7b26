"""From a page's text to a bundle in a browser, and back: the main job."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Request

from newsroom.domain.article import Content
from newsroom.text.page_text import read_page_text
from tests.support.browser import browser
from tests.support.program import Program

SEED = Path(__file__).parents[3] / "shared" / "seed" / "page.txt"
PAGE = """\
• RUB:
    4.76
  • USD:
    444.32
  • EUR:
    473.33
Басты сайтқа өту
Қоғам 24 Сәуір, 2024

Су тасқынынан кейін ауыл қалпына келіп жатыр

1204 рет
көрсетілді

Өзен жағасындағы ауылда екі жүз үй қайта салынады.

Құрылысшылар алғашқы қырық үйдің іргетасын құйды. Жұмыс қыркүйекке дейін аяқталуы керек.

– Балаларымыз жаңа оқу жылын өз ауылында бастайды, – деді ауыл әкімі.

1. Мектеп * екі ауысыммен жұмыс істейді & асхана ашылды <жаңа>.

Соңғы жаңалықтар
"""


def spaced(content: Content) -> Content:
    """Return the content with plain single spaces: a browser shows them so, and dashes bind."""
    return replace(
        content,
        lede=" ".join(content.lede.split()),
        body="\n\n".join(" ".join(block.split()) for block in content.body.split("\n\n")),
    )


@pytest.mark.browser
def test_an_exported_page_reads_back_as_the_article(program: Program, tmp_path: Path) -> None:
    texts = [PAGE]
    if SEED.is_file():
        texts.append(SEED.read_text(encoding="utf-8"))
    numbers = []
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        (imported,) = program.json("import", path)
        numbers.append(imported["id"])
    bundle = tmp_path / "bundle"
    program.json("export", *map(str, numbers), "--out", bundle)
    requests: list[str] = []

    def note(request: Request) -> None:
        requests.append(request.url)

    with browser() as chromium:
        for text, number in zip(texts, numbers, strict=True):
            (file,) = (bundle / "article").glob(f"{number}-*.html")
            page = chromium.new_page()
            page.on("request", note)
            page.goto(file.as_uri())
            shown = page.inner_text("body")
            page.close()
            assert spaced(read_page_text(shown).content) == spaced(read_page_text(text).content)
    assert requests
    assert all(url.startswith(bundle.as_uri()) for url in requests)


@pytest.mark.browser
def test_every_page_opens_and_every_link_leads_somewhere(program: Program, tmp_path: Path) -> None:
    program.json("sample")
    bundle = tmp_path / "bundle"
    program.json("export", "--out", bundle)
    seen: set[str] = set()
    # The page for the editor is nobody else's to find.
    waiting = [(bundle / name).as_uri() for name in ("index.html", "review.html")]
    failures: list[str] = []
    with browser() as chromium:
        page = chromium.new_page(viewport={"width": 320, "height": 640})
        page.on("requestfailed", lambda request: failures.append(request.url))
        page.on("pageerror", lambda error: failures.append(str(error)))
        while waiting:
            address = waiting.pop()
            if address in seen:
                continue
            seen.add(address)
            page.goto(address)
            assert page.title()
            # Going on would break off what is still being loaded.
            page.evaluate("document.fonts.ready.then(() => true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
            links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
            waiting += [link.split("#")[0] for link in links if link.startswith("file:")]
    assert failures == []
    pages = {path.as_uri() for path in bundle.rglob("*.html")}
    # No page leads to the one for addresses that there are not.
    assert seen == {page for page in pages if not page.endswith("/404.html")}
