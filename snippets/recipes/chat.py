"""A help desk chat: the answer streams in, can be stopped, and can be tried again."""
import streamlit as st
from chat_model import ModelError, words


def ask():
    if question := st.session_state.prompt.strip():
        st.session_state.messages += [{"role": "user", "text": question}, new_answer()]


def new_answer():
    return {"role": "assistant", "text": "", "state": "asked"}


def retry():
    st.session_state.messages[-1] = new_answer()  # a run that was broken off may still write into the old one


def start_over():
    st.session_state.messages = []


def write(answer, history):
    def kept():
        for word in words(history):
            answer["text"] += word
            yield word

    answer["state"] = "begun"
    try:
        st.write_stream(kept())
        answer["state"] = "done"
    except ModelError as error:
        answer.update(state="failed", error=str(error))


st.title("Help desk")
messages = st.session_state.setdefault("messages", [])
state = messages[-1]["state"] if messages else "empty"
with st.sidebar:
    st.button("Stop", key="stop", disabled=state != "asked")
    st.button("Retry", key="retry", on_click=retry, disabled=state in ("empty", "done"))
    st.button("New conversation", key="new", on_click=start_over, disabled=not messages)
st.chat_input("Your question", key="prompt", on_submit=ask)
if not messages:
    st.caption("Ask about plans, invoices or your account.")
for message in messages:
    with st.chat_message(message["role"]):
        if message.get("state") == "asked":
            place = st.container()
            st.empty()  # where the error of an earlier try was
            with place:
                write(message, messages[:-1])
            st.rerun()
        st.markdown(message["text"])
        if message.get("state") == "failed":
            st.error(message["error"])
        elif message.get("state") == "begun":
            st.caption("Stopped.")
