"""Loads the stock, and counts how often it does."""

import pandas as pd

loads = []


def load_stock():
    loads.append("stock")
    return pd.DataFrame({"item": ["chairs", "lamps", "tables"], "pieces": [40, 25, 10]})
