#include "core/sync/reasonwords.h"

#include "core/rules/rulepacks.h"

#include <QRegularExpression>

namespace suben
{

namespace
{

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

} // namespace

QString reasonInWords(const QString &reason, const Profile &profile, const Session &session)
{
    static const QRegularExpression Name(QStringLiteral("(?<![A-Za-z0-9_.@])@?[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*(?![A-Za-z0-9_])"));
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
