"""Measures the library on an invented newsroom: `python -m tests.benchmarks.library 100000`."""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from newsroom.domain.article import Filter
from newsroom.domain.listing import Order, Sorting
from newsroom.domain.term import Term
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.benchmarks.corpus import LAST_DAY, RARE, RARE_CATEGORY, make_corpus

NOBODY = "Ешкім Жоқ"
AT_ONCE = 200
QUERIES = {
    "two words": "мектеп жаңа",
    "common word": "мемлекет",
    "beginning, 1 letter": "м",
    "beginning, 3 letters": "мем",
    "beginning, 5 letters": "кооперация"[:5],
    "rare word": RARE,
    "phrase": '"мемлекет басшы"',
    "with an exclusion": "мемлекет -мектеп",
    "nonsense": "ъыщжъыщж",
    "only with endings": "кооперациясыныкінен",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """The times of one thing that was done often, in milliseconds."""

    name: str
    times: tuple[float, ...]

    def line(self) -> str:
        ordered = sorted(self.times)
        last = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
        return f"{self.name:<42} {statistics.median(ordered):>9.2f} {last:>9.2f} {len(ordered):>6}"


def measure(path: Path, rounds: int) -> list[Figure]:
    """Return the figures of the newsroom at `path`, which grows by what is saved."""
    newsroom = open_newsroom(path, lambda: "Айгүл Сәрсенова")
    try:
        return [
            *_reading(newsroom, rounds),
            *_saving(newsroom, path.parent, rounds),
            _together(newsroom),
        ]
    finally:
        newsroom.close()


def _timed(name: str, work: Callable[[], object], rounds: int) -> Figure:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return Figure(name, tuple(times))


def _reading(newsroom: Newsroom, rounds: int) -> list[Figure]:
    library = newsroom.library
    figures = [_timed("first screen, right after opening", lambda: library.found(Filter()), 1)]
    lists = {
        "first screen (100)": Filter(),
        "one state (100)": Filter(states=(State.DRAFT,)),
        "one category (100)": Filter(category=RARE_CATEGORY),
        "state, category and a year (100)": Filter(
            states=(State.PUBLISHED,), category="Спорт", since=LAST_DAY - timedelta(days=365)
        ),
    }
    for name, wanted in lists.items():
        figures.append(_timed(name, partial(library.found, wanted, None, 100), rounds))
    for by in Sorting:
        order = Order(by, descending=by is not Sorting.HEADLINE)
        page = partial(library.found, Filter(), None, 100, order)
        figures.append(_timed(f"ordered by {by} (100)", page, rounds))
    names = {
        "a common tag (100)": Filter(tag=library.terms(Term.TAG, 1)[0].text),
        "a byline that nobody has (100)": Filter(byline=NOBODY),
        "not exported (100)": Filter(unsent=True),
        "common word, byline that nobody has": Filter(query="мемлекет", byline=NOBODY),
    }
    for name, wanted in names.items():
        figures.append(_timed(name, partial(library.found, wanted, None, 100), rounds))
    figures += [_scrolling(newsroom), _timed("counts per state", library.count_by_state, rounds)]
    shelves = partial(library.shelves, library.terms(Term.BYLINE, 1)[0].text)
    figures.append(_timed("counts of the whole sidebar", shelves, rounds))
    searches = {name: Filter(query=query) for name, query in QUERIES.items()}
    common = Filter(query="мемлекет")
    searches["common word, rare category"] = replace(common, category=RARE_CATEGORY)
    searches["common word, withdrawn"] = replace(common, states=(State.WITHDRAWN,))
    searches["common word, ten years ago"] = replace(common, until=LAST_DAY - timedelta(days=3650))
    for name, wanted in searches.items():
        figures.append(_timed(f"search: {name}", partial(library.found, wanted), rounds))
    together = tuple(one for figure in figures if "search:" in figure.name for one in figure.times)
    return [*figures, Figure("search: all of these", together)]


def _scrolling(newsroom: Newsroom) -> Figure:
    times, after = [], None
    for _ in range(50):
        start = time.perf_counter()
        page = newsroom.library.found(Filter(), after, 100)
        times.append((time.perf_counter() - start) * 1000)
        after = page.after
        if after is None:
            break
    return Figure("scrolling, each page of 100", tuple(times))


def _together(newsroom: Newsroom) -> Figure:
    numbers = [one.id for one in newsroom.library.page(Filter(), None, AT_ONCE).items]
    change = partial(newsroom.bulk.tag, numbers, ("жедел",))
    return _timed(f"tags of {AT_ONCE} articles at once", change, 1)


def _saving(newsroom: Newsroom, folder: Path, rounds: int) -> list[Figure]:
    summary = newsroom.library.page(Filter(), None, 1).items[0]
    content = newsroom.library.get(summary.id).content
    saves, syncs = [], []
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        for number in range(rounds):
            start = time.perf_counter()
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            syncs.append((time.perf_counter() - start) * 1000)
            changed = replace(content, body=f"{content.body}\n\nҚосымша {number}.")
            start = time.perf_counter()
            newsroom.editing.save(summary.id, changed)
            saves.append((time.perf_counter() - start) * 1000)
    return [
        Figure("a bare fsync on the same disk", tuple(syncs)),
        Figure("a save, all of it", tuple(saves)),
        Figure(
            "a save beyond the fsync",
            tuple(save - sync for save, sync in zip(saves, syncs, strict=True)),
        ),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", type=int, help="articles in the newsroom")
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir(), "newsroom-corpus")
    )
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    corpus = make_corpus(options.cache, options.size)
    with tempfile.TemporaryDirectory(dir=options.cache) as folder:
        path = Path(folder, "copy.newsroom")
        shutil.copyfile(corpus, path)
        os.sync()  # or the first save waits for the whole copy
        megabytes = path.stat().st_size / 1e6
        figures = measure(path, options.rounds)
    print(f"{options.size} articles, {megabytes:.0f} MB")  # noqa: T201
    print(f"{'':<42} {'median':>9} {'99th':>9} {'rounds':>6}  (ms)")  # noqa: T201
    for figure in figures:
        print(figure.line())  # noqa: T201


if __name__ == "__main__":
    main()
