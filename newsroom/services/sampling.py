"""Filling an empty newsroom with the sample stories."""

from __future__ import annotations

from newsroom import paths
from newsroom.domain.article import Article, Content, Filter
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused
from newsroom.services.editing import Editing
from newsroom.services.library import Library


class Sampling:
    """The stories under `resources/sample`, written for this program."""

    def __init__(self, editing: Editing, library: Library) -> None:
        self._editing = editing
        self._library = library

    def fill(self) -> list[Article]:
        """Store the sample stories, the oldest first; refused in a newsroom that has articles."""
        from newsroom.text.front_matter import read_markdown, read_state  # noqa: PLC0415

        if self._library.count(Filter()):
            raise InputRefused(
                Message(
                    "This newsroom has articles already, so no sample stories were added. "
                    "Open a new newsroom for them."
                )
            )
        stories: list[tuple[Content, State]] = []
        for path in sorted(paths.resource("sample").glob("*.md")):
            text = path.read_text(encoding="utf-8")
            state = read_state(text)
            stories.append((read_markdown(text).content, State(state) if state else State.DRAFT))
        stories.sort(key=lambda story: (story[0].date is not None, story[0].date))
        return self._editing.create_all(stories)
