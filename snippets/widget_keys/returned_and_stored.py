"""Prints what keyed widgets return beside what session state holds."""
import datetime as dt

import streamlit as st

returned = {
    "city": st.text_input("City", value="Rome", key="city"),
    "nights": st.slider("Nights", 1, 14, value=3, key="nights"),
    "prices": st.slider("Price range", 0, 100, value=(20, 60), key="prices"),
    "guests": st.number_input("Guests", 1, 8, value=2, key="guests"),
    "room": st.selectbox("Room", ["single", "double"], key="room"),
    "extras": st.multiselect("Extras", ["breakfast", "parking"], key="extras"),
    "pets": st.checkbox("Pets", key="pets"),
    "arrival": st.date_input("Arrival", value=dt.date(2030, 5, 1), key="arrival"),
}
for key, value in returned.items():
    st.text(f"{key}: {value}, in state: {st.session_state[key]}")
