"""Rates a film with a component that a checkbox hides."""
import streamlit as st

JS = """
export default function ({ data, parentElement, setStateValue }) {
  const button = parentElement.querySelector("button");
  button.onclick = () => setStateValue("stars", data.stars + 1);
  button.focus();
}
"""
rate = st.components.v2.component("rate", html="<button>One more star</button>", js=JS)
if st.checkbox("Rate", True, key="shown"):
    held = st.session_state.get("rating", {"stars": 1})
    rated = rate(key="rating", data={"stars": held["stars"]}, default={"stars": 1}, on_stars_change=lambda: None)
    st.text(f"Stars: {rated.stars}")
st.text(f"In state: {'rating' in st.session_state}")
