"""Shows a widget's value above and below the line that draws the widget."""
import streamlit as st

st.text(f"Above: {st.session_state.get('city')!r}")
city = st.text_input("City", key="city")
st.text(f"Below: {city!r}")
