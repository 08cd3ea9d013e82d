"""The page on which the staff ticks repairs off, and takes over a list of old ones."""
import rules
import store
import streamlit as st

st.title("Repairs")
for number, room, fault, day in store.waiting():
    label = f"Done: {fault}, room {room}, {day}"
    st.button(label, key=f"done_{number}", on_click=store.tick_off, args=(number,))
uploaded = st.file_uploader("Old repairs", type="csv", key="old")
if st.button("Take over", key="take_over", disabled=uploaded is None):
    try:
        old = rules.read(uploaded.getvalue().decode("utf-8-sig"))
    except ValueError as error:
        st.error(str(error))
    else:
        for room, fault in old:
            store.add(room, fault, rules.today())
        st.rerun()
