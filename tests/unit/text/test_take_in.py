"""A file is read by what its name and its first bytes say it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import InputRefused
from newsroom.text.take_in import SUFFIXES, read_article
from tests.support.documents import document, paragraph
from tests.support.pages import KAZAKH_HOUSE_STYLE

WORD = document(paragraph("Көпір ашылды", "T"), paragraph("Лид."), paragraph("Мәтін."))
MARKDOWN = "---\nheadline: Көпір ашылды\nlede: Лид.\n---\n\nМәтін.\n".encode()
HTML = "<!DOCTYPE html><html><h1>Көпір ашылды</h1><p>Лид.</p><p>Мәтін.</p>".encode()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (WORD, "a.docx"),
        (WORD, "a.DOCX"),
        (WORD, "a"),
        (MARKDOWN, "a.md"),
        (MARKDOWN, "a.txt"),
        (MARKDOWN, "a.Markdown"),
        (HTML, "a.html"),
        (HTML, "a.htm"),
        (HTML, "a.txt"),
        (HTML, "a"),
    ],
)
def test_kinds(data: bytes, name: str) -> None:
    content = read_article(data, name).content
    assert (content.headline, content.lede, content.body) == ("Көпір ашылды", "Лид.", "Мәтін.")


def test_a_page_and_markdown_without_front_matter() -> None:
    assert read_article(KAZAKH_HOUSE_STYLE.text.encode("utf-16"), "a.txt").content.views == 1204
    assert read_article(KAZAKH_HOUSE_STYLE.text.encode(), "a.bin").content.views == 1204
    assert read_article("# А\n\nб".encode(), "notes").content.headline == "А"
    assert read_article("# А\n\nб".encode(), "notes.txt").content.headline == "# А"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "a.txt"),
        (b"not a document", "a.docx"),
        (b"%PDF-1.4", "a.txt"),
        (b"<html><script>x</script></html>", "a.html"),
        (b"---\ncategory: x\n---\n", "a.md"),
    ],
)
def test_refusals_name_the_file(data: bytes, name: str) -> None:
    with pytest.raises(InputRefused, match=name):
        read_article(data, name)


def test_suffixes_are_small_letters_with_a_point() -> None:
    assert {".txt", ".md", ".markdown", ".html", ".htm", ".docx"} == SUFFIXES


@given(st.binary() | st.text().map(str.encode), st.sampled_from(["a", *sorted(SUFFIXES)]))
def test_any_bytes_give_an_article_or_a_sentence(data: bytes, name: str) -> None:
    try:
        read_article(data, name)
    except InputRefused as refused:
        sentence = str(refused)
    else:
        return
    assert sentence
