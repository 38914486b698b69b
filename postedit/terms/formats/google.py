"""A unidirectional glossary of Google Cloud Translation: two columns without header.

cloud.google.com/translate/docs/advanced/glossary; the rows are those that DeepL takes.
"""

from __future__ import annotations

from postedit.terms.formats import deepl
from postedit.terms.formats.dialect import table_format

FORMAT = table_format(
    "google",
    "Google Cloud Translation, one direction (CSV)",
    deepl.FORMAT.keeps,
    deepl.to_rows,
    deepl.from_rows,
    remark="As DeepL.",
)
