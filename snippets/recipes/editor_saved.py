"""A price list that is edited as a table and saved to a database."""
import os
from pathlib import Path

import streamlit as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

TABLE = """CREATE TABLE IF NOT EXISTS prices (id INTEGER PRIMARY KEY AUTOINCREMENT, item TEXT NOT NULL,
    price REAL NOT NULL, version INTEGER DEFAULT 1)"""
INSERT = "INSERT INTO prices (item, price) VALUES (:item, :price)"
UPDATE = """UPDATE prices SET item = :item, price = :price, version = version + 1
    WHERE id = :id AND version = :version"""
DELETE = "DELETE FROM prices WHERE id = :id AND version = :version"
state = st.session_state


def database():
    file = Path(os.environ.get("PRICES_FOLDER", Path(__file__).parent), "prices.db")
    return st.connection("prices", type="sql", url=f"sqlite:///{file}")


def read():
    table = database().query("SELECT * FROM prices ORDER BY item, id", ttl=0, show_spinner=False)
    return table.astype({"item": str, "price": float})


def load(notice=""):
    """Start over: the rows as they are stored now, and an editor without edits."""
    state.rows, state.notice = read(), notice
    state.edition = state.get("edition", 0) + 1


def changes(edits, rows):
    """Return each edit as a statement and its values; positions count the rows that the editor was given."""
    for place, new in edits["edited_rows"].items():
        if place not in edits["deleted_rows"]:
            yield UPDATE, {**rows[place], **new}
    for place in edits["deleted_rows"]:
        yield DELETE, rows[place]
    for new in edits["added_rows"]:
        yield INSERT, {"item": new.get("item"), "price": new.get("price")}


def save():
    rows = state.rows.to_dict("records")
    try:
        with database().session as session:
            for statement, values in changes(state[f"edits_{state.edition}"], rows):
                if session.execute(text(statement), values).rowcount == 0:
                    state.notice = f"Nothing is saved: somebody else has changed or deleted {values['item']}."
                    return
            session.commit()
        load("Saved.")
    except IntegrityError:
        state.notice = "Nothing is saved: each row needs an item and a price."


if "rows" not in state:
    with database().session as session:
        session.execute(text(TABLE))
    load()
st.title("Price list")
if state.notice:
    st.info(state.notice)
    state.notice = ""
key = f"edits_{state.edition}"
st.data_editor(state.rows[["item", "price"]], num_rows="dynamic", hide_index=True, key=key)
st.text(f"Edits to save: {sum(len(edits) for edits in state[key].values())}")
st.button("Save", key="save", on_click=save)
st.button("Load again, without my edits", key="load", on_click=load)
