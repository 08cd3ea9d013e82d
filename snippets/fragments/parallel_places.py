"""Shows the stock in a parallel fragment, and tells in which outer places it could write."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

places = {"container": st.container(), "sidebar": st.sidebar, "bottom": st.bottom}


@st.fragment(parallel=True)
def show_stock():
    st.button("Check again", key="again")
    for name, place in places.items():
        try:
            place.text("Stock: 3")
            st.text(f"{name}: written")
        except StreamlitAPIException:
            st.text(f"{name}: refused")


show_stock()
