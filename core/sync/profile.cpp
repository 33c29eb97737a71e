#include "core/sync/profile.h"

#include "core/base/jsonschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

FieldMapping mapping(const QJsonObject &object)
{
    FieldMapping field;
    field.to = object[u"to"].toString();
    field.from = object[u"from"].toString();
    field.constant = object[u"const"].toString();
    field.codes = object[u"codes"].toString();
    field.format = object[u"format"].toString();
    field.join = object[u"join"].toString();
    field.most = object[u"max"].toInt();
    field.required = object[u"required"].toBool();
    field.whole = object[u"number"].toBool();
    for (const QJsonValue &inner : object[u"each"].toArray())
        field.each << mapping(inner.toObject());
    return field;
}

SigningStep signingStep(const QJsonObject &object)
{
    using Kind = SigningStep::Kind;
    if (object.contains(u"take"))
        return object[u"take"].toString() == u"body" ? SigningStep{Kind::TakeBody, {}, {}}
                                                     : SigningStep{Kind::TakeText, object[u"take"].toString(), {}};
    if (object.contains(u"wrap"))
        return {Kind::Wrap, object[u"wrap"][0].toString(), object[u"wrap"][1].toString()};
    if (object.contains(u"digest"))
        return {Kind::Digest, object[u"digest"].toString(), {}};
    if (object.contains(u"hmac"))
        return {Kind::Hmac, object[u"hmac"].toString(), object[u"key"].toString()};
    if (object.contains(u"out"))
        return {Kind::Out, object[u"out"].toString(), {}};
    return {Kind::PutHeader, object[u"put"].toString(), {}};
}

void readTransport(Profile &profile, const QJsonObject &root)
{
    const QJsonObject transport = root[u"transport"].toObject();
    profile.method = transport[u"method"].toString();
    profile.path = transport[u"path"].toString();
    profile.connectSeconds = transport[u"connectSeconds"].toInt(10);
    profile.totalSeconds = transport[u"totalSeconds"].toInt(60);
    for (const QJsonValue &header : root[u"headers"].toArray())
        profile.headers.append({header[u"name"].toString(), header[u"value"].toString()});
    for (const QJsonValue &step : root[u"sign"].toArray())
        profile.signing << signingStep(step.toObject());
}

void readAnswer(Profile &profile, const QJsonObject &root)
{
    const QJsonObject answer = root[u"answer"].toObject();
    profile.okPointer = answer[u"ok"][u"at"].toString();
    profile.okValue = answer[u"ok"][u"is"].toString();
    profile.codePointer = answer[u"code"].toString();
    profile.messagePointer = answer[u"message"].toString();
    profile.receiptPointer = answer[u"receipt"].toString();
    const QJsonObject records = answer[u"records"].toObject();
    profile.recordsPointer = records[u"at"].toString();
    profile.recordKey = records[u"key"].toString();
    profile.recordCode = records[u"code"].toString();
    profile.recordReceipt = records[u"receipt"].toString();
    profile.recordText = records[u"text"].toString();
    for (const QJsonValue &entry : root[u"classes"].toArray())
        profile.classes << AnswerClass{entry[u"code"].toString(), entry[u"as"].toString()};
    const QJsonObject query = root[u"query"].toObject();
    profile.queryPath = query[u"path"].toString();
    profile.queryReceipt = query[u"receipt"].toString();
    profile.queryDigest = query[u"digest"].toString();
}

Profile fromJson(const QJsonObject &root)
{
    Profile profile;
    profile.id = root[u"id"].toString();
    profile.version = root[u"version"].toString();
    profile.titleZh = root[u"title"][u"zh"].toString();
    profile.titleEn = root[u"title"][u"en"].toString();
    for (const QJsonValue &place : root[u"environments"].toArray())
        profile.environments << PlatformEnvironment{place[u"id"].toString(), place[u"base"].toString(),
                                                    place[u"practice"].toBool()};
    for (const QJsonValue &slot : root[u"credentials"].toArray())
        profile.credentials << CredentialSlot{slot[u"id"].toString(), slot[u"zh"].toString(),
                                              slot[u"secret"].toBool(true)};
    profile.steps = strings(root[u"steps"]);
    profile.envelope = root[u"envelope"].toObject();
    for (const QJsonValue &field : root[u"record"].toArray())
        profile.record << mapping(field.toObject());
    const QJsonObject codes = root[u"codes"].toObject();
    for (auto list = codes.begin(); list != codes.end(); ++list) {
        const QJsonObject words = list.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            profile.codes[list.key()].insert(word.key(), word.value().toString());
    }
    profile.batch = root[u"batch"].toInt(1);
    profile.vector = root[u"vector"].toObject();
    readTransport(profile, root);
    readAnswer(profile, root);
    return profile;
}

/// Code lists that a mapping names must be there.
QString missingCodes(const Profile &profile, const QList<FieldMapping> &fields)
{
    for (const FieldMapping &field : fields) {
        if (!field.codes.isEmpty() && !profile.codes.contains(field.codes))
            return field.codes;
        if (const QString inner = missingCodes(profile, field.each); !inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace

bool Profile::wants(QStringView step) const
{
    return steps.contains(QStringLiteral("*")) || steps.contains(step);
}

const PlatformEnvironment *Profile::environment(QStringView wanted) const
{
    for (const PlatformEnvironment &place : environments) {
        if (place.id == wanted)
            return &place;
    }
    return nullptr;
}

Result<Profile> readProfile(const QByteArray &json, const QString &fileName)
{
    if (const auto valid = checkAgainstSchema(json, QStringLiteral("platform")); !valid)
        return failure(ErrorCode::Usage, QStringLiteral("%1 %2").arg(fileName, valid.error().text));
    Profile profile = fromJson(QJsonDocument::fromJson(json).object());
    if (const QString codes = missingCodes(profile, profile.record); !codes.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("%1 /codes: there is no code list “%2”.").arg(fileName, codes));
    return profile;
}

Profiles Profiles::load(const QStringList &folders)
{
    Profiles profiles;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                profiles.problems << Text::tr("%1 cannot be read.").arg(file.fileName());
                continue;
            }
            Result<Profile> profile = readProfile(file.read(1 << 20), name);
            if (!profile) {
                profiles.problems << profile.error().text;
                continue;
            }
            profiles.list.removeIf([&](const Profile &earlier) { return earlier.id == profile->id; });
            profiles.list << *profile;
        }
    }
    return profiles;
}

const Profile *Profiles::find(QStringView id) const
{
    for (const Profile &profile : list) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

QJsonValue atPointer(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    const auto parts = QStringView(pointer).split(u'/', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

} // namespace suben
