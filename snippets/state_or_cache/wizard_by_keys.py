"""Shows a wizard that forgets: its answers are only under the keys of its fields."""
import streamlit as st


def go_to(step):
    st.session_state.step = step


st.session_state.setdefault("step", 1)
if st.session_state.step == 1:
    st.text_input("Name", key="name")
    st.button("Next", key="next", on_click=go_to, args=(2,))
elif st.session_state.step == 2:
    st.selectbox("City", ["Lima", "Oslo"], key="city")
    st.button("Finish", key="finish", on_click=go_to, args=(3,))
else:
    st.text(f"Name: {st.session_state.get('name')}")
    st.text(f"City: {st.session_state.get('city')}")
