"""Light, dark, and the script that changes the shown page."""

from __future__ import annotations

import json

import pytest

from newsroom.desktop.preview.document import in_scheme, replacement
from newsroom.desktop.preview.widths import DESKTOP, PHONE, TABLET, Width

SHEET = """:root { color-scheme: light dark; --ink: black }
@media (prefers-color-scheme: dark) { :root { --ink: white } }
@media print and (prefers-color-scheme:light) { a { color: red } }"""


@pytest.mark.parametrize(
    ("scheme", "first", "second"),
    [
        ("dark", "(min-width: 0px)", "(max-width: 0px)"),
        ("light", "(max-width: 0px)", "(min-width: 0px)"),
    ],
)
def test_a_stylesheet_is_decided_for_one_scheme(scheme: str, first: str, second: str) -> None:
    assert in_scheme(SHEET, dark=scheme == "dark") == (
        f":root {{ color-scheme: {scheme}; --ink: black }}\n"
        f"@media {first} {{ :root {{ --ink: white }} }}\n"
        f"@media print and {second} {{ a {{ color: red }} }}"
    )


def test_what_is_not_a_query_stays() -> None:
    assert in_scheme("p { color: dark }", dark=True) == "p { color: dark }"


def test_a_page_cannot_end_the_script_that_carries_it() -> None:
    html = "</script>\"'\\\u2028\n`${x}` %s"
    script = replacement(html)
    assert json.dumps(html) in script
    assert "\u2028" not in script


@pytest.mark.parametrize(
    ("width", "room", "zoom"),
    [(PHONE, 500, 1), (TABLET, 384, 0.5), (DESKTOP, 560, 0.5), (DESKTOP, 10, 0.25)],
)
def test_a_wide_page_is_shrunk_to_fit(width: Width, room: int, zoom: float) -> None:
    assert width.zoom(room) == zoom
