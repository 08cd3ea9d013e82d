"""Reruns one fragment from a callback and counts the runs of script and fragment."""
import streamlit as st

st.session_state.setdefault("script_runs", 0)
st.session_state.setdefault("price_runs", 0)
st.session_state.script_runs += 1


@st.fragment(key="prices")
def show_prices():
    st.session_state.price_runs += 1
    st.text(f"Prices: {st.session_state.price_runs}, script: {st.session_state.script_runs}")


def refresh_prices():
    st.rerun("prices")


show_prices()
st.button("Refresh prices", key="refresh", on_click=refresh_prices)
