"""Files elsewhere, named by the URLs that fsspec reads: object stores, web servers, archives."""

from __future__ import annotations

from typing import Protocol

import msgspec

from postedit.late import late_regex

# After RFC 3986, section 3.1; two letters at least, so that a drive of Windows is none.
_SCHEME = late_regex(r"[a-zA-Z][a-zA-Z0-9+.-]+://")


class Readable(Protocol):
    """What gives its bytes and is shown by ``str``: a ``Path`` or a ``Url``."""

    def read_bytes(self) -> bytes:
        """Give all bytes; raises OSError where that cannot be done."""
        ...


class Url(msgspec.Struct, frozen=True):
    """The address of a file, such as ``s3://bucket/posts/day.fr.md``."""

    address: str

    def __str__(self) -> str:
        return self.address

    def read_bytes(self) -> bytes:
        """Give the bytes that stand there.

        Raises:
            OSError: they cannot be had, for whatever reason the store has.
        """
        try:
            import fsspec  # noqa: PLC0415 - comes with an extra, and only URLs need it

            with fsspec.open(self.address, "rb") as file:
                data: bytes = file.read()
        except OSError:
            raise
        except Exception as error:
            # Each store has errors of its own, and fsspec names a missing client by ImportError.
            raise OSError(f"{type(error).__name__}: {error}") from error
        return data


def is_url(name: str) -> bool:
    """Tell whether a name is a URL and no path."""
    return _SCHEME.match(name) is not None
