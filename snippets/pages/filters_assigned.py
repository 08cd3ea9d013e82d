"""Sets bound filters from two buttons."""
import streamlit as st


def choose(price, sizes, new):
    st.session_state.update(price=price, sizes=sizes, new=new)


st.slider("Price", 0.0, 10.0, (2.0, 5.0), key="price", bind="query-params")
st.multiselect("Sizes", ["S", "M", "L"], key="sizes", bind="query-params")
st.checkbox("New", key="new", bind="query-params")
st.button("Cheap", key="cheap", on_click=choose, args=((1.0, 3.5), ["L", "S"], True))
st.button("All", key="all", on_click=choose, args=((2.0, 5.0), [], False))
st.text(f"In the address: {sorted(st.query_params)}")
