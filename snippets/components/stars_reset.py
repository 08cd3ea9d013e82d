"""Rates a film with a component, and sets the rating back by a button."""
import streamlit as st

JS = """
export default function ({ data, parentElement, setStateValue }) {
  const button = parentElement.querySelector("button");
  button.onclick = () => setStateValue("stars", data.stars + 1);
  button.focus();
}
"""
rate = st.components.v2.component("rate", html="<button>One more star</button>", js=JS)


def reset():
    st.session_state.rating = {"stars": 0}


reset_now = st.button("Reset", key="reset", on_click=reset)
held = st.session_state.get("rating", {"stars": 1})
data = {"stars": held["stars"]}
rated = rate(key="rating", data=data, default={"stars": 1}, on_stars_change=lambda: None)
st.text(f"Stars: {rated.stars}")
