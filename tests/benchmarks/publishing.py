"""Measures an export of an invented newsroom: `python -m tests.benchmarks.publishing 10000`.

Each line is done once, in the order given, in a fresh folder on the cache's disk.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.benchmarks.corpus import make_corpus


def _measure(newsroom: Newsroom, folder: Path) -> None:
    order = ExportOrder(folder / "site")
    zipped = replace(order, target=folder / "site.zip")

    def export(order: ExportOrder) -> str:
        done = newsroom.publishing.export(order)
        return f"{done.written} written, {done.unchanged} as they were"

    def verify(target: Path) -> str:
        report = newsroom.verify(target, lambda _done, _total: None, lambda: False)
        return f"{report.files} files, {len(report.findings)} findings"

    def edit() -> str:
        (summary,) = newsroom.library.page(Filter(states=(State.PUBLISHED,)), None, 1).items
        content = newsroom.library.get(summary.id).content
        newsroom.editing.save(summary.id, replace(content, body=f"{content.body}\n\nҚосымша."))
        return ""

    _line("bodies rendered, and a folder written", lambda: export(order))
    _line("the same folder again", lambda: export(order))
    _line("one article saved", edit)
    _line("the same folder after it", lambda: export(order))
    _line("a zip", lambda: export(zipped))
    _line("the folder checked", lambda: verify(order.target))
    _line("the zip checked", lambda: verify(zipped.target))


def _line(name: str, work: Callable[[], str]) -> None:
    start, busy = time.perf_counter(), time.process_time()
    said = work()
    wall, cpu = time.perf_counter() - start, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<40} {wall:>7.2f} {cpu:>7.2f} {peak:>8.0f}  {said}")  # noqa: T201


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", type=int, help="articles in the newsroom")
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir(), "newsroom-corpus")
    )
    options = parser.parse_args()
    corpus = make_corpus(options.cache, options.size)
    with tempfile.TemporaryDirectory(dir=options.cache) as folder:
        path = Path(folder, "copy.newsroom")
        shutil.copyfile(corpus, path)
        newsroom = open_newsroom(path, lambda: "Айгүл Сәрсенова")
        print(f"{'':<40} {'wall s':>7} {'CPU s':>7} {'peak MiB':>8}")  # noqa: T201
        try:
            _measure(newsroom, Path(folder))
        finally:
            newsroom.close()


if __name__ == "__main__":
    main()
