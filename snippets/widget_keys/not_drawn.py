"""An order with details that can be hidden."""
import streamlit as st

show = st.checkbox("Show details", value=True, key="show")
if show:
    st.text_input("Allergies", key="diet")
st.text(f"In state: {st.session_state.get('diet', 'no such key')!r}")
