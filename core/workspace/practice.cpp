#include "core/workspace/practice.h"

#include "core/ledger/catalog.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledger.h"
#include "core/ledger/loader.h"
#include "core/storage/accounts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace suben
{

namespace
{

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts << text.toString();
    return texts;
}

PracticeTrade readTrade(const QString &id, const QByteArray &content)
{
    const qsizetype end = content.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(content.left(end)).object();
    PracticeTrade trade;
    trade.id = id;
    trade.words = {head[u"zh"].toString(), head[u"en"].toString()};
    trade.ledger.name = head[u"name"].toString();
    trade.ledger.creditCode = head[u"creditCode"].toString();
    trade.ledger.kind = head[u"kind"].toString(trade.ledger.kind);
    trade.ledger.roles = textsOf(head[u"roles"]);
    trade.ledger.categories = textsOf(head[u"categories"]);
    trade.ledger.training = true;
    trade.lines = content.mid(end + 1);
    return trade;
}

/// `{D-3}` and `{D+30}`: days counted from today.
QByteArray dated(const QByteArray &line, QDate today)
{
    static const QRegularExpression day(QStringLiteral("\\{D([+-]\\d+)?\\}"));
    QString text = QString::fromUtf8(line);
    for (auto found = day.match(text); found.hasMatch(); found = day.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
                     today.addDays(found.captured(1).toInt()).toString(Qt::ISODate));
    return text.toUtf8();
}

Result<void> loadOne(Session &session, const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QBuffer lines(&line);
    lines.open(QIODevice::ReadOnly);
    NoProgress progress;
    Error why{ErrorCode::Refused, {}, {}};
    const auto loaded = loadLines(session, lines, Batch::EachAlone, progress, [&](const LoadedLine &said) {
        if (said.refused)
            why = {ErrorCode::Refused, said.text, said.findings};
    });
    if (!loaded)
        return Failure(loaded.error());
    return loaded->refused == 0 ? Result<void>() : Result<void>(Failure(why));
}

/// The reason of whatever has to be confirmed of an entry that is made up.
Result<QJsonObject> confirmed(Session &session, QJsonObject object)
{
    const auto draft = draftFromJson(session, object);
    if (!draft)
        return Failure(draft.error());
    const auto checked = Ledger(session).check(*draft);
    if (!checked)
        return Failure(checked.error());
    QJsonArray reasons;
    for (const Finding &finding : withSeverity(checked->findings, Severity::Confirm))
        reasons.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
                                   {QStringLiteral("line"), finding.line},
                                   {QStringLiteral("reason"), PracticeText::tr("To practise")}});
    object.insert(QStringLiteral("confirm"), reasons);
    return object;
}

Result<void> addPerson(Session &session, QJsonObject object, Practised &made)
{
    const QString password = object.take(QStringLiteral("password")).toString();
    if (!password.isEmpty()) {
        made.people << object[u"name"].toString();
        made.password = password;
    }
    return loadOne(session, object);
}

/// Last: before, nobody was there who could have agreed to what is made up.
Result<void> letIn(Session &session, const Practised &made)
{
    Accounts accounts(session.store, session.clock, session.keys);
    const auto users = accounts.users();
    for (const User &user : users ? *users : QList<User>()) {
        const auto set =
            made.people.contains(user.name) ? accounts.setPassword(user.id, made.password) : Result<void>();
        if (!set)
            return set;
    }
    return users ? Result<void>() : Result<void>(Failure(users.error()));
}

} // namespace

std::vector<PracticeTrade> practiceTrades()
{
    std::vector<PracticeTrade> trades;
    const QDir folder(QStringLiteral(":/suben/demo/trades"));
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            trades.push_back(readTrade(name.section(u'.', 0, 0), file.readAll()));
    }
    return trades;
}

std::vector<PracticeTrade> practiceTradesOf(const QStringList &categories)
{
    std::vector<PracticeTrade> trades = practiceTrades();
    std::erase_if(trades, [&](const PracticeTrade &trade) {
        return std::ranges::none_of(trade.ledger.categories,
                                    [&](const QString &category) { return categories.contains(category); });
    });
    return trades;
}

NewLedger joined(NewLedger ledger, const std::vector<PracticeTrade> &trades)
{
    for (const PracticeTrade &trade : trades) {
        ledger.categories += trade.ledger.categories;
        ledger.roles += trade.ledger.roles;
    }
    ledger.categories.removeDuplicates();
    ledger.roles.removeDuplicates();
    return ledger;
}

Result<Practised> practise(Session &session, const PracticeTrade &trade)
{
    if (!session.info.training)
        return failure(ErrorCode::Refused, PracticeText::tr("Made-up entries go into a practice ledger only."));
    const auto copy = Catalog(session).attach(PracticeText::tr("A copy of a paper, to practise.").toUtf8(),
                                              PracticeText::tr("copy to practise.txt"), QStringLiteral("text/plain"));
    if (!copy)
        return Failure(copy.error());
    Practised made;
    int number = 1;
    for (const QByteArray &raw : trade.lines.split('\n')) {
        ++number;
        if (raw.trimmed().isEmpty())
            continue;
        QByteArray line = dated(raw, session.clock.today());
        line.replace("@copy", copy->toHex());
        QJsonParseError wrong{};
        QJsonObject object = QJsonDocument::fromJson(line, &wrong).object();
        const QString type = object[u"type"].toString();
        const auto entry = type == u"event" ? confirmed(session, object) : Result<QJsonObject>(object);
        const auto done = !entry            ? Result<void>(Failure(entry.error()))
                          : type == u"user" ? addPerson(session, *entry, made)
                                            : loadOne(session, *entry);
        if (!done) {
            Error why = done.error();
            why.text = PracticeText::tr("%1, line %2: %3").arg(trade.id).arg(number).arg(why.text);
            return Failure(why);
        }
        made.entries += type == u"event" ? 1 : 0;
    }
    if (const auto let = letIn(session, made); !let)
        return Failure(let.error());
    return made;
}

} // namespace suben
