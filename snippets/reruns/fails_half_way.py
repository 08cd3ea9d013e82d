"""A list of amounts, and their total."""
import streamlit as st

st.session_state.setdefault("entries", [])
st.session_state.setdefault("total", 0.0)
amount = st.text_input("Amount", key="amount")
if st.button("Add", key="add"):
    st.session_state.entries.append(amount)
    st.session_state.total += float(amount)
st.text(f"Entries: {len(st.session_state.entries)}, total: {st.session_state.total}")
