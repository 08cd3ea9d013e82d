"""Takes choices and a long text into the address, without a run."""
import streamlit as st

how = {"on_change": "ignore", "bind": "query-params"}
st.radio("Cup", ["Small", "Large"], key="cup", **how)
st.pills("Cake", ["Plum", "Nut"], key="cake", **how)
st.pills("Cakes", ["Plum", "Nut"], selection_mode="multi", key="cakes", **how)
st.segmented_control("Seat", ["In", "Out"], key="seat", **how)
st.segmented_control("Seats", ["In", "Out"], selection_mode="multi", key="seats", **how)
st.feedback("stars", key="stars", **how)
st.text_area("Note", key="note", **how)
