"""Shows a second selectbox that is one choice behind: `args` is read before the choice is made."""
import streamlit as st

COUNTRIES = {"Africa": ["Ghana", "Kenya"], "Asia": ["India", "Japan"], "Europe": ["Italy", "Spain"]}


def follow(continent):
    st.session_state.handed = continent
    st.session_state.countries = COUNTRIES.get(continent, [])


st.selectbox(
    "Continent",
    list(COUNTRIES),
    key="continent",
    on_change=follow,
    args=(st.session_state.get("continent", ""),),
)
st.selectbox("Country", st.session_state.get("countries", []), key="country")
st.text(f"The callback got {st.session_state.get('handed')!r}")
