#include "core/ledger/canonical.h"

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

} // namespace

void appendJson(QByteArray &out, QStringView text)
{
    out += '"';
    appendEscaped(out, text.toUtf8());
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
