"""Looks up the key that you type, in one of three ways."""
import streamlit as st

key = st.text_input("Key", "order 5", key="typed")
ways = {
    "in": lambda: key in st.session_state,
    "get": lambda: st.session_state.get(key, "nothing"),
    "pop": lambda: st.session_state.pop(key, "nothing"),
}
way = st.radio("Way", list(ways), key="way")
st.text(f"Answer: {ways[way]()}")
