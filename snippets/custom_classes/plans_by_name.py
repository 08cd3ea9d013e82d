"""Two plans to choose by their names."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Plan:
    name: str
    price: int


plans = {"Free": Plan("Free", 0), "Pro": Plan("Pro", 20)}
plan = plans[st.selectbox("Plan", list(plans), key="plan")]
st.text(f"{plan.name}: isinstance {isinstance(plan, Plan)}, listed {plan in plans.values()}")
