"""A window that is killed behind the last key: the next start offers the text back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.support.newsrooms import make_newsroom
from tests.support.program import ROOT

_PROMISED = 2.0  # seconds behind the last key


def test_what_was_typed_is_offered_at_the_next_start(tmp_path: Path) -> None:
    environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.typist", str(tmp_path), "Қар көшкіні", "Таң ата"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        # Nothing outside the process tells that the text is safe: this is the promise itself.
        time.sleep(_PROMISED + 0.5)
        typist.kill()
    assert typist.returncode == -9
    newsroom = make_newsroom(tmp_path)
    (found,) = newsroom.journal.pending()
    newsroom.close()
    content = found.draft.content
    assert (content.headline, content.body) == ("Қар көшкіні", "Таң ата")
    assert found.article is None
