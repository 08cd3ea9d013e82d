"""Draws pairs of widgets, with a key and without; ticking the box changes one argument of each pair."""
import streamlit as st


def draw_pairs(command, arguments, changes):
    changed = st.checkbox("Change the arguments", key="changed")
    for name, change in changes.items():
        now = {**arguments, **change} if changed else arguments
        keyed = command(**now, key=name)
        keyless = command(**{**now, "label": f"{now['label']} without a key ({name})"})
        st.text(f"{name}: {keyed}, {keyless}")
