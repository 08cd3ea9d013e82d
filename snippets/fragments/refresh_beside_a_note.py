"""Two fields with callbacks, and a button that refreshes the prices alone."""
import streamlit as st


def keep():
    st.session_state.kept = True


def refresh():
    st.rerun("prices")


@st.fragment(key="prices")
def show_prices():
    st.text(f"Script runs: {st.session_state.script_runs}")


st.session_state.script_runs = st.session_state.get("script_runs", 0) + 1
st.text_input("City", key="city", on_change=keep)
st.text_input("Street", key="street", on_change=st.rerun)
st.button("Refresh", key="refresh", on_click=refresh)
show_prices()
