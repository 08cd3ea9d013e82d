"""Shows the error of `args` with one text and no comma."""
import streamlit as st


def choose(city):
    st.session_state.city = city


st.button("Oslo", key="oslo", on_click=choose, args=("Oslo"))
st.text(f"City: {st.session_state.get('city')}")
