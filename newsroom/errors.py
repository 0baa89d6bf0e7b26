"""The errors that reach a user: each is a sentence that says what happened and what to do.

    NewsroomError
     ├── InputRefused        a file or value from outside cannot be taken; nothing was stored
     │    └── PassphraseWanted   it is encrypted, and the passphrase is missing or another
     ├── NotFound            there is no such article, file or newsroom
     ├── StepRefused         the workflow does not allow this step
     ├── Outdated            an article was changed elsewhere since it was opened
     ├── StorageFailed       the newsroom's file cannot be opened, read or written
     │    ├── NotOpened      it cannot be opened as it stands; there are ways out
     │    │    ├── NoneYet   there is none at this place, and never was as far as is known
     │    │    ├── Locked    it is encrypted, and the passphrase is missing or another
     │    │    └── Damaged   its file is damaged; it is kept, and backups may be whole
     │    ├── TextDamaged    one revision's text is not what was saved
     │    └── AlreadyThere   a copy was to go where there is a file
     ├── ExportFailed        a bundle could not be written; the old one is whole
     └── Cancelled           the user stopped the work

Whoever catches one shows `error.message` in the user's language; anything else that is raised is
a defect of ours.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from newsroom.domain.message import Message

if TYPE_CHECKING:
    from newsroom.domain.opening import Way


class NewsroomError(Exception):
    """What the user is told; `message` is translated where it is shown."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class InputRefused(NewsroomError):
    """Something from outside cannot be taken in; nothing of it was stored."""


class PassphraseWanted(InputRefused):
    """What was sent is encrypted, and the passphrase is missing or is not the one."""


class NotFound(NewsroomError):
    """What was asked for is not there."""


class StepRefused(NewsroomError):
    """The workflow does not allow the step."""


class Outdated(NewsroomError):
    """The article was changed elsewhere since the text that is to be saved was opened."""


class StorageFailed(NewsroomError):
    """The newsroom's file cannot be opened, read or written."""


class NotOpened(StorageFailed):
    """The newsroom cannot be opened as it stands; `ways` are what a person can do about it.

    `elsewhere` is a place where it seems to be now. `in_use`: another window has it.
    """

    def __init__(
        self, message: Message, *ways: Way, elsewhere: Path | None = None, in_use: bool = False
    ) -> None:
        super().__init__(message)
        self.ways = ways
        self.elsewhere = elsewhere
        self.in_use = in_use


class NoneYet(NotOpened):
    """There is no newsroom at this place, and never was one as far as this computer knows."""


class Locked(NotOpened):
    """A newsroom's file, or a backup, is encrypted; `tried` where a passphrase was not the one."""

    def __init__(self, message: Message, path: Path, *, tried: bool = False) -> None:
        super().__init__(message)
        self.path = path
        self.tried = tried


class NewerNewsroom(StorageFailed):
    """The newsroom was written by a newer program; nothing is wrong with it."""


class Damaged(NotOpened):
    """The newsroom's file is damaged. It is kept as it is; a backup may have it whole."""


class TextDamaged(StorageFailed):
    """The text of a revision is not what was saved, so it is not served."""

    def __init__(self, message: Message, revision: str) -> None:
        super().__init__(message)
        self.revision = revision

    @classmethod
    def of(cls, revision: str) -> Self:
        """Return the refusal to serve a revision whose hash is not its id."""
        return cls(
            Message(
                "Revision {revision} is damaged: its text is not what was saved.",
                revision=revision[:12],
            ),
            revision,
        )


class AlreadyThere(StorageFailed):
    """There is a file where a copy was to go; it is as it was."""


class ExportFailed(NewsroomError):
    """A bundle could not be written; what stood there before is whole."""


class ThemeRefused(ExportFailed):
    """A theme of the newsroom's own has a mistake; nothing was written with it."""


class Cancelled(NewsroomError):
    """The user stopped the work before its end."""
