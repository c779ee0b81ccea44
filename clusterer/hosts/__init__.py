"""Who runs the plan: ``local`` is a run that keeps nothing, ``scheduled`` one over a state, a commit a batch.

Hosts read, lock, commit and draw; what is found is the plan's (``plan.py``).
"""
