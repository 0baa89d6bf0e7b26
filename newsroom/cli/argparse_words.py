"""The sentences that argparse itself says, in the person's language.

Argparse puts each of its sentences through gettext, which would choose a language by the
environment and read a catalogue of its own; the language here is that of the settings, and the
words are those of every other sentence. So argparse is given our translation under the name by
which it calls gettext's. What a Python to come says otherwise it says in English.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newsroom.domain.message import Message

_SENTENCES = (
    Message("usage: "),
    Message("positional arguments"),
    Message("options"),
    Message("show this help message and exit"),
    Message("argument %(argument_name)s: %(message)s"),
    Message("expected one argument"),
    Message("expected at least one argument"),
    Message("ignored explicit argument %r"),
    Message("invalid choice: %(value)r (choose from %(choices)s)"),
    Message("not allowed with argument %s"),
    Message("ambiguous option: %(option)s could match %(matches)s"),
    Message("the following arguments are required: %s"),
)


@contextmanager
def argparse_says(say: Callable[[Message], str]) -> Iterator[None]:
    """Let argparse speak the person's language within this."""
    known = {sentence.text: sentence for sentence in _SENTENCES}
    before = argparse._  # type: ignore[attr-defined]  # not in its stubs

    def translated(text: str) -> str:
        return say(known[text]) if text in known else text

    argparse._ = translated  # type: ignore[attr-defined]  # as above
    try:
        yield
    finally:
        argparse._ = before  # type: ignore[attr-defined]  # as above
