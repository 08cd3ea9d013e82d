"""Shows what session state answers to the questions that a dictionary answers."""
import streamlit as st

st.session_state["city"] = "Oslo"
st.session_state["nights"] = 3

st.text(f"len: {len(st.session_state)}")
st.text(f"in: {'city' in st.session_state}, {'zip' in st.session_state}")
st.text(f"loop: {sorted(key for key in st.session_state)}")
st.text(f"keys: {sorted(st.session_state.keys())}")
st.text(f"values: {sorted(st.session_state.values(), key=str)}")
st.text(f"items: {sorted(st.session_state.items())}")
st.text(f"get: {st.session_state.get('city')}, {st.session_state.get('zip', 'none')}")
