"""Headless Chromium for the tests that look at pages, and what a page asked for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str:
    """Return the path of the machine's Chromium; a test is skipped where there is none."""
    for name in _NAMES:
        path = shutil.which(name)
        if path:
            return path
    pytest.skip("no Chromium on this machine: install chromium to run the page tests")


@contextmanager
def browser() -> Iterator[Browser]:
    """Open the machine's Chromium, closed at the end."""
    path = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        try:
            yield opened
        finally:
            opened.close()
