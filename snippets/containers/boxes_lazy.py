"""Makes what stands in an expander, two tabs and a popover while they are open."""
import streamlit as st


def show_help():
    st.session_state.help = True


details = st.expander("Details", expanded=True, key="details", on_change="rerun")
cats, dogs = st.tabs(["Cats", "Dogs"], key="pets", on_change="rerun")
help_box = st.popover("Help", key="help", on_change="rerun")
for name, box in {"details": details, "cats": cats, "dogs": dogs, "help": help_box}.items():
    if box.open:
        st.text(f"Made: {name}")
st.button("Show help", key="show", on_click=show_help)
