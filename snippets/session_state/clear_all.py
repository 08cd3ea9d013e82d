"""Shows what a loop leaves that deletes every key."""
import streamlit as st

if st.button("Clear all", key="clear_all"):
    for key in list(st.session_state.keys()):
        del st.session_state[key]
    st.text(f"After the loop: {sorted(st.session_state)}")

st.session_state.setdefault("orders", 0)
if st.button("Order", key="order"):
    st.session_state.orders += 1
st.text(f"Orders: {st.session_state.orders}")
