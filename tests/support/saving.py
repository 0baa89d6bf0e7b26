"""A program that writes through the editing service and says what was saved: saving.py FILE COUNT.

A save that is refused is tried again at once, without a new start: that is what a person does when
there is room again. Each line on standard output is one whole write:

    saved NUMBER ARTICLE REVISION        only after the service has returned
    refused NUMBER SENTENCE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from newsroom.domain.article import Article, Content
from newsroom.domain.opening import Opening
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage.engine import Engine

_TRIES = 3


def text_of(number: int) -> str:
    """Return the body that was written in a round; of several pages, so that a save is many."""
    return f"{number}-ші нұсқа. " + "Жер дайын, тұқым дайын. " * (20 + 150 * (number % 4))


def main(path: Path, count: int, *, careless: bool = False) -> None:
    """Write, each third time a new article; carelessly, with nothing brought to the disk."""
    if careless:
        _bring_nothing_to_the_disk()
    newsroom = open_newsroom(Opening(path), lambda: "Дана")
    current: Article | None = None
    for number in range(count):
        for _ in range(_TRIES):
            try:
                current = _save(newsroom, current if number % 3 else None, number)
            except StorageFailed as error:
                _say(f"refused {number} {error}")
            else:
                _say(f"saved {number} {current.uuid} {current.revision}")
                break
    newsroom.close()


def _bring_nothing_to_the_disk() -> None:
    connect = Engine._connect

    def connect_carelessly(engine: Engine) -> Any:
        connection = connect(engine)
        connection.execute("PRAGMA synchronous=OFF")
        return connection

    Engine._connect = connect_carelessly  # type: ignore[method-assign, assignment]


def _save(newsroom: Newsroom, article: Article | None, number: int) -> Article:
    content = Content(headline=f"Мақала {number}", body=text_of(number), category="Қоғам")
    if article is None:
        return newsroom.editing.create(content)
    return newsroom.editing.save(article.id, content)


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), careless="careless" in sys.argv)
