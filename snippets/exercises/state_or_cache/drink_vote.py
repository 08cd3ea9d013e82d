"""A vote on what the office drinks."""
import streamlit as st


@st.cache_resource
def votes():
    return []


def vote(drink):
    if "mine" in st.session_state:
        votes().remove(st.session_state.mine)
    votes().append(drink)
    st.session_state.mine = drink


for drink in ["Tea", "Coffee"]:
    st.button(drink, key=f"vote_{drink}", on_click=vote, args=(drink,))
    st.text(f"{drink}: {votes().count(drink)}")
st.text(f"Your vote: {st.session_state.get('mine', 'none yet')}")
