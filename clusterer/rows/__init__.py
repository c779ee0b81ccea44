"""What a row says, of a file or from Python: which of its columns is which field, dates, languages, repaired texts.

Below ``documents.py``: a row becomes a ``Document`` there, or in ``readers/``.
"""
