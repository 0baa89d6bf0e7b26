"""Measures opening and typing in the real window: `python -m tests.benchmarks.typing 1000 20000`.

The time of a key runs from the moment at which it is pressed, busy or not, to the end of the paint
that shows its letter. Keys come like a quick typist's, so that what runs between them (spelling,
journal, preview) gets in their way as it would in life. Most words of the text are invented: more
of them are underlined than of any article.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from newsroom.desktop.desk import Desk
from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.garbage import GarbageCollector
from newsroom.desktop.look import apply_look
from newsroom.desktop.preview.start import register_scheme
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.opening import Opening
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.benchmarks.corpus import contents
from tests.benchmarks.library import Figure
from tests.support.keyboard import type_text
from tests.support.windows import make_window

KEYS = "Сөз жазылып жатыр, мектепке жаналық келді. goverment "
RHYTHM = 0.06  # seconds between two keys
LONGEST_WAIT = 10_000  # milliseconds for anything to be painted


def article(words: int, language: Language = Language.KAZAKH) -> Content:
    """Return an article of about so many words, with headings, lists, links and quotations."""
    paragraphs: list[str] = []
    written = 0
    for content, _state in contents(10_000):
        if content.language is not language:
            continue
        for paragraph in content.body.split("\n\n"):
            kind = ("{}", "{}", "## {}", "- {}", "> {}", "{} [сілтеме](https://egemen.kz/a)")
            text = kind[len(paragraphs) % 6].format(
                " ".join(paragraph.split()[:8]) if len(paragraphs) % 6 == 2 else paragraph
            )
            paragraphs.append(text)
            written += len(text.split())
            if written >= words:
                return Content(
                    headline=content.headline, body="\n\n".join(paragraphs), language=language
                )
    raise ValueError(words)


class Painted(QObject):
    """Counts the paints of a field's text."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self.count = 0
        field.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def wait(self, since: int) -> float:
        """Let the window live until the text was painted again; return when that was."""
        end = time.perf_counter() + LONGEST_WAIT / 1000
        while self.count == since and time.perf_counter() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        if self.count == since:
            raise TimeoutError
        return time.perf_counter()


def live(until: float) -> None:
    """Let the window live until a moment."""
    left = until - time.perf_counter()
    if left > 0:
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start(int(left * 1000))
        loop.exec()


def type_keys(field: QPlainTextEdit, painted: Painted, keys: int) -> Iterator[tuple[float, float]]:
    """Type so many keys at the cursor and yield the milliseconds of each.

    Behind them those that this thread has worked, which another program's work does not lengthen.
    """
    begin = time.perf_counter()
    for number in range(keys):
        pressed = begin + number * RHYTHM
        live(pressed)
        before = painted.count
        worked = time.thread_time()
        type_text(field, KEYS[number % len(KEYS)])
        shown = painted.wait(before)
        yield (shown - pressed) * 1000, (time.thread_time() - worked) * 1000


def open_article(desk: Desk, number: int, painted: Painted) -> float:
    """Put an article on the desk and return the milliseconds until its text is painted."""
    before = painted.count
    start = time.perf_counter()
    desk.open(number)
    return (painted.wait(before) - start) * 1000


def measure(newsroom: Newsroom, window: MainWindow, size: int, keys: int) -> list[Figure]:
    """Return the figures of articles of `size` words."""
    desk = window.desk
    assert desk is not None
    page = window.article_view.body.page
    painted = Painted(page)
    content = article(size)
    numbers = [
        newsroom.editing.create(replace(content, headline=f"{content.headline} {number}")).id
        for number in range(4)
    ]
    figures = []
    opened = []
    for number in numbers:
        opened.append(open_article(desk, number, painted))
        live(time.perf_counter() + 1)
    figures.append(Figure("opening, the first time", tuple(opened[:1])))
    figures.append(Figure("opening", tuple(opened[1:])))
    everything: list[float] = []
    work: list[float] = []
    for name, place in (("beginning", 0.0), ("middle", 0.5), ("end", 1.0)):
        cursor = page.textCursor()
        cursor.setPosition(int((page.document().characterCount() - 1) * place))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        page.setTextCursor(cursor)
        page.setFocus()
        live(time.perf_counter() + 0.5)
        typed = list(type_keys(page, painted, keys))
        times = [shown for shown, _ in typed]
        everything += times
        work += [worked for _, worked in typed]
        figures.append(Figure(f"a key at the {name}", tuple(times)))
    figures.append(Figure("the work of this thread for each", tuple(work)))
    figures.append(Figure("a key, all of these", tuple(everything)))
    marked = len(marks_of(page).places("spelling"))
    print(f"{size} words, {len(content.body)} letters, {marked} underlined in sight")  # noqa: T201
    desk.discard()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+", help="words of the article")
    parser.add_argument("--keys", type=int, default=200, help="at each of three places")
    parser.add_argument("--without-spelling", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    register_scheme()
    app = QApplication(sys.argv[:1])
    apply_look(app, "light")
    garbage = GarbageCollector(app)
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), options.sizes, options.keys, spelling=not options.without_spelling)
    garbage.stop()


def run(folder: Path, sizes: list[int], keys: int, *, spelling: bool) -> list[Figure]:
    """Measure in a newsroom of its own, print the table and return its figures."""
    path = folder / "typing.newsroom"
    newsroom = open_newsroom(Opening(path, window=True, found=True), lambda: "Айгүл Сәрсенова")
    languages = (Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH) if spelling else ()
    newsroom.settings.change(spelling=languages)
    window, tasks = make_window(newsroom, folder)
    window.resize(1366, 768)
    window.show()
    live(time.perf_counter() + 0.5)
    figures = []
    for size in sizes:
        measured = measure(newsroom, window, size, keys)
        print(f"{'':<42} {'median':>9} {'99th':>9} {'rounds':>6} {'most':>9}  (ms)")  # noqa: T201
        for figure in measured:
            print(figure.line(), f"{max(figure.times):>9.2f}")  # noqa: T201
        figures += measured
    window.close()
    tasks.wait_for_done()
    newsroom.close()
    return figures


if __name__ == "__main__":
    main()
