"""Shows keys that come back, because each has a guard of its own."""
import streamlit as st

if st.button("Start over", key="start_over"):
    del st.session_state["cart"]

for key, start in {"cart": ["map"], "city": "Oslo"}.items():
    st.session_state.setdefault(key, start)

if st.checkbox("Change the city", value=True, key="change"):
    st.text_input("City", key="city")
st.button("Refresh", key="refresh")
st.text(f"Send {st.session_state.cart} to {st.session_state.city}")
