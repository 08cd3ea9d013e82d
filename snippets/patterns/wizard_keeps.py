"""Leads through three steps and back, keeps every field, and starts afresh after the order."""
import streamlit as st

FIELDS = {"name": "", "size": "small"}


def go_to(step):
    st.session_state.step = step


def place_order():
    st.session_state.orders.append({key: st.session_state[key] for key in FIELDS})
    for key, value in FIELDS.items():
        st.session_state[key] = value
    go_to(1)


st.session_state.setdefault("orders", [])
step = st.session_state.setdefault("step", 1)
st.progress(step / 3, text=f"Step {step} of 3")
if step == 1:
    st.text_input("Name", key="name", persist_state="page")
    st.button("Next", key="to_2", on_click=go_to, args=(2,))
elif step == 2:
    st.radio("Size", ["small", "large"], key="size", persist_state="page")
    st.button("Back", key="back_to_1", on_click=go_to, args=(1,))
    st.button("Next", key="to_3", on_click=go_to, args=(3,))
else:
    st.text(f"Order: {st.session_state.size} for {st.session_state.name}")
    st.button("Back", key="back_to_2", on_click=go_to, args=(2,))
    st.button("Order", key="order", on_click=place_order)
st.text(f"Orders: {[order['name'] for order in st.session_state.orders]}")
