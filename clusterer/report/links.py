"""Where an outlet's and an agency's name lead."""

from __future__ import annotations

from clusterer.records import dataclass
from clusterer.report import paths


@dataclass(frozen=True)
class Links:
    """Outlets and agencies that have pages. Outlets with few articles stand on the list of outlets alone."""

    outlets: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()

    def outlet_page(self, name: str) -> str:
        """Where an outlet stands, below the report's folder; "" where it does not."""
        if name in self.outlets:
            return paths.page("outlets", name)
        return f"outlets.html#{outlet_anchor(name)}" if name in self.small else ""

    def agency_page(self, name: str) -> str:
        """The page of an agency, "" where it has none."""
        return paths.page("agencies", name) if name in self.agencies else ""

    def agency(self, name: str) -> str:
        """The same from a page one folder below."""
        page = self.agency_page(name)
        return f"../{page}" if page else ""


def outlet_anchor(outlet: str) -> str:
    """The fragment that names an outlet on pages that list several."""
    return "o" + paths.digest("outlet", outlet, size=5)
