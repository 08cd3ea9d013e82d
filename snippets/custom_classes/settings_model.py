"""Defines Settings with a class attribute for the apps that import it."""


class Settings:
    theme = "light"
