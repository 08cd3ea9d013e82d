"""A basket, and a button for each product."""
import streamlit as st


def add(product, *, price):
    st.session_state.basket.append(f"{product} for {price}")


st.session_state.setdefault("basket", [])
st.button("Tea", key="tea", on_click=add, args=("tea",), kwargs={"price": 3})
st.button("Cake", key="cake", on_click=add, args=["cake"], kwargs={"price": 5})
st.text(", ".join(st.session_state.basket))
