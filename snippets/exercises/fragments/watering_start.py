"""Plants to water, and what has been watered."""
import streamlit as st


@st.fragment
def show_plants():
    for plant in ["fern", "ivy", "palm"]:
        if st.button(f"Water the {plant}", key=plant):
            st.session_state.watered.append(plant)


st.session_state.setdefault("watered", [])
st.text(f"Watered: {', '.join(st.session_state.watered) or 'none'}")
show_plants()
