"""Takes an order: a basket in session state, a name, a letter to upload, and a note in a fragment."""
import streamlit as st

st.session_state.setdefault("basket", [])
if st.button("Add tea", key="add"):
    st.session_state.basket.append("tea")
name = st.text_input("Name", key="name")
letter = st.file_uploader("Letter", key="letter")


@st.fragment
def notes():
    if st.button("Note", key="note"):
        st.text("Noted")


notes()
st.text(f"Basket: {st.session_state.basket}")
st.text(f"Name: {name}, letter: {letter and letter.name}")
