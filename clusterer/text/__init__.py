"""Text as the stages see it: canonical (``clean``), without furniture (``boilerplate``), in tokens and in a language."""
