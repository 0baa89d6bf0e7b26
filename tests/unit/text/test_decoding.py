"""Bytes become text in the encodings that are met here, and all else a sentence."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import InputRefused
from newsroom.text.decoding import LIMIT, decode

RUSSIAN = "Президент провёл заседание Совета безопасности — «повестка» № 5. Подъезд закрыт."
KAZAKH = "Әкімдік қала көшелерін жөндеді. Ұстаздар мен оқушылар үйге қайтты; һәм жаңа өмір, ғасыр."
ENGLISH = "The city's “old” bridge – built in 1950 – is closed…"
UKRAINIAN = "Сьогодні у Києві відкрили новий міст, її довжина є рекордною."
ARABIC = "ءۇش ءجۇز ورىندىق مەكتەپ قىركۇيەكتە ەسىگىن اشادى."


def refusal(data: bytes) -> str:
    with pytest.raises(InputRefused) as caught:
        decode(data, "мақала.txt")
    sentence = str(caught.value)
    assert "мақала.txt" in sentence
    return sentence


@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH, ENGLISH, ARABIC, "Иә", "a"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode(text: str, encoding: str) -> None:
    if len(text) > 2 or "16-" not in encoding:
        assert decode(text.encode(encoding), "a.txt").removeprefix("\ufeff") == text


def test_utf_16_mark_with_big_end() -> None:
    assert decode(codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"), "a") == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN.upper(), "cp1251"),
        (UKRAINIAN, "cp1251"),
        (ENGLISH, "cp1252"),
        (KAZAKH, "kz1048"),
        ("Өмірдің бағасы", "kz1048"),
        ("Ғылым мен білім: ұлы жол", "kz1048"),
        (f"<html><body class='x'>{RUSSIAN}</body></html>" * 3, "cp1251"),
        ("Дом 5, кв. 7", "cp1251"),
    ],
)
def test_one_byte_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN.replace("№", "").replace("«", "").replace("»", "").replace("—", "-"), "koi8-r"),
        (RUSSIAN.replace("№", "").replace("«", "").replace("»", "").replace("—", "-"), "cp866"),
        (RUSSIAN, "mac-cyrillic"),
        ("Le café du théâtre était fermé à Orléans, où l'été commençait déjà.", "latin-1"),
        ("Die Brücke wurde für müde Füße schöner gemacht: Grüße!", "cp1252"),
        ("東京は今日も雨です。明日は晴れるでしょう。", "shift-jis"),
        ("Ελληνικά κείμενα δεν διαβάζονται εδώ.", "iso8859-7"),
    ],
)
def test_other_encodings_are_refused(text: str, encoding: str) -> None:
    assert "encoding" in refusal(text.encode(encoding))


def test_damaged_utf_8_is_not_taken_for_letters() -> None:
    data = bytearray((RUSSIAN + "\n" + KAZAKH).encode())
    data[len(RUSSIAN.encode()) + 20] = 0xFF
    assert "damaged at line 2" in refusal(bytes(data))
    assert "damaged" in refusal(KAZAKH.encode()[:-3] + b"\xd0")
    assert "damaged" in refusal(codecs.BOM_UTF8 + b"abc\xff")
    assert "damaged" in refusal(codecs.BOM_UTF16_LE + b"a\x00b")


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\xc2\xa0\n", b"\x00\x00"]
)
def test_empty_files_are_refused(data: bytes) -> None:
    assert "is empty" in refusal(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"SQLite format 3\x00", "SQLite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Word 97"),
        (b"{\\rtf1\\ansi}", "RTF"),
    ],
)
def test_known_kinds_are_named(data: bytes, kind: str) -> None:
    assert f"a {kind}" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        b"text\x00with\x00zeros and more of it",
        bytes(range(256)) * 4,
        b"\x01\x02\x03\x04\x05abc",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff",
    ],
)
def test_what_is_not_text_is_refused(data: bytes) -> None:
    assert "is not text" in refusal(data) or "encoding" in refusal(data)


def test_one_stray_control_is_no_reason() -> None:
    assert decode(b"A long enough line of text with one \x1a in it.", "a").startswith("A long")


def test_too_big() -> None:
    assert "11 MB; the most that is taken in is 10 MB" in refusal(b"a" * (LIMIT + 1))


@given(st.binary())
def test_any_bytes_give_text_or_a_sentence(data: bytes) -> None:
    try:
        assert decode(data, "a.txt").strip()
    except InputRefused as refused:
        sentence = str(refused)
    else:
        return
    assert "a.txt" in sentence


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16-le"])
def test_a_big_file_is_decoded_quickly(encoding: str) -> None:
    data = (RUSSIAN + "\n").encode(encoding)
    data *= LIMIT // len(data)
    started = time.perf_counter()
    decode(data, "a.txt")
    assert time.perf_counter() - started < 10
