# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""RadarDesk as a screen reader gets it: a program of its own on a session bus of its own."""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
# A bus that starts nothing by itself, such as a keychain that would ask for a password.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Missing(Exception):
    """Something that the test needs isn't on this machine."""


class Failed(Exception):
    """What was waited for has not happened, or is not as it should be."""


def end(process):
    """Ends a process of ours, and waits for it."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class ScreenReader:
    """Starts the program, hears what a screen reader would hear, and presses keys."""

    def __init__(self, program, language="en"):
        self.program = program
        self.language = language
        self.processes = []
        self.heard = []  # (role, name, description) of each notification
        self.focused = None  # what got the keyboard last
        self.focus_count = 0
        self.folder = tempfile.mkdtemp(prefix="radardesk-atspi-")

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    # Starting

    def _run(self, *command, **options):
        process = subprocess.Popen(command, **options)
        self.processes.append(process)
        return process

    def _start(self):
        if not os.environ.get("DISPLAY"):
            raise Missing("a display")
        if not os.access(LAUNCHER, os.X_OK) or not shutil.which("dbus-daemon"):
            raise Missing("at-spi2-core and dbus-daemon")
        folder = pathlib.Path(self.folder)
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            (folder / name).mkdir(mode=0o700)
            os.environ["XDG_" + name] = str(folder / name)
        config = folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=folder))
        bus = self._run("dbus-daemon", f"--config-file={config}", "--print-address", "--nofork",
                        stdout=subprocess.PIPE, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._run(LAUNCHER, "--launch-immediately", stderr=subprocess.DEVNULL)
        try:
            import pyatspi
            from gi.repository import GLib
        except (ImportError, ValueError) as error:
            raise Missing("python3-pyatspi") from error
        self.atspi = pyatspi
        self.context = GLib.MainContext.default()
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_shown, "object:state-changed:showing")
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                           LANGUAGE=self.language, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        environment.pop("WAYLAND_DISPLAY", None)
        self._run(self.program, env=environment, stderr=subprocess.DEVNULL)
        self.window = self.wait("the window", self._find_window)
        # A bare X server has no window manager that would hand out the keyboard.
        self.display = Display()
        self.wait("the keyboard", self._take_keyboard)

    def _find_window(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.name.lower() == "radardesk" and application.childCount:
                return application[0]
        return None

    def _take_keyboard(self):
        self.display.focus_largest()
        self.settle(0.1)
        return self.window.getState().contains(self.atspi.STATE_ACTIVE) and self.focus_count > 0

    # Hearing

    def _on_focus(self, event):
        if event.detail1:
            self.focused = event.source
            self.focus_count += 1

    def _on_shown(self, event):
        try:
            if event.detail1 and event.source.getRole() == self.atspi.ROLE_NOTIFICATION:
                self.heard.append(event.source.name)
        except Exception:  # it has gone meanwhile
            pass

    def settle(self, seconds=0.0):
        """Takes in what has come."""
        until = time.monotonic() + seconds
        while self.context.iteration(False) or time.monotonic() < until:
            pass

    def wait(self, what, condition, limit=30):
        """What \\a condition gives as soon as it gives something."""
        until = time.monotonic() + limit
        while time.monotonic() < until:
            while self.context.iteration(False):
                pass
            try:
                found = condition()
            except Exception:  # an object has gone meanwhile
                found = None
            if found:
                return found
            time.sleep(0.01)
        raise Failed(f"waited in vain for {what}")

    def wait_heard(self, text, after, limit=30):
        """Waits until something is said that holds \\a text."""
        try:
            return self.wait(
                f"“{text}”",
                lambda: next((each for each in self.heard[after:] if text in each), None), limit)
        except Failed as error:
            raise Failed(f"{error}; heard {self.heard[after:]}") from None

    # Pressing

    def press(self, keys):
        """Presses keys such as "Ctrl+Return" or "Tab"."""
        parts = keys.split("+")
        held = [self._code(KEYS[part]) for part in parts[:-1]]
        last = parts[-1]
        code = self._code(KEYS[last] if last in KEYS else ord(last))
        generate = self.atspi.Registry.generateKeyboardEvent
        for each in held:
            generate(each, None, self.atspi.KEY_PRESS)
        generate(code, None, self.atspi.KEY_PRESSRELEASE)
        for each in reversed(held):
            generate(each, None, self.atspi.KEY_RELEASE)

    def type(self, text):
        for letter in text:
            self.press(letter)

    def press_to_move(self, keys):
        """Presses keys that give the keyboard to something else, and returns that."""
        before = self.focus_count
        self.press(keys)
        self.wait(f"{keys} to move from {self.describe(self.focused)}",
                  lambda: self.focus_count > before, 10)
        self.settle(0.03)  # a list tells of its current row after itself
        return self.focused

    def _code(self, symbol):
        return self.display.keycode(symbol)

    # Looking

    def describe(self, thing):
        """Role and name, for a message."""
        try:
            return f"{thing.getRoleName()} “{thing.name}”"
        except Exception:
            return "something that has gone"

    def all_below(self, thing):
        """All that is shown in \\a thing."""
        for child in thing:
            if child is None or not child.getState().contains(self.atspi.STATE_SHOWING):
                continue
            yield child
            yield from self.all_below(child)

    def place_of(self, thing):
        """Where it stands in the tree: the same for the same widget."""
        path = []
        while thing is not None and thing.getRole() != self.atspi.ROLE_APPLICATION:
            path.append(thing.getIndexInParent())
            thing = thing.parent
        return tuple(reversed(path))


KEYS = {"Ctrl": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9, "Tab": 0xFF09, "Return": 0xFF0D,
        "Escape": 0xFF1B, "F5": 0xFFC2, "F6": 0xFFC3, "F10": 0xFFC7, "Insert": 0xFF63, "Delete": 0xFFFF,
        "Down": 0xFF54, "End": 0xFF57, "Home": 0xFF50, "Space": 0x20}


class Display:
    """The X display: which key gives a symbol, and which window has the keyboard."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        if not self.display:
            raise Missing("a display")

    def keycode(self, symbol):
        return self.x11.XKeysymToKeycode(self.display, symbol)

    def focus_largest(self):
        """Gives the keyboard to the largest window that is shown."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        top = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.x11.XQueryTree(self.display, top, ctypes.byref(root), ctypes.byref(parent),
                            ctypes.byref(children), ctypes.byref(count))
        sizes = []
        for at in range(count.value):
            window = ctypes.c_ulong(children[at])
            attributes = WindowAttributes()
            self.x11.XGetWindowAttributes(self.display, window, ctypes.byref(attributes))
            if attributes.map_state == 2:  # IsViewable
                sizes.append((attributes.width * attributes.height, children[at]))
        if sizes:
            self.x11.XSetInputFocus(self.display, ctypes.c_ulong(max(sizes)[1]), 1, 0)
            self.x11.XSync(self.display, 0)


class WindowAttributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""

    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                ("height", ctypes.c_int), ("border_width", ctypes.c_int), ("depth", ctypes.c_int),
                ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("class_", ctypes.c_int),
                ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]
