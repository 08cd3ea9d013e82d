"""Shows what saving a module does to an instance that was stored before."""
import importlib
import os
import sys
import tempfile
from pathlib import Path

import streamlit as st

folder = Path(tempfile.gettempdir(), f"delivery-{os.getpid()}")  # each server process has its own
module = folder / "delivery_model.py"
if str(folder) not in sys.path:
    folder.mkdir(exist_ok=True)
    module.write_text("class Delivery:\n    days = 3\n")
    os.environ["PYTHONPATH"] = str(folder)  # Streamlit watches the script's folder and this one
    sys.path.append(str(folder))
Delivery = importlib.import_module("delivery_model").Delivery

if "delivery" not in st.session_state:
    st.session_state.delivery = Delivery()
delivery = st.session_state.delivery
if st.button("Save", key="save"):
    module.write_text("class Delivery:\n    days = 14\n")
st.text(f"isinstance: {isinstance(delivery, Delivery)}")
st.text(f"Days of the stored one: {delivery.days}, of the class: {Delivery.days}")
