"""The command on what a newsroom is set to, and on its correspondent's name: settings."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from newsroom.cli.arguments import Commands
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

if TYPE_CHECKING:
    from newsroom.domain.newsroom import House

# Kept on this computer and not in the newsroom, as in the window.
_AUTHOR = "author"


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    setting = commands.add(
        "settings", settings, Message("print what the newsroom is set to, or set it otherwise")
    )
    setting.add_argument(
        "name", metavar="NAME", nargs="?", help=commands.say(Message("only this one"))
    )
    setting.add_argument(
        "value",
        metavar="VALUE",
        nargs="*",
        help=commands.say(
            Message("what it is to be; an empty one in quotation marks takes it away")
        ),
    )


def settings(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the settings, those of a name alone, or change one."""
    from newsroom.services.house_style import SETTINGS, author_of, change_of  # noqa: PLC0415 - at first use

    known = (*SETTINGS, _AUTHOR)
    name: str | None = options.name
    if name is not None and name not in known:
        raise InputRefused(
            Message(
                "There is no setting “{name}”. There are: {names}.",
                name=name,
                names=", ".join(known),
            )
        )
    with terminal.newsroom() as newsroom:
        house = newsroom.settings.get()
        if name and options.value:
            text = " ".join(options.value)
            if name == _AUTHOR:
                terminal.settings.change(author=author_of(text))
                if not terminal.settings.is_written:
                    raise InputRefused(
                        Message(
                            "The name could not be kept: {path} cannot be written. Check the "
                            "rights and the room on the disk, and set it again.",
                            path=terminal.settings.path,
                        )
                    )
            else:
                house = newsroom.settings.change(**change_of(name, text))
    author = terminal.settings.current.author
    if options.json:
        values = _values(house) | {_AUTHOR: author}
        terminal.print_json(values if name is None else {name: values[name]})
    elif name is not None:
        terminal.print(author if name == _AUTHOR else _written(house, name))
    else:
        for one in SETTINGS:
            terminal.print(f"{one:<10}  {_written(house, one)}".rstrip())
        terminal.print(f"{_AUTHOR:<10}  {author}".rstrip())
    return DONE


def _written(house: House, name: str) -> str:
    from newsroom.services.house_style import SETTINGS  # noqa: PLC0415 - at first use

    setting = SETTINGS[name]
    return setting.write(getattr(house, setting.field))


def _values(house: House) -> dict[str, Any]:
    from newsroom.services.house_style import SETTINGS  # noqa: PLC0415 - at first use

    return {name: getattr(house, setting.field) for name, setting in SETTINGS.items()}
