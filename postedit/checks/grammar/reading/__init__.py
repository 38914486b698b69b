"""How the grammar checks read a sentence: one smooth text, word classes, and rules over both."""

from postedit.checks.grammar.reading.finding import find
from postedit.checks.grammar.reading.rule import Rule, rule
from postedit.checks.grammar.reading.sentence import Sentence, sentences

__all__ = ["Rule", "Sentence", "find", "rule", "sentences"]
