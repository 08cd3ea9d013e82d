"""Shows keys that share one `initialized` flag and are missed when they go."""
import streamlit as st

if st.button("Start over", key="start_over"):
    del st.session_state["cart"]

if "initialized" not in st.session_state:
    st.session_state.cart = ["map"]
    st.session_state.city = "Oslo"
    st.session_state.initialized = True

if st.checkbox("Change the city", value=True, key="change"):
    st.text_input("City", key="city")
st.button("Refresh", key="refresh")
st.text(f"Send {st.session_state.cart} to {st.session_state.city}")
