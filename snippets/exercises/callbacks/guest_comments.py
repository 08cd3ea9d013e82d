"""Comments of the guests of a café."""
import streamlit as st


def send():
    st.session_state.comments.append(st.session_state.comment)
    st.session_state.comment = ""


st.session_state.setdefault("comments", [])
st.text_input("Comment", key="comment")
st.button("Send", key="send", on_click=send)
st.text(f"Comments: {st.session_state.comments}")
