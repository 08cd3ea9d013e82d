"""Asks a weather service; stands in for a call over the network."""


def ask():
    return "sun"
