"""A thermostat with a log of its temperatures."""
import streamlit as st


def note():
    st.session_state.log.append(st.session_state.degrees)


def save_energy():
    st.session_state.degrees = 18


st.session_state.setdefault("log", [])
st.session_state.setdefault("degrees", 21)
st.slider("Degrees", 15, 25, key="degrees", on_change=note)
st.button("Eco", key="eco", on_click=save_energy)
st.text(f"Log: {st.session_state.log}")
