"""Inputs at addresses (``s3://…``, ``gs://…``, ``https://…``), through fsspec. Needs the extra ``remote``.

An address is a file, or a folder where the file system has such; a folder gives the files of known formats below it, in
the order of their names. Credentials are fsspec's affair (environment, configuration files); whoever names an address
lets it be read.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from clusterer.errors import InputError, MissingExtraError

MARK = "://"


def is_remote(path: str) -> bool:
    """Whether a path is an address."""
    return MARK in path


def listed(address: str) -> tuple[bool, list[str]]:
    """(whether it is a folder, the addresses of the files there). Raises InputError, MissingExtraError."""
    system, path = _system(address)
    try:
        if system.isdir(path):
            return True, sorted(system.unstrip_protocol(name) for name in system.find(path))
        if not system.exists(path):
            raise InputError("no such file or folder; check the address", subject=address)
    except InputError:
        raise
    except Exception as error:  # every file system raises its own
        raise _unreadable(address, error) from None
    return False, [address]


def stamp_of(address: str) -> tuple[int, str]:
    """(size in bytes, what changes when the file does, as far as the file system tells). Raises InputError."""
    system, path = _system(address)
    try:
        told = system.info(path)
    except Exception as error:
        raise _unreadable(address, error) from None
    size = int(told.get("size") or 0)
    return size, " ".join(str(told.get(name, "")) for name in ("size", "ETag", "etag", "mtime", "LastModified"))


@contextmanager
def opened(address: str) -> Iterator[BinaryIO]:
    """The bytes at an address. Raises OSError."""
    system, path = _system(address)
    try:
        file = system.open(path, "rb")
    except Exception as error:
        raise OSError(_said(error)) from None
    with file:
        yield cast("BinaryIO", io.BufferedReader(_Raw(file)))


class _Raw(io.RawIOBase):
    """A file of fsspec, of which every failure is an OSError."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """As the file."""
        return bool(self._file.seekable())

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """As the file."""
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        """As the file."""
        return int(self._file.tell())

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer; how many bytes went into it."""
        try:
            found = self._file.read(len(buffer))
        except OSError:
            raise
        except Exception as error:
            raise OSError(_said(error)) from None
        buffer[: len(found)] = found
        return len(found)


def _system(address: str) -> tuple[Any, str]:
    try:
        import fsspec
    except ImportError:
        raise MissingExtraError(
            "reading addresses needs fsspec", subject=address, hint="install it with: pip install 'clusterer[remote]'"
        ) from None
    try:
        system, path = fsspec.core.url_to_fs(address)
    except ImportError as error:  # the message names the package: s3fs, gcsfs, aiohttp
        raise MissingExtraError(_said(error), subject=address) from None
    except Exception as error:
        raise _unreadable(address, error) from None
    return system, path


def _unreadable(address: str, error: Exception) -> InputError:
    return InputError(f"cannot be read ({_said(error)}); check address and credentials", subject=address)


def _said(error: Exception) -> str:
    return (str(error) or type(error).__name__).partition("\n")[0][:150]
