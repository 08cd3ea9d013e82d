"""Notes a slider's value in its callback, which sees the new value already."""
import streamlit as st


def note():
    st.session_state.past.append(st.session_state.price)


def undo():
    st.session_state.price = st.session_state.past.pop()


past = st.session_state.setdefault("past", [])
price = st.slider("Price", 0, 100, key="price", on_change=note)
st.button("Undo", key="undo", on_click=undo, disabled=not past)
st.text(f"Price: {price}, noted: {past}")
