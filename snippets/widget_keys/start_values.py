"""Tells what widgets return to which no start value was given."""
import datetime as dt

import streamlit as st

st.text(f"toggle: {st.toggle('Toggle')}, {st.toggle('On', value=True)}")
st.text(f"radio: {st.radio('Cup', ['Small', 'Large'])}")
st.text(f"selectbox: {st.selectbox('Tea', ['Green', 'Black'])}, {st.selectbox('Tea 2', ['Green'], required=True)}")
st.text(f"multiselect: {st.multiselect('Extras', ['Milk', 'Honey'])}")
st.text(f"pills: {st.pills('Cake', ['Plum', 'Nut'])}, {st.pills('Cakes', ['Plum', 'Nut'], selection_mode='multi')}")
st.text(f"default: {st.pills('Cake 2', ['Plum', 'Nut'], default='Nut')}")
st.text(f"segmented control: {st.segmented_control('Seat', ['In', 'Out'])}")
st.text(f"number input: {st.number_input('A')}, {st.number_input('B', step=1)}, {st.number_input('C', 2, 9)}")
st.text(f"required: {st.number_input('D', 3, 9, required=True)}, {st.number_input('E', required=True)}")
today, soon = dt.datetime.now(), dt.timedelta(minutes=2)
st.text(f"today: {st.date_input('Day') == today.date() == st.date_input('Day 2', required=True)}")
times = [st.datetime_input("F"), st.datetime_input("G", required=True)]
st.text(f"now: {all(abs(time - today) < soon for time in times)}")
minutes = [(today + wait).strftime("%H:%M:00") for wait in (0 * soon, soon / 2)]
now = [st.time_input("H"), st.time_input("I", required=True)]
st.text(f"the time of day: {all(str(time) in minutes for time in now)}")
