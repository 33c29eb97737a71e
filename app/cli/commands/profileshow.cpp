#include "app/cli/profileshow.h"

#include "app/cli/command.h"
#include "app/cli/outfile.h"
#include "core/base/wholefile.h"
#include "core/sync/profile.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct ProfileShowText {
    Q_DECLARE_TR_FUNCTIONS(ProfileShow)
};

const QString Shipped = QStringLiteral(":/suben/platforms");

int listShipped(const Call &call)
{
    QJsonArray list;
    const QList<Profile> profiles = Profiles::load({Shipped}).list;
    for (const Profile &profile : profiles) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(profile.id, profile.version, profile.titleZh));
        list.append(QJsonObject{{QStringLiteral("profile"), profile.id}, {QStringLiteral("version"), profile.version}, {QStringLiteral("title"), profile.titleZh}});
    }
    call.console.document({{QStringLiteral("profiles"), list}});
    return 0;
}

int keep(const Call &call, const QString &id, const QByteArray &text, const QString &to)
{
    const auto good = checkNewOut(call, to, {QStringLiteral("json")});
    const auto kept = good ? writeWhole(to, text) : good;
    if (!kept)
        return call.console.fail(kept.error());
    call.console.say(ProfileShowText::tr("%1 is written to %2. Give it an id of its own: one with the same id takes the place of the shipped one.").arg(id, to));
    call.console.document({{QStringLiteral("profile"), id}, {QStringLiteral("file"), to}});
    return 0;
}

} // namespace

int showProfile(const Call &call, const Options &options)
{
    registerSubenResources();
    const QString id = options.positional().value(1);
    if (id.isEmpty())
        return listShipped(call);
    QFile file(QStringLiteral("%1/%2.json").arg(Shipped, id));
    if (id.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return call.console.fail({ErrorCode::NotFound, ProfileShowText::tr("There is no shipped profile “%1”; `platform show` lists them.").arg(id), {}});
    const QByteArray text = file.readAll();
    if (options.has(QStringLiteral("to")))
        return keep(call, id, text, options.value(QStringLiteral("to")));
    call.console.say(QString::fromUtf8(text).trimmed());
    call.console.document({{QStringLiteral("profile"), QJsonDocument::fromJson(text).object()}});
    return 0;
}

} // namespace suben
