"""A lift with a button for each floor."""
import streamlit as st


def send_to(floor):
    st.session_state.position = floor


st.session_state.setdefault("position", 0)
for floor in [0, 1, 2, 3]:
    st.button(f"Floor {floor}", key=f"to_{floor}", on_click=send_to, args=(floor,))
st.text(f"The lift is at floor {st.session_state.position}")
