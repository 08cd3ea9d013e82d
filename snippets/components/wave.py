"""Waves with a component that tells of each click, and counts the waves."""
import streamlit as st

JS = """
export default function ({ parentElement, setTriggerValue }) {
  const button = parentElement.querySelector("button");
  button.onclick = () => setTriggerValue("waved", "hello");
  button.focus();
}
"""
wave = st.components.v2.component("wave", html="<button>Wave</button>", js=JS)

waved = wave(key="hand", on_waved_change=lambda: None).waved
if waved:
    st.session_state.waves = st.session_state.get("waves", 0) + 1
st.text(f"Waved: {waved}, in state: {st.session_state.hand.waved}")
st.text(f"Waves: {st.session_state.get('waves', 0)}")
