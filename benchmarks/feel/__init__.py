"""How quickly the reviewer opens a large site and answers keys, and how many keys a sitting takes."""
