"""Word documents become articles, and hostile ones a sentence."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import InputRefused
from newsroom.text.word_document import read_docx
from tests.support.documents import PICTURE, archive, document, link, paragraph, table

STORY = document(
    paragraph("Көпір ашылды", "T"),
    paragraph("Жаңа көпір бүгін ашылды."),
    paragraph("1. Оқыңыз: ", inner=link("сілтеме")),
    paragraph("Бөлім", "H2"),
    paragraph("Соңғы [абзац].", inner=PICTURE),
    table(("жыл", "саны"), ("2021", "5|6")),
)


def refusal(data: bytes) -> str:
    with pytest.raises(InputRefused) as caught:
        read_docx(data, "мақала.docx")
    return str(caught.value)


def test_a_document_becomes_an_article() -> None:
    reading = read_docx(STORY, "a.docx")
    content = reading.content
    assert (content.headline, content.lede) == ("Көпір ашылды", "Жаңа көпір бүгін ашылды.")
    assert content.body == (
        "1\\. Оқыңыз: [сілтеме](https://example.kz/a)\n\n## Бөлім\n\nСоңғы \\[абзац].\n\n"
        "|  |  |\n| --- | --- |\n| жыл | саны |\n| 2021 | 5&#124;6 |"
    )
    assert len(reading.warnings) == 1
    assert "picture" in str(reading.warnings[0])


def test_without_a_heading_the_first_short_paragraph_leads() -> None:
    content = read_docx(document(paragraph("Қысқа тақырып"), paragraph("Мәтін.")), "a").content
    assert (content.headline, content.lede, content.body) == ("Қысқа тақырып", "Мәтін.", "")


def test_links_that_run_programs_are_words() -> None:
    data = document(paragraph("А", "T"), paragraph("б"), paragraph("в", inner=link("г")),
                    address="javascript:alert(1)")  # fmt: skip
    assert read_docx(data, "a.docx").content.body == "вг"


def test_old_and_locked_documents_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert "before 2007" in refusal(old)
    assert "password" in refusal(old + "EncryptedPackage".encode("utf-16-le"))
    locked = bytearray(STORY)
    for place in (STORY.index(b"PK\x01\x02") + 8, 6):
        locked[place] |= 1
    assert "password" in refusal(bytes(locked))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        STORY[:200],
        STORY[: len(STORY) // 2],
        archive({"word/other.xml": b"<x/>"}),
        archive({"word/document.xml": b"not xml"}),
        archive({"word/document.xml": b"<w:document/>"}),
    ],
)
def test_broken_files_are_refused(data: bytes) -> None:
    assert refusal(data).startswith("мақала.docx is ")


def test_entities_are_refused() -> None:
    laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    assert "damaged" in refusal(document(paragraph("&b;"), head=laughs))


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    heavy = document(paragraph("сөз " * 4_000_000))
    assert len(heavy) < 1_000_000
    assert "unpacks to more than 10 MB" in refusal(heavy)


def test_a_size_that_lies_helps_nobody() -> None:
    heavy = bytearray(document(paragraph("сөз " * 4_000_000)))
    name = b"word/document.xml"
    local, central = heavy.index(name) - 30, heavy.rindex(name) - 46
    struct.pack_into("<I", heavy, local + 22, 10)
    struct.pack_into("<I", heavy, central + 24, 10)
    assert "мақала.docx is" in refusal(bytes(heavy))


def test_deep_nesting_is_refused_or_read() -> None:
    started = time.perf_counter()
    deep = document("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000)
    assert refusal(deep)
    assert time.perf_counter() - started < 20


def test_a_document_without_words_is_refused() -> None:
    assert "is empty" in refusal(document(paragraph(" ")))


@given(st.integers(0, len(STORY) - 1), st.integers(0, 255))
def test_a_changed_byte_gives_an_article_or_a_sentence(place: int, value: int) -> None:
    data = bytearray(STORY)
    data[place] = value
    try:
        read_docx(bytes(data), "a.docx")
    except InputRefused as refused:
        sentence = str(refused)
    else:
        return
    assert "a.docx" in sentence
