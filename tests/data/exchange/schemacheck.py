"""schemacheck.py SCHEMA DOCUMENT: 0 when the document follows the JSON Schema, 1 with what does not, 2 without the library."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(2)
with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    document = json.load(file)
validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
faults = [f"{list(fault.absolute_path)}: {fault.message[:300]}" for fault in validator.iter_errors(document)]
print("\n".join(faults))
sys.exit(1 if faults else 0)
