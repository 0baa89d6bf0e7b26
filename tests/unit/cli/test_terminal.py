"""Ctrl+C ends work where it is whole, and pressed again ends the program."""

from __future__ import annotations

import signal

import pytest

from newsroom.cli.terminal import stopping


def test_work_is_asked_to_stop_once() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stopping() as asked:
        assert not asked()
        signal.raise_signal(signal.SIGINT)
        assert asked()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
