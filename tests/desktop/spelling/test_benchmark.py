"""The benchmark of typing runs; what it measures is read by people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.typing import article, run


@pytest.mark.usefixtures("qapp")
def test_the_benchmark_of_typing_runs(tmp_path: Path) -> None:
    assert QApplication.instance()
    figures = run(tmp_path, [60], 3, spelling=True)
    assert [figure.name for figure in figures][-1] == "a key, all of these"
    assert all(figure.times for figure in figures)


def test_an_article_is_as_long_as_it_is_asked_for() -> None:
    assert 300 <= len(article(300).body.split()) < 400
