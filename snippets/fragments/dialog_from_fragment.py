"""Opens a dialog from a fragment that runs alone, and counts the runs of the script."""
import streamlit as st


@st.dialog("Help")
def show_help():
    st.text("Prices include tax.")
    if st.button("Close", key="close"):
        st.rerun()


@st.fragment
def show_prices():
    st.text(f"Script runs: {st.session_state.script_runs}")
    if st.button("Help", key="help"):
        show_help()


st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
show_prices()
