"""Shows the error of emptying a field below the form that drew it."""
import streamlit as st

st.session_state.setdefault("guests", [])
with st.form("invite"):
    st.text_input("Guest", key="guest")
    added = st.form_submit_button("Add")
if added:
    st.session_state.guests.append(st.session_state.guest)
    st.session_state.guest = ""
st.text(f"Guests: {st.session_state.guests}")
