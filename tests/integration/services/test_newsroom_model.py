"""A newsroom in a file behaves as a plain model in memory does, whatever is done in any order."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsroom.domain.article import Content, Filter
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import Clock, make_newsroom

WORDS = st.text(st.sampled_from("аәқ жЖ1\n"), max_size=12).map(str.strip)


@dataclass
class Sheet:
    """What a person would expect of one article."""

    uuid: str
    content: Content
    id: int | None = None
    saved: str = ""
    history: list[str] = field(default_factory=list)
    kept: str | None = None
    trashed: bool = False


class NewsroomModel(RuleBasedStateMachine):
    """Edits, saves, restores, journals, restarts, trashes, takes back, deletes and imports."""

    newsroom: Newsroom

    @initialize()
    def found(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="journal-model-")
        self.clock = Clock()
        self.newsroom = make_newsroom(Path(self.folder.name), self.clock)
        self.sheets: list[Sheet] = []
        self.deleted: list[int] = []

    def sheet(self, data: st.DataObject) -> Sheet:
        return data.draw(st.sampled_from(self.sheets))

    @rule()
    def begin(self) -> None:
        content = replace(self.newsroom.editing.blank(), headline=f"№ {len(self.sheets)}")
        self.sheets.append(Sheet(f"uuid-{len(self.sheets)}-{len(self.deleted)}", content))

    @precondition(lambda self: self.sheets)
    @rule(data=st.data(), body=WORDS)
    def edit(self, data: st.DataObject, body: str) -> None:
        sheet = self.sheet(data)
        sheet.content = replace(sheet.content, body=body)

    @precondition(lambda self: self.sheets)
    @rule(data=st.data())
    def journal(self, data: st.DataObject) -> None:
        sheet = self.sheet(data)
        self.newsroom.journal.keep(sheet.uuid, sheet.uuid, None, sheet.content)
        sheet.kept = sheet.content.body

    @precondition(lambda self: self.sheets)
    @rule(data=st.data())
    def save(self, data: st.DataObject) -> None:
        sheet = self.sheet(data)
        article = self.newsroom.editing.save(
            sheet.id, sheet.content, uuid=sheet.uuid, draft=sheet.uuid
        )
        if sheet.id is None or sheet.content.body != sheet.saved:
            sheet.history.append(sheet.content.body)
            sheet.trashed = False
        sheet.id, sheet.saved, sheet.kept = article.id, sheet.content.body, None
        sheet.content = article.content

    @rule(hours=st.integers(-50, 50))
    def move_clock(self, hours: int) -> None:
        self.clock.advance(hours=hours)

    @rule()
    def restart(self) -> None:
        self.newsroom.close()
        self.newsroom = make_newsroom(Path(self.folder.name), self.clock)

    @rule(body=WORDS.filter(bool))
    def take_in(self, body: str) -> None:
        path = Path(self.folder.name) / "text.md"
        path.write_text(f"# Хат\n\nкіріспе {body}\n", encoding="utf-8")
        (taken,) = self.newsroom.importing.take_in([path]).taken
        article = taken.article
        sheet = Sheet(article.uuid, article.content, article.id, article.content.body)
        sheet.history.append(sheet.saved)
        self.sheets.append(sheet)

    @precondition(lambda self: any(sheet.id for sheet in self.sheets))
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        sheet = data.draw(st.sampled_from([one for one in self.sheets if one.id]))
        assert sheet.id
        history = self.newsroom.history
        wanted = data.draw(st.sampled_from(history.revisions(sheet.id)))
        article = history.restore(sheet.id, wanted.id)
        if sheet.history[wanted.sequence - 1] != sheet.saved:
            sheet.history.append(sheet.history[wanted.sequence - 1])
            sheet.trashed = False
        sheet.saved = article.content.body

    @precondition(lambda self: any(sheet.id for sheet in self.sheets))
    @rule(data=st.data(), into=st.booleans())
    def move(self, data: st.DataObject, *, into: bool) -> None:
        sheet = data.draw(st.sampled_from([one for one in self.sheets if one.id]))
        assert sheet.id
        (self.newsroom.trash.put if into else self.newsroom.trash.take_back)(sheet.id)
        sheet.trashed = into

    @precondition(lambda self: any(sheet.trashed for sheet in self.sheets))
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        sheet = data.draw(st.sampled_from([one for one in self.sheets if one.trashed]))
        assert sheet.id
        self.newsroom.trash.delete(sheet.id)
        self.sheets.remove(sheet)
        self.deleted.append(sheet.id)

    @invariant()
    def is_as_expected(self) -> None:
        library = self.newsroom.library
        for trashed in (False, True):
            listed = {one.id for one in library.page(Filter(trashed=trashed)).items}
            assert listed == {one.id for one in self.sheets if one.id and one.trashed is trashed}
        for sheet in self.sheets:
            if sheet.id:
                article = library.get(sheet.id)
                chain = self.newsroom.history.revisions(sheet.id)
                before = [self.newsroom.history.get(one.id).content.body for one in chain]
                assert before == sheet.history[::-1]
                assert (article.content.body, article.sequence) == (sheet.saved, len(sheet.history))
        kept = {one.draft.key: one.draft.content.body for one in self.newsroom.journal.pending()}
        assert kept == {one.uuid: one.kept for one in self.sheets if one.kept is not None}
        assert not {one.id for one in self.sheets} & set(self.deleted)

    def teardown(self) -> None:
        if hasattr(self, "newsroom"):
            assert self.newsroom.checking.findings() == ()
            self.newsroom.close()
            self.folder.cleanup()


TestNewsroomModel = NewsroomModel.TestCase
TestNewsroomModel.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
