"""Where the links of the preview lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from newsroom.desktop.window.links import follow


class FakeDesk:
    """Takes note of what is opened."""

    def __init__(self) -> None:
        self.opened: list[int] = []

    def open(self, article: int) -> None:
        self.opened.append(article)


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    return opened


@pytest.mark.parametrize(
    ("address", "article"),
    [
        ("newsroom-page://bundle/article/12-kopir-ashyldy.html", [12]),
        ("newsroom-page://bundle/article/7.html#fn1", [7]),
        ("newsroom-page://bundle/index.html", []),
        ("newsroom-page://bundle/article/x.html", []),
        ("file:///etc/passwd", []),
        ("javascript:alert(1)", []),
    ],
)
def test_pages_of_the_bundle_open_here(
    outside: list[str], address: str, article: list[int]
) -> None:
    desk = FakeDesk()
    follow(QUrl(address), desk)  # type: ignore[arg-type]
    assert desk.opened == article
    assert outside == []


@pytest.mark.parametrize("address", ["https://example.kz/a", "mailto:a@example.kz"])
def test_the_web_opens_outside(outside: list[str], address: str) -> None:
    desk = FakeDesk()
    follow(QUrl(address), desk)  # type: ignore[arg-type]
    assert outside == [address]
    assert desk.opened == []
