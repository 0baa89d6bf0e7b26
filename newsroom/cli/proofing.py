"""The command that reads an article as the copy desk does: proof."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.domain.proof import Remark

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    proofing = commands.add(
        "proof", proof, Message("show what a copy desk would remark on in an article")
    )
    proofing.add_argument("id", metavar="ID", type=keys)
    proofing.add_argument(
        "--all",
        action="store_true",
        help=commands.say(
            Message("also what is ignored in this article, and what rules that are off remark on")
        ),
    )
    proofing.add_argument(
        "--spelling",
        action="store_true",
        help=commands.say(Message("also show the words that no dictionary has")),
    )


def proof(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the remarks; the exit status tells whether there are any."""
    with terminal.newsroom() as newsroom:
        remarks = newsroom.proofing.remarks(options.id, everything=options.all)
        if options.spelling:
            remarks += _wrong_words(terminal, newsroom, options.id)
    if options.json:
        terminal.print_json([remark_values(terminal, remark) for remark in remarks])
    else:
        for remark in remarks:
            terminal.print(remark_line(terminal, remark))
    return REFUSED if remarks else DONE


def _wrong_words(terminal: Terminal, newsroom: Newsroom, key: int | str) -> tuple[Remark, ...]:
    article = newsroom.library.get(key)
    if not newsroom.spelling.languages(article.content.language):
        terminal.warn(
            Message(
                "The spelling is not checked: the newsroom has no dictionary switched on for {id}, "
                "which is in the language {language}.",
                id=article.id,
                language=article.content.language.value,
            )
        )
    return newsroom.spelling.remarks_on(article.content, article.uuid)


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
    return f"{line}\t{terminal.quoted(remark.text, remark.suggestion)}"
