"""What all files of one reading share: the workers that read pages and feeds, and how deep archives lie in each other.

Pages are read ahead, in parallel; articles come in the order of the files all the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import field
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Final, TypeAlias

from clusterer.documents import Document, Quarantined
from clusterer.readers.blocks import Item
from clusterer.readers.inputs import InputFile
from clusterer.readers.rows import document
from clusterer.readers.streams import UnreadableError, read_all
from clusterer.records import dataclass

if TYPE_CHECKING:
    from clusterer.readers.pages import Page, Refused, Rows, Workers

    Answer: TypeAlias = Rows | Refused

PAGES: Final = frozenset({".html", ".htm", ".xhtml"})
_WITHOUT_EXTRA: Final = "reading pages and feeds needs an extra; install it with: pip install 'clusterer[web]'"


@dataclass(slots=True)
class Reading:
    """One call of ``readers.read``. A context manager: leaving it ends the workers.

    ``read_file`` reads whatever a file is (``formats.read_file``): what holds files of any kind is read by it, too.
    """

    read_file: Callable[[InputFile, Reading], Iterator[Item]]
    depth: int = 0  # archives around the file at hand
    _workers: list[Workers] = field(default_factory=list)
    _ahead: dict[str, Future[Answer]] = field(default_factory=dict)

    def __enter__(self) -> Reading:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        while self._workers:
            self._workers.pop().__exit__(kind, error, traceback)

    def inside(self) -> Reading:
        """The reading of what an archive holds, by the same workers."""
        return Reading(self.read_file, self.depth + 1, self._workers)

    def look_ahead(
        self, files: Iterator[InputFile | Quarantined], wanted: Callable[[str], bool]
    ) -> Iterator[InputFile | Quarantined]:
        """The files, in order, while the pages among the next ones are being read: those that are ``wanted``."""
        waiting: deque[InputFile | Quarantined] = deque()
        for file in files:
            waiting.append(file)
            if isinstance(file, InputFile) and file.format in PAGES and file.identity not in self._ahead:
                with suppress(UnreadableError):  # the extra is missing: said when it is the file's turn
                    if wanted(file.identity):
                        self._ahead[file.identity] = self._submit(file)
            while len(waiting) > (self._workers[0].ahead if self._workers else 0):
                yield waiting.popleft()
        yield from waiting

    def answer(self, file: InputFile) -> Answer:
        """What a worker says of one page, which may have been asked ahead."""
        future = self._ahead.pop(file.identity, None) if file.content is None else None
        return (future or self._submit(file)).result()

    def ask(self, page: Callable[[], Page]) -> Future[Answer]:
        """Have a worker read what ``page`` gives. Raises UnreadableError where the extra is missing."""
        if not self._workers:
            if not all(map(find_spec, ("feedparser", "lxml", "trafilatura"))):  # the workers import them, not we
                raise UnreadableError(_WITHOUT_EXTRA)
            from clusterer.readers.pages import Workers

            self._workers.append(Workers())
        return self._workers[0].submit(page)

    def articles(self, answer: Answer, file: InputFile) -> Iterator[Document | Quarantined]:
        """The articles of an answer, and why there are no more."""
        from clusterer.readers.pages import Refused

        if isinstance(answer, Refused):
            yield Quarantined(file.shown, answer.reason)
            return
        for number, row in enumerate(answer.rows, 1):
            source = f"{file.shown}:{number}" if answer.many else file.shown
            yield document(row, source, file.address)
        if answer.trouble:
            yield Quarantined(file.shown, answer.trouble)

    def members(
        self,
        files: Iterator[InputFile | Quarantined | tuple[InputFile, Future[Answer]]],
    ) -> Iterator[Item]:
        """The articles of an archive's members, in order, while the pages among the next ones are being read."""
        inside = self.inside()
        waiting: deque[InputFile | Quarantined | tuple[InputFile, Future[Answer]]] = deque()

        def first() -> Iterator[Item]:
            member = waiting.popleft()
            if isinstance(member, Quarantined):
                yield member
            elif isinstance(member, InputFile):
                yield from self.read_file(member, inside)
            else:
                yield from self.articles(member[1].result(), member[0])

        damage: Exception | None = None
        try:
            for file in files:
                if isinstance(file, InputFile) and file.format in PAGES:
                    waiting.append((file, self._submit(file)))
                else:
                    waiting.append(file)
                while len(waiting) > (self._workers[0].ahead if self._workers else 0):
                    yield from first()
        except Exception as error:  # what stood before the damage is read first
            damage = error
        while waiting:
            yield from first()
        if damage is not None:
            raise damage

    def _submit(self, file: InputFile) -> Future[Answer]:
        def load() -> Page:
            from clusterer.readers.pages import Page

            return Page(read_all(file))

        return self.ask(load)
