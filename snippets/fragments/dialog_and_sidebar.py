"""Counts in the sidebar how often a dialog was drawn."""
import streamlit as st


@st.dialog("Order")
def edit_order():
    st.session_state.log.append("drawn")
    st.sidebar.text(f"Drawn: {len(st.session_state.log)}")
    st.button("Look again", key="again")


st.session_state.setdefault("log", [])
st.text("Orders")
if st.button("Edit order", key="edit"):
    edit_order()
