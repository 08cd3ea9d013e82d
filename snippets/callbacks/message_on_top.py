"""Notes, with a button that saves."""
import streamlit as st


def save():
    st.write("Saved.")


st.title("Notes")
st.button("Save", key="save", on_click=save)
st.checkbox("Pin this note", key="pin")
