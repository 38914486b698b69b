"""Beads found again in translations whose sentences were merged, split, dropped, inserted and swapped."""
