"""Shows a callback that counts in a key that nobody has set."""
import streamlit as st


def add():
    st.session_state.count += 1


st.button("Add", key="add", on_click=add)
st.text(f"Count: {st.session_state.get('count', 0)}")
