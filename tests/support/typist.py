"""Opens the real window, types into it, and says so; killed by the test that started it.

Run as a program: `python -m tests.support.typist FOLDER HEADLINE BODY`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsroom.desktop.preview.start import register_scheme
from tests.support.keyboard import type_text
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window


def main(folder: Path, headline: str, body: str) -> None:
    register_scheme()
    app = QApplication(sys.argv[:1])
    window, _tasks = make_window(make_newsroom(folder), folder)
    window.show()

    def write() -> None:
        window.actions_.new.trigger()
        type_text(window.article_view.headline, headline)
        type_text(window.article_view.body.page, body)
        print("typed", flush=True)  # noqa: T201 - the test waits for it

    QTimer.singleShot(0, write)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
