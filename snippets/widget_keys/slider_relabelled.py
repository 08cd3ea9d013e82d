"""Offers a level under an English or a German label, by a slider without a key."""
import streamlit as st

language = st.radio("Language", ["English", "Deutsch"], key="language")
label = {"English": "Level", "Deutsch": "Stufe"}[language]
level = st.slider(label, 0, 100, 50)
st.text(f"Level: {level}")
