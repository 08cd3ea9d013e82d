"""A slider and a diary."""
import streamlit as st


def note():
    st.session_state.diary.append(f"callback finds {st.session_state.level}")


st.session_state.setdefault("diary", [])
st.session_state.diary.append("script starts")
level = st.slider("Level", 0, 10, 3, key="level", on_change=note)
st.session_state.diary.append(f"script finds {level}")
st.text(" > ".join(st.session_state.diary))
