"""Rates a film with a component that adds a star at each click, and keeps it as state."""
import streamlit as st

JS = """
export default function ({ data, parentElement, setStateValue }) {
  const button = parentElement.querySelector("button");
  button.onclick = () => setStateValue("stars", data.stars + 1);
  button.focus();
}
"""
rate = st.components.v2.component("rate", html="<button>One more star</button>", js=JS)


def note():
    st.session_state.noted = f"{st.session_state.rating.stars} stars"


noted = st.session_state.get("noted")
held = st.session_state.get("rating", {"stars": 1})
rated = rate(key="rating", data={"stars": held["stars"]}, default={"stars": 1}, on_stars_change=note)
st.text(f"Stars: {rated.stars}, in state: {st.session_state.rating.stars}")
st.text(f"Noted: {noted}")
