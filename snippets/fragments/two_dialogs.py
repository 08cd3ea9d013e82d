"""Shows the error of two dialogs opened in one run."""
import streamlit as st


@st.dialog("Terms")
def show_terms():
    st.text("Prices include tax.")


@st.dialog("News")
def show_news():
    st.text("Pears are in season.")


show_terms()
show_news()
