"""The preview in a real web engine: it shows, it follows, and it lets nothing out."""

from __future__ import annotations

import http.server
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.look import apply_look
from newsroom.desktop.preview.following import Spot, words_of
from newsroom.desktop.preview.preview import Preview
from newsroom.desktop.preview.start import obstacle
from newsroom.desktop.preview.widths import DESKTOP, PHONE
from newsroom.desktop.tasks import Tasks
from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from tests.support.pictures import photograph, saved

# What the engine says of a machine without a graphics card.
pytestmark = pytest.mark.qt_log_ignore("[Vv]ulkan", "GPU", "Sandboxing disabled")
web_engine = pytest.mark.web_engine
needs_engine = pytest.mark.skipif(
    os.environ.get("NEWSROOM_WEB_ENGINE_TESTS") != "1",
    reason="a web engine runs in a process of its own, under Xvfb: set NEWSROOM_WEB_ENGINE_TESTS=1",
)
CSS = (
    b"h1 { color: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { h1 { color: rgb(4, 5, 6) } }"
)


def page(body: str, head: str = "") -> str:
    return (
        '<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>T</title>'
        f'<link rel="stylesheet" href="../assets/site.css">{head}</head><body>{body}</body></html>'
    )


class Reader:
    """Stands for the lead's bundle in memory, and remembers what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, path: str) -> bytes | None:
        self.asked.append(path)
        if path == "media/a-20.png":
            return saved(photograph(20, 10), "PNG")
        return CSS if path == "assets/site.css" else None


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(qapp)
    yield tasks
    assert tasks.wait_for_done(5000)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def preview(qtbot: QtBot, tasks: Tasks, reader: Reader) -> Preview:
    preview = Preview(tasks, reader)
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    return preview


def shown(qtbot: QtBot, preview: Preview, html: str) -> None:
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.set_page(html)
        preview.show()


def ask(preview: Preview, script: str) -> Any:
    """Run a script in our own world and wait for its answer."""
    from PySide6.QtWebEngineCore import QWebEngineScript  # noqa: PLC0415 - costs 0.2 s

    answers: list[Any] = []
    loop = QEventLoop()

    def answered(value: Any) -> None:
        answers.append(value)
        loop.quit()

    assert preview._engine
    world = QWebEngineScript.ScriptWorldId.ApplicationWorld
    preview._engine._page.runJavaScript(script, world, answered)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()
    assert answers, "no answer"
    return answers[0]


def until(qtbot: QtBot, preview: Preview, script: str, wanted: Any) -> None:
    def same() -> bool:
        return bool(ask(preview, script) == wanted)

    qtbot.waitUntil(same, timeout=10_000)


def test_the_engine_is_not_loaded_before_it_is_seen(qtbot: QtBot, preview: Preview) -> None:
    if os.environ.get("NEWSROOM_WEB_ENGINE_TESTS") == "1":
        pytest.skip("another test of this process has loaded it")
    preview.set_page(page("x"))
    preview.schedule(lambda: page("y"))
    qtbot.wait(100)
    assert "PySide6.QtWebEngineCore" not in sys.modules


def test_what_keeps_the_engine_from_starting_is_said(
    qtbot: QtBot, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsroom.desktop.preview.preview.obstacle", lambda: Message("No engine."))
    preview.set_page(page("x"))
    preview.show()
    qtbot.waitUntil(preview._note.isVisible)
    assert preview._note.text() == "No engine."


@pytest.mark.skipif(sys.platform != "linux", reason="only there does the engine end the program")
def test_root_is_refused_unless_the_sandbox_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "root" in str(obstacle({}))
    assert obstacle({"QTWEBENGINE_DISABLE_SANDBOX": "1"}) is None
    assert obstacle({"QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}) is None
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert obstacle({}) is None


def test_an_error_in_making_the_page_is_shown_and_passes(
    qtbot: QtBot, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsroom.desktop.preview.preview.obstacle", lambda: Message("No engine."))

    def broken() -> str:
        raise InputRefused(Message("It cannot be shown."))

    preview.show()
    preview.schedule(broken)
    qtbot.waitUntil(lambda: preview._note.text() == "It cannot be shown.")
    preview.schedule(lambda: page("x"))
    qtbot.waitUntil(lambda: preview._note.text() == "No engine.")


def test_the_newest_wins(qtbot: QtBot, preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.desktop.preview.preview.obstacle", lambda: Message("No engine."))
    made: list[int] = []
    go = threading.Event()

    def make(number: int) -> Callable[[], str]:
        def made_one() -> str:
            go.wait(5)
            made.append(number)
            return page(str(number))

        return made_one

    preview.show()
    preview.schedule(make(0))
    qtbot.waitUntil(lambda: preview._job is not None)
    for number in range(1, 20):
        preview.schedule(make(number))
    qtbot.wait(100)  # longer than the pause in which keys are gathered
    go.set()
    qtbot.waitUntil(lambda: preview._html == page("19"))
    assert made == [0, 19]


@web_engine
@needs_engine
def test_the_page_is_shown_with_its_stylesheet(
    qtbot: QtBot, preview: Preview, reader: Reader
) -> None:
    shown(qtbot, preview, page("<h1>Бас</h1>"))
    assert ask(preview, "document.body.innerText") == "Бас"
    assert ask(preview, "getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"
    assert reader.asked == ["assets/site.css"]


@web_engine
@needs_engine
def test_a_change_keeps_the_place_and_the_stylesheet(
    qtbot: QtBot, preview: Preview, reader: Reader
) -> None:
    tall = '<div style="height: 4000px">x</div>'
    shown(qtbot, preview, page(f"<h1>One</h1>{tall}"))
    ask(preview, "window.scrollTo(0, 900)")
    preview.set_page(page(f"<h1>Two</h1>{tall}").replace('lang="kk"', 'lang="ru" dir="rtl"'))
    until(qtbot, preview, "document.querySelector('h1').innerText", "Two")
    assert ask(preview, "window.scrollY") == 900
    assert ask(preview, "document.documentElement.dir + document.documentElement.lang") == "rtlru"
    assert reader.asked == ["assets/site.css"]


@web_engine
@needs_engine
def test_a_picture_is_loaded_once_and_stays_while_the_text_changes(
    qtbot: QtBot, preview: Preview, reader: Reader
) -> None:
    picture = '<figure><picture><img src="../media/a-20.png" width="20" height="10"></picture>'
    shown(qtbot, preview, page(f"<h1>One</h1>{picture}"))
    until(qtbot, preview, "document.images[0].naturalWidth", 20)
    preview.set_page(page(f"<h1>Two</h1>{picture}<p>more</p>"))
    until(qtbot, preview, "document.querySelector('h1').innerText", "Two")
    assert ask(preview, "document.images[0].complete && document.images[0].naturalWidth") == 20
    assert ask(preview, "document.images.length") == 1
    assert reader.asked.count("media/a-20.png") == 1


@web_engine
@needs_engine
def test_a_change_is_seen_within_the_budget(qtbot: QtBot, preview: Preview) -> None:
    text = "".join(f"<p>{'сөз ' * 50}{number}</p>" for number in range(20))
    shown(qtbot, preview, page(text))
    delays = []
    for number in range(9):
        started = time.perf_counter()
        preview.schedule(lambda number=number: page(f"<h1>{number}</h1>{text}"))  # type: ignore[misc]
        until(qtbot, preview, "(document.querySelector('h1') || {}).innerText", str(number))
        delays.append(time.perf_counter() - started)
    assert sorted(delays)[4] < 0.15


@web_engine
@needs_engine
def test_nothing_runs_and_nothing_leaves(qtbot: QtBot, preview: Preview) -> None:
    hits: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_POST = do_GET  # noqa: N815 - the server's name

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    away = f"http://127.0.0.1:{server.server_port}"
    hostile = (
        f"<script>document.title = 'ran'; fetch('{away}/fetch')</script>"
        f"<img src='{away}/picture' onerror=\"document.title = 'ran'\">"
        f"<img src='x.png' onerror=\"document.title = 'ran'\">"
        f"<iframe src='{away}/frame'></iframe>"
        "<iframe srcdoc='<script>top.document.title = 1</script>'></iframe>"
        f"<object data='{away}/object'></object><video src='{away}/film' autoplay></video>"
        f"<a id='out' href='{away}/link' ping='{away}/ping'>away</a>"
        f"<form id='f' action='{away}/form'><button id='b'>x</button></form><h1>end</h1>"
        "<svg onload=\"document.title='ran'\"></svg>"
    )
    head = (
        f"<meta http-equiv='refresh' content='0; url={away}/refresh'>"
        f"<link rel='prefetch' href='{away}/prefetch'><link rel='dns-prefetch' href='{away}'>"
        f"<style>@import url('{away}/import'); body {{ background: url('{away}/ground') }}</style>"
    )
    try:
        for html in (page(hostile, head), page(hostile + "again", head), page("calm")):
            shown(qtbot, preview, html)
            qtbot.wait(400)
            assert ask(preview, "document.title") == "T"
            ask(preview, "(document.getElementById('b') || document.body).click()")
            qtbot.wait(200)
            assert ask(preview, "location.href") == "newsroom-page://bundle/article/preview.html"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert not hits


@web_engine
@needs_engine
def test_a_link_is_told_of_and_not_followed(qtbot: QtBot, preview: Preview) -> None:
    body = '<a id="a" href="https://a.kz/b">x</a><a id="n" href="#note">1</a><p id="note">n</p>'
    shown(qtbot, preview, page(body))
    with qtbot.waitSignal(preview.link_clicked, timeout=5000) as told:
        ask(preview, "document.getElementById('a').click()")
    assert told.args == [QUrl("https://a.kz/b")]
    ask(preview, "document.getElementById('n').click()")
    until(qtbot, preview, "location.hash", "#note")
    assert ask(preview, "document.body.innerText.includes('n')")


@web_engine
@needs_engine
def test_the_page_follows_the_windows_scheme(
    qtbot: QtBot, qapp: QApplication, preview: Preview
) -> None:
    # While the page is loaded again there may be no heading for a moment.
    colour = "[...document.querySelectorAll('h1')].map(one => getComputedStyle(one).color)[0]"
    apply_look(qapp, "light")
    shown(qtbot, preview, page("<h1>x</h1>"))
    assert ask(preview, colour) == "rgb(1, 2, 3)"
    apply_look(qapp, "dark")
    until(qtbot, preview, colour, "rgb(4, 5, 6)")
    apply_look(qapp, "light")
    until(qtbot, preview, colour, "rgb(1, 2, 3)")


@web_engine
@needs_engine
def test_devices_have_their_widths(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, page("<h1>x</h1>"))
    for width in (DESKTOP, PHONE):
        preview.set_width(width)
        until(qtbot, preview, f"Math.abs(window.innerWidth - {width.pixels}) < 4", True)  # noqa: FBT003


LONG = "".join(f"<p>Бұл {number}-абзацтың сөздері осы</p>" for number in "абвгдежз" * 8)


@web_engine
@needs_engine
def test_the_page_follows_the_caret(qtbot: QtBot, preview: Preview) -> None:
    middle = '<p id="here">Ортадағы <b>абзац</b> тұрған орын</p>'
    html = page(f'<h1>Бас</h1><div class="body">{LONG}{middle}{LONG}</div>')
    shown(qtbot, preview, html)
    seen = (
        "(() => { const box = document.getElementById('here').getBoundingClientRect();"
        " return box.top >= 0 && box.bottom <= window.innerHeight })()"
    )
    until(qtbot, preview, seen, wanted=False)
    preview.follow(Spot(words_of("Ортадағы **абзац** тұрған орын"), 0.5))
    until(qtbot, preview, seen, wanted=True)
    preview.follow(Spot("сөздері осы", 0.99))
    until(qtbot, preview, seen, wanted=False)
    assert ask(preview, "window.scrollY > 1000")
    preview.follow(Spot('");document.title="x";("', 0.5))  # words of the text are never run
    preview.follow(Spot())
    until(qtbot, preview, "window.scrollY", wanted=0)
    assert ask(preview, "document.title") == "T"


@web_engine
@needs_engine
def test_the_page_in_the_dark(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, page("<h1>x</h1>"))
    colour = "Array.from(document.querySelectorAll('h1'), (h) => getComputedStyle(h).color).join()"
    until(qtbot, preview, colour, wanted="rgb(1, 2, 3)")
    preview._scheme.click()
    until(qtbot, preview, colour, wanted="rgb(4, 5, 6)")
    preview._scheme.click()
    until(qtbot, preview, colour, wanted="rgb(1, 2, 3)")
