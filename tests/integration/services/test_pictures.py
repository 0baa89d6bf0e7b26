"""Pictures in a newsroom: kept once, shown on pages, exported, checked, and never lost."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sqlcipher3 import dbapi2

from newsroom.domain.article import Content, Filter
from newsroom.domain.backup import Kind
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.opening import Opening
from newsroom.domain.picture import Crop, Focus, Picture, Place
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, StorageFailed
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.text.picture_references import reference
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.pictures import exif, iptc, photograph, saved, with_segment


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


def take(newsroom: Newsroom, seed: int = 0, width: int = 1800) -> str:
    data = with_segment(
        saved(photograph(width, 1200, seed), exif=exif()),
        iptc({(2, 120): "Көпір".encode(), (2, 110): "Ерлан Сейіт".encode()}),
    )
    return newsroom.pictures.take_in(data, "IMG_1.JPG").master.sha256


def content_with(*pictures: Picture, body: str = "Мәтін.") -> Content:
    texts = [reference(one) for one in pictures if one.place is Place.TEXT]
    return Content(headline="Көпір ашылды", body="\n\n".join([body, *texts]), pictures=pictures)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = dbapi2.connect(str(path))
    try:
        return list(connection.execute(query).fetchall())
    finally:
        connection.close()


def test_a_picture_is_kept_once(newsroom: Newsroom) -> None:
    first, second = take(newsroom), take(newsroom)
    assert first == second
    newsroom.close()
    [(count, stored)] = rows(newsroom.path, "SELECT count(*), max(data) FROM picture")
    assert count == 1
    assert isinstance(stored, bytes)
    assert hashlib.sha256(stored).hexdigest() == first
    assert b"Exif" not in newsroom.path.read_bytes()
    assert b"EOS 80D" not in stored


def test_what_is_no_picture_is_refused_and_nothing_is_kept(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    page = tmp_path / "сурет.jpg"
    page.write_bytes(b"<html><script>alert(1)</script>")
    with pytest.raises(InputRefused, match=r"сурет\.jpg"):
        newsroom.pictures.take_in_file(page)
    for path in (tmp_path, tmp_path / "жоқ.jpg", Path("/dev/zero")):
        with pytest.raises(InputRefused):
            newsroom.pictures.take_in_file(path)
    newsroom.close()
    assert rows(newsroom.path, "SELECT count(*) FROM picture") == [(0,)]


def test_an_article_keeps_its_pictures_in_its_revisions(newsroom: Newsroom) -> None:
    lead, text, more = (take(newsroom, seed) for seed in (1, 2, 3))
    wanted = (
        Picture(lead, Place.LEAD, " Көпір \n", "Жаңа көпір", "Е. С.", Crop(0, 0, 5000, 5000)),
        Picture(text, Place.TEXT, "Өзен"),
        Picture(more, Place.GALLERY, "Жағалау", focus=Focus(10000, 0)),
    )
    article = newsroom.editing.create(content_with(*wanted))
    kept = newsroom.library.get(article.id).content.pictures
    assert kept == (replace(wanted[0], alt="Көпір"), *wanted[1:])
    again = newsroom.editing.save(article.id, article.content)
    assert again.revision == article.revision
    changed = replace(article.content, pictures=(*kept[:2], replace(kept[2], credit="Басқа")))
    assert newsroom.editing.save(article.id, changed).revision != article.revision
    assert newsroom.checking.findings() == ()


def test_a_picture_that_the_text_lost_goes_and_one_that_came_with_words_is_known(
    newsroom: Newsroom,
) -> None:
    sha256 = take(newsroom)
    article = newsroom.editing.create(content_with(Picture(sha256, alt="Көпір")))
    body = article.content.body
    bare = newsroom.editing.save(article.id, replace(article.content, body="Мәтін."))
    assert bare.content.pictures == ()
    pasted = newsroom.editing.create(Content(body=body))
    [picture] = pasted.content.pictures
    assert (picture.sha256, picture.alt) == (sha256, "Көпір")
    assert (picture.caption, picture.credit) == ("Көпір", "Ерлан Сейіт")
    unknown = newsroom.editing.create(Content(body=f"![x](media:{'0' * 16})"))
    assert unknown.content.pictures == ()


def test_a_page_shows_them(newsroom: Newsroom) -> None:
    lead, text, more = (take(newsroom, seed) for seed in (1, 2, 3))
    content = content_with(
        Picture(lead, Place.LEAD, 'К "ө"', "<b>Жаңа</b>", "Е. С."),
        Picture(text, Place.TEXT, "Өзен <i>", caption="Өзеннің сол жағы"),
        Picture(more, Place.GALLERY, "", focus=Focus(2500, 0)),
        body="Мәтін ![жоқ](media:0123456789abcdef) ![ж](http://example.kz/a.jpg) соңы.",
    )
    page = newsroom.publishing.page(newsroom.editing.create(content), content)
    assert "&lt;b&gt;Жаңа&lt;/b&gt;" in page
    assert 'alt="К &#34;ө&#34;"' in page
    assert 'alt="Өзен &lt;i&gt;"' in page
    assert "Мәтін жоқ ж соңы." in page
    assert "object-position: 25% 0%" in page
    assert page.count("<figure") == 3
    assert page.count('loading="lazy"') == 2
    assert "media:" not in page
    sources = re.findall(r'(?:src|srcset|href)="([^"]*media/[^"]*)"', page)
    files = {part.split()[0] for one in sources for part in one.split(", ")}
    assert len(files) == 3 * 4
    for file in files:
        data = newsroom.publishing.asset(file.removeprefix("../"))
        assert data is not None, file
        width = re.search(r"-(\d+)\.", file)
        assert width
        assert Image.open(io.BytesIO(data)).width == int(width[1])
    sizes = re.findall(r'width="(\d+)" height="(\d+)"', page)
    assert sizes == [("1600", "1067")] * 3


def test_a_crop_is_what_is_shown(newsroom: Newsroom) -> None:
    sha256 = take(newsroom)
    whole = Picture(sha256, Place.LEAD)
    lower = replace(whole, crop=Crop(0, 6000, 5000, 4000))
    shown = newsroom.pictures.shown([whole, lower])
    assert shown[whole].fallback.path != shown[lower].fallback.path
    data = newsroom.pictures.file(shown[lower].renditions[-1].path)
    assert data
    image = Image.open(io.BytesIO(data)).convert("RGB")
    assert image.size == (900, 480)
    pixel = image.getpixel((5, 5))
    assert isinstance(pixel, tuple)
    assert pixel[2] > pixel[0], "it is the upper part"


def test_an_export_has_each_file_once_and_removes_what_is_gone(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    sha256 = take(newsroom)
    picture = Picture(sha256, Place.LEAD, "Көпір")
    first = newsroom.editing.create(content_with(picture), State.PUBLISHED)
    newsroom.editing.create(content_with(picture), State.PUBLISHED)
    target = tmp_path / "шығарылым"
    newsroom.publishing.export(ExportOrder(target))
    files = sorted(path.name for path in (target / "media").iterdir())
    assert len(files) == 4
    masters = [path.name for path in (target / "newsroom" / "pictures").iterdir()]
    assert masters == [f"{sha256}.jpg"]
    assert newsroom.verify(target, lambda *_: None, lambda: False).report.findings == ()
    again = newsroom.publishing.export(ExportOrder(target))
    assert (again.written, again.removed) == (0, 0)
    public = tmp_path / "ашық"
    newsroom.publishing.export(ExportOrder(public, public=True))
    assert not (public / "newsroom" / "pictures").exists()
    for article in (first.id, first.id + 1):
        content = newsroom.library.get(article).content
        newsroom.editing.save(article, replace(content, pictures=()))
    newsroom.publishing.export(ExportOrder(target))
    assert not (target / "media").exists()
    page = (target / "index.html").read_text(encoding="utf-8")
    assert "media/" not in page


def test_a_newsroom_that_cannot_be_written_shows_them_too(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    sha256 = take(newsroom)
    article = newsroom.editing.create(content_with(Picture(sha256, Place.LEAD)))
    newsroom.close()
    reading = open_newsroom(Opening(newsroom.path, read_only=True), lambda: "x")
    page = reading.publishing.page(article, article.content)
    [source] = re.findall(r'src="\.\./(media/[^"]*)"', page)
    assert reading.publishing.asset(source)
    reading.close()


def test_pictures_of_a_deleted_article_go_unless_another_names_them(newsroom: Newsroom) -> None:
    own, shared = take(newsroom, 1), take(newsroom, 2)
    first = newsroom.editing.create(
        content_with(Picture(own, Place.LEAD), Picture(shared, Place.GALLERY))
    )
    # Earlier revisions count: what was once shown may be brought back.
    newsroom.editing.save(first.id, replace(first.content, pictures=()))
    second = newsroom.editing.create(content_with(Picture(shared, Place.LEAD)))
    newsroom.editing.save(second.id, replace(second.content, pictures=()))
    newsroom.trash.put(first.id)
    assert set(newsroom.pictures.find([own, shared])) == {own, shared}
    newsroom.trash.delete(first.id)
    assert set(newsroom.pictures.find([own, shared])) == {shared}
    assert newsroom.checking.findings() == ()


def test_a_rebuild_keeps_what_any_revision_or_draft_names(tmp_path: Path) -> None:
    clock = Clock()
    newsroom = make_newsroom(tmp_path, clock)
    named, drafted, unused = (take(newsroom, seed) for seed in (1, 2, 3))
    article = newsroom.editing.create(content_with(Picture(named, Place.LEAD)))
    newsroom.editing.save(article.id, replace(article.content, pictures=()))
    draft = replace(article.content, pictures=(Picture(drafted, Place.LEAD),))
    newsroom.journal.keep("key", article.uuid, article.revision, draft)
    newsroom.pictures.shown([Picture(named)])
    newsroom.checking.rebuild()
    assert len(newsroom.pictures.find([named, drafted, unused])) == 3, "it may be on a desk"
    clock.advance(days=2)
    newsroom.checking.rebuild()
    assert set(newsroom.pictures.find([named, drafted, unused])) == {named, drafted}
    assert newsroom.pictures.shown([Picture(named)])
    newsroom.close()


def test_a_damaged_picture_is_named_and_never_served(newsroom: Newsroom) -> None:
    sha256 = take(newsroom)
    article = newsroom.editing.create(content_with(Picture(sha256, Place.LEAD)))
    newsroom.close()
    connection = dbapi2.connect(str(newsroom.path))
    connection.execute("UPDATE picture SET data = zeroblob(length(data))")
    connection.commit()
    connection.close()
    opened = make_newsroom(newsroom.path.parent)
    [finding] = opened.checking.findings()
    assert sha256[:16] in str(finding)
    with pytest.raises(StorageFailed, match="damaged"):
        opened.pictures.data(sha256)
    assert "<figure" not in opened.publishing.page(article, article.content)
    assert take(opened) == sha256
    assert opened.checking.findings() == ()
    assert "<figure" in opened.publishing.page(article, article.content)
    opened.close()


def test_a_backup_has_them_and_a_new_one_makes_a_new_backup(newsroom: Newsroom) -> None:
    newsroom.editing.create(Content(headline="Бір"))
    assert newsroom.backups.make(Kind.HOURLY)
    sha256 = take(newsroom)
    made = newsroom.backups.make(Kind.HOURLY)
    assert made
    assert rows(made.path, "SELECT sha256 FROM picture") == [(sha256,)]
    newsroom.pictures.shown([Picture(sha256)])
    assert newsroom.backups.make(Kind.HOURLY) is None, "what is made of a picture is derived"


def test_a_pictures_words_are_found_and_its_name_is_not(newsroom: Newsroom) -> None:
    sha256 = take(newsroom)
    text = Picture(sha256, Place.TEXT, "Өзен", caption="Бірегей жағалау", credit="Ерлан Сейіт")
    newsroom.editing.create(content_with(text))
    for query, count in (("бірегей", 1), ("сейіт", 1), ("өзен", 1), ("media", 0), (sha256[:16], 0)):
        found = newsroom.library.found(Filter(query=query)).items
        assert len(found) == count, query
        if found:
            snippet = found[0].snippet
            assert snippet
            assert snippet.marks
            assert "media" not in snippet.text
