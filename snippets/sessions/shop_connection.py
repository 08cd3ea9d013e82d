"""Counts the connections to a database that a session has had."""
import streamlit as st

had = st.session_state.setdefault("had", [])
shop = st.connection("shop", type="sql", url="sqlite://")
if shop not in had:
    had.append(shop)
st.text(f"Connections: {len(had)}")
