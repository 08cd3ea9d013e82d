"""Shows details on odd clicks and hides them on even ones."""
import streamlit as st


def flip():
    st.session_state.details = not st.session_state.details


st.session_state.setdefault("details", False)
st.button("Details", key="toggle_details", on_click=flip)
st.checkbox("Express delivery", key="express")
if st.session_state.details:
    st.text("Weight: 2.4 kg")
