"""Shows an error where it is raised, and the rest of the page."""
import streamlit as st

st.session_state.setdefault("entries", [])
st.session_state.setdefault("total", 0.0)
amount = st.text_input("Amount", key="amount")
if st.button("Add", key="add"):
    try:
        st.session_state.total += float(amount)
        st.session_state.entries.append(amount)
    except ValueError as error:
        st.exception(error)
st.text(f"Entries: {len(st.session_state.entries)}, total: {st.session_state.total}")
