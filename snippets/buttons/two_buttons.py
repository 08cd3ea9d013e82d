"""Shows what two buttons return in one run."""
import streamlit as st

up = st.button("Up", key="up")
down = st.button("Down", key="down")
st.text(f"up: {up}, down: {down}")
