"""A vote on what the office drinks."""
import streamlit as st


@st.cache_resource
def votes():
    return []


def vote(drink):
    votes().append(drink)


for drink in ["Tea", "Coffee"]:
    st.button(drink, key=f"vote_{drink}", on_click=vote, args=(drink,))
    st.text(f"{drink}: {votes().count(drink)}")
