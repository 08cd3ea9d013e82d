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
NO_EDITS = {"edited_rows": {}, "added_rows": [], "deleted_rows": []}
state = st.session_state


def database():
    file = Path(os.environ.get("PRICES_FOLDER", "."), "prices.db")
    return st.connection("prices", type="sql", url=f"sqlite:///{file}")


def read():
    table = database().query("SELECT * FROM prices ORDER BY item, id", ttl=0, show_spinner=False)
    return table.astype({"item": str, "price": float})


def load():
    start_over(state.draft)


def start_over(draft, notice=""):
    """Forget the rows and the edits: the script reads what is stored now, for an editor without edits."""
    draft.update(rows=None, notice=notice, edition=draft["edition"] + 1)


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
    draft = state.draft
    edits = state.get(f"edits_{draft['edition']}", NO_EDITS)
    rows = draft["rows"].to_dict("records") if draft["rows"] is not None else []
    try:
        with database().session as session:
            for statement, values in changes(edits, rows):
                if session.execute(text(statement), values).rowcount == 0:
                    draft["notice"] = f"Nothing is saved: somebody else has changed or deleted {values['item']}."
                    return
            session.commit()
        start_over(draft, "Saved.")
    except IntegrityError:
        draft["notice"] = "Nothing is saved: each row needs an item and a price."


draft = state.setdefault("draft", {"rows": None, "edition": 1, "notice": ""})
if draft["rows"] is None:
    with database().session as session:
        session.execute(text(TABLE))
    draft["rows"] = read()
st.title("Price list")
if draft["notice"]:
    st.info(draft["notice"])
    draft["notice"] = ""
key = f"edits_{draft['edition']}"
st.data_editor(draft["rows"][["item", "price"]], num_rows="dynamic", hide_index=True, key=key)
st.text(f"Edits to save: {sum(len(edits) for edits in state[key].values())}")
st.button("Save", key="save", on_click=save)
st.button("Load again, without my edits", key="load", on_click=load)
