"""Fitting the link score of events on labelled corpora; not part of the package."""
