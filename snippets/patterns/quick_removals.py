"""Removes the rows that were clicked, however quickly the clicks follow."""
import streamlit as st


def remove(name):
    st.session_state.basket.remove(name)


st.session_state.setdefault("basket", ["apples", "bread", "cheese", "dates"])
for name in st.session_state.basket:
    st.button(f"Remove {name}", key=f"remove_{name}", on_click=remove, args=(name,))
st.text(f"To buy: {', '.join(st.session_state.basket)}")
