#pragma once

#include "core/base/value.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QStringView>

namespace suben
{

// Canonical JSON, written by hand because every posted line passes through it: UTF-8, keys in order, no spaces, only
// the escapes JSON demands. The same values give the same bytes on every machine; these bytes are what is hashed.

/// `"text"`.
void appendJson(QByteArray &out, QStringView text);
/// The same of a text that is UTF-8 already.
void appendJsonUtf8(QByteArray &out, const QByteArray &utf8);
void appendJson(QByteArray &out, qint64 number);
/// As core/ledger/fieldjson.h stores values: booleans, lists as arrays, everything else as its canonical text.
void appendJson(QByteArray &out, const Value &value);

/// One object, its members appended by the caller in order of their keys.
class JsonObject final
{
public:
    explicit JsonObject(QByteArray &out) : m_out(out) { m_out += '{'; }
    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;
    ~JsonObject() { m_out += '}'; }

    /// `"key":`, with a comma before it where one is due; the value is appended to `out` next.
    QByteArray &key(QStringView name);
    template <typename T>
    void add(QStringView name, const T &value)
    {
        appendJson(key(name), value);
    }
    /// Left out where it is empty.
    void addText(QStringView name, QStringView text);
    void addUtf8(QStringView name, const QByteArray &utf8);
    /// Left out where it is 0: no such record.
    void addId(QStringView name, qint64 id);
    /// What is JSON already.
    void addRaw(QStringView name, const QByteArray &json);

private:
    QByteArray &m_out;
    bool m_first = true;
};

/// A comma between the entries of a list.
class JsonList final
{
public:
    explicit JsonList(QByteArray &out) : m_out(out) { m_out += '['; }
    JsonList(const JsonList &) = delete;
    JsonList &operator=(const JsonList &) = delete;
    ~JsonList() { m_out += ']'; }
    QByteArray &next();

private:
    QByteArray &m_out;
    bool m_first = true;
};

} // namespace suben
