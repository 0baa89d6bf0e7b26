"""How long a folder of Markdown files takes to become articles: `… importing SIZE`.

The files are those of the publishing benchmark's archive, with front matter. Wall and CPU time,
from the first look into the folder to the last article, its page's body rendered and its words
findable. `--command` measures the program as it is called, the start included; `--profile` says
where the time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsroom.domain.article import Filter
from newsroom.services.newsroom import open_newsroom
from tests.benchmarks.publishing_corpus import stories

ROOT = Path(__file__).parents[2]


def write_files(folder: Path, size: int) -> Path:
    """Write the archive as Markdown files, a folder for each thousand."""
    for number, content in enumerate(stories(size), start=1):
        head = {
            "headline": content.headline,
            "lede": content.lede,
            "category": content.category,
            "date": content.date.isoformat() if content.date else "",
            "byline": content.byline,
            "tags": ["ауыл", "су"][: number % 3],
        }
        lines = "".join(
            f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in head.items()
        )
        path = folder / f"{number // 1000:03}" / f"{number:06}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{lines}---\n\n{content.body}\n", encoding="utf-8")
    return folder


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", type=int)
    parser.add_argument("--command", action="store_true")
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = write_files(Path(name, "files"), options.size)
        path = Path(name, "import.newsroom")
        before, began = os.times(), time.perf_counter()
        profile = cProfile.Profile(time.process_time)
        if options.command:
            command = [sys.executable, "main.py", "--data", str(path), "import", str(folder)]
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        else:
            newsroom = open_newsroom(path, lambda: "Айгүл Сәрсенова")
            if options.profile:
                profile.enable()
            newsroom.importing.take_in([folder])
            profile.disable()
            newsroom.close()
        wall, after = time.perf_counter() - began, os.times()
        newsroom = open_newsroom(path, lambda: "")
        assert newsroom.library.count(Filter()) == options.size
        newsroom.close()
        own = after.user + after.system - before.user - before.system
        others = after.children_user + after.children_system
        others -= before.children_user + before.children_system
        print(  # noqa: T201
            f"{options.size} files: {wall:.1f} s, CPU {own:.1f} s, others {others:.1f} s; "
            f"the newsroom has {path.stat().st_size / 1e6:.0f} MB"
        )  # fmt: skip
        if options.profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(70)


if __name__ == "__main__":
    main()
