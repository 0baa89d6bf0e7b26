"""The standard theme's templates as Python compiled them, kept for the next process.

Jinja takes a sixth of a second to compile them, which every export and every first preview would
wait for. Nothing of a newsroom is in them, and a template that is another now is compiled anew: its
hash is kept beside what was made of it.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from jinja2.bccache import Bucket, FileSystemBytecodeCache

import newsroom
from newsroom.own_process import BROKEN
from newsroom.paths import cache_folder

_FOLDER = "templates"
_ONLY_THE_USERS = 0o700


class Compiled(FileSystemBytecodeCache):
    """Keeps them in the user's cache, where that can be; where it cannot, they are made anew.

    As Python's own modules they are not written where somebody asked for that.
    """

    def __init__(self) -> None:
        super().__init__(str(cache_folder() / _FOLDER), f"{newsroom.__version__}-%s.cache")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template's code from the cache; of a damaged file it takes none."""
        try:
            super().load_bytecode(bucket)
        except (OSError, *BROKEN):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Put a template's code into the cache."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            cache_folder().joinpath(_FOLDER).mkdir(_ONLY_THE_USERS, parents=True, exist_ok=True)
            super().dump_bytecode(bucket)
