"""Stories as files of their own, read back by what reads such files."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import pytest
from bs4 import BeautifulSoup
from docx.oxml.ns import qn
from lxml import etree

from newsroom.domain.article import Article, Content
from newsroom.domain.date_style import DateStyle
from newsroom.domain.handover import Form
from newsroom.domain.language import Language
from newsroom.domain.picture import Picture, Place
from newsroom.domain.rates import Rate, RateTable
from newsroom.errors import AlreadyThere, ExportFailed, NotFound, StorageFailed
from newsroom.services.handing_over import HandingOver
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.support.newsrooms import make_newsroom
from tests.support.pictures import photograph, saved

HOSTILE = "<b onclick=x>Көпір</b> & «ашылды»"
BODY = """Бірінші *көлбеу* **қалың** [сілтеме](https://example.org/?a=1&b=2) сөз[^1].

## Тақырыпша

- бір
- екі
    - ішкі

3. үшінші
4. төртінші

> Дәйексөз

| А | Б |
|---|--:|
| 1 | <script>alert(1)</script> |

[жаман](javascript:alert(1))

![Ішіндегі](media:%s)

[^1]: Ескерту мәтіні.
"""


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    taken = newsroom.pictures.take_in(saved(photograph(1200, 800)), "photo.jpg")
    sha256 = taken.master.sha256
    return newsroom.editing.create(
        Content(
            headline=HOSTILE,
            subhead="Екінші қатар",
            lede="Кіріспе <i>сөз</i>",
            body=BODY % sha256[:16],
            category="Қоғам",
            other_categories=("Спорт",),
            date=date(2024, 4, 18),
            time=time(14, 5),
            byline="Айгүл Сәрсенова",
            tags=("су", "жол"),
            correction="Түзетілді.",
            rates=RateTable((Rate("USD", Decimal("444.32")),)),
            pictures=(
                Picture(sha256, Place.LEAD, alt='Басты "сурет"', caption="Жазуы", credit="Автор"),
                Picture(sha256, Place.GALLERY, alt="Галерея"),
            ),
        )
    )


def write(newsroom: Newsroom, article: Article, form: Form, folder: Path) -> Path:
    (path,) = newsroom.handing_over.write([article.id], form, folder / f"a{form.suffix}").files
    return path


def test_a_page_holds_everything_and_loads_nothing(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    text = write(newsroom, article, Form.HTML, tmp_path).read_text(encoding="utf-8")
    page = BeautifulSoup(text, "html.parser")
    assert page.h1 is not None
    assert page.h1.get_text() == HOSTILE
    assert not page.find_all("script")
    loaded = [tag["src"] for tag in page.find_all(src=True)]
    assert not page.find_all(srcset=True)
    assert len(loaded) == 3
    assert all(str(address).startswith("data:image/") for address in loaded)
    addresses = {str(tag["href"]) for tag in page.find_all(href=True)}
    assert addresses == {"https://example.org/?a=1&b=2", "#fn:1", "#fnref:1"}
    assert set(re.findall(r"url\(\"?([a-z]+):", text)) == {"data"}
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy is not None
    assert "default-src 'none'" in str(policy["content"])
    alts = [str(tag["alt"]) for tag in page.find_all("img")]
    assert alts == ['Басты "сурет"', "Ішіндегі", "Галерея"]
    assert "style=" not in str(page.body)  # the policy allows none


@pytest.mark.parametrize("form", [Form.HTML, Form.WORD, Form.EPUB, Form.TEXT])
def test_dates_are_the_houses(
    newsroom: Newsroom, article: Article, tmp_path: Path, form: Form
) -> None:
    newsroom.settings.change(date_style=DateStyle.FULL)
    path = write(newsroom, article, form, tmp_path)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith(("ml", ".xml"))]
            text = "".join(archive.read(name).decode() for name in names)
    else:
        text = path.read_text(encoding="utf-8")
    assert "2024 жылғы 18 сәуір" in text
    assert "18 Сәуір, 2024" not in text


def test_a_page_has_the_fonts_of_its_letters_alone(newsroom: Newsroom, tmp_path: Path) -> None:
    def fonts(content: Content) -> set[str]:
        made = newsroom.editing.create(content)
        text = write(newsroom, made, Form.HTML, tmp_path / str(made.id)).read_text("utf-8")
        return set(re.findall(r'font-family: "Newsroom (\w+)"; src', text))

    for folder in ("1", "2"):
        (tmp_path / folder).mkdir()
    assert fonts(Content(headline="Көпір", slug="a")) == {"Serif", "Sans"}
    arabic = Content(headline="كوپىر", language=Language.KAZAKH_ARABIC, slug="b")
    assert "Naskh" in fonts(arabic)


def test_a_word_file_has_what_word_calls_them(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    path = write(newsroom, article, Form.WORD, tmp_path)
    document = docx.Document(str(path))
    texts = {p.text: p.style.name for p in document.paragraphs if p.style}
    assert texts[HOSTILE] == "Title"
    assert texts["Екінші қатар"] == "Subtitle"
    assert texts["Тақырыпша"] == "Heading 2"
    assert texts["бір"] == "List Bullet"
    assert texts["ішкі"] == "List Bullet 2"
    assert "3.\tүшінші" in texts  # numbered as it was written
    assert texts["Дәйексөз"] == "Quote"
    assert "1.\tЕскерту мәтіні.\N{NO-BREAK SPACE}" in texts
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["А", "Б"]
    words = next(p for p in document.paragraphs if p.text.startswith("Бірінші"))
    assert [run.text for run in words.runs if run.italic] == ["көлбеу"]
    assert [run.text for run in words.runs if run.bold] == ["қалың"]
    assert words.text == "Бірінші көлбеу қалың сілтеме сөз1."
    targets = {one.target_ref for one in document.part.rels.values() if one.is_external}
    assert targets == {"https://example.org/?a=1&b=2"}  # no script
    pictures = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert pictures == ['Басты "сурет"', "Ішіндегі", "Галерея"]
    widest = document.sections[0].page_width
    assert widest is not None
    assert all(shape.width < widest for shape in document.inline_shapes)
    told = document.core_properties
    assert (told.title, told.author, told.language) == (HOSTILE, "Айгүл Сәрсенова", "kk-KZ")


def test_a_word_file_of_arabic_script_runs_from_the_right(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    made = newsroom.editing.create(
        Content(headline="كوپىر", body="ءماتىن", language=Language.KAZAKH_ARABIC)
    )
    document = docx.Document(str(write(newsroom, made, Form.WORD, tmp_path)))
    written = [p for p in document.paragraphs if p.text.strip()]
    assert len(written) == 2
    for paragraph in written:
        properties = paragraph._p.pPr
        assert properties is not None
        assert properties.find(qn("w:bidi")) is not None
        assert all(run.font.rtl for run in paragraph.runs)


def test_a_book_is_an_epub(newsroom: Newsroom, article: Article, tmp_path: Path) -> None:
    other = newsroom.editing.create(Content(headline="Екінші", body="Мәтін", slug="x"))
    target = tmp_path / "b.epub"
    newsroom.handing_over.write([article.id, other.id], Form.EPUB, target)
    with zipfile.ZipFile(target) as book:
        names = book.namelist()
        assert names[0] == "mimetype"
        assert book.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert book.read("mimetype") == b"application/epub+zip"
        package = etree.fromstring(book.read("EPUB/package.opf"))
        listed = {item.get("href") for item in package.iter("{*}item")}
        assert {f"EPUB/{name}" for name in listed} == set(names[2:]) - {"EPUB/package.opf"}
        spine = [item.get("idref") for item in package.iter("{*}itemref")]
        assert spine == ["nav", "story-1", "story-2"]
        for name in names:
            if name.endswith((".xhtml", ".opf", ".xml")):
                etree.fromstring(book.read(name))
        story = book.read("EPUB/story-1.xhtml").decode()
    page = BeautifulSoup(story, "html.parser")
    assert page.h1 is not None
    assert page.h1.get_text() == HOSTILE
    assert not page.find_all("script")
    images = [str(tag["src"]) for tag in page.find_all("img")]
    assert len(images) == 3
    assert set(images) <= listed
    ids = [str(tag["id"]) for tag in page.find_all(id=True)]
    assert ids == ["fnref-1", "fn-1"]


def test_the_same_story_gives_the_same_page_and_book(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    for form in (Form.HTML, Form.EPUB, Form.MARKDOWN, Form.TEXT):
        first = write(newsroom, article, form, tmp_path).read_bytes()
        path = tmp_path / f"again{form.suffix}"
        newsroom.handing_over.write([article.id], form, path)
        assert path.read_bytes() == first, form


def test_markdown_comes_back_as_it_was(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    path = write(newsroom, article, Form.MARKDOWN, tmp_path)
    (taken,) = newsroom.importing.take_in([path]).taken
    assert taken.article.content == article.content


def test_pictures_that_are_left_out_are_told(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    handed = newsroom.handing_over.write([article.id], Form.TEXT, tmp_path / "a.txt")
    assert [note.text for note in handed.notes] == [
        "The pictures are not in such a file. Send them, or a bundle, beside it."
    ]
    whole = newsroom.handing_over.write([article.id], Form.HTML, tmp_path / "a.html")
    assert whole.notes == ()


def test_several_stories_become_a_file_each(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    other = newsroom.editing.create(Content(headline="Екінші", slug="ekinshi"))
    folder = tmp_path / "out"
    folder.mkdir()
    told: list[tuple[int, int]] = []
    handed = newsroom.handing_over.write(
        [article.id, other.uuid], Form.HTML, folder, progress=lambda *at: told.append(at)
    )
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        path.name for path in handed.files
    )
    assert handed.files[1].name == f"{other.id}-ekinshi.html"
    assert told[-1] == (2, 2)


def test_what_is_there_is_not_replaced_unasked(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    path.write_text("басқа", encoding="utf-8")
    with pytest.raises(AlreadyThere):
        newsroom.handing_over.write([article.id], Form.HTML, path)
    assert path.read_text(encoding="utf-8") == "басқа"
    newsroom.handing_over.write([article.id], Form.HTML, path, replace=True)
    assert path.read_text(encoding="utf-8") != "басқа"
    assert [one.name for one in tmp_path.glob(".newsroom-*")] == []


@pytest.mark.parametrize("keys", [[], ["nowhere"], [1]])
def test_what_cannot_be_handed_over_is_a_sentence(
    newsroom: Newsroom, article: Article, tmp_path: Path, keys: list[Any]
) -> None:
    newsroom.trash.put(article.id)
    with pytest.raises((ExportFailed, NotFound)) as caught:
        newsroom.handing_over.write(keys, Form.HTML, tmp_path / "a.html")
    assert str(caught.value.message)
    assert not (tmp_path / "a.html").exists()


def test_a_folder_that_is_not_there_is_a_sentence(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed):
        newsroom.handing_over.write([article.id], Form.WORD, tmp_path / "no" / "a.docx")


def test_the_folder_for_several_is_made(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    keys = [article.id, newsroom.editing.create(Content(headline="Көпір")).id]
    done = newsroom.handing_over.write(keys, Form.WORD, tmp_path / "new")
    assert [path.parent for path in done.files] == [tmp_path / "new"] * 2
    assert all(path.exists() for path in done.files)
    with pytest.raises(StorageFailed):
        newsroom.handing_over.write(keys, Form.WORD, tmp_path / "no" / "such")


def test_a_pdf_is_printed_from_the_page_in_one_file(
    newsroom: Newsroom, article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = io.StringIO()

    def printing(html: str, path: Path, cancelled: Callable[[], bool]) -> None:
        assert not cancelled()
        printed.write(html)
        path.write_bytes(b"%PDF")

    service: HandingOver = newsroom.handing_over
    monkeypatch.setattr(service, "_print", printing)
    path = write(newsroom, article, Form.PDF, tmp_path)
    assert path.read_bytes() == b"%PDF"
    assert printed.getvalue() == write(newsroom, article, Form.HTML, tmp_path).read_text("utf-8")


def test_a_page_in_one_file_is_in_the_newsrooms_own_theme(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "site.css").write_text("body { color: #123456 }", encoding="utf-8")
    newsroom = open_newsroom(tmp_path / "a.newsroom", lambda: "Айгүл", theme=lambda: theme)
    made = newsroom.editing.create(Content(headline="Көпір"))
    assert "#123456" in write(newsroom, made, Form.HTML, tmp_path).read_text("utf-8")
    newsroom.close()
