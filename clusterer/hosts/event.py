"""One event of a result, with its articles and the words that prove what is said of it."""

from __future__ import annotations

from dataclasses import fields
from typing import Self

from clusterer.documents import Document, Evidence
from clusterer.findings import EventOrigin
from clusterer.independence import IndependentOrigins
from clusterer.records import dataclass
from clusterer.report.story import Story


@dataclass(frozen=True, repr=False)
class EventResult(Story):
    """An event, its articles in its order, and what was found out about them. A notebook shows it with its proof."""

    @classmethod
    def of(cls, story: Story) -> Self:
        """The story of an event as a result."""
        return cls(**{field.name: getattr(story, field.name) for field in fields(story)})

    @property
    def id(self) -> str:
        """The event's id."""
        return self.event.id

    @property
    def title(self) -> str:
        """The event's title: that of its most central article."""
        return self.event.title

    @property
    def documents(self) -> tuple[Document, ...]:
        """Its documents as read, by publication, then id."""
        return tuple(article.document for article in self.articles)

    @property
    def independent_origins(self) -> IndependentOrigins:
        """Whose reporting stands behind the event, copies and copies of copies counted once."""
        return self.independent

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words that prove the origins of its articles, article by article; what was rejected is not among them."""
        found = (e for id_ in self.event.documents for o in self.attribution(id_).origins for e in o.evidence)
        return tuple(dict.fromkeys(found))

    @property
    def shared_origins(self) -> tuple[EventOrigin, ...]:
        """The agencies that every article of the event has as an origin, in whatever role."""
        every = set(self.event.documents)
        return tuple(origin for origin in self.origins if set(origin.documents) == every)

    def __repr__(self) -> str:
        return f"<event {self.id} {self.title!r:.80}: {len(self.articles):,} articles. {self.sentence}>"

    def _repr_html_(self) -> str:
        from clusterer.report import notebook

        return notebook.event_html(self)
