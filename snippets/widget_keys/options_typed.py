"""Takes a tea and extras that may be new, and a cup and cakes that may not."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
tea = st.selectbox("Tea", ["Green", "Black"], index=None, accept_new_options=True, key="tea")
extras = st.multiselect("Extras", ["Milk", "Honey"], accept_new_options=True, key="extras")
cup = st.selectbox("Cup", ["Small", "Large"], index=None, accept_new_options=False, key="cup")
cakes = st.multiselect("Cakes", ["Plum", "Nut"], accept_new_options=False, key="cakes")
st.text(f"Run {st.session_state.runs}: {tea!r}; {extras}; {cup!r}; {cakes}")
