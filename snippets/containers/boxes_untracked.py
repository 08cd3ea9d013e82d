"""Makes something in an expander, in two tabs and in a popover, and counts how often."""
import streamlit as st

details = st.expander("Details", key="details")
cats, dogs = st.tabs(["Cats", "Dogs"], key="pets")
help_box = st.popover("Help", key="help")
boxes = {"details": details, "cats": cats, "dogs": dogs, "help": help_box}
for name, box in boxes.items():
    with box:
        made = f"{name} made"
        st.session_state[made] = st.session_state.get(made, 0) + 1
        st.text(f"{name}: {st.session_state[made]}, open: {box.open}")
