#!/usr/bin/python3
"""Drives the real window as a screen reader does, through AT-SPI on a display of its own: every part of every page that
takes keys has a Chinese name, and a delivery is entered, saved and traced by these names alone.

    accessible.py SUBEN SUBENCTL

Ends with 77 and a sentence where the packages are missing (tests/packages.txt).
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
HAN = re.compile("[\u4e00-\u9fff]")
SETUP = """\
{"type":"party","party.name":"烟台晨露乳业有限公司","party.creditCode":"91370602MA3CD5E666","party.kind":"enterprise","party.address":"烟台市芝罘区一路1号","party.phone":"0535-6223301"}
{"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC10537060200019","issuer":"山东省市场监督管理局","issued":"2023-07-01","validTo":"2038-06-30","scope":["*"]}
{"type":"item","item.name":"晨露纯奶","category":"food.general","unit":"箱","item.gtin":"6901234000016","item.spec":"250mL×12","item.shelfLife":"6M"}
"""
# The pages of the navigation that have a key; the others are opened by their two letters.
PAGES = [("<Control>1", "今日"), ("<Control>2", "进货"), ("<Control>3", "销售"), ("<Control>4", "批次记录"),
         ("<Control>5", "标签"), ("<Control>6", "库存批次"), ("F10", "追溯"), ("<Control>7", "单据"),
         ("<Control>8", "提醒"), ("<Control>9", "上传"), ("gd", "更多业务"), ("bb", "报备"), ("zl", "资料"), ("sz", "设置")]


def skip(sentence):
    print("SKIPPED:", sentence)
    sys.exit(SKIPPED)


def outside():
    """A display, a bus and a folder of our own around the test."""
    for program, package in (("Xvfb", "xvfb"), ("xauth", "xauth"), ("dbus-run-session", "dbus-daemon"),
                             ("xdotool", "xdotool"), ("openbox", "openbox")):
        if shutil.which(program) is None:
            skip(f"{program} is not here (Debian package {package})")
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        skip("the accessibility bus is not here (Debian package at-spi2-core)")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("python3-pyatspi is not here")
    folder = tempfile.mkdtemp(prefix="suben-atspi-")
    os.chmod(folder, 0o700)
    environment = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8",
                   "SUBEN_KEY_DIR": folder, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                   "NO_AT_BRIDGE": "0", "TZ": "Asia/Shanghai"}
    for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--", "/usr/bin/python3",
               os.path.abspath(__file__), "--inside", *sys.argv[1:], folder]
    try:
        return subprocess.run(command, env=environment, timeout=240).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Window:
    """The program on the desktop, found and asked by names."""

    def __init__(self, suben, ledger):
        self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen([suben, "--ledger", ledger])
        self.top = self.wait(self.find_top, "the window", 30)
        self.wait(lambda: self.focused(), "the focus")

    def close(self):
        for process in (self.process, self.manager):
            process.terminate()
            process.wait()

    def wait(self, ask, what, seconds=15.0):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            answer = ask()
            if answer:
                return answer
            time.sleep(0.05)
        seen = [part.name for part in self.parts() if part.name] if hasattr(self, "top") else []
        raise AssertionError(f"{what} did not come; what is shown: {' | '.join(seen)}")

    def find_top(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and "suben" in (application.name or "").lower():
                for child in application:
                    if child is not None and "溯本" in child.name:
                        return child
        return None

    def parts(self, root=None):
        """Everything that is shown; cells and rows are what their table holds."""
        for child in root if root is not None else self.top:
            if child is None:
                continue
            try:
                states = child.getState()
                if not states.contains(pyatspi.STATE_SHOWING):
                    continue
                yield child
                if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE):
                    yield from self.parts(child)
            except Exception:  # it went away while we looked
                continue

    def named(self, name):
        return self.wait(lambda: next((part for part in self.parts() if part.name.startswith(name)), None), name)

    def focused(self):
        return next((part for part in self.parts() if part.getState().contains(pyatspi.STATE_FOCUSED)), None)

    def press(self, key):
        """A key or a chord as the keyboard sends it."""
        # what a clerk presses: the keyboard of the display, not a call into the program
        chord = key.replace("<Control>", "ctrl+").replace("<Shift>", "shift+")
        subprocess.run(["xdotool", "key", "--clearmodifiers", chord], check=True)
        time.sleep(0.05)

    def type(self, text):
        """Into whatever has the focus, slower than a gun."""
        subprocess.run(["xdotool", "type", "--delay", "70", text], check=True)
        self.press("Return")
        time.sleep(0.1)

    def page(self, key, title):
        if key.startswith("<") or key.startswith("F"):
            self.press(key)
        else:
            self.press("F2")
            self.type(key)
        self.wait(lambda: self.top.name.startswith(title), f"the page {title}")
        time.sleep(0.4)


def nameless(window, title):
    """Parts that take the focus and say nothing in Chinese."""
    wrong = []
    for part in window.parts():
        states = part.getState()
        if not states.contains(pyatspi.STATE_FOCUSABLE) or not states.contains(pyatspi.STATE_ENABLED):
            continue
        if part.getRole() in (pyatspi.ROLE_FRAME, pyatspi.ROLE_LABEL):
            continue
        if not HAN.search(part.name or ""):
            wrong.append(f"{title}: a {part.getRoleName()} is called \"{part.name}\"")
    return wrong


def everybody_has_a_name(window):
    wrong, seen = [], 0
    for key, title in PAGES:
        window.page(key, title)
        wrong += nameless(window, title)
        seen += sum(1 for part in window.parts() if part.getState().contains(pyatspi.STATE_FOCUSABLE))
    print(f"{len(PAGES)} pages, {seen} parts that take the focus")
    assert seen > 100, "hardly anything was found"
    assert not wrong, "\n".join(wrong)


def a_delivery_is_entered(window):
    window.page("<Control>2", "进货")
    window.named("供货者").queryComponent().grabFocus()
    window.type("ytcl")
    for text in ("clcn", "LA261001", time.strftime("%y%m%d"), "40"):
        window.type(text)
    window.press("F9")
    window.wait(lambda: any("已记账" in (part.name or "") for part in window.parts()), "the word that it is recorded")


def it_is_traced(window):
    window.press("Escape")
    window.page("F10", "追溯")
    window.type("261001")
    table = window.named("追溯步骤")
    cells = lambda: " ".join(cell.name for cell in table if cell is not None)
    window.wait(lambda: "烟台晨露乳业有限公司" in cells() and "LA261001" in cells(), "the supplier in the trace")


def inside(suben, subenctl, folder):
    ledger = os.path.join(folder, "shop.suben")
    environment = {**os.environ, "SUBEN_LANG": "en"}
    run = lambda *words, **more: subprocess.run([subenctl, "--ledger", ledger, *words], check=True, env=environment,
                                                stdout=subprocess.DEVNULL, **more)
    run("init", "--name", "试验食品店", "--categories", "food.general", "--kind", "soleTrader", "--roles", "retailer",
        "--training")
    run("load", "-", input=SETUP.encode())
    window = Window(suben, ledger)
    try:
        for step in (everybody_has_a_name, a_delivery_is_entered, it_is_traced):
            print(step.__name__.replace("_", " "), flush=True)
            step(window)
    finally:
        window.close()
    events = subprocess.run([subenctl, "--json", "--ledger", ledger, "events"], check=True, env=environment,
                            capture_output=True, text=True).stdout
    assert "LA261001" in events or "receiving" in events, events
    print("everything was found and done by name")


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--inside":
        import pyatspi
        inside(*sys.argv[2:])
    else:
        sys.exit(outside())
