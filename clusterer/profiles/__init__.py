"""Who ran which agency's copy, how much of it and how long after the first; what each outlet lives on.

Two steps: ``tally`` counts one event, from its members alone, and is kept with it; ``profiles`` adds up the tallies of
any events. So a state knows its profiles without reading a text.
"""

from clusterer.profiles.sums import ProfileSums, profiles
from clusterer.profiles.tally import tally

__all__ = ["ProfileSums", "profiles", "tally"]
