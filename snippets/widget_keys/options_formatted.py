"""Tells what widgets return that show their options in another way."""
import streamlit as st

sizes, shout = ["s", "m"], str.upper
st.text(f"radio: {st.radio('A', sizes, format_func=shout)}")
st.text(f"selectbox: {st.selectbox('B', sizes, format_func=shout)}")
st.text(f"multiselect: {st.multiselect('C', sizes, ['m'], format_func=shout)}")
st.text(f"pills: {st.pills('D', sizes, format_func=shout, default='m')}")
st.text(f"segmented control: {st.segmented_control('E', sizes, format_func=shout, default='m')}")
st.text(f"select slider: {st.select_slider('F', sizes, format_func=shout)}")
st.text(f"slider: {st.slider('H', 0.0, 9.0, 1.25, format='%.1f')}")
st.text(f"number input: {st.number_input('I', value=1.25, format='%.1f')}")
