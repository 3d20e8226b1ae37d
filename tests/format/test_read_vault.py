"""Vaults as read_vault.py reads them, which knows FORMAT.md and nothing else, and as the program does.

A frozen vault is never opened where it stands: each test has its own copy."""

import ctypes
import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest
import unittest.mock

HERE = pathlib.Path(__file__).resolve().parent
READER = HERE / "read_vault.py"
FROZEN = HERE.parent / "data/vaults/format-1"
SAMPLES = HERE.parents[1] / "packaging/sample/files"
PROGRAM = pathlib.Path(os.environ.get("HOLDFAST_BIN", HERE.parents[1] / "build/dev/bin")) / "holdfast-cli"

# What the frozen vault of format 1 says, for ever.
FROZEN_ID = "81a34a237dd7ffa027d19dfbcab45fd4"
FROZEN_HEAD = 32, "432937b2cbd425409cbcd85e29abd753f34b0191900956fa3033c71ccac79ea9"
FROZEN_FILES = {"RA/1": "postcard.jpg", "RA/2": "garage-invoice.pdf"}
FIRST_OBJECT = "bb53cddaa7b4f3fc4c39f86091f717f145ff25188aaaa8d7bd2655e5bfcaf951"


def missing():
    """What the reader needs and is not here."""
    try:
        ctypes.CDLL("libsodium.so.23")
    except OSError:
        return "libsodium"
    if not shutil.which("sqlcipher"):
        return "the program sqlcipher"
    version = subprocess.run(["sqlcipher", "--version"], capture_output=True, text=True, check=True).stdout
    return "" if "SQLCipher 4" in version else "SQLCipher 4 (this is 3)"


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tree(folder):
    return {path.relative_to(folder): path.is_file() and path.read_bytes() for path in folder.rglob("*")}


class Stage(unittest.TestCase):
    """A folder of its own with a copy of the frozen vault, which is as the program would have it."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = pathlib.Path(scratch.name)
        self.take(FROZEN)

    def take(self, folder):
        self.vault = self.scratch / "vault"
        shutil.rmtree(self.vault, ignore_errors=True)
        shutil.copytree(folder / "vault", self.vault, copy_function=shutil.copyfile)
        for path in [self.vault, *self.vault.rglob("*")]:
            path.chmod(0o700 if path.is_dir() else 0o600)
        self.passphrase = ["--passphrase-file", folder / "passphrase.txt"]
        self.words = ["--recovery-file", folder / "recovery-words.txt"]

    def file(self, name, text):
        path = self.scratch / name
        path.write_text(text, "utf-8")
        return path

    def read(self, command, *more, secret=None, code=0, says=""):
        """What the reader answers. It has to end with that code, and to say that on standard error."""
        run = subprocess.run([sys.executable, READER, command, self.vault, *more, *(secret or self.words)],
                             capture_output=True, text=True)
        self.assertNotIn("Traceback", run.stderr)
        self.assertEqual(run.returncode, code, run.stderr)
        self.assertIn(says, run.stderr)
        self.assertEqual(bool(run.stderr), bool(code), run.stderr)
        return [json.loads(line) for line in run.stdout.splitlines()]

    def holdfast(self, *arguments, code=0):
        run = subprocess.run([PROGRAM, *arguments, "--json", "--quiet"], capture_output=True, text=True)
        self.assertEqual(run.returncode, code, run.stderr + run.stdout)
        return json.loads(run.stdout)

    def change(self, name, offset, count=1):
        """Flips a bit in some bytes of a file."""
        path = self.vault / name
        data = bytearray(path.read_bytes())
        for place in range(offset, offset + count):
            data[place] ^= 4
        path.write_bytes(data)

    def extracted(self, exhibit):
        target = self.scratch / exhibit.replace("/", "-")
        self.read("extract", exhibit, target)
        self.assertEqual(target.stat().st_mode & 0o777, 0o600)
        return sha256(target)


class Frozen(Stage):
    def test_log_is_whole_and_ends_with_its_head(self):
        entries = self.read("log", secret=self.passphrase)
        self.assertEqual((len(entries), entries[-1]["link"]), FROZEN_HEAD)
        self.assertEqual(entries[0]["event"], "vault.created")
        told = {entry.get("fact.name") for entry in entries if entry["event"] == "evidence.added"}
        self.assertEqual(told, {*FROZEN_FILES.values(), "Tracker, 100% charged"})

    def test_files_come_out_as_they_went_in(self):
        listed = {item["exhibit"]: item for item in self.read("list")}
        self.assertEqual({exhibit: item["name"] for exhibit, item in listed.items()}, FROZEN_FILES)
        for exhibit, name in FROZEN_FILES.items():
            self.assertEqual(listed[exhibit]["sha256"], sha256(SAMPLES / name))
            self.assertEqual(self.extracted(exhibit), sha256(SAMPLES / name))

    def test_it_says_how_it_is_locked(self):
        [info] = self.read("info")
        self.assertEqual((info["vault"], info["version"], info["entries"]), (FROZEN_ID, 1, FROZEN_HEAD[0]))
        self.assertEqual(info["slots"], [[1, 3, 64 << 20], [2, 0, 0]])

    def test_secrets_in_any_spelling(self):
        words = (FROZEN / "recovery-words.txt").read_text().split()
        self.read("info", secret=["--recovery-file", self.file("words", "  " + "\t".join(words).upper() + " \n")])
        apart = unicodedata.normalize("NFD", (FROZEN / "passphrase.txt").read_text("utf-8"))
        self.read("info", secret=["--passphrase-file", self.file("passphrase", apart)])

    def test_wrong_secrets(self):
        words = (FROZEN / "recovery-words.txt").read_text().split()
        for option, text, says in (
                ("passphrase", "tractor plum siren cafe moss\n", "wrong passphrase"),
                ("passphrase", "\n", "a passphrase has 1 to 1,024 bytes"),
                ("recovery", "dropbox\n", "not eleven words"),
                ("recovery", " ".join(["abacus", *words[1:]]), "one of the recovery words is wrong"),
                ("recovery", " ".join(["zoom"] * 11), "stand for nothing"),
                ("recovery", "definite equate rack landed charred chatting hubcap sputter trio payroll plod",
                 "wrong recovery words")):
            with self.subTest(text):
                self.read("log", secret=[f"--{option}-file", self.file("secret", text)], code=3, says=says)

    def test_what_is_not_there(self):
        self.read("extract", "RA/9", self.scratch / "new", code=1, says="there is no file RA/9")
        taken = self.file("taken", "mine")
        self.read("extract", "RA/1", taken, code=5, says="File exists")
        self.assertEqual(taken.read_text(), "mine")
        self.read("log", secret=["--passphrase-file", self.scratch / "none"], code=5, says="No such file")
        shutil.rmtree(self.vault)
        self.read("log", code=4, says="no header opens")

    def test_nothing_is_left_behind_and_no_key_is_shown(self):
        listed = self.file("listed", "")
        (self.scratch / "bin").mkdir()
        stand_in = self.scratch / "bin/sqlcipher"
        stand_in.write_text(f'#!/bin/sh\necho "$@" >>{listed}\nexec {shutil.which("sqlcipher")} "$@"\n')
        stand_in.chmod(0o700)
        (self.scratch / "tmp").mkdir()
        before = tree(self.vault)
        more = {"PATH": f"{self.scratch}/bin:{os.environ['PATH']}", "TMPDIR": f"{self.scratch}/tmp"}
        with unittest.mock.patch.dict(os.environ, more):
            self.read("log", secret=self.passphrase)
        self.assertEqual(tree(self.vault), before)
        self.assertEqual(list((self.scratch / "tmp").iterdir()), [])
        self.assertIn("vault.db", listed.read_text())
        self.assertNotRegex(listed.read_text(), "[0-9a-fA-F]{32}")


class Damage(Stage):
    """One bit is enough, and what it hit is named."""

    def alter(self, statements):
        """Changes the database with its own key, past what guards its tables."""
        import read_vault
        words = (FROZEN / "recovery-words.txt").read_text()
        vault = read_vault.Vault(self.vault, read_vault.RECOVERY, words)
        vault.lock.close()
        vault.copy.cleanup()
        script = f"""PRAGMA key = "x'{vault.database_key.hex()}{vault.database_salt.hex()}'";
            DROP TRIGGER log_no_update; DROP TRIGGER log_no_delete; DROP TRIGGER log_head_no_update;
            DROP TRIGGER revision_no_update;\n{statements};\n"""
        subprocess.run(["sqlcipher", "-batch", "-bail", "-init", os.devnull, self.vault / "vault.db"], input=script,
                       stdout=subprocess.DEVNULL, text=True, check=True)

    def altered_header(self, offset, value):
        """Writes into vault.hdr, and makes the checksum fit."""
        path = self.vault / "vault.hdr"
        data = path.read_bytes()
        data = data[:offset] + value + data[offset + len(value):-32]
        path.write_bytes(data + hashlib.blake2b(data, digest_size=32).digest())

    def test_object(self):
        name = f"objects/{FIRST_OBJECT[:2]}/{FIRST_OBJECT}.evo"
        for offset, says in ((3, "it is not an object of this vault"), (30, "it is not an object of this vault"),
                             (10, "its commitment is wrong"), (50, "its commitment is wrong"),
                             (64, "its commitment is wrong"), (96, "chunk 0 of 2 is damaged"),
                             (96 + 65551, "chunk 0 of 2 is damaged"), (96 + 65552, "chunk 1 of 2 is damaged"),
                             (96 + 2 * 65552, "its final chunk is damaged"), (-1, "its final chunk is damaged")):
            with self.subTest(offset):
                self.change(name, offset)
                self.read("extract", "RA/1", self.scratch / "new", code=1, says=f"RA/1, object {FIRST_OBJECT}: {says}")
                self.assertFalse((self.scratch / "new").exists())
                self.change(name, offset)
        self.assertEqual(self.extracted("RA/1"), sha256(SAMPLES / "postcard.jpg"))
        os.truncate(self.vault / name, 132239)
        self.read("extract", "RA/1", self.scratch / "new", code=1, says="it has not the size of an object")
        [other] = [item["object"] for item in self.read("list") if item["exhibit"] == "RA/2"]
        shutil.copyfile(self.vault / f"objects/{other[:2]}/{other}.evo", self.vault / name)
        self.read("extract", "RA/1", self.scratch / "new", code=1, says="it is not the file of the record")
        (self.vault / name).unlink()
        self.read("extract", "RA/1", self.scratch / "new", code=1, says=f"object {FIRST_OBJECT}: it is missing")

    def test_a_copy_stands_in_for_a_damaged_header(self):
        for name in ("vault.hdr", "vault.hdr.bak"):
            self.change(name, 100)
            entries = self.read("log", code=1, says="vault.hdr: its checksum is wrong")
            self.assertEqual((len(entries), entries[-1]["link"]), FROZEN_HEAD)
        self.read("log", secret=["--passphrase-file", self.file("wrong", "wrong\n")], code=3, says="wrong passphrase")
        self.change("safety/vault.hdr", 2207)
        self.read("log", code=4, says="safety/vault.hdr: its checksum is wrong")

    def test_header_that_was_altered(self):
        first, second = 96, 96 + 256
        number, slot = "a number is not one of this format", "a slot is not one of this format"
        for offset, value, code, says in (
                (10, b"\2", 4, "newer version"), (8, b"\2", 4, "newer version"),
                (8, b"\0", 4, number), (60, b"\1", 4, number), (48, b"\7", 4, number),
                (first + 4, b"\2", 4, slot), (first + 8, b"\0\0\0\1", 4, slot),
                (second + 4, b"\3", 4, slot), (second + 255, b"\1", 4, slot),
                (second + 80, bytes(32), 3, "wrong recovery words"), (second + 112, bytes(48), 1, "its slot is damaged"),
                (32, b"\2", 1, "put together from two"), (32, b"\0", 1, "an older header was put back")):
            with self.subTest(says, offset=offset):
                self.take(FROZEN)
                self.altered_header(offset, value)
                self.read("list", code=code, says=says)

    def test_log(self):
        one = "WHERE sequence = 6"
        for statement, says in (
                (f"UPDATE log SET body = CAST(replace(CAST(body AS TEXT), 'app: 0', 'app: 1') AS BLOB) {one}",
                 ["log entry 6: its body was changed", "log entry 6: its link does not follow"]),
                (f"UPDATE log SET link = zeroblob(32) {one}",
                 ["log entry 6: its link does not follow", "log entry 7: its link does not follow"]),
                (f"UPDATE log SET event = 'vault.opened' {one}", ["log entry 6: its body does not fit its row"]),
                (f"UPDATE log SET written_at = 1 {one}",
                 ["log entry 6: its body does not fit its row", "log entry 6: its time goes back"]),
                ("DELETE FROM log WHERE sequence = 5",
                 ["log entry 6: one before it is missing", "log entry 6: its link does not follow"]),
                ("DELETE FROM log WHERE sequence = 32", ["signed head of 32 entries: it is not of this log"]),
                ("UPDATE revision SET canonical = CAST(canonical || ' ' AS BLOB) WHERE log_entry = 6",
                 ["log entry 6: the record it names was changed"]),
                ("UPDATE log_head SET signature = zeroblob(64) WHERE entries = 32",
                 ["signed head of 32 entries: its signature is wrong"]),
                ("UPDATE log_head SET statement = replace(statement, 'entries: 32', 'entries: 33') WHERE entries = 32",
                 ["signed head of 32 entries: its signature is wrong", "signed head of 32 entries: it is not of"])):
            with self.subTest(statement):
                self.take(FROZEN)
                self.alter(statement)
                problems = self.problems()
                self.assertEqual(len(problems), len(says), problems)
                for problem, words in zip(problems, says):
                    self.assertIn(words, problem)

    def problems(self):
        run = subprocess.run([sys.executable, READER, "log", self.vault, *self.words], capture_output=True, text=True)
        self.assertEqual(run.returncode, 1, run.stderr)
        return run.stderr.splitlines()

    def test_evidence(self):
        for statement in (
                "UPDATE evidence SET object = (SELECT max(object) FROM evidence WHERE exhibit_number = 2) "
                "WHERE exhibit_number = 1",
                "UPDATE evidence SET sha256 = zeroblob(32) WHERE exhibit_number = 1",
                "UPDATE revision SET canonical = CAST(canonical || ' ' AS BLOB) WHERE kind = 'evidence'"):
            with self.subTest(statement):
                self.take(FROZEN)
                self.alter(statement)
                self.read("list", code=1, says="RA/1: its record was changed")

    def test_database(self):
        self.change("vault.db", 100)
        self.read("log", code=4, says="vault.db is damaged")
        os.truncate(self.vault / "vault.db", 0)
        self.read("log", code=4, says="vault.db is missing or empty")

    def test_links_and_locks(self):
        with open(self.vault / "vault.lock", "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.read("log", code=6, says="the vault is in use")
        copy = self.vault / "vault.hdr.bak"
        copy.unlink()
        copy.symlink_to("vault.hdr")
        self.read("log", code=4, says="a symbolic link")


class Program(Stage):
    """The program and the reader say the same of one vault."""

    def both_say_the_same(self):
        """The program's own log ends later, because it writes down that it opened the vault."""
        entries = self.read("log", secret=self.passphrase)
        listed = self.read("list")
        self.assertEqual(self.holdfast("log", self.vault, *self.passphrase)["entries"][:len(entries)], entries)
        self.assertTrue(self.holdfast("log", self.vault, "--verify", *self.passphrase)["ok"])
        told = self.holdfast("evidence", "list", self.vault, *self.words)["evidence"]
        members = "id", "exhibit", "name", "size", "sha256", "object", "media_type", "source", "added_at", "revision"
        self.assertEqual([[item[member] for member in members] for item in listed],
                         [[item[member] for member in members] for item in told if item["sha256"]])
        self.assertTrue(self.holdfast("check", self.vault, "--read-data", *self.passphrase)["ok"])

    def test_frozen_vault_still_opens(self):
        self.both_say_the_same()
        target = self.scratch / "program"
        self.holdfast("evidence", "extract", self.vault, "RA/1", "--to", target, *self.words)
        self.assertEqual(sha256(target), sha256(SAMPLES / "postcard.jpg"))

    def test_damaged_header_is_repaired_from_a_copy(self):
        self.change("vault.hdr", 100)
        self.holdfast("info", self.vault, *self.passphrase)
        self.read("info", secret=self.passphrase)
        self.assertEqual(self.read("log")[:1], self.read("log", secret=self.passphrase)[:1])

    def test_vault_that_was_just_made(self):
        made = self.scratch / "made"
        subprocess.run([HERE / "freeze.sh", PROGRAM, made], check=True)
        self.take(made)
        files = {"100% odd\tname – ": b"\0\1" * 150_000, "empty": b"", "one chunk": bytes(65_536),
                 "and one": bytes(65_537)}
        for name, content in files.items():
            (self.scratch / name).write_bytes(content)
            self.holdfast("evidence", "add", self.vault, self.scratch / name, *self.words)
        self.both_say_the_same()
        listed = {item["name"]: item for item in self.read("list")}
        for name, content in files.items():
            with self.subTest(name):
                self.assertEqual(listed[name]["size"], len(content))
                self.assertEqual(self.extracted(listed[name]["exhibit"]), hashlib.sha256(content).hexdigest())

    def test_passphrase_that_was_changed(self):
        new = ["--passphrase-file", self.file("new", "moss hat siren plum tractor\n")]
        self.holdfast("passphrase", self.vault, "--new-passphrase-file", new[1], "--kdf", "interactive",
                      *self.passphrase)
        self.read("info", secret=new)
        self.read("info", secret=self.passphrase, code=3, says="wrong passphrase")
        self.holdfast("info", self.vault, *new)  # From here on the copies have it as well.
        self.change("vault.hdr", 100)
        self.read("info", secret=new, code=1, says="vault.hdr: its checksum is wrong")


if __name__ == "__main__":
    if missing():
        print(f"skipped: not installed here: {missing()}. packaging/setup.sh brings it.")
        sys.exit(77)
    unittest.main(verbosity=2)
