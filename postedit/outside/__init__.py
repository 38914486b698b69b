"""Servers and programs outside postedit, asked for a second opinion only where a person wants one."""
