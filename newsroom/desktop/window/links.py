"""Following a link of the preview: articles open on the desk, the web in the browser."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from newsroom.desktop.desk import Desk
from newsroom.desktop.preview.start import PAGES

_ARTICLE = re.compile(r"/article/(\d{1,18})(?:-[a-z0-9-]*)?\.html")
_OUTSIDE = frozenset({"http", "https", "mailto"})


def follow(url: QUrl, desk: Desk) -> None:
    """Open what a link leads to; one to a page that only an export makes leads nowhere."""
    if url.scheme() in _OUTSIDE:
        QDesktopServices.openUrl(url)
    elif url.scheme() == PAGES and (match := _ARTICLE.fullmatch(url.path())):
        desk.open(int(match[1]))
