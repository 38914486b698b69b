"""``python -m postedit.cli``."""

from postedit.cli import main

main(prog_name="postedit")
