// node mutants.js VERIFY.js FOLDER MUTANTS.json: what the verifier of a package says of it after each change, one JSON a
// line. A change is {"name", "hex"}: the whole file as it then is; the folder is put back after each.
const fs = require("fs"), path = require("path");
const { verifyFolder } = require(path.resolve(process.argv[2]));

const base = path.resolve(process.argv[3]), mutants = JSON.parse(fs.readFileSync(process.argv[4], "utf8"));
for (const { name, hex } of mutants) {
  const file = path.join(base, name), was = fs.existsSync(file) ? fs.readFileSync(file) : null;
  if (hex === undefined) fs.rmSync(file); else fs.writeFileSync(file, Buffer.from(hex, "hex"));
  let said;
  try { said = verifyFolder(base); } catch (e) { said = { threw: String(e) }; }
  console.log(JSON.stringify(said));
  if (was === null) fs.rmSync(file); else fs.writeFileSync(file, was);
}
