"""All that works on an open newsroom for its window: imported when there is one.

The window is on the screen before its dialogs, panels' work and the services behind them are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.desktop.desk import Desk
from newsroom.desktop.editor.pasting import Pasting
from newsroom.desktop.handover.opening import HandoverErrand
from newsroom.desktop.inbox.opening import InboxErrands
from newsroom.desktop.library.bulk_errands import BulkErrands
from newsroom.desktop.library.remark_counts import RemarkCounts
from newsroom.desktop.library.view_errands import ViewErrands
from newsroom.desktop.metadata.details import Details
from newsroom.desktop.metadata.editions import EditionErrands
from newsroom.desktop.pictures.errands import PictureErrands
from newsroom.desktop.proofing.copy_desk import CopyDesk
from newsroom.desktop.rate_book.opening import RateBooks
from newsroom.desktop.recovery.recovery import Recovery
from newsroom.desktop.replacing.opening import ReplaceErrands
from newsroom.desktop.review.review_desk import ReviewDesk
from newsroom.desktop.review.watching import AnswerWatch
from newsroom.desktop.revisions.opening import Histories
from newsroom.desktop.spelling.errands import SpellingErrands
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.templates.errands import TemplateErrands
from newsroom.desktop.unlocking.errand import PassphraseErrand
from newsroom.desktop.window.counting import Counting
from newsroom.desktop.window.errands import Errands
from newsroom.desktop.window.old_trash import OldTrash
from newsroom.desktop.window.quick_switch import QuickSwitch
from newsroom.desktop.window.status import Status
from newsroom.desktop.window.trash import TrashErrands

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom
    from newsroom.settings import SettingsFile


class Workbench:
    """Joins a window, its desk and its newsroom; the parts belong to the window and end with it."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        *,
        tasks: Tasks,
        settings: SettingsFile,
    ) -> None:
        actions = window.actions_
        zone = lambda: newsroom.settings.get().zone  # noqa: E731
        Status(desk, window.status_line, zone, window, read_only=newsroom.read_only)
        self.pictures = PictureErrands(window, newsroom, desk, tasks, window.metadata.pictures)
        errands = self.errands = Errands(window, newsroom, desk, tasks, settings)
        assert window.library is not None
        bulk = BulkErrands(
            window,
            newsroom,
            desk,
            library=window.library,
            tasks=tasks,
            export=errands.export_these,
        )
        inbox = InboxErrands(window, newsroom, desk, tasks)
        errands.bundles_dropped.connect(inbox.take_in)
        spelling = SpellingErrands(window, newsroom, desk, tasks)
        errands.house_changed.connect(spelling.renew)
        PassphraseErrand(window, newsroom, tasks, settings)
        HandoverErrand(window, newsroom, desk, tasks, settings)
        TrashErrands(window, newsroom, desk, tasks).moved.connect(bulk.tell_trashed)
        ViewErrands(window, newsroom, desk, tasks)
        OldTrash(window, newsroom, tasks)
        TemplateErrands(window, newsroom, desk)
        QuickSwitch(window, actions.switch, newsroom.library, desk, tasks)
        RateBooks(window, newsroom, tasks, settings)
        ReplaceErrands(window, actions.replace_all, newsroom, desk, tasks)
        Histories(window, actions.history, newsroom, desk, tasks)
        Pasting(window.article_view.body.page, tasks, window)
        self.details = Details(window.metadata, newsroom, desk, tasks, window)
        EditionErrands(window, newsroom, desk, tasks, window.metadata.editions)
        self.copy_desk = CopyDesk(window, newsroom, desk, tasks)
        RemarkCounts(window, newsroom, desk, self.copy_desk.findings, tasks)
        review = ReviewDesk(window, newsroom, desk, tasks)
        AnswerWatch(window, newsroom, review.take_in, tasks, settings)
        counting = Counting(
            desk,
            window.article_view.body,
            window.status_line,
            tasks=tasks,
            settings=settings,
            parent=window,
        )
        self.details.notes.target_changed.connect(counting.set_target)
        actions.counts.triggered.connect(counting.show_all)
        self.recovery = Recovery(window, newsroom, desk, tasks)
