"""The command that puts other words in place of some in all articles: replace."""

from __future__ import annotations

import argparse
from typing import Any

from newsroom.cli.arguments import Commands, one_of
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.finding import FoundIn, Wanted
from newsroom.domain.message import Message
from newsroom.domain.workflow import State


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    say = commands.say
    replacing = commands.add(
        "replace",
        replace,
        Message("show where words stand in all articles, and put others in their place"),
    )
    replacing.add_argument("words", metavar="WORDS")
    replacing.add_argument("by", metavar="BY", nargs="?", default="")
    for name, text in (
        ("--case", Message("large and small letters apart")),
        ("--whole", Message("whole words alone")),
        ("--pattern", Message("WORDS is a regular expression")),
        ("--write", Message("write it; without this nothing is changed")),
    ):
        replacing.add_argument(name, action="store_true", help=say(text))
    replacing.add_argument(
        "--state", type=one_of(State, say), action="append", metavar="STATE", help=" | ".join(State)
    )


def replace(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print each place; with --write, write every article anew that has one."""
    wanted = Wanted(options.words, options.case, options.whole, options.pattern)
    with terminal.newsroom() as newsroom:
        states = tuple(options.state or State)
        harvest = newsroom.replacing.find(wanted, options.by, states, terminal.progress)
        if options.write:
            done = newsroom.replacing.replace(harvest.found, wanted, options.by, terminal.progress)
    if options.json:
        changed = [one.article for one in done.changed] if options.write else []
        terminal.print_json(
            {
                "articles": [_values(one) for one in harvest.found],
                "places": harvest.places,
                "whole": harvest.whole,
                "changed": changed,
            }
        )
    else:
        for one in harvest.found:
            terminal.print(f"{one.article}\t{one.state}\t{one.headline}")
            for hit in one.hits:
                line = f"{hit.before}[{hit.words} → {hit.by}]{hit.after}"
                terminal.print(f"\t{hit.field}:{hit.start}\t{' '.join(line.split())}")
    if options.write:
        terminal.warn(
            Message(
                "Replaced in %n article(s). Each has a new version in its history.",
                count=len(done.changed),
            )
        )
        for number in done.left:
            terminal.warn(Message("Article {id} was changed meanwhile and left alone.", id=number))
    elif harvest.found and not options.json:
        terminal.warn(Message("Nothing is written yet; --write writes it."))
    if not harvest.whole:
        terminal.warn(Message("There are more: replace these first, then look again."))
    return DONE if harvest.found else REFUSED


def _values(one: FoundIn) -> dict[str, Any]:
    return {
        "id": one.article,
        "uuid": one.uuid,
        "headline": one.headline,
        "state": one.state.value,
        "count": one.count,
        "places": [
            {
                "field": hit.field.value,
                "start": hit.start,
                "end": hit.end,
                "text": hit.words,
                "by": hit.by,
            }
            for hit in one.hits
        ],
    }
