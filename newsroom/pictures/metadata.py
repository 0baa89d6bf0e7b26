"""What a picture's file says of itself: words to propose, and how much there is to drop."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsroom.domain.picture import Removed
from newsroom.pictures.opening import PROBLEMS
from newsroom.text.reading import normalise

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

_LONGEST = 2_000
_LONGEST_XMP = 1 << 20
_MOST_COUNTED = 9_999

_DESCRIPTION, _MAKE, _MODEL, _ORIENTATION, _ARTIST, _COPYRIGHT = 270, 271, 272, 274, 315, 33432
_EXIF, _GPS, _INTEROPERABILITY = 34665, 34853, 40965
_KEPT = {_DESCRIPTION, _ARTIST, _COPYRIGHT, _ORIENTATION}

_IPTC_CREDIT = ((2, 110), (2, 80), (2, 115))  # credit, byline, source
_IPTC_CAPTION, _IPTC_RIGHTS, _IPTC_CITY = (2, 120), (2, 116), (2, 90)
_IPTC_CHARACTERS = (1, 90)
_IPTC_PLACES = {_IPTC_CITY, (2, 92), (2, 95), (2, 101)}
_UTF_8 = b"\x1b%G"

_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP_PLACE = re.compile(r"GPS|Location|City|Country|}State$|Sublocation", re.IGNORECASE)
_XMP_CREDIT = (f"{_PHOTOSHOP}Credit", f"{_DC}creator", f"{_PHOTOSHOP}Source")

_STRUCTURE = {
    "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression",
    "adobe", "adobe_transform", "icc_profile", "exif", "xmp", "XML:com.adobe.xmp", "photoshop",
    "transparency", "gamma", "srgb", "chromaticity", "interlace", "aspect", "loop", "background",
    "timestamp", "duration", "default_image", "blend", "disposal", "bbox", "metadata", "primary",
    "bit_depth", "original_orientation", "heif", "sizes", "mp", "mpoffset", "Raw profile type exif",
    "depth_images", "thumbnails", "aux", "icc_profile_type", "nclx_profile", "chroma", "tiling",
    "camera_intrinsic_matrix", "camera_extrinsic_matrix_rot",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What a file tells: its words, cleaned but a stranger's, and what else there is."""

    caption: str
    credit: str
    rights: str
    removed: Removed


def read_metadata(image: ImageFile) -> Told:
    """Return what the file says; whatever is damaged in it says nothing. Never raises."""
    exif = _exif(image)
    iptc = _iptc(image)
    xmp = _xmp(image)
    main = exif.get(0, {})
    camera = " ".join(dict.fromkeys(filter(None, (_text(main.get(t)) for t in (_MAKE, _MODEL)))))
    place = bool(
        exif.get(_GPS) or _IPTC_PLACES & iptc.keys() or any(map(_XMP_PLACE.search, xmp.keys()))
    )
    return Told(
        caption=_first(
            [
                iptc.get(_IPTC_CAPTION),
                xmp.get(f"{_DC}description"),
                _real_description(main.get(_DESCRIPTION)),
            ]
        ),
        credit=_first(
            [
                *(iptc.get(key) for key in _IPTC_CREDIT),
                *(xmp.get(key) for key in _XMP_CREDIT),
                main.get(_ARTIST),
            ]
        ),
        rights=_first([iptc.get(_IPTC_RIGHTS), xmp.get(f"{_DC}rights"), main.get(_COPYRIGHT)]),
        removed=Removed(place=place, camera=camera[:80], others=_others(image, exif, iptc, xmp)),
    )


def _others(
    image: ImageFile,
    exif: Mapping[int, Mapping[int, Any]],
    iptc: Mapping[tuple[int, int], Any],
    xmp: Mapping[str, Any],
) -> int:
    words_iptc = {_IPTC_CAPTION, _IPTC_RIGHTS, *_IPTC_CREDIT, *_IPTC_PLACES}
    words_xmp = {f"{_DC}description", f"{_DC}rights", *_XMP_CREDIT}
    count = sum(
        1
        for directory, tags in exif.items()
        if directory != _GPS
        for tag in tags
        if not (directory == 0 and tag in {*_KEPT, _MAKE, _MODEL, _EXIF, _GPS})
    )
    count += sum(1 for key in iptc if key[0] != 1 and key not in words_iptc)
    count += sum(1 for key in xmp if key not in words_xmp and not _XMP_PLACE.search(key))
    count += sum(1 for key, value in image.info.items() if key not in _STRUCTURE and value)
    return min(count, _MOST_COUNTED)


def _exif(image: ImageFile) -> dict[int, Mapping[int, Any]]:
    found: dict[int, Mapping[int, Any]] = {}
    with suppress(*PROBLEMS):
        exif = image.getexif()
        found[0] = dict(exif)
        for directory in (_EXIF, _GPS, _INTEROPERABILITY):
            with suppress(*PROBLEMS):
                if inner := exif.get_ifd(directory):
                    found[directory] = dict(inner)
    return found


def _iptc(image: ImageFile) -> dict[tuple[int, int], Any]:
    from PIL import IptcImagePlugin  # noqa: PLC0415 - with the first picture

    raw: Mapping[tuple[int, int], Any] = {}
    with suppress(*PROBLEMS):
        raw = IptcImagePlugin.getiptcinfo(image) or {}
    characters = raw.get(_IPTC_CHARACTERS)
    declared = isinstance(characters, bytes) and _UTF_8 in characters
    return {key: _decoded(value, sure=declared) for key, value in raw.items()}


def _decoded(value: Any, *, sure: bool) -> str:
    if isinstance(value, list):
        return ", ".join(_decoded(one, sure=sure) for one in value[:20])
    if not isinstance(value, bytes):
        return ""
    data = value[: _LONGEST * 4]
    with suppress(UnicodeDecodeError):
        return data.decode("utf-8")
    # A letter may have been cut in two at our bound or theirs.
    return data.decode("utf-8" if sure else "cp1251", "replace").rstrip("\ufffd")


def _xmp(image: ImageFile) -> dict[str, str]:
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "replace")
    if not isinstance(raw, bytes) or len(raw) > _LONGEST_XMP:
        return {}
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - with the first picture
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    found: dict[str, str] = {}
    try:
        root = fromstring(raw.strip(b"\0 \t\r\n"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return found
    for description in root.iter(f"{_RDF}Description"):
        for key, value in description.attrib.items():
            if not key.startswith(_RDF):
                found.setdefault(key, value[:_LONGEST])
        for child in description:
            items = [item.text or "" for item in child.iter(f"{_RDF}li")][:20]
            words = ", ".join(items) if items else child.text or ""
            found.setdefault(str(child.tag), words[:_LONGEST])
    return found


def _real_description(value: Any) -> str:
    # Cameras write their own name here.
    text = _text(value)
    return (
        "" if re.fullmatch(r"[A-Z0-9 _.-]{0,40}(?:CAMERA|DSC|OLYMPUS)[A-Z0-9 _.-]*", text) else text
    )


def _first(values: Iterable[Any]) -> str:
    return next((text for text in map(_text, values) if text), "")


def _text(value: Any) -> str:
    """Return a value of a stranger's file as one line of words, not too long."""
    if isinstance(value, bytes):
        value = _decoded(value, sure=False)
    if not isinstance(value, str):
        return ""
    with suppress(UnicodeError):
        # EXIF has no character set; the library reads it as Latin-1 where it is not UTF-8.
        value = value.encode("latin-1").decode("utf-8")
    value = value.encode("utf-8", "ignore").decode()
    return " ".join(normalise(value[: _LONGEST * 2]).split())[:_LONGEST]
