"""Builds the parts and joins them; the only place that sees them all."""

from __future__ import annotations

import io
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom import paths
from newsroom.cli import main as command_line
from newsroom.cli.terminal import REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.settings import SettingsFile
from newsroom.text.catalogue import Catalogue

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none; return the exit status."""
    settings = SettingsFile()
    catalogue = Catalogue.load(settings.current.language or _terminal_language())
    options = command_line.parse(
        sys.argv[1:] if arguments is None else arguments, catalogue.translate
    )
    place = options.data or os.environ.get("NEWSROOM_DATA") or settings.current.newsroom or None
    path = paths.newsroom_file(place)

    def open_file(path: Path) -> Newsroom:
        # The database is heavy: the window is on the screen before it is imported.
        from newsroom.services.newsroom import open_newsroom  # noqa: PLC0415

        if str(path) == settings.current.newsroom and not path.exists():
            # Never a new, empty newsroom in the place of one that has gone.
            raise StorageFailed(
                Message(
                    "The newsroom {path} is not there any more. Bring the file back, "
                    "or choose another one.",
                    path=path,
                )
            )
        return open_newsroom(path, lambda: settings.current.author)

    if options.command is None:
        from newsroom.desktop.application import NO_SCREEN, has_screen, run  # noqa: PLC0415

        if not has_screen():
            print(catalogue.translate(NO_SCREEN), file=sys.stderr)  # noqa: T201
            return REFUSED
        return run(path, open_file, settings)
    _print_all_letters()
    terminal = Terminal(path, catalogue.translate, open_file)
    try:
        return int(options.run(terminal, options))
    except NewsroomError as error:
        terminal.warn(error.message)
        return REFUSED
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output (`head`) has left; so may we.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED


def _terminal_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return value[:2]
    return (locale.getlocale()[0] or "en")[:2]


def _print_all_letters() -> None:
    # A terminal that cannot show a letter gets a sign for it instead of an error.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if not stream.isatty() else stream.encoding
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
