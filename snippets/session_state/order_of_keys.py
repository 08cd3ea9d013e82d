"""Shows in which order twenty stored rooms come back."""
import streamlit as st

rooms = [f"room {number}" for number in range(20)]
for room in rooms:
    st.session_state[room] = "free"

st.text(f"Same rooms: {sorted(st.session_state) == sorted(rooms)}")
st.text(f"Same order: {list(st.session_state) == rooms}")
st.text(f"Alphabetical order: {list(st.session_state) == sorted(rooms)}")
