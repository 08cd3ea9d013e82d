"""Takes a cake and a seat that must be chosen."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
cake = st.pills("Cake", ["Plum", "Nut"], required=True, key="cake")
seat = st.segmented_control("Seat", ["In", "Out"], required=True, key="seat")
st.text(f"Run {st.session_state.runs}: {cake}, {seat}")
