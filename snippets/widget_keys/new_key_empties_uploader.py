"""Empties a file uploader by giving it a new key."""
import streamlit as st


def next_round():
    st.session_state.round += 1


st.session_state.setdefault("round", 1)
photo = st.file_uploader("Photo", key=f"photo_{st.session_state.round}")
st.button("Remove photo", key="remove", on_click=next_round)
st.text(f"Photo: {photo.name if photo else 'none'}")
