"""Imports deliveries from CSV files into a database, each file once."""
import csv
import hashlib
import os
import sqlite3
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import streamlit as st

FILE = Path(os.environ.get("DELIVERIES_FOLDER", "."), "deliveries.db")
COLUMNS = {"day": date.fromisoformat, "item": str, "pieces": int}


@contextmanager
def database():
    with closing(sqlite3.connect(FILE)) as connection, connection:
        connection.execute("CREATE TABLE IF NOT EXISTS files (hash TEXT PRIMARY KEY, name TEXT)")
        connection.execute("CREATE TABLE IF NOT EXISTS deliveries (day TEXT, item TEXT, pieces INTEGER)")
        yield connection


def read(content):
    """Return the rows of a CSV file, and what is wrong in it."""
    try:
        lines = csv.reader(content.decode("utf-8-sig").splitlines(keepends=True))
    except UnicodeDecodeError:
        return [], ["The file is no text in UTF-8."]
    if next(lines, []) != list(COLUMNS):
        return [], [f"Line 1: the columns must be {','.join(COLUMNS)}"]
    rows, faults = [], []
    for line in filter(None, lines):
        try:
            rows.append([str(convert(text)) for convert, text in zip(COLUMNS.values(), line, strict=True)])
        except ValueError:
            faults.append(f"Line {lines.line_num}: {','.join(line)}")
    return rows, faults if rows or faults else ["The file has no deliveries."]


def store(digest, name, rows):
    st.session_state.uploads += 1
    try:
        with database() as connection:
            connection.execute("INSERT INTO files VALUES (?, ?)", (digest, name))
            connection.executemany("INSERT INTO deliveries VALUES (?, ?, ?)", rows)
        st.session_state.message = f"{name}: {len(rows)} deliveries imported."
    except sqlite3.IntegrityError:
        st.session_state.message = f"{name}: imported already."


def preview(file):
    content = file.getvalue()
    digest = hashlib.sha256(content).hexdigest()
    with database() as connection:
        known = connection.execute("SELECT name FROM files WHERE hash = ?", (digest,)).fetchone()
    if known:
        st.warning(f"Imported already, as {known[0]}.")
        return
    rows, faults = read(content)
    if faults:
        st.error("  \n".join(["Mend the file first:", *faults[:10]]))
    if rows:
        st.dataframe([dict(zip(COLUMNS, row)) for row in rows[:5]])
    st.button("Import", key="import", on_click=store, args=(digest, file.name, rows), disabled=bool(faults))


st.title("Deliveries")
st.session_state.setdefault("uploads", 0)
file = st.file_uploader("CSV file", type="csv", key=f"file_{st.session_state.uploads}")
if "message" in st.session_state:
    st.info(st.session_state.pop("message"))
if file is not None:
    preview(file)
with database() as connection:
    count, pieces = connection.execute("SELECT count(*), total(pieces) FROM deliveries").fetchone()
st.text(f"{count} deliveries, {pieces:g} pieces")
