"""Exports two sites into one folder in turn until someone kills it."""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from newsroom.exchange.folder import write_folder
from newsroom.exchange.manifest_lines import closing
from tests.support.bundles import NAME, NEWSROOM, make_entries, make_site

SITES = (range(1, 30), "one"), (range(10, 40), "two"), (range(5), "three")


def main() -> None:
    ready = [
        (make_site(numbers, look), closing(NEWSROOM, NAME, make_entries(numbers)))
        for numbers, look in SITES
    ]
    sys.stdout.write("started\n")
    sys.stdout.flush()
    for files, finish in cycle(ready):
        write_folder(Path(sys.argv[1]), files, finish)


if __name__ == "__main__":
    main()
