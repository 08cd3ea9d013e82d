"""Refreshes the prices of the fruit that the user has chosen, all by one key."""
import streamlit as st


def refresh():
    st.rerun("price")


@st.fragment(key="price")
def show_price(fruit):
    st.session_state[fruit] = st.session_state.get(fruit, 0) + 1
    st.text(f"{fruit}: {st.session_state[fruit]}")


st.button("Refresh", key="refresh", on_click=refresh)
if st.checkbox("Apples", True, key="apples"):
    show_price("Apples")
show_price("Pears")
