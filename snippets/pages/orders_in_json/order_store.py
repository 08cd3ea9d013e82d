"""Orders in a JSON file."""
import json
import os
import tempfile
import time
from pathlib import Path

FILE = Path(os.environ.get("ORDERS_FOLDER", tempfile.gettempdir()), "orders.json")


def ask_supplier(item):
    time.sleep(0.01)


def orders():
    return json.loads(FILE.read_text()) if FILE.exists() else []


def add(item):
    known = orders()
    ask_supplier(item)
    FILE.write_text(json.dumps([*known, item]))
