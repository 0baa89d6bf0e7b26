"""The web engine in a cage: no scripts, no network, no other page. Import this late.

A bundle's files are given from memory under an address of our own; every other request is
refused, and so is every navigation but the first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu

from newsroom.desktop.preview.start import PAGES
from newsroom.desktop.words import tr

SCHEME = PAGES.encode()
_ROOT = QUrl(f"{PAGES}://bundle/")
_TYPES = {
    ".html": b"text/html",
    ".css": b"text/css",
    ".svg": b"image/svg+xml",
    ".png": b"image/png",
    ".jpg": b"image/jpeg",
    ".jpeg": b"image/jpeg",
    ".webp": b"image/webp",
    ".avif": b"image/avif",
    ".gif": b"image/gif",
    ".woff2": b"font/woff2",
    ".woff": b"font/woff",
    ".ttf": b"font/ttf",
}
# All else is off: scripts, storage, plugins, and taking the focus from the editor.
_ON = {
    QWebEngineSettings.WebAttribute.AutoLoadImages,
    QWebEngineSettings.WebAttribute.LinksIncludedInFocusChain,
    QWebEngineSettings.WebAttribute.PlaybackRequiresUserGesture,
    QWebEngineSettings.WebAttribute.ShowScrollBars,
    QWebEngineSettings.WebAttribute.WebRTCPublicInterfacesOnly,
}


def _register() -> None:
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    # Its own origin, from which stylesheets may take fonts, as they may from a web server.
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


class _Files(QWebEngineUrlSchemeHandler):
    """Gives the files of the bundle from memory."""

    def __init__(self, read: Callable[[str], bytes | None], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Answer one request."""
        path = job.requestUrl().path().lstrip("/")
        content_type = _TYPES.get(PurePosixPath(path).suffix.lower())
        data = self._read(path) if content_type and job.requestMethod() == b"GET" else None
        if data is None or content_type is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(content_type), buffer)


class _Guard(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not for the bundle's own files."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Look at one request, whoever makes it."""
        own = info.requestUrl().scheme().encode() == SCHEME
        info.block(not own)


class _Page(QWebEnginePage):
    """A page that is never left."""

    link_clicked = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.home = QUrl()

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,  # noqa: A002 - Qt's name
        isMainFrame: bool,  # noqa: FBT001, N803 - Qt's name
    ) -> bool:
        """Allow the page itself and places inside it; tell of links that lead elsewhere."""
        url = QUrl(url)
        kinds = QWebEnginePage.NavigationType
        clicked = type == kinds.NavigationTypeLinkClicked
        if url.toString().partition("#")[0] == self.home.toString():
            ours = type in {kinds.NavigationTypeTyped, kinds.NavigationTypeReload}
            return isMainFrame and (ours or (clicked and url.hasFragment()))
        if clicked:
            self.link_clicked.emit(url)
        return False


class Engine(QObject):
    """One view, its page and its profile, which leaves nothing on the disk.

    Signals:
        loaded(): the page stands.
        link_clicked(QUrl): the reader clicked a link; nothing was opened.
        died(): the engine's process ended, as a page that is too large may make it.
    """

    loaded = Signal()
    link_clicked = Signal(QUrl)
    died = Signal()

    def __init__(self, read: Callable[[str], bytes | None], parent: QObject) -> None:
        super().__init__(parent)
        _register()
        self.view = QWebEngineView()
        self._profile = QWebEngineProfile()  # off the record: it has no name
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        # Held by name: a guard that Python has let go of guards nothing, and says nothing.
        self._files = _Files(read, self._profile)
        self._guard = _Guard(self._profile)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._files)
        self._profile.setUrlRequestInterceptor(self._guard)
        self._profile.downloadRequested.connect(_refuse)
        settings = self._profile.settings()
        for attribute in QWebEngineSettings.WebAttribute:
            settings.setAttribute(attribute, attribute in _ON)
        self._page = _Page(self._profile, self.view)
        # Children end in the order in which they came, and Qt wants the page gone first.
        self._profile.setParent(self.view)
        self.view.setPage(self._page)
        self.view.setAcceptDrops(False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._page.link_clicked.connect(self.link_clicked)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.renderProcessTerminated.connect(lambda *_: self.died.emit())

    def load(self, path: str) -> None:
        """Load the bundle's page `path` anew."""
        self._page.home = _ROOT.resolved(QUrl(path))
        self._page.load(self._page.home)

    def reload(self) -> None:
        """Load the page again, where the reader stands."""
        self._page.triggerAction(QWebEnginePage.WebAction.ReloadAndBypassCache)

    def run(self, script: str) -> None:
        """Run a script of ours, in a world apart from the page's, where scripts are off."""
        self._page.runJavaScript(script, QWebEngineScript.ScriptWorldId.ApplicationWorld)

    def set_ground(self, colour: QColor) -> None:
        """Set what is seen before the page is."""
        self._page.setBackgroundColor(colour)

    def set_zoom(self, factor: float) -> None:
        """Show the page smaller, so that a wide one fits."""
        self._page.setZoomFactor(factor)

    def _show_menu(self, place: QPoint) -> None:
        action = QWebEnginePage.WebAction
        menu = QMenu(self.view)
        for which, words in ((action.Copy, tr("&Copy")), (action.SelectAll, tr("Select &all"))):
            menu.addAction(words, partial(self._page.triggerAction, which))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.mapToGlobal(place))

    def _on_loaded(self, well: bool) -> None:  # noqa: FBT001 - Qt's signal
        if well:
            self.loaded.emit()


def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
