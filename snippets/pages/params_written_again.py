"""Writes the parameters of the address again, in two ways."""
import streamlit as st

if st.button("From to_dict", key="plain"):
    st.query_params.from_dict(st.query_params.to_dict())
if st.button("From get_all", key="whole"):
    st.query_params.from_dict({name: st.query_params.get_all(name) for name in st.query_params})
st.text(f"{st.query_params.get_all('tag')}, {'tag' in st.query_params}, {st.query_params.get('size')}")
