"""Defines Order for the apps that import it."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    city: str
    boxes: int
