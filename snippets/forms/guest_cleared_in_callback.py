"""A guest list with a form that adds a guest."""
import streamlit as st


def add_guest():
    if st.session_state.guest in st.session_state.guests:
        st.session_state.problem = f"{st.session_state.guest} is invited already."
    else:
        st.session_state.guests.append(st.session_state.guest)
        st.session_state.guest = ""


st.session_state.setdefault("guests", [])
with st.form("invite"):
    st.text_input("Guest", key="guest")
    st.form_submit_button("Add", on_click=add_guest)
if "problem" in st.session_state:
    st.error(st.session_state.pop("problem"))
st.text(f"Guests: {st.session_state.guests}")
