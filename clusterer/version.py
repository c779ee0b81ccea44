"""The version, below everything: what is found and drawn says which program did it."""

__version__ = "0.1.0"
