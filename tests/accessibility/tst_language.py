# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_language.py PROGRAM: the words and the dates of the window are in one language.

The program is started with LANGUAGE alone, as from a desktop that has no locale for it.
"""

import sys

from screenreader import Failed, Missing, ScreenReader

SKIPPED = 77
DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def main():
    try:
        with ScreenReader(sys.argv[1], "de") as reader:
            # The sandbox's connection is the first event, below the day that it was on.
            header = reader.wait("the header of today", lambda: next(
                (each.name for each in reader.all_below(reader.window)
                 if each.name.startswith("Heute, ")), None))
            if not any(day in header for day in DAYS):
                raise Failed(f"the day isn't German: {header}")
    except Missing as missing:
        print(f"Skipped: {missing} is missing")
        return SKIPPED
    except Failed as failed:
        print(f"FAIL: {failed}")
        return 1
    print("PASS")
    return 0


if __name__ == "__main__":
    sys.exit(main())
