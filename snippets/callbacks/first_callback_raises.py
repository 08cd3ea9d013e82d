"""Shows a change that is never noted, because the callback before it raised."""
import streamlit as st


def check_city():
    if not st.session_state.city.istitle():
        raise ValueError("A city starts with a capital letter.")


def note_country():
    st.session_state.noted = st.session_state.country


st.text_input("City", key="city", on_change=check_city)
country = st.text_input("Country", key="country", on_change=note_country)
st.text(f"Country: {country}, noted: {st.session_state.get('noted')}")
