"""Shows a button's key from above the button, from below it, and one run later."""
import streamlit as st

st.text(f"Above: {st.session_state.get('save')}")
saved = st.button("Save", key="save")
st.text(f"Below: {st.session_state['save']}, returned: {saved}")
