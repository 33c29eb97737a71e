#include "app/cli/lookup.h"

#include "core/ledger/ledgerquery.h"
#include "core/ledger/search.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, LookupText::tr("The file %1 cannot be read.").arg(path));
    if (file.size() > LargestFile)
        return failure(ErrorCode::Usage, LookupText::tr("The file %1 is larger than 64 MB.").arg(path));
    return file.readAll();
}

Result<QJsonObject> readJsonObject(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, LookupText::tr("%1 holds no JSON object: %2 at byte %3.").arg(path, error.errorString()).arg(error.offset));
    return document.object();
}

} // namespace suben
