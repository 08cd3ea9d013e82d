"""Offers an order for download, as text."""
import json

import streamlit as st

order = st.session_state.setdefault("order", {"tea": 3})
st.download_button("Save", json.dumps(order), "order.json", key="save")
