"""A picture that another newsroom kept: taken as it is, if it is what a newsroom keeps."""

from __future__ import annotations

import hashlib
import warnings

from newsroom.domain.picture import Master
from newsroom.errors import InputRefused
from newsroom.pictures.opening import PROBLEMS, damaged, open_picture, too_large
from newsroom.pictures.taking import LONGEST_EDGE

_KINDS = {"JPEG": "image/jpeg", "WEBP": "image/webp"}


def check_master(data: bytes, name: str) -> Master:
    """Return what is to be known of a kept picture; it is decoded once, to its end.

    Its bytes stay what they are, because revisions name them. Raises `InputRefused` for what no
    newsroom keeps; `name` is the file's, for the sentence.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the file's own oddities, which end here
        image = open_picture(data, name)
        try:
            kind = _KINDS.get(image.format or "")
            if kind is None:
                raise damaged(name)
            if max(image.size) > LONGEST_EDGE:
                raise too_large(name, LONGEST_EDGE**2)
            image.load()
        except InputRefused:
            raise
        except PROBLEMS as error:
            raise damaged(name) from error
        finally:
            image.close()
    return Master(hashlib.sha256(data).hexdigest(), kind, *image.size)
