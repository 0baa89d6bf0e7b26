"""Takes the README's pictures from the running window.

    xvfb-run -s "-screen 0 1366x768x24" .venv/bin/python packaging/screenshots.py docs/screenshots

With names behind the folder, only those pictures. The stories are the sample ones, in a folder that
is thrown away. As root the web engine needs QTWEBENGINE_DISABLE_SANDBOX=1.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from newsroom.desktop.application import Program
from newsroom.desktop.preview.start import register_scheme
from newsroom.domain.article import Filter
from newsroom.domain.opening import Opening
from newsroom.domain.workflow import State
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.settings import SettingsFile


@dataclass(frozen=True, slots=True)
class Picture:
    """A view of the window: the interface's language and look, and the language of what is open."""

    name: str
    language: str
    scheme: str
    article: str
    preview: bool = False
    sample: bool = True


PICTURES = (
    Picture("first-start", "kk", "light", "", sample=False),
    Picture("start", "kk", "light", ""),
    Picture("writing", "kk", "light", "kk"),
    Picture("writing-dark", "ru", "dark", "ru"),
    Picture("preview", "kk", "light", "kk", preview=True),
    Picture("preview-dark", "en", "dark", "kk", preview=True),
    Picture("arabic", "kk", "light", "kk-Arab", preview=True),
    Picture("english", "en", "light", "en"),
    Picture("contrast", "ru", "contrast", "ru"),
)


def take(picture: Picture, app: QApplication, folder: Path, work: Path) -> None:
    """Show the window as the picture wants it and write `NAME.png`."""
    settings = SettingsFile(work / picture.name / "settings.json")
    settings.change(
        language=picture.language,
        scheme=picture.scheme,
        # Beside the preview the list alone: text and page have the room.
        layout={
            "preview": "1" if picture.preview else "0",
            "sidebar": "0" if picture.preview else "1",
        },
    )

    def open_file(opening: Opening) -> Newsroom:
        return open_newsroom(opening, lambda: "")

    program = Program(app, open_file, settings, lambda: KnownNewsrooms(work / "known"))
    path = work / picture.name / "sample.newsroom"
    if picture.sample:
        newsroom = open_file(Opening(path))
        newsroom.sampling.fill()
        newsroom.close()
    program.start(path)
    wait_for(lambda: program.newsroom is not None)
    window = program.window
    assert window is not None
    window.setGeometry(app.primaryScreen().availableGeometry())
    if picture.article:
        assert program.newsroom is not None
        found = [
            summary.id
            for summary in program.newsroom.library.page(Filter(states=(State.PUBLISHED,))).items
            if summary.language.value == picture.article
        ]
        assert window.desk is not None
        window.desk.open(found[0])
    pause(4000 if picture.preview else 700)
    shot = app.primaryScreen().grabWindow(0)
    shot.save(str(folder / f"{picture.name}.png"))
    print(folder / f"{picture.name}.png")
    window.close()
    pause(200)
    program.end()


def wait_for(ready: Callable[[], bool]) -> None:
    """Let the program run until `ready`."""
    while not ready():
        pause(50)


def pause(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    register_scheme()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as work:
        for picture in PICTURES:
            if not options.names or picture.name in options.names:
                take(picture, app, options.folder, Path(work))
    return 0


if __name__ == "__main__":
    sys.exit(main())
