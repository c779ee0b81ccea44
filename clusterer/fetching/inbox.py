"""The folder that pages are fetched into: WARC files, and a manifest of what is in them.

Exactly once over crashes, in two steps. A page is written into an unfinished WARC file (which no reader looks at) and
synced; then its line is written into the manifest and synced. A page counts as fetched by its line. Whoever opens the
folder after a crash cuts the unfinished file back to the end of the last line's page, and finishes it. When a run ends,
the file gets its name, whole.

    inbox/pages-20260303T100000Z-1.warc.gz     read by ``clusterer run inbox``
    inbox/.fetch/manifest.jsonl                 a line for each address that was fetched, or refused for good
    inbox/.fetch/state.json                     validators of feeds, addresses still to be fetched; replaced whole
"""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Final
from uuid import uuid4

import msgspec

from clusterer import files
from clusterer.errors import ClustererError, InputError
from clusterer.fetching.network import Answer
from clusterer.records import dataclass
from clusterer.store.lock import hold

_LARGEST: Final = 1 << 30  # bytes of one WARC file, as ISO 28500 recommends
_HIDDEN: Final = ".fetch"


class Pending(msgspec.Struct):
    """An address that was seen and is still to be fetched."""

    seen: str  # when it was first seen, ISO
    attempts: int = 0


class Known(msgspec.Struct):
    """What is kept between runs besides the manifest."""

    validators: dict[str, dict[str, str]] = msgspec.field(
        default_factory=dict
    )  # list -> headers for a conditional request
    pending: dict[str, Pending] = msgspec.field(default_factory=dict)
    closed: dict[str, str] = msgspec.field(default_factory=dict)  # host -> until when it asked not to be asked


@dataclass(slots=True)
class Inbox:
    """An open folder. Made by ``open_inbox``."""

    folder: Path
    known: Known
    done: set[str] = field(default_factory=set)  # addresses in the manifest
    written: list[Path] = field(default_factory=list)
    _warc: BinaryIO | None = None
    _name: str = ""
    _number: int = 0

    def store(self, address: str, answer: Answer, also: tuple[str, ...] = ()) -> None:
        """Write a page and its line; ``also`` are other spellings of its address."""
        record = _record(address, answer)
        if self._warc is not None and self._warc.tell() + len(record) > _LARGEST:
            self._finish()
        if self._warc is None:
            self._begin()
        assert self._warc is not None
        offset = self._warc.tell()
        self._warc.write(record)
        self._warc.flush()
        os.fsync(self._warc.fileno())
        digest = hashlib.sha256(answer.content).hexdigest()
        place = {"file": self._name, "offset": offset, "length": len(record), "sha256": digest}
        self._line({"address": address, "also": sorted(set(also) - {address}), "time": _now(), **place})
        self.done |= {address, *also}

    def refuse(self, address: str, reason: str) -> None:
        """Note an address that will not be asked again."""
        self._line({"address": address, "time": _now(), "refused": reason})
        self.done.add(address)

    def save(self) -> None:
        """Replace what is kept between runs."""
        with files.Replacing(self.folder / _HIDDEN / "state.json") as file:
            file.write(msgspec.json.format(msgspec.json.encode(self.known), indent=1))
            file.sync()

    def close(self) -> None:
        """Give the unfinished file its name."""
        if self._warc is not None:
            self._finish()

    def _begin(self) -> None:
        moment = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{os.getpid()}"
        while True:  # two calls within a second must not name one file
            self._number += 1
            self._name = f"pages-{moment}-{self._number}.warc.gz"
            if not (self.folder / self._name).exists():
                break
        self._warc = (self.folder / _HIDDEN / self._name).open("xb")
        self._warc.write(_member({"WARC-Type": "warcinfo"}, b"software: clusterer\r\nformat: WARC File Format 1.1\r\n"))

    def _finish(self) -> None:
        assert self._warc is not None
        self._warc.close()
        (self.folder / _HIDDEN / self._name).replace(self.folder / self._name)
        self.written.append(self.folder / self._name)
        self._warc = None

    def _line(self, entry: dict[str, Any]) -> None:
        with (self.folder / _HIDDEN / "manifest.jsonl").open("ab") as file:
            file.write(msgspec.json.encode(entry) + b"\n")
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def open_inbox(folder: Path, wait: float = 0.0) -> Iterator[Inbox]:
    """The folder, made if there is none, mended if a run broke off. Raises LockedError while another run has it."""
    hidden = folder / _HIDDEN
    try:
        hidden.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError("cannot make the folder", subject=str(folder)) from error
    with hold(hidden / "lock", wait):
        inbox = Inbox(folder, _load(hidden / "state.json"))
        ends = _mend_manifest(hidden / "manifest.jsonl", inbox.done)
        inbox.known.pending = {a: entry for a, entry in inbox.known.pending.items() if a not in inbox.done}
        for unfinished in sorted(hidden.glob("*.warc.gz")):
            end = ends.get(unfinished.name, 0)
            if end:
                os.truncate(unfinished, end)
                unfinished.replace(folder / unfinished.name)
            else:
                unfinished.unlink()
        try:
            yield inbox
        finally:
            try:
                inbox.close()
                inbox.save()
            except OSError as error:
                raise ClustererError("cannot write", subject=str(folder)) from error


def _load(path: Path) -> Known:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Known)
    except FileNotFoundError:
        return Known()
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(
            "cannot read what was kept", subject=str(path), hint="delete it; lists are then read anew"
        ) from error


def _mend_manifest(path: Path, done: set[str]) -> dict[str, int]:
    """Read the manifest into ``done``; a line that was cut off is taken away. WARC file -> where its last page ends."""
    ends: dict[str, int] = {}
    whole = 0
    with suppress(FileNotFoundError):
        with path.open("rb") as file:
            for entry in file:
                if not entry.endswith(b"\n"):
                    break
                whole += len(entry)
                with suppress(msgspec.DecodeError):
                    line = msgspec.json.decode(entry)
                    done |= {line["address"], *line.get("also", ())}
                    if "file" in line:
                        ends[line["file"]] = max(ends.get(line["file"], 0), line["offset"] + line["length"])
        os.truncate(path, whole)
    return ends


def _record(address: str, answer: Answer) -> bytes:
    head = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in answer.headers)
    content = f"HTTP/1.1 {answer.status} OK\r\n{head}Content-Length: {len(answer.content)}\r\n\r\n"
    fields = {
        "WARC-Type": "response",
        "WARC-Target-URI": address,
        "WARC-Payload-Digest": f"sha256:{hashlib.sha256(answer.content).hexdigest()}",
        "Content-Type": "application/http; msgtype=response",
    }
    return _member(fields, content.encode("utf-8", "replace") + answer.content)


def _member(fields: dict[str, str], content: bytes) -> bytes:
    """One WARC record (ISO 28500, 4) as one gzip member, so that damage to one costs no other."""
    every = {
        "WARC-Record-ID": f"<urn:uuid:{uuid4()}>",
        "WARC-Date": _now(),
        **fields,
        "Content-Length": str(len(content)),
    }
    head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in every.items()) + "\r\n"
    return gzip.compress(head.encode("utf-8", "replace") + content + b"\r\n\r\n", 6, mtime=0)


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
