"""Values that are made when they are first asked for, once, whichever thread asks first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Holder = TypeVar("Holder", bound="MadeOnce")
Made = TypeVar("Made")


class MadeOnce:
    """A value some of whose properties are `made_once`."""

    def __init__(self) -> None:
        self.making = threading.RLock()

    @property
    def made(self) -> frozenset[str]:
        """The names of what there is already."""
        return frozenset(self.__dict__)


class made_once(Generic[Holder, Made]):  # noqa: N801 - it stands where `property` does
    """A property of a `MadeOnce` that is made at its first use, and then kept.

    Unlike `functools.cached_property` it makes one value, too, when two threads ask at once.
    """

    def __init__(self, make: Callable[[Holder], Made]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, _owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, holder: None, owner: type[Any]) -> made_once[Holder, Made]: ...
    @overload
    def __get__(self, holder: Holder, owner: type[Any]) -> Made: ...
    def __get__(self, holder: Holder | None, owner: type[Any]) -> made_once[Holder, Made] | Made:
        if holder is None:
            return self
        # Python looks here itself once the value is there: it is no data descriptor.
        kept = holder.__dict__
        with holder.making:
            if self._name not in kept:
                kept[self._name] = self._make(holder)
        found: Made = kept[self._name]
        return found
