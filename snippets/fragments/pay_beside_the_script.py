"""Shows a basket in a parallel fragment, with a button that leads to the payment."""
import streamlit as st


@st.fragment(parallel=True)
def show_basket():
    st.text("3 boxes")
    if st.button("Pay", key="pay"):
        st.switch_page(payment_page)


def payment():
    st.text("Payment")


payment_page = st.Page(payment)
st.navigation([st.Page(show_basket, title="Basket"), payment_page]).run()
