"""Shows a custom component in a form that takes a callback."""
import streamlit as st

stars = st.components.v2.component("stars", html="<button>Five stars</button>")


def note():
    st.session_state.noted = True


with st.form("review"):
    stars(key="rating", on_value_change=note)
    st.form_submit_button("Send")
st.text("drawn to the end")
