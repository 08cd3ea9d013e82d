"""Refreshes a fragment that is called twice and whose key is a number."""
import streamlit as st


def refresh(key):
    st.rerun(key)


@st.fragment(key=7)
def show_price(fruit):
    st.session_state[fruit] = st.session_state.get(fruit, 0) + 1
    st.text(f"{fruit}: {st.session_state[fruit]}")


@st.fragment(key="7" if st.checkbox("Same key", key="same") else "8")
def show_total():
    st.text("Total")


st.button("By text", key="text", on_click=refresh, args=("7",))
show_price("Apples")
show_price("Pears")
show_total()
