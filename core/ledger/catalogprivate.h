#pragma once

#include "core/ledger/catalog.h"
#include "core/ledger/fieldjson.h"
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
    const FieldTypes &types();
    const Pinyin &pinyin();

    Session &session;

private:
    std::optional<FieldTypes> m_types;
    std::optional<Pinyin> m_pinyin;
};

/// Who changed what, when; `before` empty for a new record. Nothing is noted where nothing changed.
void noteChange(Database &db, const Session &session, const QString &subject, qint64 id, const QJsonObject &before,
                const QJsonObject &after);

Finding refusal(const QString &rule, const QString &field, const QString &text);
/// Refused with these findings; the sentence is the first refusal's.
Failure refused(const Findings &findings);

} // namespace suben
