"""The command on an article's history: listing its revisions, and bringing one back."""

from __future__ import annotations

import argparse
from typing import Any

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.articles import article_values
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.history import DamagedRevision, Entry
from newsroom.domain.message import Message


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    listing = commands.add(
        "history", history, Message("list the revisions of an article, or bring one back")
    )
    listing.add_argument("id", metavar="ID", type=keys)
    listing.add_argument(
        "--restore",
        metavar="REV",
        help=commands.say(
            Message("make the content of this revision the article's again, as a new revision")
        ),
    )
    listing.add_argument(
        "--steps",
        action="store_true",
        help=commands.say(Message("only the steps of the workflow, with who took them and when")),
    )


def history(terminal: Terminal, options: argparse.Namespace) -> int:
    """List the revisions, the newest first; damaged ones are named on standard error."""
    if options.restore is not None:
        return _restore(terminal, options)
    if options.steps:
        return _steps(terminal, options)
    with terminal.newsroom() as newsroom:
        entries = newsroom.history.revisions(options.id)
    if options.json:
        terminal.print_json([_values(entry) for entry in entries])
    else:
        for entry in entries:
            _print_entry(terminal, entry)
    damaged = [entry for entry in entries if isinstance(entry, DamagedRevision)]
    for entry in damaged:
        terminal.warn(entry.reason)
    return REFUSED if damaged else DONE


def _steps(terminal: Terminal, options: argparse.Namespace) -> int:
    with terminal.newsroom() as newsroom:
        steps = newsroom.history.steps(options.id)
    values = [
        {
            "sequence": step.sequence,
            "state": step.state.value,
            "corrected": step.corrected,
            "author": step.author,
            "taken_at": step.taken_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        for step in steps
    ]
    if options.json:
        terminal.print_json(values)
        return DONE
    for one in values:
        word = "corrected" if one["corrected"] else one["state"]
        terminal.print(f"{one['sequence']:>6}  {one['taken_at']}  {word:<9}  {one['author']}")
    return DONE


def _restore(terminal: Terminal, options: argparse.Namespace) -> int:
    with terminal.newsroom() as newsroom:
        wanted = newsroom.history.as_it_was(options.id, options.restore)
        restored = newsroom.history.restore(wanted.id, wanted.revision)
    if options.json:
        terminal.print_json(article_values(restored))
    else:
        terminal.print(f"{restored.sequence}\t{restored.content.headline}")
    return DONE


def _values(entry: Entry) -> dict[str, Any]:
    if isinstance(entry, DamagedRevision):
        return {"sequence": entry.sequence, "revision": entry.id, "damaged": True}
    return {
        "sequence": entry.sequence,
        "revision": entry.id,
        "state": entry.state.value,
        "author": entry.author,
        "saved_at": entry.saved_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "headline": entry.headline,
        "words": entry.words,
        **({"beside": True} if entry.beside else {}),
    }


def _print_entry(terminal: Terminal, entry: Entry) -> None:
    if isinstance(entry, DamagedRevision):
        terminal.print(f"{entry.sequence:>6}  {entry.id[:12]}  -")
        return
    saved = entry.saved_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    change = "" if entry.change is None else f"{entry.change:+d}"
    beside = "| " if entry.beside else ""
    terminal.print(
        f"{beside}{entry.sequence:>6}  {entry.id[:12]}  {saved}  {entry.state.value:<9}  "
        f"{entry.words:>6} {change:>6}  {entry.author}  {entry.headline}"
    )
