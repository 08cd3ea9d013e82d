"""Shows a callback that finds its key, although the guard stands below the button."""
import streamlit as st


def add():
    st.session_state.count += 1


st.button("Add", key="add", on_click=add)
st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
