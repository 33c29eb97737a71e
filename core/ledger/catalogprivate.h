#pragma once

#include "core/ledger/catalog.h"
#include "core/ledger/fieldjson.h"
#include "core/ledger/ledgercache.h"
#include "core/ledger/pinyin.h"

#include <QJsonObject>

namespace suben
{

class Database;

/// What the parts of the catalogue share; made on first use, because a catalogue that only reads needs neither.
class Catalog::Private final
{
public:
    explicit Private(Session &s) : session(s) {}
    const FieldTypes &types() { return cache().types(); }
    const Pinyin &pinyin();
    LedgerCache &cache();
    /// Findings about the record, which is put into its normal form.
    template <typename T>
    Findings findings(Database &db, T &record);
    /// Whether it may be written; refused with all findings where not.
    Result<void> allowed(Database &db, const Findings &findings, const std::vector<Confirmation> &given);

    Session &session;

private:
    std::optional<LedgerCache> m_cache;
    std::optional<Pinyin> m_pinyin;
};

/// Who changed what, when; `before` empty for a new record. Nothing is noted where nothing changed.
void noteChange(Database &db, const Session &session, const QString &subject, qint64 id, const QJsonObject &before,
                const QJsonObject &after);
/// What is noted of a record whose doubts were confirmed.
QJsonObject withConsent(QJsonObject record, const Findings &findings, const std::vector<Confirmation> &given);

Finding refusal(const QString &rule, const QString &field, const QString &text);
/// Refused with these findings; the sentence is that of the first refusal, else of the first question.
Failure refused(const Findings &findings);

} // namespace suben
