"""Refreshes the prices alone, by a button outside of their fragment."""
import streamlit as st


@st.fragment(key="prices")
def show_prices():
    st.session_state.fragment = st.session_state.get("fragment", 0) + 1
    st.text(f"Script: {st.session_state.script}, fragment: {st.session_state.fragment}")


st.session_state.script = st.session_state.get("script", 0) + 1
show_prices()
st.button("Refresh", key="refresh", on_click=st.rerun, args=["prices"])
