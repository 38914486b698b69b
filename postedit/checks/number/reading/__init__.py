"""What numbers a text has, and which of a bead correspond."""
