"""Shows ticks that jump to the wrong row: the keys count rows instead of naming them."""
import streamlit as st


def remove(item):
    st.session_state.basket.remove(item)


st.session_state.setdefault("basket", ["apples", "bread", "cheese"])
for number, item in enumerate(st.session_state.basket):
    st.checkbox(item, key=f"packed_{number}")
    st.button(f"Remove {item}", key=f"remove_{number}", on_click=remove, args=(item,))
