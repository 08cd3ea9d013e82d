"""Offers drinks under English or German labels, and writes each choice again when the language changes."""
import streamlit as st

LABELS = {
    "English": {"tea": "Tea", "coffee": "Coffee", "milk": "Milk"},
    "Deutsch": {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"},
}
CHOICES = (st.selectbox, st.radio, st.multiselect, st.select_slider)


def write_again():
    for command in CHOICES:
        st.session_state[command.__name__] = st.session_state[command.__name__]


language = st.radio("Language", list(LABELS), key="language", on_change=write_again)
labels = LABELS[language]
for command in CHOICES:
    name = command.__name__
    drink = command(name, list(labels), format_func=lambda drink: labels[drink], key=name)
    st.text(f"{name}: {drink}")
