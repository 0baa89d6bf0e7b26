"""The benchmarks run; what they measure is read by people."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.corpus import make_corpus
from tests.benchmarks.library import measure


def test_the_librarys_benchmark_runs(tmp_path: Path) -> None:
    corpus = make_corpus(tmp_path, 50)
    assert make_corpus(tmp_path, 50) == corpus
    names = [figure.name for figure in measure(corpus, 2)]
    assert "search: two words" in names
    assert "a save beyond the fsync" in names
