"""Estimators for scikit-learn: ``NearDuplicates`` (the same copy) and ``EventClusterer`` (the same event).

    from clusterer.sklearn import EventClusterer, NearDuplicates

    labels = NearDuplicates().fit_predict(texts)

They are clusterers like scikit-learn's own: ``fit``, ``fit_predict`` and ``labels_``, parameters that are got, set,
cloned and searched over, steps of a Pipeline. X holds one article a row: texts (a list, an array or a Series of
strings), Documents, rows (mappings with the columns of docs/formats.md), or a DataFrame or Arrow table of rows. Unlike
in ``clusterer.run`` a string is a text here, never a path.

What must hold: there is one label a row, int64 from 0, numbered by first appearance, and it is a partition: what stands
alone has a label of its own, and none is -1. Labels depend on the articles alone, not on their order. An empty text is
like no other. The partitions are those of ``clusterer.run``.

scikit-learn is imported here and nowhere else in the package: a second of start-up that no command pays
(docs/decisions/0135-where-scikit-learn-is-used.md).
"""

from clusterer.sklearn.estimators import EventClusterer, NearDuplicates

__all__ = ["EventClusterer", "NearDuplicates"]
