"""Shows the error of st.rerun(scope="fragment") in a run of the whole script."""
import streamlit as st


@st.fragment
def check_stock():
    st.session_state.checks = st.session_state.get("checks", 0) + 1
    if st.session_state.checks < 3:
        st.rerun(scope="fragment")
    st.text(f"Checks: {st.session_state.checks}")


check_stock()
