"""Goes back with the function that goes forward: the step back is recorded, too."""
import streamlit as st


def show(view):
    st.session_state.history.append(st.session_state.view)
    st.session_state.view = view
    st.rerun()


st.session_state.setdefault("view", "home")
st.session_state.setdefault("history", [])
for view in ("home", "orders", "settings"):
    if st.sidebar.button(view, key=f"go_{view}"):
        show(view)
if st.sidebar.button("Back", key="back") and st.session_state.history:
    show(st.session_state.history.pop())
st.text(f"View: {st.session_state.view}")
