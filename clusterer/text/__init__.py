"""Text as the stages see it, below all of them.

``canonical`` and ``canonical_batch`` (one form for the same words, of one text and of many); ``furniture`` and
``recurring`` (lines that belong to the page), ``protection`` (lines that never do), ``cutting`` (taking lines out);
``clean`` (the stage made of them); ``language``, ``tokens`` and ``headlines``. Offsets are code points, and every step
keeps the way back to the original.
"""
