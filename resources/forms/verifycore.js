const K = new Uint32Array(64), H0 = new Uint32Array(8);
(function () { // constants of FIPS 180-4: fractional parts of cube and square roots of the first primes
  const frac = x => ((x - Math.floor(x)) * 4294967296) >>> 0; let n = 2, i = 0;
  while (i < 64) { let p = true; for (let d = 2; d * d <= n; d++) if (n % d === 0) { p = false; break; }
    if (p) { if (i < 8) H0[i] = frac(Math.sqrt(n)); K[i++] = frac(Math.cbrt(n)); } n++; }
})();
function sha256(bytes) {
  const h = Uint32Array.from(H0), w = new Uint32Array(64), length = bytes.length, padded = new Uint8Array(((length + 72) >> 6) << 6);
  padded.set(bytes); padded[length] = 128; const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 536870912)); view.setUint32(padded.length - 4, (length << 3) >>> 0);
  const r = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) w[i] = (r(w[i-2],17) ^ r(w[i-2],19) ^ (w[i-2] >>> 10)) + w[i-7] + (r(w[i-15],7) ^ r(w[i-15],18) ^ (w[i-15] >>> 3)) + w[i-16];
    let [a, b, c, d, e, f, g, x] = h;
    for (let i = 0; i < 64; i++) {
      const t = (x + (r(e,6) ^ r(e,11) ^ r(e,25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const u = ((r(a,2) ^ r(a,13) ^ r(a,22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      x = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
    }
    [a, b, c, d, e, f, g, x].forEach((v, i) => { h[i] = (h[i] + v) | 0; });
  }
  const out = new Uint8Array(32), o = new DataView(out.buffer); h.forEach((v, i) => o.setUint32(4 * i, v)); return out;
}
const utf8 = text => new TextEncoder().encode(text);
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");
const unhex = text => Uint8Array.from(text.match(/../g) || [], p => parseInt(p, 16));
function join(parts) { const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0)); let at = 0; for (const p of parts) { all.set(p, at); at += p.length; } return all; }
function contentOf(entry) {
  const lineHash = l => typeof l === "string" ? sha256(utf8(l)) : unhex(l.hash);
  return entry.event === undefined ? unhex(entry.content) : sha256(join([sha256(utf8(entry.event)), ...(entry.lines || []).map(lineHash)]));
}
function check(text) {
  let before = null, events = 0, last = 0, head = "";
  for (const line of text.split("\n")) {
    if (!line) continue;
    let entry, hash = "";
    try { entry = JSON.parse(line); } catch (e) { return { bad: last + 1 }; }
    if (before === null) { if (typeof entry.before !== "string") return { bad: 1 }; before = entry.before ? unhex(entry.before) : new Uint8Array(32); continue; }
    try { before = sha256(join([before, contentOf(entry)])); hash = hex(before); } catch (e) { hash = ""; }
    if (hash === "" || hash !== entry.hash) return { bad: entry.id || last + 1 };
    if (entry.event !== undefined) events++;
    head = hash; last = entry.id;
  }
  return before === null ? { bad: 1 } : { events, head };
}
// The three answers are separate: is every entry what was recorded, do they lead to the seal of the package.
function verdictOf(chain, manifest) {
  const result = check(chain);
  const unbroken = result.bad === undefined;
  const sealed = unbroken && result.events === manifest.events && (result.head === "" || result.head === (manifest.seal || {}).head);
  return { unbroken, sealed, bad: result.bad, events: result.events, head: result.head };
}
