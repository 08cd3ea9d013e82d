"""Keeps a wizard's answers in an entry of its own, and fills the fields from it on the way back."""
import streamlit as st


def go_to(step, *fields):
    for field in fields:
        st.session_state.answers[field] = st.session_state[field]
    st.session_state.step = step


st.session_state.setdefault("step", 1)
answers = st.session_state.setdefault("answers", {"name": "", "city": "Lima"})
if st.session_state.step == 1:
    st.session_state.setdefault("name", answers["name"])
    st.text_input("Name", key="name")
    st.button("Next", key="next", on_click=go_to, args=(2, "name"))
elif st.session_state.step == 2:
    st.session_state.setdefault("city", answers["city"])
    st.selectbox("City", ["Lima", "Oslo"], key="city")
    st.button("Back", key="back", on_click=go_to, args=(1, "city"))
    st.button("Finish", key="finish", on_click=go_to, args=(3, "city"))
else:
    st.text(f"Name: {answers['name']}")
    st.text(f"City: {answers['city']}")
