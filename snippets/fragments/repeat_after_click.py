"""Calls st.rerun(scope="fragment") after a click in the fragment."""
import streamlit as st


@st.fragment
def show_basket():
    st.text(f"Boxes: {st.session_state.boxes}, script runs: {st.session_state.script_runs}")
    if st.button("Add a box", key="add"):
        st.session_state.boxes += 1
        st.rerun(scope="fragment")


st.session_state.setdefault("boxes", 1)
st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
show_basket()
