"""Draws widgets with keys; ticking the box changes one argument of each."""
import streamlit as st


def draw_keyed(command, arguments, changes):
    changed = st.checkbox("Change the arguments", key="changed")
    for name, change in changes.items():
        now = {**arguments, **change} if changed else arguments
        st.text(f"{name}: {command(**now, key=name)}")
