"""Compiled and parallel helpers that several stages share. They know arrays and functions, not articles."""
