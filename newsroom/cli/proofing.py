"""The command that reads an article as the copy desk does: proof."""

from __future__ import annotations

import argparse
from typing import Any

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.domain.proof import Remark


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    proofing = commands.add(
        "proof", proof, Message("show what a copy desk would remark on in an article")
    )
    proofing.add_argument("id", metavar="ID", type=keys)


def proof(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the remarks; the exit status tells whether there are any."""
    with terminal.newsroom() as newsroom:
        remarks = newsroom.proofing.remarks(options.id)
    if options.json:
        terminal.print_json([remark_values(terminal, remark) for remark in remarks])
    else:
        for remark in remarks:
            terminal.print(remark_line(terminal, remark))
    return REFUSED if remarks else DONE


def remark_values(terminal: Terminal, remark: Remark) -> dict[str, Any]:
    """Return a remark as JSON has it."""
    return {
        "rule": remark.rule,
        "field": remark.field.value,
        "start": remark.start,
        "end": remark.end,
        "text": remark.text,
        "suggestion": remark.suggestion,
        "message": terminal.say(remark.message),
    }


def remark_line(terminal: Terminal, remark: Remark) -> str:
    """Return a remark as one line."""
    place = f"{remark.field.value}:{remark.start}" if remark.end else remark.field.value
    line = f"{place}\t{terminal.say(remark.message)}"
    if not remark.text:
        return line
    # In quotation marks, since spaces are remarked on too.
    line = f"{line}\t“{remark.text}”"
    return line if remark.suggestion is None else f"{line} → “{remark.suggestion}”"
