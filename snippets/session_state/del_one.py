"""A trip, and a button that forgets its city."""
import streamlit as st

if "nights" not in st.session_state:
    st.session_state.update({"city": "Oslo", "nights": 3})

if st.button("Forget the city", key="forget"):
    del st.session_state["city"]
st.text(f"{st.session_state.get('city', 'No city')}, {st.session_state.nights} nights")
