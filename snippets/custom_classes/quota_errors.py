"""Defines QuotaError for the apps that import it."""


class QuotaError(Exception):
    """Too many requests today."""
