#include "core/ledger/consentjson.h"

#include "core/ledger/jsonvalues.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace suben
{

namespace
{

struct DraftReaderSay {
    Q_DECLARE_TR_FUNCTIONS(DraftReader)
};

Result<UserId> personHere(const Session &session, Database &db, const QString &name)
{
    Rows rows = db.query("SELECT id FROM user WHERE name = ? AND disabled = 0", name);
    if (!rows.next())
        return failure(ErrorCode::NotFound, DraftReaderSay::tr("There is no user “%1”.").arg(name));
    const auto user = rows.id<UserId>(0);
    const bool isHere = user == session.actor.id || std::ranges::find(session.present, user) != session.present.end();
    if (!isHere && !session.info.training)
        return failure(ErrorCode::NotAllowed,
                       DraftReaderSay::tr("“%1” has to sign in; a file cannot sign for anybody else.").arg(name));
    return user;
}

} // namespace

Result<std::vector<Confirmation>> confirmationsFromJson(const Session &session, Database &db, const QJsonObject &object)
{
    std::vector<Confirmation> confirmations;
    for (const QJsonValue &entry : object.value(u"confirm").toArray()) {
        const QJsonObject one = entry.toObject();
        Confirmation confirmation{
            one.value(u"rule").toString(), one.value(u"line").toInt(-1), one.value(u"reason").toString(), {}};
        if (const QString second = wordOf(one.value(u"second")); !second.isEmpty()) {
            const auto person = personHere(session, db, second);
            if (!person)
                return Failure(person.error());
            confirmation.second = *person;
        }
        confirmations.push_back(std::move(confirmation));
    }
    return confirmations;
}

Result<std::vector<Signature>> signaturesFromJson(const Session &session, Database &db, const QJsonObject &object)
{
    std::vector<Signature> signatures;
    for (const QJsonValue &entry : object.value(u"signatures").toArray()) {
        const auto person = personHere(session, db, entry.toObject().value(u"user").toString());
        if (!person)
            return Failure(person.error());
        signatures.push_back({entry.toObject().value(u"field").toString(), *person});
    }
    return signatures;
}

} // namespace suben
