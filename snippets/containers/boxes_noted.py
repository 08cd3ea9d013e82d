"""Notes in a callback how an expander, two tabs and a popover stand."""
import streamlit as st


def note(name):
    st.session_state.noted = f"{name} {st.session_state[name]}"


st.text(f"Noted: {st.session_state.get('noted')}")
details = st.expander("Details", key="details", on_change=note, args=["details"])
cats, dogs = st.tabs(["Cats", "Dogs"], key="pets", on_change=note, args=["pets"])
help_box = st.popover("Help", key="help", on_change=note, args=["help"])
boxes = {"Details": details, "Cats": cats, "Dogs": dogs, "Help": help_box}
for name, box in boxes.items():
    if box.open:
        st.text(f"Made: {name}")
