"""Keeps a cart in a file of the server."""
import json
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(tempfile.gettempdir(), "cart.json")

cart = json.loads(FILE.read_text()) if FILE.exists() else []
if st.button("Add a map", key="add"):
    cart.append("map")
    FILE.write_text(json.dumps(cart))
st.text(f"Cart: {cart}")
