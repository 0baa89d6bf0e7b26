"""A bundle's names mean one file, within the bundle, on every system."""

from __future__ import annotations

import posixpath
import unicodedata
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.names import Names, fault_in, folded, shown

GOOD = [
    "index.html",
    "article/12-su-tasqyny.html",
    "мақала/бет.html",
    "assets/style.0a1b2c3d.css",
    "SHA256SUMS",
    ".well-known/x",
    "console/com10.html",
    "a b.txt",
]
BAD = [
    "", ".", "..", "/", "/a", "a/", "a//b", "./a", "a/..", "../a", "a\\b", "C:", "c:a", "C:/a",
    "con", "a/CON.html", "nul.tar.gz", "com1", "LPT\N{SUPERSCRIPT TWO}.x", "conin$", "aux .x",
    "a:b", "a*", "a?", 'a"', "a<b", "a|b", "a.", "a ", " a", "a./b", "a /b",
    "a\0", "a\n", "a\x7f", "\u202egpj.html", "a\u200bb", "\ufeffa", "\ud800", "\ue000", "\u0378",
    "a" * 241, "ә" * 128, "newsroom/.unfinished", "newsroom/.unfinished/x",
    "Newsroom/.UNFINISHED/x",
]  # fmt: skip


@pytest.mark.parametrize("path", GOOD)
def test_good_names(path: str) -> None:
    assert fault_in(path) is None


@pytest.mark.parametrize("path", BAD, ids=ascii)
def test_bad_names_are_told_in_a_sentence(path: str) -> None:
    fault = fault_in(path)
    assert fault is not None
    assert str(fault).isprintable()
    assert len(str(fault)) < 300


@given(st.text(st.sampled_from("aA.\\/: \tcon\u202eй\u0301"), max_size=9) | st.text())
def test_a_good_name_stays_within_and_is_one_on_windows(path: str) -> None:
    if fault_in(path) is None:
        assert posixpath.normpath(posixpath.join("x", path)) == f"x/{path}"
        windows = PureWindowsPath("C:/x", path)
        assert windows.as_posix() == f"C:/x/{path}"
        assert not windows.is_reserved()
    assert shown(path).isprintable()


@pytest.mark.parametrize(
    ("first", "second"),
    [("a", "a"), ("a", "A"), ("й", "и\u0306"), ("ß", "SS"), ("a", "a/b"), ("a/b", "A"),
     ("a/b", "A/B"), ("a/b/c", "a/B")],
)  # fmt: skip
def test_names_that_some_system_takes_for_one(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        names = Names()
        assert names.add(one) is None
        assert names.add(other) is not None
        assert one in names


def test_names_that_live_side_by_side() -> None:
    names = Names()
    assert [names.add(path) for path in ("a/b", "a/c", "a-b", "ab/c")] == [None] * 4


@given(st.text())
def test_folding_is_one_for_every_form(text: str) -> None:
    for form in (text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)):
        assert folded(form) == folded(text)
