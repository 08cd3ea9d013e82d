"""Stars for three films."""
import streamlit as st

FILMS = ["Alien", "Brazil", "Casablanca"]

film = st.selectbox("Film", FILMS, key="film")
stars = st.slider("Stars", 1, 5, 3, key="stars")
st.text(f"{film}: {stars} stars")
