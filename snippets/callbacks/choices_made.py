"""Counts the runs that choices and a long text start."""
import streamlit as st

how = {}
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.radio("Cup", ["Small", "Large"], key="cup", **how)
st.toggle("Express", key="express", **how)
st.pills("Cake", ["Plum", "Nut"], key="cake", **how)
st.pills("Cakes", ["Plum", "Nut"], selection_mode="multi", key="cakes", **how)
st.segmented_control("Seat", ["In", "Out"], key="seat", **how)
st.segmented_control("Seats", ["In", "Out"], selection_mode="multi", key="seats", **how)
st.feedback("stars", key="stars", **how)
st.text_area("Note", key="note", **how)
names = "cup express cake cakes seat seats stars note"
st.text(f"Run {st.session_state.runs}: {'; '.join(str(st.session_state[name]) for name in names.split())}")
