// node verify.js [FOLDER]: checks the package in FOLDER (that of this file when none is named) without Suben: every file
// against data/manifest.json and the SHA-256 lists of BagIt, the chain of entries, the seal, and an Ed25519 signature.
if (typeof require === "function" && typeof module === "object" && require.main === module) {
  const fs = require("fs"), path = require("path");
  const base = path.resolve(process.argv[2] || path.join(__dirname, "..")), faults = [];
  const read = name => { try { return fs.readFileSync(path.join(base, name)); } catch (e) { return null; } };
  const digest = bytes => hex(sha256(new Uint8Array(bytes)));
  const expect = (name, wanted) => { const bytes = read(name); if (bytes === null) faults.push(name + " is missing"); else if (digest(bytes) !== wanted) faults.push(name + " was changed"); };
  const below = folder => fs.readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap(e => e.isDirectory() ? below(folder + "/" + e.name) : [folder + "/" + e.name]);
  const listed = new Set();
  for (const list of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
    for (const line of (read(list) || "").toString().split("\n")) {
      if (!line) continue;
      const name = decodeURIComponent(line.slice(66).replace(/%(?!0A|0D|25)/g, "%25"));
      listed.add(name); expect(name, line.slice(0, 64));
    }
  }
  for (const name of below("data")) if (!listed.has(name)) faults.push(name + " is not listed");
  const manifest = JSON.parse(read("data/manifest.json") || "{}"), chain = (read("data/chain.jsonl") || "").toString();
  for (const file of manifest.files || []) expect("data/" + file.name, file.sha256);
  const verdict = verdictOf(chain, manifest), signed = JSON.parse(read("signature.json") || "{}");
  let signature = signed.algorithm === undefined ? "missing" : "not checked";
  if (signed.algorithm === "ed25519") {
    const crypto = require("crypto"), key = crypto.createPublicKey({ key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(signed.publicKey, "hex")]), format: "der", type: "spki" });
    signature = crypto.verify(null, read(signed.signs), key, Buffer.from(signed.signature, "hex")) ? "good" : "bad";
  }
  const good = faults.length === 0 && verdict.unbroken && verdict.sealed && signature !== "bad";
  console.log(JSON.stringify({ files: faults.length === 0, unbroken: verdict.unbroken, sealed: verdict.sealed, firstBad: verdict.bad || 0, events: verdict.events, signature, faults: faults.slice(0, 20) }));
  process.exitCode = good ? 0 : 1;
}
