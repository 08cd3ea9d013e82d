"""Repeats a fragment after a click in it, to show the new number above the button."""
import streamlit as st


@st.fragment
def show_likes():
    st.text(f"Likes: {st.session_state.likes}")
    if st.button("Like", key="like"):
        st.session_state.likes += 1
        st.rerun(scope="fragment")


st.session_state.setdefault("likes", 0)
show_likes()
