"""Notes what a variable of the script and what session state hold while a callback runs."""
import streamlit as st


def note():
    st.session_state.noted = f"variable {level}, session state {st.session_state.level}"


st.session_state.setdefault("noted", "nothing yet")
level = st.slider("Level", 0, 10, 3, key="level", on_change=note)
st.text(st.session_state.noted)
