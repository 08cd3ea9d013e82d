"""The members of a club, in a table of a SQLite database."""
import os
from pathlib import Path

import streamlit as st
from sqlalchemy import text

TABLE = """CREATE TABLE IF NOT EXISTS members (id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT CHECK (name <> ''), email TEXT UNIQUE CHECK (email <> ''), version INTEGER DEFAULT 1)"""


def database():
    file = Path(os.environ.get("CLUB_FOLDER", "."), "club.db")
    return st.connection("club", type="sql", url=f"sqlite:///{file}")


def change(statement, **values):
    """Run a statement and return how many rows it has changed."""
    with database().session as session:
        rows = session.execute(text(statement), values).rowcount
        session.commit()
    return rows


def read(where, **values):
    query = f"SELECT * FROM members {where} ORDER BY name"
    return database().query(query, params=values, ttl=0, show_spinner=False).to_dict("records")


def everybody():
    change(TABLE)
    return read("")


def find(number):
    found = read("WHERE id = :id", id=number)
    return found[0] if found else None


def add(name, email):
    return change("INSERT INTO members (name, email) VALUES (:name, :email)", name=name, email=email)


def update(member):
    """Store name and email, if the row still has the version that `member` has."""
    names = "name = :name, email = :email, version = version + 1"
    return change(f"UPDATE members SET {names} WHERE id = :id AND version = :version", **member)


def delete(member):
    return change("DELETE FROM members WHERE id = :id AND version = :version", **member)
