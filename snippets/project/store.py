"""The repairs, in a SQLite database in the folder where the app was started."""
import sqlite3
from contextlib import closing

FILE = "repairs.db"
TABLE = "CREATE TABLE IF NOT EXISTS repairs (id INTEGER PRIMARY KEY, room, fault, day, done DEFAULT 0)"


def run(statement, *values):
    with closing(sqlite3.connect(FILE)) as database, database:
        database.execute(TABLE)
        return database.execute(statement, values).fetchall()


def add(room, fault, day):
    run("INSERT INTO repairs (room, fault, day) VALUES (?, ?, ?)", room, fault, str(day))


def waiting():
    return run("SELECT id, room, fault, day FROM repairs WHERE NOT done ORDER BY day, id")


def tick_off(number):
    run("UPDATE repairs SET done = 1 WHERE id = ?", number)
