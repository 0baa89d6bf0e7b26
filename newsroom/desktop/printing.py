"""The process that prints one page as PDF and ends: see `newsroom.services.printing`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF, QTimer, QUrl
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWidgets import QApplication

_LONGEST = 100_000  # milliseconds
_MARGINS = (20, 18, 20, 20)  # millimetres: left, top, right, bottom


class _NothingElse(QWebEngineUrlRequestInterceptor):
    """Lets the page itself be read, and nothing beside it."""

    def __init__(self, page: QUrl) -> None:
        super().__init__()
        self._page = page

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802
        url = info.requestUrl()
        if url != self._page and url.scheme() != "data":
            info.block(True)  # noqa: FBT003


def print_page(page: Path, path: Path) -> int:
    """Write the page in the file `page` as PDF at `path`; return the exit status."""
    app = QApplication([sys.argv[0]])
    url = QUrl.fromLocalFile(str(page))
    profile = QWebEngineProfile()  # without a name: nothing is kept
    guard = _NothingElse(url)
    profile.setUrlRequestInterceptor(guard)
    shown = QWebEnginePage(profile)
    settings = shown.settings()
    for attribute in (
        QWebEngineSettings.WebAttribute.JavascriptEnabled,
        QWebEngineSettings.WebAttribute.PluginsEnabled,
        QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
        QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    ):
        settings.setAttribute(attribute, False)  # noqa: FBT003
    # These go before those of the page's style, in which the number of the page stands.
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(*_MARGINS),
        QPageLayout.Unit.Millimeter,
    )

    def on_loaded(ok: bool) -> None:  # noqa: FBT001 - Qt's own
        if ok:
            shown.printToPdf(str(path), layout)
        else:
            app.exit(1)

    shown.loadFinished.connect(on_loaded)
    shown.pdfPrintingFinished.connect(lambda _path, ok: app.exit(0 if ok else 1))
    QTimer.singleShot(_LONGEST, app, lambda: app.exit(1))
    shown.load(url)
    status = app.exec()
    shown.deleteLater()  # before its profile
    app.sendPostedEvents()
    return status
