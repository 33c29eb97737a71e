#include "app/cli/lookup.h"

#include "core/base/filewords.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/search.h"
#include "core/rules/factpath.h"
#include "core/rules/nearest.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace suben
{

namespace
{

struct LookupText {
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

constexpr qint64 LargestFile = 64LL << 20;

} // namespace

Result<LotId> lotNamed(Session &session, const QString &text)
{
    const auto hits = Search(session).lots(text, 10);
    if (!hits)
        return tl::make_unexpected(hits.error());
    if (hits->empty())
        return failure(ErrorCode::NotFound, LookupText::tr("No lot answers to “%1”.").arg(text));
    std::vector<Hit> exact;
    std::copy_if(hits->begin(), hits->end(), std::back_inserter(exact), [&](const Hit &hit) { return hit.title == text || hit.detail == text; });
    if (hits->size() == 1 || exact.size() == 1)
        return static_cast<LotId>(exact.size() == 1 ? exact.front().id : hits->front().id);
    QStringList choices;
    for (const Hit &hit : *hits)
        choices << QStringLiteral("%1 %2").arg(hit.title, hit.detail);
    return failure(ErrorCode::Usage, LookupText::tr("Several lots answer to “%1”; say which: %2").arg(text, choices.join(QStringLiteral("; "))));
}

Result<EventId> eventNamed(Session &session, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        const auto event = LedgerQuery(session).event(static_cast<EventId>(number));
        if (event)
            return static_cast<EventId>(number);
    }
    const auto hits = Search(session).find(text);
    if (!hits)
        return tl::make_unexpected(hits.error());
    for (const Hit &hit : *hits) {
        if (hit.kind == HitKind::Event)
            return static_cast<EventId>(hit.id);
    }
    return failure(ErrorCode::NotFound, LookupText::tr("No entry answers to “%1”.").arg(text));
}

Result<QByteArray> readFile(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, LookupText::tr("The file %1 cannot be read.").arg(path));
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return failure(ErrorCode::Usage, LookupText::tr("The file %1 is larger than 64 MB.").arg(path));
    return bytes;
}

Result<QJsonObject> readJsonObject(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, LookupText::tr("%1 is no JSON object: %2.").arg(path, whyNoJsonObject(error)));
    return document.object();
}

Result<QString> choiceNamed(const QString &text, const std::vector<Choice> &choices)
{
    QStringList words;
    for (const Choice &choice : choices) {
        if (text.isEmpty() || text == choice.id || text == choice.words.zh || text == choice.words.en)
            return text.isEmpty() ? text : choice.id;
        words << (choice.words.zh.isEmpty() ? choice.id : QStringLiteral("%1 (%2)").arg(choice.words.zh, choice.id));
    }
    if (text.isEmpty())
        return text;
    return failure(ErrorCode::Usage, LookupText::tr("“%1” is none of these: %2.").arg(text, words.join(QStringLiteral(", "))));
}

Result<QStringList> choicesNamed(const QStringList &texts, const std::vector<Choice> &choices)
{
    QStringList ids;
    for (const QString &text : texts) {
        const auto id = choiceNamed(text, choices);
        if (!id)
            return Failure(id.error());
        ids << *id;
    }
    return ids;
}

Result<void> checkWithheld(const Session &session, const QStringList &withheld, const QStringList &also)
{
    QStringList known = also;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (const FieldRule &field : pack == nullptr ? std::vector<FieldRule>() : pack->fields)
            known << field.path;
    }
    for (const QString &fact : {u"line.price"_qs, u"line.amount"_qs, u"line.qty"_qs, u"party.name"_qs, u"party.creditCode"_qs, u"item.name"_qs})
        known << fact;
    for (const QString &fact : withheld) {
        const auto path = parseFactPath(fact);
        const bool isBuiltIn = path && path->builtIn != BuiltIn::None && path->holder == fact;
        if (!isBuiltIn && !known.contains(fact))
            return failure(ErrorCode::Usage, missingSentence(Missing::Fact, fact, known));
    }
    return {};
}

Result<void> checkPeriod(QDate from, QDate to)
{
    return from <= to ? Result<void>() : failure(ErrorCode::Usage, LookupText::tr("The period must end after it begins."));
}

} // namespace suben
