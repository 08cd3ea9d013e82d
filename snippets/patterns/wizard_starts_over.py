"""Starts the next order by going back to the first step: the fields are still filled in."""
import streamlit as st


def go_to(step):
    st.session_state.step = step


def place_order():
    st.session_state.orders.append(st.session_state.name)
    go_to(1)


st.session_state.setdefault("orders", [])
st.session_state.setdefault("step", 1)
if st.session_state.step == 1:
    st.text_input("Name", key="name", persist_state="page")
    st.button("Next", key="to_2", on_click=go_to, args=(2,))
else:
    st.button("Order", key="order", on_click=place_order)
st.text(f"Orders: {st.session_state.orders}")
