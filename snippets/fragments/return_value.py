"""Shows what a fragment returns beside what the script has received."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1
    st.rerun("basket")


@st.fragment(key="basket")
def show_basket():
    st.text(f"Boxes: {st.session_state.boxes}, told: {st.session_state.get('told')}")
    st.button("Add a box", key="add", on_click=add_box)
    return st.session_state.boxes


st.session_state.setdefault("boxes", 1)
st.session_state.told = show_basket()
st.text(f"The script was told: {st.session_state.told}")
