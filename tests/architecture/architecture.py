#!/usr/bin/env python3
"""Reads the tree against the house rules of the README: who may include whom, sizes, words, translations. Prints what is
wrong and exits 1. Facts about categories belong in resources/: their ids, laws and field names may not stand in C++."""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

top = Path(sys.argv[1])
problems = []

# Folder → what its files may include besides itself, base and model. The picture in README.md.
MAY = {
    'core/base': set(),
    'core/model': {'core/base'},
    'core/codes': {'core/base', 'core/model'},
    'core/storage': {'core/base', 'core/model', 'resources'},
    'core/rules': {'core/base', 'core/model', 'core/codes'},
    'core/ledger': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules'},
    'core/render': {'core/base', 'core/model', 'core/codes'},
    'core/labels': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules', 'core/ledger', 'core/render'},
    'core/exchange': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules', 'core/ledger', 'core/render'},
    'core/sync': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules', 'core/ledger'},
    'core/filing': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules', 'core/ledger', 'core/render',
                    'core/exchange'},
    'core/workspace': {'core/base', 'core/model', 'core/codes', 'core/storage', 'core/rules', 'core/ledger', 'core/sync',
                       'resources'},
}
EVERYTHING = set(MAY) | {'ui', 'app', 'resources', 'tests'}
WIDGETS = re.compile(r'#include <(QtWidgets|QWidget|QDialog|QMessageBox|QMainWindow|QtCharts|QChart|QApplication|QLabel)')
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def folder_of(path):
    parts = path.split('/')
    return '/'.join(parts[:2]) if parts[0] == 'core' else parts[0]


def sources(*roots):
    for root in roots:
        for path in sorted((top / root).rglob('*')):
            if path.suffix in ('.cpp', '.h'):
                yield path, path.relative_to(top).as_posix(), path.read_text(encoding='utf-8')


def wrong(where, what):
    problems.append(f'{where}: {what}')


for path, name, text in sources('core', 'ui', 'app', 'resources'):
    lines = text.count('\n')
    if path.suffix == '.cpp' and lines > 600:
        wrong(name, f'{lines} lines; a .cpp has at most 600')
    if path.suffix == '.h' and lines > 150 and name != 'resources/resources.h':
        wrong(name, f'{lines} lines; a header has at most 150')
    if path.suffix == '.h' and '#pragma once' not in text:
        wrong(name, 'no #pragma once')
    own = folder_of(name)
    allowed = MAY.get(own, EVERYTHING) | {own}
    for included in INCLUDE.findall(text):
        target = folder_of(included)
        if included.endswith('.moc') or '/' not in included:
            continue
        if target not in allowed:
            wrong(name, f'includes {included}: {own} may not see {target}')
    if own.startswith('core') and WIDGETS.search(text):
        wrong(name, 'widgets in core')
    if own != 'core/storage' and re.search(r'#include <(SQLiteCpp|sqlite3)', text):
        wrong(name, 'SQLite outside core/storage')
    if re.search(r'#include <(QSql|QtSql)', text):
        wrong(name, 'QtSql is not used')
    if own == 'ui' and re.search(r'QMessageBox|QDialog\b', text):
        wrong(name, 'no dialogs: questions open in the page')
    if re.search(r'\b(TODO|FIXME|XXX|HACK)\b', text):
        wrong(name, 'unfinished by its own words')
    if own.startswith('core') and re.search(r'\b(double|float)\b[^;\n]*(quantit|amount|price|money|balance)', text, re.I):
        wrong(name, 'floating point near quantities or money')
    for banned in ('Manager', 'Helper', 'Utils'):
        if re.search(rf'\b(class|struct) \w*{banned}\b', text):
            wrong(name, f'a type named {banned}')
    if re.search(r'\.exec\(\)', text) and own == 'ui':
        wrong(name, 'a nested event loop in ui')

# Two types of one name in one namespace are one type to the linker: whose destructor runs is chance.
NAMELESS = re.compile(r'^namespace\s*\{.*?^\} // namespace$', re.M | re.S)
homes = {}
for path, name, text in sources('core', 'ui', 'app'):
    for declared in re.findall(r'^(?:struct|class) (\w+)(?: final)?(?: : [^;{]*)?\s*\{', NAMELESS.sub('', text), re.M):
        homes.setdefault(declared, []).append(name)
for declared, names in homes.items():
    if len(names) > 1:
        wrong(names[1], f'{declared} is declared in {names[0]} too')

# The top of the tree is what the README's picture shows.
TOP = {'CMakeLists.txt', 'app', 'core', 'ui', 'resources', 'translations', 'installer', 'tests', 'README.md',
       'CMakePresets.json', '.clang-format', '.clang-tidy', '.gitignore', 'LICENSE', 'CHANGELOG.md', '.ci'}
tracked = subprocess.run(['git', '-C', str(top), 'ls-files'], capture_output=True, text=True, check=False).stdout
for entry in sorted({line.split('/')[0] for line in tracked.splitlines()} - TOP):
    wrong(entry, 'does not belong at the top of the tree')

# Nothing of a category in C++: pack ids beyond `common`, and the Chinese titles of laws.
packs = [json.loads(p.read_text(encoding='utf-8')) for p in sorted((top / 'resources/rulepacks').rglob('*.json'))]
ids = {p['id'] for p in packs if '.' in p['id']}
titles = {law['zh'] for p in packs for law in p.get('laws', []) if law['id'] != 'house' and len(law['zh']) > 3}
for path, name, text in sources('core', 'ui'):
    for word in ids:
        if f'"{word}"' in text:
            wrong(name, f'names the category {word}')
    for title in titles:
        if title in text:
            wrong(name, f'names the law {title}')

# Nor a path that a pack declares: the base pack `common` is everybody's, and some names are the program's own
# (builtInNames of core/rules, the code of an object).
builtin = set(re.findall(r'u"([a-z]+\.[A-Za-z0-9]+)"_qs', (top / 'core/rules/checkexpression.cpp').read_text(encoding='utf-8')))
shared = {f['path'] for p in packs if p['id'] == 'common' for f in p.get('fields', [])} | builtin | {'object.code'}
declared_paths = {f['path'] for p in packs for f in p.get('fields', [])} - shared
for path, name, text in sources('core', 'ui'):
    for word in sorted(set(re.findall(r'"([a-z]+\.[A-Za-z0-9]+)"', text)) & declared_paths):
        wrong(name, f'names the field {word} of a pack')

# Chinese is complete at every commit.
ts = top / 'translations/suben_zh_CN.ts'
if ts.exists():
    for message in ET.parse(ts).getroot().iter('message'):
        translation = message.find('translation')
        if translation is None or translation.get('type') == 'unfinished':
            wrong('translations/suben_zh_CN.ts', f'no Chinese for: {message.findtext("source")}')
        elif re.search(r'[\u4e00-\u9fff”》][,;?!](?!\d)', translation.text or ''):
            wrong('translations/suben_zh_CN.ts', f'a half-width sign after Chinese: {translation.text}')

# Tests stand beside what they test.
product = sum(text.count('\n') for _, _, text in sources('core'))
tested = sum(text.count('\n') for path, _, text in sources('tests'))
print(f'core {product} lines, tests {tested} lines: {100 * tested // max(product, 1)} per 100')

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
