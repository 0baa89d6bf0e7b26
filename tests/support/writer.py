"""Writes into a newsroom until it is killed, and says after each commit what was promised.

Run as a program: `python -m tests.support.writer FOLDER SEED`. Each line of its output is JSON:
`["saved", uuid, revision]`, `["kept", key, body]`, `["began", key]` before a write that touches the
draft of that key.
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from newsroom.domain.article import Article
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


def say(*what: str) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201 - the output is what the program is for


def main(folder: Path, seed: str) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    newsroom = make_newsroom(folder)
    sheets: list[tuple[str, str, Article | None]] = []
    number = 0
    while True:
        number += 1
        if not sheets or chance.random() < 0.1:
            sheets.append((str(uuid4()), str(uuid4()), None))
        place = chance.randrange(len(sheets))
        key, uuid, article = sheets[place]
        content = replace(
            make_content(), body=f"{seed} {number} " + "сөз " * chance.randrange(2000)
        )
        say("began", key)
        if chance.random() < 0.6:
            base = article.revision if article else None
            newsroom.journal.keep(key, uuid, base, content)
            say("kept", key, content.body)
        else:
            saved = newsroom.editing.save(
                article.id if article else None, content, uuid=uuid, draft=key
            )
            sheets[place] = (key, uuid, saved)
            say("saved", uuid, saved.revision, key)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
