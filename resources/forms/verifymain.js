// node verify.js [FOLDER]: checks the package in FOLDER (that of this file when none is named) without Suben: the SHA-256 and
// SM3 lists of BagIt, every file against data/manifest.json, the chain of entries, the seal, and an Ed25519 signature.
// What it says is JSON; it ends with 0 when everything agrees. An SM2 signature is left to openssl (说明.txt).
function sm3(message) { // GB/T 32905
  const bytes = new Uint8Array(message), size = bytes.length, padded = new Uint8Array(((size + 72) >> 6) << 6), view = new DataView(padded.buffer);
  padded.set(bytes); padded[size] = 128; view.setUint32(padded.length - 8, Math.floor(size / 536870912)); view.setUint32(padded.length - 4, (size << 3) >>> 0);
  const r = (x, n) => n % 32 ? (x << (n % 32)) | (x >>> (32 - n % 32)) : x, w = new Int32Array(68);
  let v = Int32Array.from([0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
    for (let i = 16; i < 68; i++) { const x = w[i-16] ^ w[i-9] ^ r(w[i-3], 15); w[i] = x ^ r(x, 15) ^ r(x, 23) ^ r(w[i-13], 7) ^ w[i-6]; }
    let [a, b, c, d, e, f, g, h] = v;
    for (let i = 0; i < 64; i++) {
      const ss1 = r((r(a, 12) + e + r(i < 16 ? 0x79cc4519 : 0x7a879d8a, i)) | 0, 7), ss2 = ss1 ^ r(a, 12);
      const tt1 = ((i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + ss2 + (w[i] ^ w[i+4])) | 0;
      const tt2 = ((i < 16 ? e ^ f ^ g : (e & f) | (~e & g)) + h + ss1 + w[i]) | 0;
      d = c; c = r(b, 9); b = a; a = tt1; h = g; g = r(f, 19); f = e; e = tt2 ^ r(tt2, 9) ^ r(tt2, 17);
    }
    v = v.map((x, i) => x ^ [a, b, c, d, e, f, g, h][i]);
  }
  const out = new Uint8Array(32), o = new DataView(out.buffer); v.forEach((x, i) => o.setInt32(4 * i, x)); return out;
}
function verifyFolder(base) {
  const fs = require("fs"), path = require("path"), crypto = require("crypto"), faults = [];
  const read = name => { try { return fs.readFileSync(path.join(base, name)); } catch (e) { return null; } };
  const files = folder => fs.readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap(e => e.isDirectory() ? files(path.posix.join(folder, e.name)) : [path.posix.join(folder, e.name)]);
  const all = files("."), bagName = name => name.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const payload = all.filter(n => n.startsWith("data/")).sort(), own = n => n.startsWith("tagmanifest-") || n === "signature.json";
  const tags = all.filter(n => !n.startsWith("data/") && !own(n)).sort(), expected = ["signature.json"];
  for (const [kind, hash] of [["sha256", sha256], ["sm3", sm3]]) for (const [list, names] of [["manifest", payload], ["tagmanifest", tags]]) {
    const file = list + "-" + kind + ".txt", bytes = read(file); expected.push(file);
    if (bytes === null) { faults.push(file + " is missing"); continue; }
    const said = new Map(bytes.toString().split("\n").filter(l => l.includes("  ")).map(l => [l.slice(l.indexOf("  ") + 2), l.slice(0, l.indexOf("  "))]));
    let wanted = "";
    for (const name of names) {
      const digest = hex(hash(new Uint8Array(read(name)))), listed = said.get(bagName(name));
      if (listed === undefined) faults.push(name + " is not listed"); else if (listed !== digest) faults.push(name + " was changed");
      wanted += digest + "  " + bagName(name) + "\n"; said.delete(bagName(name));
    }
    for (const name of said.keys()) faults.push(name + " is missing");
    if (!bytes.equals(Buffer.from(wanted))) faults.push(file + " was changed");
  }
  for (const name of expected) if (!all.includes(name)) faults.push(name + " is missing");
  for (const name of all) if (own(name) && !expected.includes(name)) faults.push(name + " is not listed");
  const parsed = (name, fault) => { try { return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read(name))); } catch (e) { if (fault) faults.push(fault); return {}; } };
  const manifest = parsed("data/manifest.json", "data/manifest.json cannot be read"), signed = parsed("signature.json");
  for (const file of manifest.files || []) { const bytes = read("data/" + file.name); if (bytes === null || bytes.length !== file.size || hex(sha256(new Uint8Array(bytes))) !== file.sha256) faults.push("data/" + file.name + " was changed"); }
  const raw = read("data/chain.jsonl") || Buffer.alloc(0), lines = [];
  for (let at = 0; at < raw.length;) { // a line that is no UTF-8 is no JSON either
    const end = raw.indexOf(10, at) < 0 ? raw.length : raw.indexOf(10, at);
    try { lines.push(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw.subarray(at, end))); } catch (e) { lines.push("?"); }
    at = end + 1;
  }
  const verdict = verdictOf(lines.join("\n"), manifest);
  const sm2 = signed.algorithm === "sm2", keys = ["algorithm", sm2 ? "certificate" : "publicKey", "signature", "signer", "signs", "suben"];
  const text = JSON.stringify(Object.fromEntries(keys.map(k => [k, signed[k]])), null, 4) + "\n", bytes = read("signature.json");
  let signature = bytes === null ? "missing" : "bad";
  const written = bytes !== null && bytes.toString() === text && Object.keys(signed).length === 6 && signed.suben === "signature/1" && signed.signs === "tagmanifest-sha256.txt" &&
    signed.signer === (manifest.ledger || {}).name && /^([0-9a-f]{2})*$/.test(signed.signature);
  if (written && sm2) signature = signed.certificate === (read("certificate.pem") || "").toString() ? "not checked" : "bad";
  if (written && signed.algorithm === "ed25519" && /^[0-9a-f]{64}$/.test(signed.publicKey)) {
    const key = crypto.createPublicKey({ key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(signed.publicKey, "hex")]), format: "der", type: "spki" });
    try { if (crypto.verify(null, read(signed.signs), key, Buffer.from(signed.signature, "hex"))) signature = "good"; } catch (e) { signature = "bad"; }
  }
  return { files: faults.length === 0, unbroken: verdict.unbroken, sealed: verdict.sealed, firstBad: verdict.bad || 0, events: verdict.events || 0, signature, faults: faults.slice(0, 20) };
}
if (typeof require === "function" && typeof module === "object") {
  if (require.main === module) {
    const said = verifyFolder(require("path").resolve(process.argv[2] || require("path").join(__dirname, "..")));
    console.log(JSON.stringify(said));
    process.exitCode = said.files && said.unbroken && said.sealed && said.signature !== "bad" && said.signature !== "missing" ? 0 : 1;
  } else module.exports = { verifyFolder };
}
