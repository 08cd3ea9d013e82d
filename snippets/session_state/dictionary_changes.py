"""Shows session state after each change."""
import streamlit as st


def show(change):
    st.text(f"{change}: {sorted(st.session_state.items())}")


st.session_state.update({"city": "Oslo", "nights": 3})
show("update")
st.session_state.setdefault("guests", 2)
show("setdefault")
st.text(f"popped {st.session_state.pop('nights')}, then {st.session_state.pop('nights', 'nothing')}")
show("pop")
del st.session_state["guests"]
show("del")
st.session_state.clear()
show("clear")
