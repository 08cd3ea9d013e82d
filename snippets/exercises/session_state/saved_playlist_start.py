"""A playlist that can be saved and brought back."""
import streamlit as st

st.session_state.setdefault("songs", [])
song = st.text_input("Song", key="song")
if st.button("Add", key="add"):
    st.session_state.songs.append(song)
if st.button("Save", key="save"):
    st.session_state.saved = st.session_state.songs
if st.button("Bring back", key="back") and "saved" in st.session_state:
    st.session_state.songs = st.session_state.saved
st.text(f"Songs: {st.session_state.songs}")
