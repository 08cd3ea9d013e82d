"""Shows a second selectbox that follows the first: the callback reads the choice from session state."""
import streamlit as st

COUNTRIES = {"Africa": ["Ghana", "Kenya"], "Asia": ["India", "Japan"], "Europe": ["Italy", "Spain"]}


def follow():
    st.session_state.handed = st.session_state.continent
    st.session_state.countries = COUNTRIES[st.session_state.continent]


st.session_state.setdefault("countries", COUNTRIES["Africa"])
st.selectbox("Continent", list(COUNTRIES), key="continent", on_change=follow)
st.selectbox("Country", st.session_state.countries, key="country")
st.text(f"The callback got {st.session_state.get('handed')!r}")
