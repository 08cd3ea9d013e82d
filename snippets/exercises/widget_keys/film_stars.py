"""Stars for three films."""
import streamlit as st

FILMS = ["Alien", "Brazil", "Casablanca"]

if "ratings" not in st.session_state:
    st.session_state.ratings = {"Alien": 3, "Brazil": 3, "Casablanca": 3}
ratings = st.session_state.ratings

film = st.selectbox("Film", FILMS, key="film")
st.session_state.setdefault(f"stars_{film}", ratings[film])
ratings[film] = st.slider("Stars", 1, 5, key=f"stars_{film}")
st.text(f"{film}: {ratings[film]} stars")
st.text(f"All: {', '.join(f'{name} {stars}' for name, stars in ratings.items())}")
