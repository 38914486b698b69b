"""A language model behind an OpenAI-compatible endpoint, asked questions that have one right shape of answer.

The endpoint is ``chat/completions`` (https://platform.openai.com/docs/api-reference/chat), as Ollama, vLLM,
llama.cpp, Mistral and others have it, too. What a post says is data in the question: a post that gives orders
can at most make the model answer wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec

from postedit.late import late_regex
from postedit.outside.cache import Cache
from postedit.outside.failure import Failure
from postedit.outside.web import Server, ask

Answer = TypeVar("Answer")

_FENCE = late_regex(r"\A\s*```(?:json)?\s*\n(?P<body>.*)\n\s*```\s*\Z", re.DOTALL)
_UNREADABLE = Failure("gave an answer that cannot be read")
_NOT_THAT = Failure("gave an answer that is not what it was asked for", of_question=True)


class _Message(msgspec.Struct, frozen=True):
    content: str


class _Choice(msgspec.Struct, frozen=True):
    message: _Message


class _Completion(msgspec.Struct, frozen=True):
    choices: tuple[_Choice, ...]


class Chat:
    """One model under one set of instructions. What it has answered is kept in the user's cache folder."""

    def __init__(self, server: Server, model: str, instructions: str) -> None:
        self._server = server
        self._model = model
        self._instructions = instructions
        self._cache = Cache("judge", server.url, model, instructions)

    def characters(self, question: str) -> int:
        """Give how many characters go out for a question, 0 where its answer is kept."""
        return 0 if self._cache.get(question) is not None else len(self._instructions) + len(question)

    def answer(self, question: str, read: Callable[[str], Answer | None]) -> Answer | Failure:
        """Give the answer to a question, or why there is none.

        Args:
            question: what the user's message says.
            read: makes of the model's words what was asked for, None where they are something else, which is
                not kept.
        """
        kept = self._cache.get(question)
        content = self._ask(question) if kept is None else kept
        if isinstance(content, Failure):
            return content
        fenced = _FENCE.match(content)
        answer = read(fenced["body"] if fenced else content)
        if answer is None:
            return _NOT_THAT
        if kept is None:
            self._cache.put(question, content)
        return answer

    def _ask(self, question: str) -> str | Failure:
        body = msgspec.json.encode(
            {
                "model": self._model,
                "temperature": 0,
                "response_format": {"type": "json_object"},
                "messages": [
                    {"role": "system", "content": self._instructions},
                    {"role": "user", "content": question},
                ],
            }
        )
        answer = ask(self._server, "chat/completions", body, "application/json")
        if isinstance(answer, Failure):
            return answer
        try:
            choices = msgspec.json.decode(answer, type=_Completion).choices
        except (msgspec.DecodeError, UnicodeDecodeError):
            choices = ()
        return choices[0].message.content if choices else _UNREADABLE
