// node bag.js FOLDER: what npm's bagit-tools say of a bag (RFC 8493); NODE_PATH names where they are installed.
const { verify } = require("bagit-tools");

verify(process.argv[2], { version: "1.0" }, (error, valid, results) => {
  if (error) throw error;
  for (const result of results) if (result.type === "assert" && !result.ok) console.log(result.name);
  console.log(valid ? "VALID" : "NOT VALID");
  process.exit(valid ? 0 : 1);
});
