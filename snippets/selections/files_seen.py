"""Takes an invoice, and notes which file each run finds."""
import streamlit as st

st.session_state.setdefault("seen", [])
file = st.file_uploader("Invoice", key="invoice")
st.session_state.seen.append(file.name if file else None)
st.text(f"Seen: {st.session_state.seen}")
