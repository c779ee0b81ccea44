"""Where an outlet's and an agency's name lead."""

from __future__ import annotations

from dataclasses import field

from clusterer.records import dataclass
from clusterer.report import paths
from clusterer.report.labels import NO_OUTLET
from clusterer.report.markup import Html, esc


@dataclass(frozen=True)
class Links:
    """Outlets and agencies that have pages. Outlets with few articles stand on the list of outlets alone."""

    outlets: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    _made: dict[tuple[str, str], Html] = field(default_factory=dict, compare=False, repr=False)

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

    def outlet_html(self, name: str) -> Html:
        """An outlet's name on a page one folder below, linked."""
        key = "outlets", name
        if key not in self._made:
            page = self.outlet_page(name)
            self._made[key] = _named(name or NO_OUTLET, f"../{page}" if page else "")
        return self._made[key]

    def agency_html(self, name: str) -> Html:
        """An agency's name on a page one folder below, linked."""
        key = "agencies", name
        if key not in self._made:
            self._made[key] = _named(name, self.agency(name))
        return self._made[key]


def outlet_anchor(outlet: str) -> str:
    """The fragment that names an outlet on pages that list several."""
    return "o" + paths.digest("outlet", outlet, size=5)


def _named(name: str, href: str) -> Html:
    return Html(f"<a href={esc(href)}><bdi>{esc(name)}</bdi></a>" if href else f"<bdi>{esc(name)}</bdi>")
