"""A basket in a fragment, and its boxes counted by the script."""
import streamlit as st


@st.fragment
def show_basket():
    if st.button("Add a box", key="add"):
        st.session_state.boxes += 1
        st.rerun()


st.session_state.setdefault("boxes", 1)
show_basket()
st.text(f"In the script: {st.session_state.boxes}")
