"""Comments of the guests of a café."""
import streamlit as st


def send(text):
    st.session_state.comments.append(text)
    st.session_state.comment = ""


st.session_state.setdefault("comments", [])
comment = st.text_input("Comment", key="comment")
st.button("Send", key="send", on_click=send, args=(comment,))
st.text(f"Comments: {st.session_state.comments}")
