"""Defines Format, which lists each of its subclasses."""

FORMATS = []


class Format:
    def __init_subclass__(cls):
        super().__init_subclass__()
        FORMATS.append(cls.__name__)
