"""Counts the calls of a keyless input whose default, and so its value, follows the plan."""
import streamlit as st


def count_call():
    st.session_state.calls += 1


st.session_state.setdefault("calls", 0)
plan = st.selectbox("Plan", ["Single", "Team"], key="plan")
seats = st.number_input("Seats", 1, 50, 10 if plan == "Team" else 1, on_change=count_call)
st.text(f"Seats {seats}, calls {st.session_state.calls}")
