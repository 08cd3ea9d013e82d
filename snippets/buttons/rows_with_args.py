"""A basket with a button in each row."""
import streamlit as st


def remove(item):
    st.session_state.basket.remove(item)


st.session_state.setdefault("basket", ["apples", "bread", "cheese"])
for item in st.session_state.basket:
    st.button(f"Remove {item}", key=f"remove_{item}", on_click=remove, args=(item,))
st.text(", ".join(st.session_state.basket))
