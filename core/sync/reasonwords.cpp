#include "core/sync/reasonwords.h"

#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

/// The name of a fact in the first of the firm's packs that knows it; the path itself where none does.
QString wordOf(const QString &path, const Session &session)
{
    const QString plain = path.section(u'/', -1).remove(u'^');
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack != nullptr && pack->field(plain) != nullptr)
            return pack->fieldWord(plain, nullptr, session.packs.language());
    }
    return plain;
}

void collectMembers(const QList<FieldMapping> &fields, QHash<QString, QString> &members)
{
    for (const FieldMapping &field : fields) {
        if (!field.from.isEmpty() && field.each.isEmpty() && !members.contains(field.to))
            members.insert(field.to, field.from.first());
        collectMembers(field.each, members);
    }
}

/// What the number of an answer says where the platform said nothing else.
QString wordsOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ReasonText::tr("Not let in (HTTP %1).").arg(status);
    case 404:
        return ReasonText::tr("There is nothing of the platform at this address (HTTP %1).").arg(status);
    case 413:
        return ReasonText::tr("Too much at once (HTTP %1).").arg(status);
    case 429:
        return ReasonText::tr("The platform is called too often (HTTP %1).").arg(status);
    case 503:
        return ReasonText::tr("The platform does not serve just now (HTTP %1).").arg(status);
    default:
        return status >= 500 ? ReasonText::tr("The platform had a fault of its own (HTTP %1).").arg(status) : QStringLiteral("HTTP %1").arg(status);
    }
}

} // namespace

QString reasonInWords(const QString &reason, const Profile &profile, const Session &session)
{
    static const QRegularExpression Name(QStringLiteral("(?<![A-Za-z0-9_.@])@?[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*(?![A-Za-z0-9_])"));
    static const QRegularExpression Status(QStringLiteral("^HTTP (\\d{3})$"));
    if (const auto status = Status.match(reason); status.hasMatch())
        return wordsOfStatus(status.captured(1).toInt());
    QHash<QString, QString> members;
    collectMembers(profile.record, members);
    for (const ProfileVariant &variant : profile.variants)
        collectMembers(variant.profile->record, members);
    QString text;
    qsizetype at = 0;
    auto names = Name.globalMatch(reason);
    while (names.hasNext()) {
        const QRegularExpressionMatch match = names.next();
        const QString name = match.captured();
        const QString path = members.value(name);
        const QString word = wordOf(path.isEmpty() ? name : path, session);
        const bool isKnown = path.isEmpty() ? word != name : word != path;
        text += reason.mid(at, match.capturedStart() - at);
        text += !isKnown ? name : path.isEmpty() ? word : QStringLiteral("%1(%2)").arg(word, name);
        at = match.capturedEnd();
    }
    return text + reason.mid(at);
}

} // namespace suben
