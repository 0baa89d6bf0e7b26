"""The command line knows each command's file, and says of wrong words what it always said."""

from __future__ import annotations

from importlib import import_module

import pytest

from newsroom.cli.arguments import Commands, Parser
from newsroom.cli.main import COMMANDS, parse
from newsroom.domain.message import Message


def _never(message: Message) -> str:
    raise AssertionError(message)


def _shouted(message: Message) -> str:
    return str(message).upper()


@pytest.mark.parametrize("group", COMMANDS)
def test_a_file_declares_the_commands_that_it_is_known_for(group: str) -> None:
    declared: list[str] = []

    class Noted(Commands):
        def _added(self, name: str, help_text: Message) -> Parser:
            declared.append(name)
            return super()._added(name, help_text)

    import_module(f"newsroom.cli.{group}").add_commands(Noted(Parser(), str))
    assert tuple(declared) == COMMANDS[group]


@pytest.mark.parametrize(
    ("words", "command", "data"),
    [
        (["list", "--limit", "3"], "list", None),
        (["--data", "list", "show", "1"], "show", "list"),
        (["--data=x", "--passphrase-file", "y", "rates", "list", "--data", "z"], "rates", "z"),
        (["--data", "x"], None, "x"),
        ([], None, None),
    ],
)
def test_plain_words_need_no_translation(
    words: list[str], command: str | None, data: str | None
) -> None:
    options = parse(words, _never)
    assert (options.command, options.data) == (command, data)


def test_a_shortened_option_is_understood_as_ever() -> None:
    assert parse(["--dat", "x", "list"], str).data == "x"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--help"], "TAKE IN ARTICLES FROM FILES AND FOLDERS"),
        (["list", "--help"], "AT MOST THIS MANY"),
        (["rates", "--help"], "TAKE IN FILES OF RATES"),
    ],
)
def test_help_speaks_the_language(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words, _shouted)
    assert left.value.code == 0
    assert said in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lst"], "invalid choice: 'lst'"),
        (["list", "--limt", "1"], "unrecognized arguments: --limt 1"),
        (["list", "--limit", "none"], "'none': 1, 2, 3"),
        (["rates"], "required: COMMAND"),
        (["--data"], "expected one argument"),
    ],
)
def test_wrong_words_are_told_in_a_line(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words, str)
    assert left.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
