#!/usr/bin/env python3
"""Reads a vault. Written from core/vault/FORMAT.md alone, without the program's source: what this reads, anybody can.

    read_vault.py info VAULT SECRET             how it is locked, and whether its log holds
    read_vault.py log VAULT SECRET              the custody log: chain, signatures and records are verified
    read_vault.py list VAULT SECRET             the files that are kept as evidence
    read_vault.py extract VAULT ID FILE SECRET  the original of one: ID is an exhibit, an id or a SHA-256

SECRET is --passphrase-file FILE or --recovery-file FILE: one line; "-" is standard input. Answers are JSON, one thing
a line; what does not hold is on standard error. The vault is left as it is. Needs libsodium and the program sqlcipher.
Exit codes: 0 everything holds; 1 something was damaged or changed; 2 wrong usage; 3 wrong passphrase or recovery words;
4 not a vault that can be read; 5 the system said no; 6 in use.
"""
import argparse, ctypes, fcntl, hashlib, hmac, json, os, re, shutil, struct, subprocess, sys, tempfile
import time, unicodedata
from pathlib import Path
from urllib.parse import quote, unquote

PASSPHRASE, RECOVERY, KEY_FILE = KINDS = 1, 2, 3
BODY_KEYS = "evidence-log-entry", "vault", "seq", "salt", "time", "clock", "app", "event", "subject"
ROW_KEYS = "evidence-log-entry", "vault", "seq", "time", "event", "subject"
PRINTABLE = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "%")
u64 = ctypes.c_ulonglong
sodium = ctypes.CDLL("libsodium.so.23")
sodium.sodium_init()


class Refused(Exception):
    """A sentence and an exit code. 1 is damage: of a header there are copies."""


def need(condition, message, code=4):
    if not condition:
        raise Refused(message, code)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def blake2b(size, data, key=b"", **more):
    return hashlib.blake2b(data, digest_size=size, key=key, **more).digest()


def decrypted(key, nonce, sealed, associated=b""):
    """XChaCha20-Poly1305. Nothing when the tag is not good."""
    out = ctypes.create_string_buffer(len(sealed) - 16)
    failed = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        out, None, None, sealed, u64(len(sealed)), associated, u64(len(associated)), nonce, key)
    return None if failed else out.raw


def recovery_entropy(text):
    """The 16 bytes that eleven words stand for (part 4)."""
    words = (Path(__file__).resolve().parents[2] / "resources/words/eff_large.txt").read_text("ascii").split()
    digits = [words.index(word.lower()) if word.lower() in words else None for word in text.split()]
    need(len(digits) == 11 and None not in digits, "these are not eleven words of the list", 3)
    number = sum(digit * 7776 ** (9 - place) for place, digit in enumerate(digits[:10]))
    need(number < 1 << 128, "these recovery words stand for nothing", 3)
    entropy = number.to_bytes(16, "big")
    check = int.from_bytes(blake2b(32, b"EVLT-rec-check-v1" + entropy)[:4], "little")
    need(check % 7776 == digits[10], "one of the recovery words is wrong", 3)
    return entropy


def read_body(body):
    """What a body says; empty when it is not written as part 7 wants it."""
    lines = [line.partition(": ") for line in body.decode("ascii", "replace").split("\n")[:-1]]
    entry = {key: unquote(value, errors="surrogateescape") for key, _, value in lines}
    order = [*BODY_KEYS, *sorted(key for key in entry if re.fullmatch(r"fact\.[a-z0-9_]+", key)), "note"]
    written = {key: quote(value, PRINTABLE, errors="surrogateescape") for key, value in entry.items()}
    again = "".join(f"{key}: {re.sub(' $', '%20', value)}\n" for key, value in written.items())
    ordered = list(entry) == [key for key in order if entry.get(key) or key in BODY_KEYS[:8]]
    return entry if ordered and len(body) <= 8192 and again.encode() == body else {}


class Header:
    """One header file, read in the order of part 2."""

    def __init__(self, path):
        need(path.is_file() and 128 <= path.stat().st_size <= 65536, "it is missing, or no header by its size", 1)
        data = self.data = path.read_bytes()
        need(data[:8] == b"EVLT\r\n\x1a\n" and blake2b(32, data[:-32]) == data[-32:], "its checksum is wrong", 1)
        self.version, lowest, length, self.id, self.epoch = struct.unpack("<HHI16sQ", data[8:40])
        need(max(lowest, self.version) <= 1, "the vault is of a newer version")
        known = (self.version, lowest, length, len(data), *data[48:50]) == (1, 1, 2208, 2208, 8, 1)
        need(known and not any(data[50:96]), "the header was altered: a number is not one of this format")
        self.slots = [self.slot(data[at:at + 256]) for at in range(96, 2144, 256) if any(data[at:at + 256])]
        need(sum(slot["derivation"] for slot in self.slots) <= 3, "the header was altered: it has too many slots")

    def slot(self, data):
        names = "used kind derivation passes memory salt id made_at nonce commitment sealed".split()
        slot = dict(zip(names, struct.unpack("<BBHIQ16s16sq24s32s48s", data[:160])), head=data[:80])
        fits = slot["used"] == 1 and slot["kind"] in KINDS and slot["derivation"] == (slot["kind"] != RECOVERY)
        cost = 3 <= slot["passes"] <= 20 and 64 << 20 <= slot["memory"] <= 2 << 30 or slot["kind"] == RECOVERY
        zero = data[160:] + (data[4:32] if slot["kind"] == RECOVERY else b"")
        need(fits and cost and not any(zero), "the header was altered: a slot is not one of this format")
        return slot

    def vault_key(self, kind, secret):
        """The vault key; nothing when the secret opens no slot (part 3)."""
        for slot in (slot for slot in self.slots if slot["kind"] == kind):
            derived = ctypes.create_string_buffer(blake2b(32, b"EVLT-rec-v1" + secret), 32)
            if kind != RECOVERY:
                failed = sodium.crypto_pwhash(derived, u64(32), secret, u64(len(secret)), slot["salt"],
                                              u64(slot["passes"]), u64(slot["memory"]), 2)
                need(not failed, f"the derivation needs {slot['memory'] >> 20} MiB of memory", 5)
            both = blake2b(64, b"EVLT-slot-kek-v1" + bytes([kind]) + self.id + slot["id"], derived.raw)
            if hmac.compare_digest(both[32:], slot["commitment"]):
                key = decrypted(both[:32], slot["nonce"], slot["sealed"], b"EVLT-slot-v1" + self.id + slot["head"])
                need(key, "its slot is damaged", 1)
                return key


class Vault:
    def __init__(self, folder, kind, text):
        self.folder, self.problems = folder, []
        need(not any(path.is_symlink() for path in folder.rglob("*")), "a symbolic link does not belong into a vault")
        secret = recovery_entropy(text) if kind == RECOVERY else unicodedata.normalize("NFC", text).encode()
        need(1 <= len(secret) <= 1024, "a passphrase has 1 to 1,024 bytes", 3)
        header, vault_key = self.open_header(kind, secret)
        self.lock = open(folder / "vault.lock", "rb")  # It ends with the process.
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("the vault is in use", 6)
        self.header, self.id, public = header, header.id, ctypes.create_string_buffer(32)
        header_key, self.database_key, self.database_salt, self.object_key, seed = (
            blake2b(16 if number == 3 else 32, b"", vault_key, salt=struct.pack("<Q8x", number),
                    person=b"EVLTv1__" + bytes(8)) for number in range(1, 6))
        self.check(hmac.compare_digest(blake2b(32, header.data[:2144], header_key), header.data[2144:2176]),
                   "the header was put together from two: change nothing in this vault")
        sodium.crypto_sign_seed_keypair(public, ctypes.create_string_buffer(64), seed)
        self.public_key = public.raw
        need((folder / "vault.db").exists() and (folder / "vault.db").stat().st_size, "vault.db is missing or empty")
        self.copy = tempfile.TemporaryDirectory(prefix="read-vault-")  # SQLite writes beside even what it only reads.
        for path in (folder / "vault.db", *folder.glob("vault.db-wal")):
            shutil.copyfile(path, Path(self.copy.name, path.name))
        application, schema = self.rows("application_id, user_version", "pragma_application_id, pragma_user_version")[0]
        meta, self.schema = dict(self.rows("key, value", "meta")), int(schema)
        need(int(application) == 0x48464456 and meta.get(b"vault_id") == self.id, "vault.db is not that of this vault")
        self.check(int(meta.get(b"header_epoch", 0)) <= header.epoch, "an older header was put back")

    def open_header(self, kind, secret):
        """The first header that opens, and the vault key out of it. Copies speak only where vault.hdr is damaged."""
        safety, refusals = self.folder / "safety", []
        copies = safety / "vault.hdr", *sorted(safety.glob("*/vault.hdr"), reverse=True)
        for path in (self.folder / "vault.hdr", self.folder / "vault.hdr.bak", *copies):
            try:
                header = Header(path)
                key = header.vault_key(kind, secret)
                need(key, "wrong passphrase" if kind == PASSPHRASE else "wrong recovery words", 3)
                return header, key
            except Refused as refusal:
                need(refusals or refusal.args[1] == 1, *refusal.args)
                refusals.append(refusal.args[1])
                self.check(False, f"{path.relative_to(self.folder)}: {refusal.args[0]}")
        raise Refused("no header opens. " + "; ".join(self.problems), 3 if 3 in refusals else 4)

    def rows(self, columns, source):
        """Values as bytes, numbers in digits. The key goes in by a pipe: everybody may list command lines."""
        script = f""".output {os.devnull}
            PRAGMA key = "x'{self.database_key.hex()}{self.database_salt.hex()}'";
            PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
            \n.output\nSELECT {', '.join(f'hex({column})' for column in columns.split(', '))} FROM {source};\n"""
        command = ["sqlcipher", "-batch", "-bail", "-init", os.devnull, Path(self.copy.name, "vault.db")]
        run = subprocess.run(command, input=script, capture_output=True, text=True)
        need(not run.returncode and not run.stderr, "vault.db is damaged: " + run.stderr.strip().split("\n")[-1])
        return [[bytes.fromhex(value) for value in line.split("|")] for line in run.stdout.splitlines()]

    def check(self, holds, problem):
        if not holds:
            self.problems.append(problem)

    def log(self):
        """The entries, checked with their records and the signed heads (part 7)."""
        vault, key, entries, last, before = self.id.hex(), self.public_key.hex(), [], 0, ""
        links = {0: sha256(f"evidence-log-genesis-1\n{vault}\n{key}\n".encode())}
        records = dict(self.rows("log_entry, canonical", "revision"))
        for number, body, digest, link, event, subject, written_at in self.rows(
                "sequence, body, body_sha256, link, event, subject, written_at", "log ORDER BY sequence"):
            entry, record, digest, link = read_body(body), records.pop(number, None), digest.hex(), link.hex()
            position, place = int(number), f"log entry {int(number)}: "
            expected = sha256(f"evidence-log-link-1\n{position}\n{links[last]}\n{sha256(body)}\n".encode())
            told = [entry.get(name, "").encode("utf-8", "surrogateescape") for name in ROW_KEYS]
            self.check(position == last + 1, place + "one before it is missing")
            self.check(sha256(body) == digest, place + "its body was changed")
            self.check(link == expected, place + "its link does not follow from its body and the link before")
            moment = time.strftime("%FT%T", time.gmtime(int(written_at) // 1000)) + f".{int(written_at) % 1000:03}Z"
            self.check(told == [b"1", vault.encode(), number, moment.encode(), event, subject],
                       place + "its body does not fit its row")
            self.check(moment >= before or entry.get("clock", "").startswith("back "), place + "its time goes back")
            self.check(entry.get("fact.record_sha256") == (None if record is None else sha256(record)),
                       place + "the record it names was changed")
            last, before, links[position] = position, moment, link
            entries.append({**entry, "seq": position, "link": link})
        self.check(not records, "records without a log entry: " + ", ".join(map(bytes.decode, records)))
        for count, statement, signature in self.rows("entries, statement, signature", "log_head ORDER BY entries"):
            message, place = b"EVLT-head-v1\0" + statement, f"signed head of {int(count)} entries: "
            self.check(len(signature) == 64 and not sodium.crypto_sign_verify_detached(
                signature, message, u64(len(message)), self.public_key), place + "its signature is wrong")
            self.check(re.fullmatch(
                f"evidence-log-head: 1\nvault: {vault}\nentries: {int(count)}\nhead: {links.get(int(count))}\n"
                f"time: [0-9TZ:.-]+\nkey: {key}\n".encode(), statement), place + "it is not of this log")
        return entries

    def evidence(self):
        """The newest record of each file that is here, where row, record and log agree."""
        items = []
        for exhibit, name, digest, canonical, body in self.rows(
                "exhibit_initials || '/' || exhibit_number, object, sha256, canonical, body",
                "evidence AS e LEFT JOIN revision AS r ON r.record = e.id AND r.number = e.revision "
                "LEFT JOIN log ON sequence = log_entry ORDER BY seq"):
            item = json.loads(canonical) if sha256(canonical) == read_body(body).get("fact.record_sha256") else {}
            told, row = [item.get(member) or "" for member in ("object", "sha256")], [name.hex(), digest.hex()]
            self.check(item and told == row, f"{exhibit.decode()}: its record was changed")
            items += [item] if told[0] else []
        return items

    def content(self, item):
        """The bytes of an original, none before its tag was found good (part 6)."""
        def check(holds, what):
            need(holds, f"{item['exhibit']}, object {item['object']}: {what}", 1)
        path = self.folder / "objects" / item["object"][:2] / f"{item['object']}.evo"
        check(path.is_file(), "it is missing")
        with open(path, "rb") as file:
            head = file.read(96)
            count, rest = divmod(path.stat().st_size - 96 - 1040, 65552)
            check(count >= 1 and not rest, "it has not the size of an object")
            check(head[:8] == b"EVO1\1\0\1\x10" and head[24:40] == self.id, "it is not an object of this vault")
            both = blake2b(64, head[:64], self.object_key)
            check(hmac.compare_digest(both[32:], head[64:]), "its commitment is wrong")
            file.seek(-1040, os.SEEK_END)
            final = decrypted(both[:32], struct.pack("<Q15xB", count, 1), file.read())
            check(final, "its final chunk is damaged")
            length, digest, _, name_length = struct.unpack("<Q32sqH", final[:50])
            step = 1 << max(0, length.bit_length() - 1 - (length.bit_length() - 1).bit_length())
            check(count == max(1, -(-length // step) * step + 65535 >> 16), "its length does not fit its size")
            check(name_length <= 512 and not any(final[50 + name_length:]), "its name does not end with zero bytes")
            check([digest.hex(), length] == [item["sha256"], item["size"]], "it is not the file of the record")
            stored, original = hashlib.sha256(head), hashlib.sha256()
            file.seek(96)
            for number in range(count):
                sealed = file.read(65552)
                chunk = decrypted(both[:32], struct.pack("<Q16x", number), sealed)
                check(chunk, f"chunk {number} of {count} is damaged")
                piece = chunk[:max(0, length - number * 65536)]
                check(not any(chunk[len(piece):]), f"chunk {number} of {count} goes on behind the content")
                stored.update(sealed)
                original.update(piece)
                yield piece
            stored.update(file.read())
            check(original.digest() == digest, "its content has another SHA-256")
            check(stored.hexdigest() == item["object"], "its name is not the SHA-256 of its bytes")

    def extract(self, name, target):
        """Writes an original to a new file; after a failure nothing stands there."""
        found = [item for item in self.evidence() if name in (item["exhibit"], item["id"], item["sha256"])]
        need(found, "\n".join([*self.problems, f"there is no file {name}"]), 1)
        with open(target, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
            try:
                out.writelines(self.content(found[0]))
            except BaseException:
                os.unlink(target)
                raise
        return found

    def info(self):
        header, slots = self.header, [[slot["kind"], slot["passes"], slot["memory"]] for slot in self.header.slots]
        return [{"vault": self.id.hex(), "version": header.version, "epoch": header.epoch, "schema": self.schema,
                 "slots": slots, "public_key": self.public_key.hex(), "entries": len(self.log())}]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, more in (("info", ()), ("log", ()), ("list", ()), ("extract", ("id", "file"))):
        command = commands.add_parser(name)
        for argument in ("vault", *more):
            command.add_argument(argument)
        secret = command.add_mutually_exclusive_group(required=True)
        secret.add_argument("--passphrase-file")
        secret.add_argument("--recovery-file")
    asked = parser.parse_args()
    try:
        path = asked.passphrase_file or asked.recovery_file
        text = Path("/dev/stdin" if path == "-" else path).read_text("utf-8").split("\n")[0]
        vault = Vault(Path(asked.vault), RECOVERY if asked.recovery_file else PASSPHRASE, text)
        answers = {"info": vault.info, "log": vault.log, "list": vault.evidence}
        for thing in vault.extract(asked.id, asked.file) if asked.command == "extract" else answers[asked.command]():
            print(json.dumps(thing))
        need(not vault.problems, "\n".join(vault.problems), 1)
    except (Refused, OSError, UnicodeDecodeError) as error:
        message, code = error.args if isinstance(error, Refused) else (error, 5)
        print(f"read_vault.py: {message}", file=sys.stderr)
        return code


if __name__ == "__main__":
    sys.exit(main())
