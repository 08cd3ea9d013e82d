"""Counts the members in a database in memory, by a cached query and by a session of SQLAlchemy."""
import streamlit as st
from sqlalchemy import text

club = st.connection("club", type="sql", url="sqlite://")
if st.button("Reset", key="reset"):
    club.reset()
if st.button("Clear", key="clear"):
    st.cache_data.clear()
with club.session as session:
    session.execute(text("CREATE TABLE IF NOT EXISTS member (name TEXT)"))
    if "opened" not in st.session_state:
        session.execute(text("INSERT INTO member VALUES ('Ada')"))
        session.commit()
        st.session_state.opened = club
    now = session.execute(text("SELECT count(*) FROM member")).scalar()
cached = len(club.query("SELECT * FROM member"))
st.text(f"Members: {now}, by the query: {cached}, same object: {club is st.session_state.opened}")
