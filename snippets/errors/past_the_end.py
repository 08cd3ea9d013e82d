"""Shows the error of a callback that moves a slider past its end."""
import streamlit as st


def louder():
    st.session_state.volume += 1


st.session_state.setdefault("volume", 9)
st.button("Louder", key="louder", on_click=louder)
st.slider("Volume", 0, 10, key="volume")
