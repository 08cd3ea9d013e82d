"""Offers drinks under English or German labels, in five widgets."""
import streamlit as st

LABELS = {
    "English": {"tea": "Tea", "coffee": "Coffee", "milk": "Milk"},
    "Deutsch": {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"},
}
language = st.radio("Language", list(LABELS), key="language")
labels = LABELS[language]
for command in (st.selectbox, st.radio, st.multiselect, st.select_slider, st.pills):
    name = command.__name__
    drink = command(name, list(labels), format_func=lambda drink: labels[drink], key=name)
    st.text(f"{name}: {drink}")
