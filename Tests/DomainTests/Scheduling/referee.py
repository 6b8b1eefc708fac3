"""Reads rules, one JSON object a line, and prints the moments of each in its window, as dateutil works them out.

Moments are seconds since 1970-01-01 00:00 on a clock without a time zone.
"""

import json
import sys
from datetime import datetime, timedelta

from dateutil.rrule import rrule, weekday

EPOCH = datetime(1970, 1, 1)
# RFC 5545 leaves these to the start; dateutil takes None for that, and an empty list for a rule that never matches.
LISTS = ["bymonth", "byweekno", "byyearday", "bymonthday", "byhour", "byminute", "bysetpos"]


def moment(seconds):
    return EPOCH + timedelta(seconds=seconds)


for line in sys.stdin:
    rule = json.loads(line)
    options = {name: rule[name] for name in LISTS if rule[name]}
    if rule["byday"]:
        options["byweekday"] = [weekday(day, position or None) for day, position in rule["byday"]]
    if rule["count"]:
        options["count"] = rule["count"]
    if rule["until"] is not None:
        options["until"] = moment(rule["until"])
    first, last = moment(rule["first"]), moment(rule["last"])
    try:
        found = rrule(rule["frequency"], dtstart=moment(rule["start"]), interval=rule["interval"], **options)
        moments = found.between(first, last, inc=True)
    except ValueError:
        # An interval that never meets the hours or minutes of the rule.
        moments = []
    print(json.dumps([int((each - EPOCH).total_seconds()) for each in moments]))
