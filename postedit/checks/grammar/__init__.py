"""Checks of the category ``grammar``: surface signatures of machine translation."""
