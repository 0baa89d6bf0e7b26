"""Notes to the desk: what colleagues tell one another about an article, and no reader sees."""

from __future__ import annotations

from dataclasses import replace

from newsroom.domain.note import Note
from newsroom.services.clock import Clock
from newsroom.storage import notes
from newsroom.storage.engine import Engine
from newsroom.text.reading import normalise


class Notes:
    """One note for each article. It is in no revision, so that no bundle can carry it out."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def get(self, article: str) -> Note:
        """Return the note on the article with this UUID; an empty one where there is none."""
        with self._engine.reading() as session:
            return notes.get(session, article)

    def put(self, article: str, note: Note) -> None:
        """Keep a note, in place of the one before; an empty one takes it away.

        The article need not be saved yet. Raises `StorageFailed`.
        """
        note = replace(note, text=normalise(note.text).strip())
        if note != self.get(article):
            with self._engine.writing() as session:
                notes.put(session, article, note, self._clock())
