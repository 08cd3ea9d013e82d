"""Hands out numbered tickets, each number once."""

import itertools

numbers = itertools.count(1)


def draw():
    return next(numbers)
