"""Tries links and a switch to a page that is a function, and a link to another site."""
import streamlit as st


def orders():
    for lead in (
        lambda: st.page_link(stock),
        lambda: st.switch_page(stock),
        lambda: st.page_link("https://weather.example/week"),
        lambda: st.page_link("https://weather.example/week", label="Week"),
        lambda: st.page_link(stock_page),
        lambda: st.switch_page(stock_page),
    ):
        try:
            lead()
            st.text("Linked")
        except (TypeError, ValueError, st.errors.StreamlitAPIException) as error:
            st.session_state.refused.append(f"{type(error).__name__}: {error}")


def stock():
    st.text("Stock")


st.session_state.setdefault("refused", [])
stock_page = st.Page(stock)
st.navigation([st.Page(orders), stock_page]).run()
