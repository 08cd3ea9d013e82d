"""Stores a new order in each run, and may be slow before the run ends."""
import slow_step
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


st.session_state.order = Order("Oslo")
if st.button("Slow step", key="slow"):
    slow_step.wait()
if st.button("Wait until it begins", key="until"):
    slow_step.begun.wait(3)
if st.button("End it", key="end"):
    slow_step.over.set()
st.text("Order taken: Oslo")
