"""The page on which everybody reports a repair."""
import model
import rules
import store
import streamlit as st

st.title("Report a repair")
with st.form("report", clear_on_submit=True):
    room = st.text_input("Room", key="room").strip()
    fault = st.text_input("What is broken?", key="fault").strip()
    sent = st.form_submit_button("Report", key="send")
if sent and room and fault:
    day = rules.due(rules.today(), model.urgency(fault))
    store.add(room, fault, day)
    st.success(f"Thank you. We come by {day:%A}.")
elif sent:
    st.error("Tell us the room and what is broken.")
