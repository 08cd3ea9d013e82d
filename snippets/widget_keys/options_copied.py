"""Adds a slice to the cake that was chosen, and shows the cakes to choose from."""
import streamlit as st

cakes = [{"name": "Plum", "slices": 0}]
chosen = [
    st.radio("A", cakes),
    st.selectbox("B", cakes),
    st.multiselect("C", cakes, cakes)[0],
    st.pills("D", cakes, selection_mode="multi", default=cakes)[0],
    st.segmented_control("E", cakes, selection_mode="multi", default=cakes)[0],
    st.select_slider("F", cakes),
]
for cake in chosen:
    cake["slices"] += 1
st.text(f"Chosen: {[cake['slices'] for cake in chosen]}, to choose from: {cakes[0]['slices']}")
