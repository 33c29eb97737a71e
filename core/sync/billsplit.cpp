#include "core/sync/billsplit.h"

#include <QJsonDocument>

namespace suben
{

namespace
{

const QString Lines = QStringLiteral("lines");
const QString Codes = QStringLiteral("line.codes");

/// The line, or parts of it with no more codes than a bill may hold.
std::vector<QJsonObject> partsOf(const QJsonObject &line, int mostCodes)
{
    const QJsonArray codes = line.value(Codes).toArray();
    if (mostCodes <= 0 || codes.size() <= mostCodes)
        return {line};
    std::vector<QJsonObject> parts;
    for (qsizetype at = 0; at < codes.size(); at += mostCodes) {
        QJsonArray some;
        for (qsizetype i = at; i < qMin(at + mostCodes, codes.size()); ++i)
            some.append(codes.at(i));
        QJsonObject part = line;
        part.remove(QStringLiteral("line.qty"));
        part.insert(Codes, some);
        parts.push_back(part);
    }
    return parts;
}

std::vector<QJsonArray> bills(const QJsonArray &lines, const SplitSpec &most)
{
    std::vector<QJsonArray> list(1);
    qsizetype codes = 0;
    for (const QJsonValue &line : lines) {
        for (const QJsonObject &part : partsOf(line.toObject(), most.codes)) {
            const qsizetype more = part.value(Codes).toArray().size();
            const bool isFull = (most.lines > 0 && list.back().size() >= most.lines) ||
                                (most.codes > 0 && codes + more > most.codes);
            if (isFull && !list.back().isEmpty()) {
                list.emplace_back();
                codes = 0;
            }
            codes += more;
            list.back().append(part);
        }
    }
    return list;
}

} // namespace

std::vector<CanonicalRecord> splitBill(const CanonicalRecord &record, const SplitSpec &most)
{
    if (most.lines <= 0 && most.codes <= 0)
        return {record};
    const QJsonObject whole = QJsonDocument::fromJson(record.json).object();
    const std::vector<QJsonArray> parts = bills(whole.value(Lines).toArray(), most);
    if (parts.size() < 2)
        return {record};
    std::vector<CanonicalRecord> children;
    for (const QJsonArray &lines : parts) {
        CanonicalRecord child{QStringLiteral("%1-%2of%3").arg(record.key).arg(children.size() + 1).arg(parts.size()), {}};
        QJsonObject json = whole;
        json.insert(Lines, lines);
        json.insert(QStringLiteral("record.key"), child.key);
        child.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        children.push_back(child);
    }
    return children;
}

} // namespace suben
