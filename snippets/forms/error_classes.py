"""Tries what a form refuses, and lists the classes of the errors."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

form = st.form("order")
form.form_submit_button("Order")
tries = {
    "callback": lambda: form.text_input("Name", key="name", on_change=print),
    "button": lambda: form.button("Check", key="check"),
    "nested form": lambda: form.form("address"),
    "same label": lambda: form.form_submit_button("Order"),
}
for what, draw in tries.items():
    try:
        draw()
    except StreamlitAPIException as error:
        st.text(f"{what}: {type(error).__name__}")
