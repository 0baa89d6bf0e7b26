"""The benchmarks run; what they measure is read by people."""

from __future__ import annotations

from pathlib import Path

from newsroom.services.newsroom import open_newsroom
from tests.benchmarks import publishing, publishing_corpus
from tests.benchmarks.corpus import make_corpus
from tests.benchmarks.library import measure


def test_the_librarys_benchmark_runs(tmp_path: Path) -> None:
    corpus = make_corpus(tmp_path, 50)
    assert make_corpus(tmp_path, 50) == corpus
    names = [figure.name for figure in measure(corpus, 2)]
    assert "search: two words" in names
    assert "a save beyond the fsync" in names


def test_the_exports_benchmark_runs(tmp_path: Path) -> None:
    corpus = publishing_corpus.make_newsroom(tmp_path, 20)
    assert (publishing_corpus.make_hugo_site(tmp_path, 20) / "hugo.toml").exists()
    newsroom = open_newsroom(corpus, lambda: "")
    figures = {figure.name: figure.said for figure in publishing.measure(newsroom, tmp_path)}
    newsroom.close()
    assert figures["the same folder again"].startswith("0 written")
    assert figures["the folder checked"].endswith(" 0 findings")
