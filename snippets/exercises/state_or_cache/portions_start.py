"""The ingredients of pancakes, for as many people as you like."""
import streamlit as st


@st.cache_resource
def recipe():
    return {"people": 2}


def add_person():
    recipe()["people"] += 1


st.button("One more", key="more", on_click=add_person)
people = recipe()["people"]
st.text(f"Flour: {people * 60} g")
st.text(f"Eggs: {people}")
