"""Real headless Chromium, which no request of a page may leave."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def chromium() -> str:
    """Return the browser's path, or skip the test on a machine that has none."""
    for name in _NAMES:
        path = shutil.which(name)
        # Ubuntu's package of that name only starts a snap, which no test machine has.
        if path and not os.path.realpath(path).endswith("snap"):
            return path
    pytest.skip("Chromium is not installed: `python3 tests` installs it where it may")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium for the length of a test."""
    arguments = ["--disable-gpu", "--disable-background-networking", "--no-first-run"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        try:
            yield opened
        finally:
            opened.close()
