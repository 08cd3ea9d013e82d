"""Runs the whole script from a fragment whenever the script has fallen behind."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1


@st.fragment
def show_basket():
    st.button("Add a box", key="add", on_click=add_box)
    if st.session_state.boxes != st.session_state.told:
        st.rerun()


st.session_state.setdefault("boxes", 1)
st.session_state.told = st.session_state.boxes
st.text(f"The script was told: {st.session_state.told}")
show_basket()
