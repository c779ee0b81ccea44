"""Text as the stages see it, below all of them.

``canonical`` (one form for the same words); ``furniture`` and ``boilerplate`` (lines that belong to the page);
``clean`` (the stage made of them); ``language``, ``tokens`` and ``headlines``. Offsets are code points, and every step
keeps the way back to the original.
"""
