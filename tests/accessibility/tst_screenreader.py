#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_screenreader.py PROGRAM: RadarDesk from outside, as a screen reader gets it.

In every place Tab goes there and back over the same stops, each with a role and a name; combo boxes
say what they are and what is chosen; what happens is said. Ends with 77 where something that it
needs is missing.
"""

import sys

from screenreader import Failed, Missing, ScreenReader

SKIPPED = 77
MOST_STOPS = 120
PLACES = {"Test": "Ctrl+1", "Access": "Ctrl+2", "Demo": "Ctrl+3"}
# A cell is a part of the stop that its list is: which one is current may change meanwhile.
CELLS = ("table cell", "list item", "tree item")


def require(is_so, what):
    if not is_so:
        raise Failed(what)


class Stop:
    """Where Tab has stopped."""

    def __init__(self, reader, thing):
        self.role = thing.getRoleName()
        self.name = thing.name
        if self.role in CELLS:
            thing = thing.parent
        self.place = reader.place_of(thing)

    def __str__(self):
        return f"{self.role} “{self.name}” {self.place}"


def walk(reader, keys):
    """The stops from the one after the first until that comes again."""
    stops = [Stop(reader, reader.press_to_move(keys))]
    while len(stops) < MOST_STOPS:
        stop = Stop(reader, reader.press_to_move(keys))
        if stop.place == stops[0].place and len(stops) > 1:
            return stops
        if stop.place != stops[-1].place:
            stops.append(stop)
        elif stop.role in CELLS:
            stops[-1] = stop
    raise Failed(f"{keys} comes to no end: {[str(each) for each in stops[-5:]]}")


def check_tab(reader, place):
    there = walk(reader, "Tab")
    for stop in there:
        require(stop.role not in ("", "unknown", "invalid"), f"{place}: no role: {stop}")
        require(stop.name.strip(), f"{place}: no name: {stop}")
    back = walk(reader, "Shift+Tab")
    forward = [each.place for each in there]
    backward = [each.place for each in reversed(back)]
    at = backward.index(forward[0]) if forward[0] in backward else 0
    backward = backward[at:] + backward[:at]
    skipped = [str(each) for each in back if each.place not in forward]
    unreached = [str(each) for each in there if each.place not in backward]
    require(not skipped, f"{place}: Tab passes over what Shift+Tab stops at: {skipped}")
    require(not unreached, f"{place}: Shift+Tab passes over what Tab stops at: {unreached}")
    require(forward == backward,
            f"{place}: another order back: {[str(s) for s in there]} {[str(s) for s in back]}")
    return there


def check_boxes(reader, place):
    boxes = [each for each in reader.all_below(reader.window)
             if each.getRole() == reader.atspi.ROLE_COMBO_BOX]
    require(boxes, f"{place}: there is no combo box")
    for box in boxes:
        name = box.name
        require(name.strip(), f"{place}: a combo box without a name at {reader.place_of(box)}")
        if text_of(reader, box):  # its name is what is typed
            labels = [each for each in box.getRelationSet()
                      if each.getRelationType() == reader.atspi.RELATION_LABELLED_BY]
            require(labels, f"{place}: nothing says what “{name}” is")
        else:
            require(", " in name, f"{place}: “{name}” says its label or its value, not both")


def text_of(reader, box):
    """The field of a combo box that can be typed into."""
    return next((each for each in box if each and each.getRole() == reader.atspi.ROLE_TEXT), None)


def check_choices(reader, stops, place):
    """One of several choices is no check box, and Tab stops at the one that is set."""
    for thing in reader.all_below(reader.window):
        if thing.getRole() != reader.atspi.ROLE_RADIO_BUTTON:
            continue
        where = reader.place_of(thing)
        if any(stop.place == where for stop in stops):
            require(thing.getState().contains(reader.atspi.STATE_CHECKED),
                    f"{place}: Tab stops at “{thing.name}”, which is not the one that is set")


def check_places(reader):
    for place, keys in PLACES.items():
        go(reader, keys)
        require(reader.focused.name.strip(),
                f"{place}: what has the keyboard at first has no name: {Stop(reader, reader.focused)}")
        stops = check_tab(reader, place)
        check_boxes(reader, place)
        check_choices(reader, stops, place)
        print(f"{place}: {len(stops)} stops")


def go(reader, keys):
    reader.press(keys)
    reader.settle(0.3)


def find(reader, role, name):
    return reader.wait(f"{role} “{name}”", lambda: next(
        (each for each in reader.all_below(reader.window)
         if each.getRoleName() == role and name in each.name), None))


def check_results(reader):
    go(reader, "Ctrl+1")
    heard = len(reader.heard)
    reader.press("Ctrl+Return")
    reader.wait_heard("1 subscriber reached", heard)

    # A name that no channel may have, and no way to send to it.
    channel = reader.wait("the channel", lambda: next(
        (each for each in reader.all_below(reader.window)
         if each.getRole() == reader.atspi.ROLE_COMBO_BOX and text_of(reader, each)), None))
    text = text_of(reader, channel)
    text.queryComponent().grabFocus()
    reader.settle(0.2)
    reader.press("End")
    reader.type("/")
    heard = len(reader.heard)
    reader.press("Ctrl+Return")
    reader.wait("an error that is said or described", lambda: len(reader.heard) > heard)
    reader.wait("the field to say what is wrong with it",
                lambda: text.description or channel.description)


def check_tick(reader):
    """Space on the tick of an item is said."""
    go(reader, "Ctrl+1")
    for _ in range(MOST_STOPS):
        if reader.focused.getRoleName() == "table cell" and reader.focused.name == "message":
            break
        reader.press_to_move("Tab")
    reader.press_to_move("Home")
    require(reader.focused.name == "sent", f"no tick, but {reader.describe(reader.focused)}")
    for state in ("not sent", "sent"):
        heard = len(reader.heard)
        reader.press("Space")
        reader.wait_heard(state, heard)


def check_finding(reader):
    go(reader, "Ctrl+2")
    heard = len(reader.heard)
    press_button(reader, "push button", "Check")
    # Nothing is entered: that is the finding, and not that the check is over.
    reader.wait_heard("No channel name", heard)


def check_undo(reader):
    go(reader, "Ctrl+2")
    press_button(reader, "radio button", "Mock endpoint")
    press_button(reader, "push button", "Add a rule")
    heard = len(reader.heard)
    press_button(reader, "push button", "Delete the rule")
    reader.wait_heard("Deleted the rule", heard)
    find(reader, "push button", "Undo")


def check_menu(reader):
    go(reader, "Ctrl+1")
    reader.press("F10")
    reader.settle(0.3)
    reader.press_to_move("Down")
    menu = reader.focused.parent
    require(menu.name.strip(), f"the menu has no name: {reader.describe(menu)}")
    reader.press("Escape")
    reader.settle(0.1)


def press_button(reader, role, name):
    button = reader.wait(f"{role} “{name}”", lambda: next(
        (each for each in reader.all_below(reader.window)
         if each.name == name and each.getRoleName() == role), None))
    button.queryComponent().grabFocus()
    reader.wait(f"{role} “{name}” to have the keyboard",
                lambda: button.getState().contains(reader.atspi.STATE_FOCUSED))
    reader.press("Space")
    reader.settle(0.1)


def main():
    try:
        with ScreenReader(sys.argv[1]) as reader:
            check_places(reader)
            check_menu(reader)
            check_tick(reader)
            check_results(reader)
            check_finding(reader)
            check_undo(reader)
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
