"""Switches views from the sidebar and goes back as far as the first one."""
import streamlit as st

st.session_state.setdefault("view", "home")
st.session_state.setdefault("history", [])
for view in ("home", "orders", "settings"):
    if st.sidebar.button(view, key=f"go_{view}") and view != st.session_state.view:
        st.session_state.history.append(st.session_state.view)
        st.session_state.view = view
        st.rerun()
if st.sidebar.button("Back", key="back", disabled=not st.session_state.history):
    st.session_state.view = st.session_state.history.pop()
    st.rerun()
st.text(f"View: {st.session_state.view}")
