"""What importing the term base costs."""

from __future__ import annotations

import subprocess
import sys


def test_importing_opens_no_heavy_library() -> None:
    """Neither the editor of TOML, nor the terminal, nor language detection, nor a dictionary is loaded."""
    code = (
        "import sys, postedit.terms; "
        "print(*{'tomlkit', 'textual', 'langdetect', 'simplemma', 'rapidfuzz'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
