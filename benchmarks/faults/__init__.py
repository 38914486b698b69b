"""Faults of machines put into clean translations, to measure what each check finds without annotators."""
