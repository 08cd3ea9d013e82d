"""Start values of a shop, imported by its app."""

EMPTY_CART = []
