"""A passage of a post as a machine translation renders it, with the passage's markup and names."""

from __future__ import annotations

import msgspec

from postedit.language import get
from postedit.model import Refused, Span
from postedit.mt.masking import Masked, masked, restored
from postedit.mt.translator import Translator
from postedit.post import Post
from postedit.terms import Matcher


class Rendering(msgspec.Struct, frozen=True):
    """What an engine answered.

    Attributes:
        text: the translation; with marks such as ``{1}`` where the markup could not be put back, and empty
            where there was no answer.
        fault: why it cannot be taken, empty where it can.
    """

    text: str
    fault: str = ""


def hidden(post: Post, span: Span, matcher: Matcher, language: str) -> Masked:
    """Hide the markup of a passage, and the names that the term base keeps as they are.

    Args:
        post: the post that is translated.
        span: the passage, within one block.
        matcher: finds the term base's entries in texts of the post's language.
        language: the language to translate to.
    """
    code = get(language).code
    found = matcher.source_terms(span.of(post.prose), span.start)
    return masked(post, span, [match.span for match in found if match.entry.stays(code)])


def rendering(translator: Translator, passage: Masked) -> Rendering:
    """Ask for a passage; it has its markup again, or a fault that says that the machine lost it."""
    answer = translator.translate(passage.text)
    if isinstance(answer, Refused):
        return Rendering("", answer.reason)
    answer = answer.strip()
    text = restored(passage, answer)
    return Rendering(answer, text.reason) if isinstance(text, Refused) else Rendering(text)
