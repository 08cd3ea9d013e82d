"""Shows session state as a plain dictionary."""
import streamlit as st

st.session_state.visits = 1
st.text_input("Name", "Ada", key="name")
st.text_input("City", "Oslo")
st.text(f"State: {sorted(st.session_state.to_dict().items())}")
