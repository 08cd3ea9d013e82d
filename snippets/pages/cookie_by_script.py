"""Shows when a cookie that was set in the page reaches the app."""
import streamlit as st

if st.button("Remember Ada", key="remember"):
    st.html("<script>document.cookie = 'name=Ada'</script>", unsafe_allow_javascript=True)
st.text(f"Name in the cookie: {st.context.cookies.get('name')}")
st.button("Look again", key="look")
