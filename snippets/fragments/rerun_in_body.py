"""Brings the script up to date: a button in a fragment calls st.rerun()."""
import streamlit as st


@st.fragment
def show_basket():
    if st.button("Add a box", key="add"):
        st.session_state.boxes += 1
        st.rerun()


st.session_state.setdefault("boxes", 1)
show_basket()
st.text(f"In the script: {st.session_state.boxes}")
