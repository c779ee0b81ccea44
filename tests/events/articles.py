"""Invented articles for the tests of the events stage."""

from datetime import UTC, datetime, timedelta

from clusterer.documents import Article, Document
from clusterer.origin import agency_names
from clusterer.text.clean import clean

NAMES = agency_names("")

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)

FERRY = (
    "A ferry carrying 212 passengers ran aground off Vessel Island on Monday, the Norland coastguard said. Captain "
    "Ines Marlow told the harbour office that the Silver Tern struck a sandbank in fog near Port Halden. Nobody "
    "was hurt. Tugs from Port Halden were waiting for the evening tide to free the Silver Tern."
)
FERRY_AGAIN = (
    "Passengers spent six hours on deck after the Silver Tern, a ferry between Port Halden and Vessel Island, hit a "
    "sandbank on Monday morning. All 212 people aboard were safe, said Ines Marlow, its captain. Fog had closed the "
    "harbour of Port Halden before the Norland coastguard sent tugs."
)
BUDGET = (
    "Finance minister Pavel Orsk presented a budget with a deficit of 3.4 percent to the parliament of Karelund on "
    "Tuesday. Teachers are to get 900 million more, Orsk said, while the tax on diesel rises by two cents. The Green "
    "Alliance called the plan timid and announced amendments."
)


def article(id_: str, text: str, title: str = "", day: float | None = None, language: str = "en") -> Article:
    published = None if day is None else DAY + timedelta(days=day)
    return Article(Document(id=id_, text=text, title=title, published=published), clean(text, NAMES), language)


def crowd(count: int) -> list[Article]:
    """Unrelated articles about ``count`` invented towns, two on each."""
    subjects = ("library", "bridge", "orchestra", "reservoir", "tram line", "fish market", "museum", "sports hall")
    made = []
    for i in range(count):
        town, person = f"Tarn{i}ford", f"Quill{i}mann"
        subject = subjects[i % len(subjects)]
        made.append(
            article(
                f"crowd-{i:03d}-a",
                f"The council of {town} voted to close the {subject} on Friday. Mayor {person} said repairs would cost "
                f"{310 + 7 * i} thousand crowns. Residents of {town} collected {1200 + 13 * i} signatures against it.",
                day=i % 9,
            )
        )
        made.append(
            article(
                f"crowd-{i:03d}-b",
                f"Residents of {town} lost the fight for their {subject}: mayor {person} and the council decided on "
                f"Friday to shut it. {1200 + 13 * i} people had signed; repairs were put at {310 + 7 * i} thousand "
                "crowns.",
                day=i % 9 + 0.3,
            )
        )
    return made
