"""Goes from one dialog to the next: the state names the one to open."""
import streamlit as st


def go_to(step):
    st.session_state.step = step


@st.dialog("Order 12")
def edit_order():
    st.text("3 boxes")
    if st.button("Delete", key="delete"):
        go_to("confirm")
        st.rerun()


@st.dialog("Are you sure?")
def confirm():
    st.text("This cannot be undone.")
    if st.button("Delete for good", key="for_good"):
        go_to("deleted")
        st.rerun()


st.session_state.setdefault("step", "page")
st.button("Edit order", key="edit", on_click=go_to, args=("edit",))
if st.session_state.step == "edit":
    edit_order()
elif st.session_state.step == "confirm":
    confirm()
