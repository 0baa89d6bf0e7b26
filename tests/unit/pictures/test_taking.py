"""Pictures are taken in whole, clean and bounded, or refused with a sentence."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from newsroom.errors import InputRefused
from newsroom.pictures import opening
from newsroom.pictures.renditions import render, widths
from newsroom.pictures.taking import LONGEST_EDGE, Taking, take_picture
from tests.support.pictures import (
    BLUE,
    HEIC,
    exif,
    iptc,
    photograph,
    png_of_size,
    saved,
    segment,
    with_segment,
    xmp,
)

XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"


def pixels(taking: Taking) -> Image.Image:
    return Image.open(io.BytesIO(taking.data)).convert("RGB")


def near(one: tuple[int, ...], other: tuple[int, ...], most: int = 12) -> bool:
    return all(abs(a - b) <= most for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_kind_is_taken_in(kind: str) -> None:
    taking = take_picture(saved(photograph(), kind), "сурет")
    master = taking.picture.master
    assert (master.width, master.height, master.kind) == (640, 480, "image/jpeg")
    assert near(pixels(taking).getpixel((5, 470)), photograph().getpixel((5, 470)))  # type: ignore[arg-type]


def test_heic_is_taken_in() -> None:
    picture = take_picture(HEIC.read_bytes(), "IMG_1.HEIC").picture
    assert (picture.master.width, picture.master.height) == (160, 96)
    assert picture.removed.place


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!doctype html><script>alert(1)</script>",
        b"%PDF-1.7\n",
        saved(photograph(10, 10), "GIF"),
        saved(photograph(10, 10), "BMP"),
        saved(photograph(10, 10), "TIFF"),
        saved(photograph(10, 10), "EPS"),
        b"",
        b"\xff\xd8",
    ],
    ids=["svg", "html", "pdf", "gif", "bmp", "tiff", "eps", "nothing", "too short"],
)
def test_other_things_are_refused_by_what_they_are(data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"сурет\.jpg is not a JPEG"):
        take_picture(data, "сурет.jpg")


def test_a_bomb_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(_image: Image.Image) -> None:
        pytest.fail("it was decoded")

    monkeypatch.setattr("newsroom.pictures.taking._decoded", decode)
    for size in ((50_000, 2), (30_000, 30_000), (2_000_000_000, 2_000_000_000), (9_000, 9_000)):
        with pytest.raises(InputRefused, match="too large"):
            take_picture(png_of_size(*size), "bomb.png")


def test_a_progressive_jpeg_is_bounded_as_it_is_decoded_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(opening.MOST_PIXELS, "JPEG", 100_000)
    monkeypatch.setattr(opening, "MOST_PIXELS_IN_STEPS", 1_000_000)
    take_picture(saved(photograph()), "a.jpg")
    with pytest.raises(InputRefused, match="too large"):
        take_picture(saved(photograph(), progressive=True), "a.jpg")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_file_that_was_cut_off_is_refused(kind: str) -> None:
    data = saved(photograph(), kind)
    for end in (14, len(data) // 3, len(data) - len(data) // 4):
        with pytest.raises(InputRefused):
            take_picture(data[:end], "a")


def test_a_picture_is_kept_within_bounds_and_never_grows() -> None:
    wide = take_picture(saved(photograph(3600, 900)), "a").picture.master
    assert (wide.width, wide.height) == (LONGEST_EDGE, 640)
    thin = take_picture(saved(photograph(6000, 2)), "a").picture.master
    assert (thin.width, thin.height) == (LONGEST_EDGE, 1)
    small = take_picture(saved(photograph(3, 2)), "a").picture.master
    assert (small.width, small.height) == (3, 2)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, "bl"), (2, "bl"), (3, "tl"), (4, "tl"), (5, "tr"), (6, "tl"), (7, "tl"), (8, "tr")],
)
def test_it_stands_upright(orientation: int, corner: str) -> None:
    image = photograph(400, 200)
    taken = take_picture(saved(image, exif=exif(orientation=orientation)), "a")
    upright = pixels(taken)
    assert upright.size == ((400, 200) if orientation < 5 else (200, 400))
    right = {
        1: (5, 195), 2: (5, 195), 3: (5, 5), 4: (5, 5),
        5: (195, 5), 6: (5, 5), 7: (5, 5), 8: (195, 5),
    }[orientation]  # fmt: skip
    got = upright.getpixel(right)
    assert isinstance(got, tuple)
    assert got[2] > got[0], "the blue half is elsewhere"
    assert corner


def test_colours_become_srgb() -> None:
    swapped = Image.new("RGB", (40, 40), BLUE)
    # A profile that is no profile leaves the colours as they are.
    taken = take_picture(saved(swapped, icc_profile=b"not a profile"), "a")
    assert near(pixels(taken).getpixel((5, 5)), BLUE)  # type: ignore[arg-type]
    assert b"ICC_PROFILE" not in taken.data
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    taken = take_picture(saved(swapped, icc_profile=profile), "a")
    assert near(pixels(taken).getpixel((5, 5)), BLUE)  # type: ignore[arg-type]


def test_all_metadata_is_dropped_and_the_words_are_proposed() -> None:
    data = saved(photograph(), exif=exif(artist="Camera Owner", rights="(c) EXIF"))
    data = with_segment(
        data,
        iptc(
            {
                (2, 120): "Көпір ашылды".encode(),
                (2, 110): "Ерлан Сейіт/«Дала тынысы»".encode(),
                (2, 90): "Астана".encode(),
                (2, 25): b"bridge",
            }
        ),
        segment(0xE1, XMP_MARK + xmp('<rdf:Description photoshop:City="Astana" xmp:Rating="5"/>')),
        segment(0xFE, b"a comment of the machine"),
    )
    taken = take_picture(data, "a.jpg")
    picture = taken.picture
    assert picture.caption == "Көпір ашылды"
    assert picture.credit == "Ерлан Сейіт/«Дала тынысы»"
    assert picture.rights == "(c) EXIF"
    assert picture.removed.place
    assert picture.removed.camera == "Canon EOS 80D"
    assert picture.removed.others >= 4
    kept = Image.open(io.BytesIO(taken.data))
    assert not kept.getexif()
    assert kept.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                                "progressive", "progression"}  # fmt: skip
    for secret in (b"serial", b"Canon", b"Exif", b"8BIM", b"xap", b"comment", b"Astana"):
        assert secret not in taken.data


def test_words_in_xmp_are_read() -> None:
    packet = xmp(
        '<rdf:Description photoshop:Credit="  Reuters\n/ А. Б. "><dc:description><rdf:Alt>'
        '<rdf:li xml:lang="x-default">Су &amp; адам</rdf:li></rdf:Alt></dc:description>'
        "</rdf:Description>"
    )
    for data in (
        with_segment(saved(photograph()), segment(0xE1, XMP_MARK + packet)),
        saved(photograph(), "WEBP", xmp=packet),
    ):
        picture = take_picture(data, "a").picture
        assert (picture.credit, picture.caption) == ("Reuters / А. Б.", "Су & адам")


@pytest.mark.parametrize(
    "packet",
    [
        b"<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        b"<a>" * 20_000,
        b"\xff\xfe\x00",
        b"",
    ],
    ids=["entities", "outside", "deep", "no text", "nothing"],
)
def test_hostile_xmp_says_nothing(packet: bytes) -> None:
    data = with_segment(saved(photograph(50, 50)), segment(0xE1, XMP_MARK + packet[:65000]))
    picture = take_picture(data, "a").picture
    assert (picture.credit, picture.caption) == ("", "")


def test_hostile_words_come_out_as_one_plain_line() -> None:
    nasty = "\u202e<b>x</b>\x00\n\t" + "ұ" * 9_000
    picture = take_picture(
        with_segment(saved(photograph(50, 50)), iptc({(2, 120): nasty.encode()})), "a"
    ).picture
    assert picture.caption.startswith("<b>x</b>")
    assert len(picture.caption) <= 2_000
    assert not set("\u202e\x00\n\t") & set(picture.caption)


def test_huge_metadata_is_dropped() -> None:
    segments = [segment(0xE1, b"Exif\0\0" + bytes([n % 256]) * 60_000) for n in range(60)]
    segments += [segment(0xED, b"Photoshop 3.0\0" + b"8BIM" + bytes(60_000))] * 20
    taken = take_picture(with_segment(saved(photograph()), *segments), "a")
    assert len(taken.data) < 100_000


def test_a_drawing_keeps_its_edges_and_holes() -> None:
    image = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 150, 200))
    taken = take_picture(saved(image, "PNG"), "a")
    kept = Image.open(io.BytesIO(taken.data))
    assert taken.picture.master.kind == "image/webp"
    assert kept.getpixel((149, 5)) == (255, 0, 0, 255)
    assert kept.getpixel((150, 5)) == (0, 0, 0, 0)


def test_the_same_file_gives_the_same_bytes() -> None:
    data = saved(photograph(), exif=exif())
    first, second = take_picture(data, "a"), take_picture(data, "b")
    assert first == second
    master = first.picture.master
    assert list(render(first.data, master, None)) == list(render(second.data, master, None))


def test_the_files_of_a_page_are_never_wider_than_the_picture() -> None:
    for width in (1, 300, 480, 500, 1000, 1700, 2560):
        taking = take_picture(saved(photograph(width, 100)), "a")
        files = list(render(taking.data, taking.picture.master, None))
        assert [one.rendition.width for one in files[:-1]] == list(
            widths(taking.picture.master, None)
        )
        assert max(one.rendition.width for one in files) == min(width, 1600)
        assert files[-1].fallback
        for one in files:
            shown = Image.open(io.BytesIO(one.data))
            assert shown.size == (one.rendition.width, one.rendition.height)
            assert not shown.getexif()


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["JPEG", "PNG", "WEBP", "HEIF"]))
def test_damaged_files_are_refused_or_taken_and_nothing_else(seed: int, kind: str) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test's
    data = bytearray(
        HEIC.read_bytes() if kind == "HEIF" else saved(photograph(60, 40), kind, exif=exif())
    )
    for _ in range(chance.randint(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.3:
        del data[chance.randrange(len(data)) :]
    try:
        taken = take_picture(bytes(data), "a")
    except InputRefused:
        return
    assert max(taken.picture.master.width, taken.picture.master.height) <= LONGEST_EDGE


def test_the_second_picture_of_a_telephone_is_left_out() -> None:
    first, second = photograph(200, 100), photograph(100, 200)
    data = saved(first, "MPO", save_all=True, append_images=[second])
    taken = take_picture(data, "a.jpg")
    assert (taken.picture.master.width, taken.picture.master.height) == (200, 100)
