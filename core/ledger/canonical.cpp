#include "core/ledger/canonical.h"

#include <algorithm>
#include <array>

namespace suben
{

namespace
{

void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    static constexpr std::array Hex{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.constData() + from, at - from);
        from = at + 1;
        if (byte >= 0x20) {
            out += '\\';
            out += static_cast<char>(byte);
            continue;
        }
        out += "\\u00";
        out += Hex[byte >> 4U];
        out += Hex[byte & 0xFU];
    }
    out.append(utf8.constData() + from, utf8.size() - from);
}

/// One byte of UTF-8 that JSON takes as it is.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\';
}

} // namespace

void appendJson(QByteArray &out, QStringView text)
{
    const bool plain = std::ranges::all_of(text, isPlain);
    if (!plain) {
        appendJsonUtf8(out, text.toUtf8());
        return;
    }
    const qsizetype from = out.size();
    out.resize(from + text.size() + 2);
    char *to = out.data() + from;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = static_cast<char>(c.unicode());
    *to = '"';
}

void appendJsonUtf8(QByteArray &out, const QByteArray &utf8)
{
    out += '"';
    appendEscaped(out, utf8);
    out += '"';
}

void appendJson(QByteArray &out, qint64 number)
{
    out += QByteArray::number(number);
}

void appendJson(QByteArray &out, const Value &value)
{
    if (const bool *yes = std::get_if<bool>(&value)) {
        out += *yes ? "true" : "false";
        return;
    }
    if (const QStringList *list = std::get_if<QStringList>(&value)) {
        JsonList entries(out);
        for (const QString &entry : *list)
            appendJson(entries.next(), QStringView(entry));
        return;
    }
    if (const QString *text = std::get_if<QString>(&value))
        appendJson(out, QStringView(*text));
    else
        appendJson(out, QStringView(canonicalText(value)));
}

QByteArray &JsonObject::key(QStringView name)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    appendJson(m_out, name);
    m_out += ':';
    return m_out;
}

void JsonObject::addText(QStringView name, QStringView text)
{
    if (!text.isEmpty())
        appendJson(key(name), text);
}

void JsonObject::addUtf8(QStringView name, const QByteArray &utf8)
{
    if (!utf8.isEmpty())
        appendJsonUtf8(key(name), utf8);
}

void JsonObject::addId(QStringView name, qint64 id)
{
    if (id != 0)
        appendJson(key(name), id);
}

void JsonObject::addRaw(QStringView name, const QByteArray &json)
{
    key(name) += json;
}

QByteArray &JsonList::next()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    return m_out;
}

} // namespace suben
