"""Counts the runs of a page of orders, with links to the weather on another site."""
import streamlit as st


def orders():
    st.session_state.setdefault("runs", 0)
    st.session_state.runs += 1
    st.page_link("https://weather.example/today", label="Today")
    st.text(f"Runs: {st.session_state.runs}")


st.navigation([st.Page(orders), st.Page("https://weather.example/week", title="Week")]).run()
