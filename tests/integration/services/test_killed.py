"""Killed at any moment, a newsroom has every revision and every draft that it acknowledged."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles
from newsroom.storage.upgrade import open_engine
from tests.support.newsrooms import make_newsroom

ROOT = Path(__file__).parents[3]


def write_until_killed(folder: Path, seed: int, most: int) -> list[list[str]]:
    """Return what the writer acknowledged before it was killed, `most` lines and some more."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.writer", str(folder), str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(most)]
        writer.kill()
        lines += writer.stdout.readlines()
    assert writer.returncode == -9
    return [json.loads(line) for line in lines if line.endswith("\n")]


def expect_all(newsroom: Newsroom, revisions: set[str], drafts: dict[str, str | None]) -> None:
    """Prove that nothing acknowledged is missing; a draft of None may be old, new or gone."""
    assert newsroom.checking.findings() == ()
    engine = open_engine(newsroom.path)
    with engine.reading() as session:
        for identity in revisions:
            assert articles.revision(session, identity).id == identity
    engine.close()
    found = {one.draft.key: one.draft.content.body for one in newsroom.journal.pending()}
    for key, body in drafts.items():
        if body is not None:
            assert found.get(key) == body, f"draft {key} is lost"


def test_no_acknowledged_write_is_lost(tmp_path: Path, rounds: int) -> None:
    make_newsroom(tmp_path).close()
    chance = random.Random(7)  # noqa: S311 - no secret
    revisions: set[str] = set()
    drafts: dict[str, str | None] = {}
    for number in range(max(3, rounds // 4)):
        for what, key, *more in write_until_killed(tmp_path, number, chance.randrange(1, 60)):
            match what:
                case "began":
                    # What was acknowledged for this key before may be replaced from here on.
                    drafts[key] = None
                case "kept":
                    drafts[key] = more[0]
                case "saved":
                    revisions.add(more[0])
                    drafts.pop(more[1], None)
        newsroom = make_newsroom(tmp_path)
        expect_all(newsroom, revisions, drafts)
        kept = {one.draft.key for one in newsroom.journal.pending()}
        # A draft is there only where something said that it may be.
        assert kept <= drafts.keys()
        newsroom.close()
    assert revisions
    assert any(drafts.values())
