"""What the hostel has agreed on: until when a repair is done, and how a list of repairs looks."""
import csv
from datetime import date, timedelta


def today():
    return date.today()


def due(day, urgency):
    """Return the day itself for an urgent repair, else the next one on which somebody works."""
    if urgency == "urgent":
        return day
    days = {4: 3, 5: 2}.get(day.weekday(), 1)
    return day + timedelta(days=days)


def read(text):
    """Return rooms and faults from lines such as `12,tap drips`."""
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines()) if row]
    for number, row in enumerate(rows, start=1):
        if len(row) != 2 or not all(row):
            raise ValueError(f"Row {number} is not a room and a fault.")
    return rows
