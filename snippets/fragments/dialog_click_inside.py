"""Shows the boxes of an order in a dialog and on the page, with the runs of the script."""
import streamlit as st


@st.dialog("Order")
def edit_order():
    if st.button("Add a box", key="add"):
        st.session_state.boxes += 1
    st.text(f"Boxes: {st.session_state.boxes}")


st.session_state.setdefault("script_runs", 0)
st.session_state.setdefault("boxes", 1)
st.session_state.script_runs += 1
st.text(f"Script runs: {st.session_state.script_runs}, boxes: {st.session_state.boxes}")
if st.button("Edit order", key="edit"):
    edit_order()
