"""Shows a selectbox in which the second plan cannot be chosen."""
import streamlit as st


class Plan:
    def __init__(self, name):
        self.name = name


plans = [Plan("Free"), Plan("Pro")]
plan = st.selectbox("Plan", plans, key="plan")
st.text(f"You chose {plan.name}.")
