"""Takes messages in chat inputs at several places of the page, and counts the runs of the script."""
import streamlit as st


@st.fragment
def talk():
    st.text(f"fragment: {st.chat_input('Ask', key='fragment')}")


st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
places = {
    "container": st.container(),
    "column": st.columns(2)[1],
    "tab": st.tabs(["Ask"])[0],
    "expander": st.expander("Ask", expanded=True),
    "sidebar": st.sidebar,
}
for name, place in places.items():
    st.text(f"{name}: {place.chat_input('Ask', key=name)}")
talk()
st.text(f"Run {st.session_state.runs}")
