"""Asks for many things without keys; ticking the box changes who is called, hides the labels and locks the widgets."""
import streamlit as st

changed = st.checkbox("Change the arguments", key="changed")
calls = {"on_change": print, "args": ("Called",), "kwargs": {"end": ""}} if changed else {}
looks = {"label_visibility": "collapsed", "disabled": True} if changed else {}
answers = [
    st.text_input("Name", **calls, **looks),
    st.text_area("Note", **calls, **looks),
    st.number_input("Age", 0, **calls, **looks),
    st.slider("Cups", 1, 9, **calls, **looks),
    st.radio("Cup", ["Small", "Large"], **calls, **looks),
    st.selectbox("Tea", ["Green", "Black"], **calls, **looks),
    st.multiselect("Extras", ["Milk", "Honey"], **calls, **looks),
    st.toggle("Express", **calls, **looks),
    st.color_picker("Ribbon", "#000000", **calls, **looks),
]
st.text("; ".join(str(answer) for answer in answers))
