"""Closed classes and inflection of French, for the grammar checks.

Source of all of it: school grammar, as in Bescherelle, *La conjugaison pour tous*, and Grevisse and
Goosse, *Le Bon Usage*. Nothing here looks a word up in a dictionary; where a lemma is needed, the
caller brings it.
"""
