"""What language models and services say around a translation, as patterns of a block's beginning.

Seen in pages that scripts wrote to disk as the model answered: an opening ("Here is the translation:"), a
label, a remark on what was kept, an offer to go on. Each is looked for at the beginning of a block.
"""

from __future__ import annotations

from collections.abc import Mapping

_YES = {
    "en": r"(?:(?:sure|certainly|of course|absolutely|okay|ok)\b[^\w\n]{1,4})?",
    "fr": r"(?:(?:bien sûr|certainement|d['’]accord|avec plaisir|voilà)\b[^\w\n]{1,4})?",
    "de": r"(?:(?:gerne?|natürlich|klar|selbstverständlich|sicher)\b[^\w\n]{1,4})?",
    "es": r"(?:¡?(?:claro(?: que sí)?|por supuesto|con gusto|desde luego)\b[^\w\n]{1,4})?",
    "nl": r"(?:(?:natuurlijk|zeker|uiteraard|graag)\b[^\w\n]{1,4})?",
}
OPENINGS: Mapping[str, str] = {
    "en": _YES["en"] + r"(?:here(?: is|['’]s)|below is|the following is) (?:the|your|a|my) (?:[\w-]+ ){0,3}?"
    r"(?:translation|translated (?:text|version|document|markdown|content|file|article|page))\b",
    "fr": _YES["fr"] + r"(?:voici|ci-dessous,?) (?:la|le|une|votre|ma) (?:[\w-]+ ){0,2}?"
    r"(?:traduction|version (?:française|traduite)"
    r"|(?:texte|document|contenu|fichier|article|markdown) traduit)\b",
    "de": _YES["de"] + r"(?:hier ist|nachfolgend|im folgenden) (?:die|der|das|eine|ihre|deine|meine) "
    r"(?:[\w-]+ ){0,2}?"
    r"(?:übersetzung|übersetzte[rs]? (?:text|version|dokument|inhalt|datei|artikel|markdown))\b",
    "es": _YES["es"] + r"(?:aquí (?:está|tienes|tiene|te dejo)|a continuación,?) (?:la|el|una|tu|su) "
    r"(?:[\w-]+ ){0,2}?(?:traducción|versión (?:en español|traducida)"
    r"|(?:texto|documento|contenido|archivo|artículo|markdown) traducido)\b",
    "nl": _YES["nl"] + r"(?:hier(?:bij|onder)? (?:is|volgt|vind je)) (?:de|het|een|je|uw|mijn) "
    r"(?:[\w-]+ ){0,2}?(?:vertaling|vertaalde (?:tekst|versie|document|inhoud|bestand|artikel|markdown))\b",
}
"""How a model hands its translation over."""

LABELS: Mapping[str, str] = {
    "en": r"(?:translation|translated (?:text|content|markdown)|output|english|source text)",
    "fr": r"(?:traduction(?: française| en français)?|texte traduit|contenu traduit|français)",
    "de": r"(?:(?:deutsche )?übersetzung|übersetzter (?:text|inhalt)|deutsch)",
    "es": r"(?:traducción(?: al español)?|texto traducido|contenido traducido|español)",
    "nl": r"(?:(?:nederlandse )?vertaling|vertaalde (?:tekst|inhoud)|nederlands)",
}
"""What stands alone, with a colon, above a translation."""

_NOTE = {
    "en": r"(?:(?:translator['’]s )?note|please note)\b",
    "fr": r"(?:remarques?|notes?(?: (?:de traduction|du traducteur))?|nb)\b",
    "de": r"(?:hinweise?|anmerkung(?:en)?|bemerkung)\b",
    "es": r"(?:notas?(?: (?:de traducción|del traductor))?|observación)\b",
    "nl": r"(?:opmerking(?:en)?|let op|noot|vertaalnotitie)\b",
}
REMARKS: Mapping[str, str] = {
    "en": _NOTE["en"] + r"[^\w\n]{1,6}i(?:['’]ve| have)? (?:kept|left|translated|preserved|maintained)\b"
    r"|(?:would you like me|do you want me|shall i|let me know if) [^.?\n]{0,80}translat",
    "fr": _NOTE["fr"] + r"[^\w\n]{1,6}"
    r"j['’]ai (?:conservé|gardé|laissé|traduit|maintenu|préservé|respecté)\b"
    r"|(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que je (?:traduise|continue|poursuive|procède)\b",
    "de": _NOTE["de"] + r"[^\w\n]{1,6}"
    r"ich habe [^.\n]{0,120}?(?:übersetzt|beibehalten|belassen|gelassen|erhalten)\b"
    r"|(?:soll ich|möchten sie, dass ich|möchtest du, dass ich) [^.?\n]{0,80}(?:übersetz|fortfahr)",
    "es": _NOTE["es"] + r"[^\w\n]{1,6}he (?:mantenido|conservado|dejado|traducido|respetado|preservado)\b"
    r"|¿(?:quieres|quiere|deseas|desea|te gustaría|le gustaría) que (?:continúe|siga|traduzca|prosiga)\b",
    "nl": _NOTE["nl"] + r"[^\w\n]{1,6}ik heb [^.\n]{0,120}?(?:vertaald|behouden|gelaten|aangehouden)\b"
    r"|(?:wil je|wilt u|zal ik) (?:dat ik )?[^.?\n]{0,80}(?:verta|doorga|verder)",
}
"""What a model says of its work behind it, and offers."""

SCAFFOLD = (
    r"<think(?:ing)?>(?:[^<]|<(?!/think))*</think(?:ing)?>"
    r"|</?(?:think|thinking|reasoning|translation|translated(?:[_-]?text)?|target_?text|output|answer)>"
    r"|<\|(?:im_start|im_end|endoftext|eot_id|end|assistant|user|system)\|>"
    r"|\[/?INST\]|\[/?TRANSLATION\]|<<</?(?:END|START|BEGIN|TEXT|CONTENT)[A-Z_ ]*>>>"
    r"|^(?:-{3,}|={3,}) ?(?:END|BEGIN|START)(?: OF)?(?: [A-Z]+)* ?(?:-{3,}|={3,})$"
    r"|^\[?\(?(?:\.{3}|…) ?(?:rest|remainder|remaining|continued?"
    r"|le reste|der rest|el resto|de rest)\b[^\n]*$"
)
"""Tags of prompts, a model's own tokens, and where it stopped short; lines of the target as they stand."""

SCAFFOLD_SIGN = (
    r"[<\[=….-](?:/?(?:think|reasoning|transl|target|output|answer|INST|TRANSL)|\||<<"
    r"|(?:--|==) ?[EBS]|\.\. ?[rcled]|(?<=…) ?[rcled])"
)
"""Stands in each of those; it opens with a set of signs, which is what ``re`` looks for fastest."""

SERVICES = (
    r"MYMEMORY WARNING: |QUERY LENGTH LIMIT EXCEEDE?D|PLEASE SELECT TWO DISTINCT LANGUAGES|NO QUERY SPECIFIED"
    r"|Error \d{3} \([^)\n]{3,40}\)!!1|\[?(?:TRANSLATION|Translation)[ _](?:ERROR|FAILED|failed|error)\b\]?"
    r"|\bAs an AI (?:language )?model\b|I['’]m sorry, but I can(?:no|['’])t\b"
)
"""What MyMemory, Google and models answer instead of a translation."""

SERVICE_SIGNS = (
    *("MYMEMORY WARNING", "LIMIT EXCEED", "PLEASE SELECT TWO", "NO QUERY SPECIFIED", ")!!1"),
    *("RANSLATION", "ranslation", "As an AI ", "m sorry, but"),
)
"""Texts of which each of those holds one."""
