"""Bicycles for hire, with a filter in the address."""
import streamlit as st

BICYCLES = {"Tandem": 0, "Cargo": 2, "Racer": 3}

if "free" not in st.session_state:
    st.session_state.free = st.query_params.get("free") == "True"
st.checkbox("Only what is free", key="free")
st.query_params["free"] = st.session_state.free
shown = [name for name, left in BICYCLES.items() if left or not st.session_state.free]
st.text(f"Bicycles: {', '.join(shown)}")
