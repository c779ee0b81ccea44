"""The evidence of an article beside its text: what counts, what was rejected, and why."""

from __future__ import annotations

from clusterer.documents import Evidence
from clusterer.report import words
from clusterer.report.links import Links
from clusterer.report.markup import Html, esc
from clusterer.report.proofs import TIE, Proofs, Shown
from clusterer.report.story import Story

QUOTE = 200  # characters of a quote
TIED = 100  # … of shared text, which is long and marked beside it


class EvidenceHtml:
    """The evidence of the articles of one event's page."""

    def __init__(self, story: Story, proofs: Proofs, links: Links) -> None:
        self.story = story
        self.proofs = proofs
        self.links = links

    def listed(self, id_: str, shown: Shown, tongue_html: Html) -> Html:
        """The evidence of an article, for and against."""
        if not shown.credits and not shown.foreign and not shown.rejected:
            return Html("")
        out = [self.proof(e, id_, tongue_html) for e in (*shown.credits, *shown.foreign)]
        if shown.more:
            out.append(Html(f"<div class=proof><dd class=muted>and {shown.more:,d} more, in report.json</div>\n"))
        out += [self.against(e, tongue_html) for e in shown.rejected]
        if shown.more_rejected:
            more = shown.more_rejected
            out.append(Html(f"<div class=proof><dd class=muted>and {more:,d} more rejected, in report.json</div>\n"))
        return Html(f"<dl class=proofs>\n{Html(''.join(out))}</dl>\n")

    def proof(self, e: Evidence, of: str, tongue_html: Html) -> Html:
        """One piece of evidence that counts."""
        place, reason = _place(e), self.reason(e)
        place_html = f", {esc(place)}" if place else ""
        said_html = (
            f" of article {self.story.numbers[e.document]:d}, whose text this one holds"
            if e.document != of
            else f"{place_html}: {esc(words.KINDS_OF_PROOF[e.strength])}"
        )
        reason_html = f" <span class=muted>({esc(reason)})</span>" if reason else ""
        return Html(
            f'<div class="proof for"><dt><a href=#{esc(self.proofs.anchor(e))}>{_quote(e, tongue_html)}</a>'
            f"<dd><b class=verb>Counts</b> <bdi>{esc(e.agency)}</bdi> "
            f"{esc(e.kind)}{said_html}{reason_html}</div>\n"
        )

    def against(self, e: Evidence, tongue_html: Html) -> Html:
        """One piece of evidence that was rejected."""
        place, reason = _place(e), self.reason(e)
        place_html = f", {esc(place)}" if place else ""
        reason_html = f": <span class=muted>{esc(reason)}</span>" if reason else ""
        return Html(
            f'<div class="proof against"><dt><a href=#{esc(self.proofs.anchor(e))}>{_quote(e, tongue_html)}</a>'
            f"<dd><b class=verb>Rejected</b> <bdi>{esc(e.agency)}</bdi> "
            f"{esc(e.kind)}{place_html}{reason_html}</div>\n"
        )

    def reason(self, e: Evidence) -> str:
        """A reason; one that ends with an article's id, with the article's number instead."""
        for before, after in ((" in ", ""), (" (", ")")):
            head, found, id_ = e.reason.rpartition(before)
            number = self.story.numbers.get(id_.removesuffix(after)) if found else None
            if number:
                return f"{head}{before}article {number}{after}"
        return e.reason


def _quote(e: Evidence, tongue_html: Html) -> Html:
    most = TIED if e.kind == TIE else QUOTE
    quote = e.quote if len(e.quote) <= most else e.quote[: most - 3] + "…"
    return Html(f"<q class=quote{tongue_html}>{esc(quote)}</q>")


def _place(e: Evidence) -> str:
    return "" if e.kind == e.where else words.PLACES[e.where] + (f" ({e.field})" if e.field else "")
