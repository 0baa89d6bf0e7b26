"""Starts Newsroom from a checkout, setting up first what it needs: `python3 main.py [COMMAND]`."""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be able to say so
    sys.exit(
        "Newsroom needs Python 3.11 or newer, and this is Python " + sys.version.split()[0] + ". "
        "Install a newer one and type its name, as in: python3.13 main.py"
    )

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))
import from_source

if __name__ == "__main__":
    sys.exit(from_source.run_newsroom(sys.argv[1:]))
