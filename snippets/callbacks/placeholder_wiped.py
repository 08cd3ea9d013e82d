"""Shows a message that never appears: the script draws its placeholder after the callback filled it."""
import streamlit as st


def save():
    st.session_state.saved = True
    spot.write("Saved.")


st.title("Notes")
st.button("Save", key="save", on_click=save)
spot = st.empty()
