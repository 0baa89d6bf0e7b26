"""Builds the parts and joins them; the only place that sees them all."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from newsroom import paths
from newsroom.domain.message import Message
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    import argparse

    from newsroom.cli.terminal import Terminal
    from newsroom.domain.article import Filter
    from newsroom.domain.backup import Listed
    from newsroom.domain.found import FoundPage
    from newsroom.domain.listing import Order
    from newsroom.domain.opening import Opening
    from newsroom.services.known import KnownNewsrooms
    from newsroom.services.newsroom import Newsroom
    from newsroom.storage.keyring import Keyring
    from newsroom.text.catalogue import Catalogue

_OBJECTS_AT_ONCE = 20_000
"""So many new objects a command makes before Python looks for garbage among them."""
_REFUSED = 1  # as `newsroom.cli.terminal` has it, which a window does not need


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    match list(words):
        case ["--print-page", page, pdf]:  # as `newsroom.services.printing` has it
            from newsroom.desktop.printing import print_page  # noqa: PLC0415 - its own process

            return print_page(Path(page), Path(pdf))
    settings = SettingsFile()

    parts = _Parts(settings)
    say = _saying(settings)
    options = _window_options(words) or _command_options(words, say)
    place = options.data or os.environ.get("NEWSROOM_DATA") or settings.current.newsroom or None
    path = paths.newsroom_file(place)
    if options.command is None:
        from newsroom.desktop.imports import leave_imports_alone  # noqa: PLC0415

        leave_imports_alone()
        from newsroom.desktop.application import NO_SCREEN, has_screen, run  # noqa: PLC0415

        if not has_screen():
            print(say(NO_SCREEN), file=sys.stderr)  # noqa: T201
            return _REFUSED
        return run(
            path, parts.open_file, settings, parts.known, parts.glance, backups=parts.backups
        )
    # A command lives for a second, and nearly all that it reads and makes is wanted to its end: it
    # would be looked through in vain, some hundred times while modules are read, and as it ends.
    gc.set_threshold(_OBJECTS_AT_ONCE)
    try:
        return _command(path, options, settings, say, parts)
    finally:
        gc.freeze()


def _command(
    path: Path,
    options: argparse.Namespace | SimpleNamespace,
    settings: SettingsFile,
    say: Callable[[Message], str],
    parts: _Parts,
) -> int:
    from newsroom.cli.terminal import Terminal  # noqa: PLC0415
    from newsroom.cli.unlocking import Passphrase  # noqa: PLC0415

    terminal = Terminal(
        path,
        os.path.realpath(path) != os.path.realpath(paths.newsroom_file(None)),
        say,
        parts.open_file,
        paths.keys_folder(),
        Passphrase(options.unlocking_file),
        parts.keyring,
        settings,
    )
    return _finished(lambda: _run_command(terminal, options, parts.known()), terminal)


class _Parts:
    """What windows and commands are built on, each made when it is first asked for.

    The database and all that reads it is heavy: a window is on the screen before it is imported.
    """

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self._keyring: Keyring | None = None

    def known(self) -> KnownNewsrooms:
        """Return the newsrooms that were open on this computer."""
        from newsroom.services.known import KnownNewsrooms  # noqa: PLC0415 - behind the window

        return KnownNewsrooms(paths.state_folder() / "newsrooms")

    def keyring(self) -> Keyring:
        """Return the keys of encrypted newsrooms, the same for the whole program."""
        from newsroom.storage.keyring import Keyring  # noqa: PLC0415 - behind the window

        self._keyring = self._keyring or Keyring()
        return self._keyring

    def open_file(self, opening: Opening) -> Newsroom:
        """Open a newsroom, doing first what the opening asks for."""
        from newsroom.services.newsroom import open_newsroom  # noqa: PLC0415 - as above

        path, settings, keyring = opening.path.absolute(), self._settings, self.keyring()
        try:
            if opening.passphrase and opening.unlocks:
                keyring.key_of(opening.unlocks, opening.passphrase)
            if opening.restore:
                from newsroom.services.restoring import restore_first  # noqa: PLC0415 - seldom

                restore_first(path, opening.restore, keyring)
            if opening.new_passphrase is not None:
                from newsroom.services.passphrases import change_first  # noqa: PLC0415 - seldom

                change_first(path, opening.new_passphrase, keyring)
            known = self.known()
            chosen = str(path) == settings.current.newsroom
            known.guard(replace(opening, path=path), chosen=chosen)
            newsroom = open_newsroom(
                opening,
                lambda: settings.current.author,
                keys=paths.keys_folder(),
                theme=lambda: Path(settings.current.theme) if settings.current.theme else None,
                keyring=keyring,
            )
        except StorageFailed as error:
            from newsroom.services.restoring import with_backups  # noqa: PLC0415 - hopefully never

            raise with_backups(error, path) from error
        known.remember(path)
        if opening.window:
            newsroom.prepare()
        return newsroom

    def backups(self, path: Path) -> list[Listed]:
        """Return a newsroom's backups, with what is in those whose passphrase was given."""
        from newsroom.services.restoring import backups_of  # noqa: PLC0415 - seldom

        return backups_of(path, self.keyring())

    def glance(self, path: Path, wanted: Filter, order: Order, limit: int) -> FoundPage | None:
        """Return the first page of a newsroom's list, if it can be had at once."""
        from newsroom.services.glance import glance  # noqa: PLC0415 - as above

        return glance(path, wanted, order, limit)


def _window_options(words: Sequence[str]) -> SimpleNamespace | None:
    """Return what opens the window, where that is plain; None leaves it to the command line.

    The commands and their help cost 80 ms, a third of what a window may take.
    """
    match list(words):
        case []:
            return SimpleNamespace(command=None, data=None)
        case ["--data", place] if not place.startswith("-"):
            return SimpleNamespace(command=None, data=place)
        # As a file manager starts it: with the file alone. No command is called so.
        case [place] if place.endswith(paths.NEWSROOM_SUFFIX) and not place.startswith("-"):
            return SimpleNamespace(command=None, data=place)
    return None


def _command_options(words: Sequence[str], say: Callable[[Message], str]) -> argparse.Namespace:
    from newsroom.cli.main import parse  # noqa: PLC0415

    _print_all_letters()
    return parse(words, say)


def _saying(settings: SettingsFile) -> Callable[[Message], str]:
    """Return what translates a sentence; the words are read when the first one is said."""

    @cache
    def catalogue() -> Catalogue:
        from newsroom.text.catalogue import Catalogue  # noqa: PLC0415

        return Catalogue.load(settings.current.language or _terminal_language())

    return lambda message: catalogue().translate(message)


def _run_command(
    terminal: Terminal, options: argparse.Namespace | SimpleNamespace, known: KnownNewsrooms
) -> int:
    status = int(options.run(terminal, options))
    sys.stdout.flush()
    path = terminal.data.absolute()
    from newsroom.services.cloud_folders import TOLD, cloud_service, cloud_warning  # noqa: PLC0415

    service = cloud_service(path)
    if service and path.exists() and not known.was_told(path, TOLD):
        terminal.warn(cloud_warning(path, service))
        known.note_told(path, TOLD)
    return status


def _finished(run: Callable[[], int], terminal: Terminal) -> int:
    """Return the exit status of a command, whose errors become a sentence."""
    try:
        return run()
    except NewsroomError as error:
        from newsroom.cli.ways import with_ways  # noqa: PLC0415

        terminal.warn(*with_ways(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output (`head`) has left; so may we.
        _print_nothing_more()
    except UnicodeEncodeError as error:
        terminal.warn(
            Message(
                "What was typed is not text in UTF-8: {text}. Type it again.",
                text=error.object.encode("ascii", "backslashreplace").decode(),
            )
        )
    except OSError as error:
        # Our own output cannot be written, or a file of the program cannot be read.
        _print_nothing_more()
        terminal.warn(
            Message(
                "The system does not allow it: {reason}. Make room or check the rights, and try "
                "again.",
                reason=": ".join(filter(None, (error.filename, error.strerror or str(error)))),
            )
        )
    return _REFUSED


def _print_nothing_more() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _terminal_language() -> str:
    import locale  # noqa: PLC0415 - a window asks Qt

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
