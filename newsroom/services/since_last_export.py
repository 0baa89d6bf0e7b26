"""What is different since the last export into a folder, asked of the newsroom at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from newsroom.domain.card import Mark
from newsroom.domain.picture import Picture, Shown
from newsroom.domain.revision import parse_document
from newsroom.exchange.names import PICTURES
from newsroom.publishing.scope import Difference, Scope
from newsroom.storage.moment import Chosen, Moment

# With more than these an export looks at everything, which takes no longer then.
_MOST_ARTICLES = 500
_MOST_DISTURBED = 500

Shows = Callable[[Sequence[Picture]], Mapping[Picture, Shown]]


def difference(
    moment: Moment,
    chosen: Chosen,
    export: int,
    disturbed: frozenset[str] | None,
    shows: Shows,
) -> Difference | None:
    """Return what is different since the export of this number, None where all has to be looked at.

    `disturbed` are files that do not stand as it left them, None where that is not known.
    """
    if disturbed is None or len(disturbed) > _MOST_DISTURBED or not Scope.reaches(disturbed):
        return None
    changed = moment.changed(chosen, export, _MOST_ARTICLES)
    gone = moment.gone(chosen, export, _MOST_ARTICLES)
    earlier = moment.before(export, [one.mark.id for one in changed]) if changed else []
    if len(changed) + len(gone) >= _MOST_ARTICLES:
        return None
    stories = {one.story for one in (*changed, *gone, *earlier)}
    if not stories:
        return Difference((), (), disturbed)
    # What an edition's page and lists say depends on the other editions of its story.
    now = {one.mark.id: one.mark for one in (*changed, *moment.of_stories(chosen, list(stories)))}
    if len(now) > _MOST_ARTICLES:
        return None
    before = [one.mark for one in (*gone, *moment.before(export, list(now)))]
    loose = _loose_pictures(
        moment, chosen, now.keys() | {mark.id for mark in before}, before, shows
    )
    if loose is None:
        return None
    return Difference(tuple(now.values()), tuple(before), disturbed, loose)


def _loose_pictures(
    moment: Moment,
    chosen: Chosen,
    numbers: Iterable[int],
    before: Sequence[Mark],
    shows: Shows,
) -> frozenset[str] | None:
    """Return the files of pictures that these articles showed and no other article shows.

    None where a text is not there any more that would say it.
    """
    revisions = [mark.revision for mark in before if mark.is_listed]
    showed = _pictures_of(moment, revisions)
    if showed is None or not showed:
        return None if showed is None else frozenset()
    own = set(numbers)
    hashes = sorted({picture.sha256 for picture in showed})
    others = [head for number, head in moment.with_any_picture(chosen, hashes) if number not in own]
    show = _pictures_of(moment, others)
    if show is None:
        return None
    return _files_of(showed, shows) - _files_of(show, shows)


def _pictures_of(moment: Moment, revisions: Sequence[str]) -> list[Picture] | None:
    documents = moment.documents(revisions)
    if len(documents) < len(set(revisions)):
        return None
    try:
        return [
            picture
            for document in documents.values()
            for picture in parse_document(document).content.pictures
        ]
    except ValueError:
        return None  # damaged: who reads it next says so


def _files_of(pictures: Sequence[Picture], shows: Shows) -> frozenset[str]:
    """Return the files that pages show of these pictures, and the pictures as they are kept."""
    found = {path for shown in shows(pictures).values() for path in shown.paths}
    return frozenset((*found, *(f"{PICTURES}/{picture.sha256}" for picture in pictures)))
