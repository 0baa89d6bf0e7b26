"""An editor's whole way: the bundle's page opened from a folder, without a network, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from playwright.sync_api import Page, expect

from newsroom.domain.article import Article
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.paths import resource
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.browser import browser
from tests.support.hostile import HOSTILE
from tests.support.newsrooms import make_newsroom

pytestmark = [
    pytest.mark.browser,
    # Playwright's own loop is closed by the collector after the last page.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
BODY = """Облыс әкімдігінің **мәліметінше**, биыл 43,4 млн текше метр су үнемделген[^1].

| Аудан | Алқап |
|---|--:|
| Шиелі | 12,4 |

– Біз бұл жобаны *үш жыл* күттік, – деді басшы.

[^1]: Департамент.
"""
ARABIC = "«ءتىل – حالىقتىڭ جانى». قازاق ءتىلى كۇنى اتاپ ءوتىلدى."


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    made = newsroom.editing.create(make_content(body=BODY))
    return newsroom.editing.set_state(made.id, State.IN_REVIEW)


@pytest.fixture(scope="module")
def chromium_page() -> Iterator[Page]:
    with browser() as chromium:
        context = chromium.new_context(accept_downloads=True, locale="kk")
        context.set_offline(True)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.on("request", lambda request: _only_files(request.url))
        yield page


@pytest.fixture
def page(chromium_page: Page, newsroom: Newsroom, article: Article, tmp_path: Path) -> Page:
    newsroom.publishing.export(ExportOrder(tmp_path / "bundle", (article.id,)))
    open_page(chromium_page, tmp_path)
    return chromium_page


def _only_files(address: str) -> None:
    assert address.startswith(("file:", "blob:", "data:")), address


def open_page(page: Page, folder: Path) -> None:
    page.goto((folder / "bundle" / "review.html").as_uri())


def select(page: Page, words: str) -> None:
    """Select words of the story's text as a mouse would."""
    page.evaluate(
        """words => {
          const walker = document.createTreeWalker(document.querySelector("[data-part=body]"),
            NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(words);
            if (at < 0) continue;
            walker.currentNode.parentElement.scrollIntoView({ block: "center" });
            const range = document.createRange();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return;
          }
          throw new Error(words);
        }""",
        words,
    )


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.click("#save")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_select_comment_suggest_decide_save_and_take_in(
    page: Page, newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    select(page, "үш жыл")
    page.click("[data-tool=comment]")
    page.fill("#comment", "Екі жыл емес пе?")
    page.click("#add")
    select(page, "43,4 млн")
    page.click("[data-tool=proposal]")
    page.fill("#proposal", "45 млн")
    page.click("#add")
    assert page.locator("[data-part=body] del").inner_text().endswith("43,4")
    assert page.locator("[data-part=body] ins").inner_text().endswith("45")
    page.click("[data-new=headline]")
    page.fill("#proposal", "Судың үнемі")
    page.click("#add")
    page.check("text=Деректер мен дәйексөздер тексерілді")
    page.check("text=Авторға қайтару")
    page.fill("#name", "Ерлан Мұратұлы")
    page.click("#save")
    expect(page.locator("#status")).to_contain_text("шешімнің себебін")
    page.fill("[name=reason]", "Сан тексерілсін")
    path = saved(page, tmp_path)
    schema = json.loads(resource("schemas", "review-answer-1.json").read_bytes())
    Draft202012Validator(schema).validate(json.loads(path.read_bytes()))
    taken = newsroom.reviews.take_in(path)
    assert (taken.editor, taken.added, taken.orphans) == ("Ерлан Мұратұлы", 3, ())
    assert newsroom.library.get(article.id).state is State.DRAFT
    for comment in newsroom.reviews.of_article(article.uuid).comments:
        if comment.proposal is not None:
            newsroom.reviews.accept(comment)
    content = newsroom.library.get(article.id).content
    assert content.headline == "Судың үнемі"
    assert content.body == BODY.replace("43,4", "45")
    [verdict] = newsroom.reviews.of_article(article.uuid).verdicts
    assert verdict.verdict.checked == ("facts",)
    assert not newsroom.reviews.take_in(path).is_new


def test_what_is_written_survives_closing_the_page(page: Page, tmp_path: Path) -> None:
    select(page, "күттік")
    page.keyboard.press("Enter")
    page.fill("#comment", "Сақталсын")
    page.click("#add")
    page.fill("#name", "Дана")
    open_page(page, tmp_path)
    expect(page.locator(".card")).to_contain_text("Сақталсын")
    assert page.input_value("#name") == "Дана"
    assert page.locator("mark.noted").inner_text() == "күттік"
    page.click(".card >> text=Өшіру")
    expect(page.locator(".card")).to_have_count(0)
    assert page.locator("mark.noted").count() == 0


def test_the_saved_answer_can_be_opened_again(page: Page, tmp_path: Path) -> None:
    page.fill("#name", "Дана")
    select(page, "– деді")
    page.click("[data-tool=comment]")
    page.fill("#comment", "Кім деді?")
    page.click("#add")
    path = saved(page, tmp_path)
    page.evaluate("localStorage.clear()")
    open_page(page, tmp_path)
    expect(page.locator(".card")).to_have_count(0)
    page.set_input_files("#file", path)
    expect(page.locator(".card")).to_contain_text("Кім деді?")
    assert page.locator("mark.noted").inner_text() == "– деді"
    other = tmp_path / "other.json"
    other.write_text('{"format": "newsroom-review", "bundle_id": "x"}', encoding="utf-8")
    page.set_input_files("#file", other)
    expect(page.locator("#status")).to_contain_text("осы топтаманың жауабы емес")
    assert page.locator(".card").count() == 1


def test_a_paragraph_can_be_commented_on_with_keys_alone(page: Page) -> None:
    button = page.locator(".note-here").first
    button.focus()
    page.keyboard.press("Enter")
    assert page.input_value("#quote").startswith("Облыс әкімдігінің мәліметінше")
    page.fill("#quote", "мұндай сөз жоқ")
    page.fill("#comment", "Мәтін")
    page.press("#comment", "Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#wrong")).to_contain_text("мұндай сөздер жоқ")
    page.fill("#quote", "мәліметінше, биыл")
    page.click("#add")
    assert "".join(page.locator("mark.noted").all_inner_texts()) == "мәліметінше, биыл"
    page.keyboard.press("Escape")


def test_three_languages_and_where_nothing_is_kept(page: Page, tmp_path: Path) -> None:
    for code, word in (("ru", "Решение"), ("en", "Decision"), ("kk", "Шешім")):
        page.click(f"[data-language={code}]")
        assert page.locator("legend").first.inner_text() == word
        assert page.evaluate("document.documentElement.lang") == code
        assert "undefined" not in page.inner_text("body")
    other = page.context.new_page()
    other.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); }")
    open_page(other, tmp_path)
    expect(other.locator("#keeping")).to_contain_text("файлға сақтаңыз")
    other.close()


def test_text_from_outside_is_text(chromium_page: Page, newsroom: Newsroom, tmp_path: Path) -> None:
    hostile = HOSTILE[0]
    content = make_content(
        headline=hostile, lede=hostile, body=hostile, byline=hostile, category=hostile,
        tags=(hostile,), correction=hostile,
    )  # fmt: skip
    made = newsroom.editing.create(content)
    newsroom.publishing.export(ExportOrder(tmp_path / "bundle", (made.id,)))
    open_page(chromium_page, tmp_path)
    assert chromium_page.title() != "hit"
    assert chromium_page.locator("article script").count() == 0
    assert newsroom.verify(tmp_path / "bundle", lambda _done, _all: None, lambda: False).report.ok


@pytest.mark.parametrize("width", [320, 1366])
@pytest.mark.parametrize("language", [Language.KAZAKH, Language.KAZAKH_ARABIC])
def test_nothing_is_wider_than_the_window(
    chromium_page: Page, newsroom: Newsroom, tmp_path: Path, width: int, language: Language
) -> None:
    body = ARABIC if language.right_to_left else BODY
    made = newsroom.editing.create(make_content(body=body, language=language))
    newsroom.publishing.export(ExportOrder(tmp_path / "bundle", (made.id,)))
    chromium_page.set_viewport_size({"width": width, "height": 768})
    open_page(chromium_page, tmp_path)
    assert chromium_page.evaluate("document.documentElement.scrollWidth") <= width
    chromium_page.set_viewport_size({"width": 1366, "height": 768})
