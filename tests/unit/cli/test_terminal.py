"""Ctrl+C ends work where it is whole, and pressed again ends the program."""

from __future__ import annotations

import signal

import pytest

from newsroom.cli.terminal import stopping


def test_work_is_asked_to_stop_once() -> None:
    found = signal.getsignal(signal.SIGINT)
    # As a person's terminal has it; what runs in the background may have been told to hear nothing.
    before = signal.default_int_handler
    signal.signal(signal.SIGINT, before)
    with stopping() as asked:
        assert not asked()
        signal.raise_signal(signal.SIGINT)
        assert asked()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
    signal.signal(signal.SIGINT, found)
