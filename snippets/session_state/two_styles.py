"""Shows one entry, written and read in both styles."""
import streamlit as st

st.session_state.setdefault("count", 0)

if st.button("Add by attribute", key="by_attribute"):
    st.session_state.count += 1
if st.button("Add by item", key="by_item"):
    st.session_state["count"] += 1
st.text(f"Attribute {st.session_state.count}, item {st.session_state['count']}")
