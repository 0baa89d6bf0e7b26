"""Links that lead to a place only this machine has."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[а](file:///home/a/b.docx)", "file:///home/a/b.docx"),
        ("[а](C:\\Users\\a.docx)", "C:\\Users\\a.docx"),
        ("[а](/Users/aigul/a.docx)", "/Users/aigul/a.docx"),
        ("[а]: /home/a/b.md", "/home/a/b.md"),
        ("<http://localhost:8000/a>", "http://localhost:8000/a"),
        ("[а](http://192.168.0.5/a)", "http://192.168.0.5/a"),
        ("Файл: \\\\server\\share\\a.doc", "\\\\server\\share\\a.doc"),
    ],
)
def test_is_found(text: str, found: str) -> None:
    assert remarks_in("local-link", text) == [(found, None)]


@pytest.mark.parametrize(
    "text", ["[а](https://kaz.kz/home/a)", "және/немесе", "[а](/news/1)", "Сағат A:1", "~бес"]
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("local-link", text) == []
