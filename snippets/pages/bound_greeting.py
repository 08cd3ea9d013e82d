"""Greets in a language and with a word, both bound to the address, both with a default."""
import streamlit as st

word = st.text_input("Word", "Hello", key="word", bind="query-params")
tongues = st.multiselect("Languages", ["de", "en", "no"], ["en"], key="tongues", bind="query-params")
st.text(f"Word: {word!r}, languages: {tongues}")
