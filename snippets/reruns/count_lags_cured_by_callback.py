"""Changes the count in a callback, before any line of the script is drawn."""
import streamlit as st


def increment():
    st.session_state.count += 1


st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
st.button("Increment", key="increment", on_click=increment)
st.checkbox("Large print", key="large")
