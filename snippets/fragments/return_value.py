"""Shows what a fragment returns beside what the script has received."""
import streamlit as st


@st.fragment
def show_basket():
    if st.button("Add a box", key="add"):
        st.session_state.boxes += 1
    st.text(f"Boxes: {st.session_state.boxes}, told: {st.session_state.get('told')}")
    return st.session_state.boxes


st.session_state.setdefault("boxes", 1)
st.session_state.told = show_basket()
st.text(f"The script was told: {st.session_state.told}")
