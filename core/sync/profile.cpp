#include "core/sync/profile.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/jsonschema.h"
#include "core/base/quantity.h"
#include "core/sync/nesting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr int DeepestProfile = 40;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list << entry.toString();
    return list;
}

void readIdentity(Profile &profile, const QJsonObject &root)
{
    profile.id = root[u"id"].toString();
    profile.version = root[u"version"].toString();
    profile.titleZh = root[u"title"][u"zh"].toString();
    profile.titleEn = root[u"title"][u"en"].toString();
    profile.noteZh = root[u"note"][u"zh"].toString();
    profile.unconfirmed = strings(root[u"unconfirmed"]);
    profile.from = parseIsoDate(root[u"from"].toString()).value_or(QDate());
    profile.until = parseIsoDate(root[u"until"].toString()).value_or(QDate());
    const QJsonArray places = root[u"environments"].toArray();
    for (const QJsonValue &place : places)
        profile.environments << PlatformEnvironment{place[u"id"].toString(), place[u"base"].toString(), place[u"practice"].toBool()};
    const QJsonArray slotList = root[u"credentials"].toArray();
    for (const QJsonValue &slot : slotList)
        profile.credentials << CredentialSlot{slot[u"id"].toString(), slot[u"zh"].toString(), slot[u"secret"].toBool(true)};
    profile.steps = strings(root[u"steps"]);
    profile.products = strings(root[u"products"]);
    const QJsonObject tls = root[u"tls"].toObject();
    profile.tls = {tls[u"authority"].toString(), tls[u"fingerprint"].toString().toLower(), tls[u"certificate"].toString(),
                   tls[u"password"].toString(), tls[u"minimum"].toString(), tls[u"token"].toString()};
    profile.mask = strings(root[u"mask"]);
    profile.proxy = root[u"proxy"].toString();
}

CodeList codeList(const QJsonValue &version)
{
    CodeList list{parseIsoDate(version[u"from"].toString()).value_or(QDate()), parseIsoDate(version[u"until"].toString()).value_or(QDate()), {}};
    const QJsonObject words = version[u"codes"].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        list.words.insert(word.key(), word.value().toString());
    return list;
}

void readRecord(Profile &profile, const QJsonObject &root)
{
    const QJsonObject ids = root[u"ids"].toObject();
    for (auto id = ids.begin(); id != ids.end(); ++id)
        profile.ids << NamedText{id.key(), id.value().toString()};
    profile.inOrder = root[u"inOrder"].toString();
    const QJsonArray fields = root[u"record"].toArray();
    for (const QJsonValue &field : fields)
        profile.record << readFieldMapping(field.toObject());
    const QJsonArray groups = root[u"oneOf"].toArray();
    for (const QJsonValue &group : groups)
        profile.oneOf << strings(group);
    const QJsonObject codes = root[u"codes"].toObject();
    for (auto list = codes.begin(); list != codes.end(); ++list) {
        const QJsonArray versions = list.value().isArray() ? list.value().toArray() : QJsonArray{QJsonObject{{QStringLiteral("codes"), list.value()}}};
        for (const QJsonValue &version : versions)
            profile.codes[list.key()] << codeList(version);
    }
    profile.batch = root[u"batch"].toInt(1);
    profile.batchBytes = root[u"batchBytes"].toInteger();
    profile.attachmentBytes = root[u"attachmentBytes"].toInteger();
    profile.allOrNothing = root[u"allOrNothing"].toBool();
    profile.upload.order = orderOf(profile.record);
    profile.groupBy = strings(root[u"groupBy"]);
    profile.split = {root[u"split"][u"lines"].toInt(), root[u"split"][u"codes"].toInt()};
}

ClosedTime closedTime(const QJsonValue &window)
{
    ClosedTime time{QTime::fromString(window[u"from"].toString(), QStringLiteral("HH:mm")),
                    QTime::fromString(window[u"to"].toString(), QStringLiteral("HH:mm")), {}};
    const QJsonArray days = window[u"days"].toArray();
    for (const QJsonValue &day : days)
        time.days << day.toInt();
    return time;
}

void readAnswers(Profile &profile, const QJsonObject &root)
{
    profile.answer = readAnswerSpec(root[u"answer"].toObject(), QStringLiteral("/answer"));
    const QJsonArray classes = root[u"classes"].toArray();
    for (const QJsonValue &entry : classes)
        profile.classes << AnswerClass{entry[u"code"].toString(), entry[u"text"].toString(), entry[u"as"].toString(), entry[u"waitSeconds"].toInt()};
    if (root.contains(u"query"))
        profile.query = readQuerySpec(root[u"query"].toObject(), profile.upload, profile.answer);
    if (root.contains(u"login"))
        profile.login = readLogin(root[u"login"].toObject(), profile.upload);
    const QJsonArray resolves = root[u"resolve"].toArray();
    for (const QJsonValue &resolve : resolves)
        profile.resolves << readResolve(resolve.toObject(), profile.upload, QStringLiteral("/resolve/%1").arg(profile.resolves.size()));
    if (root.contains(u"job"))
        profile.job = readJob(root[u"job"].toObject(), profile.upload);
    if (root.contains(u"limits"))
        profile.limits = readLimits(root[u"limits"].toObject(), profile.upload);
    const QJsonArray downloads = root[u"downloads"].toArray();
    for (const QJsonValue &download : downloads)
        profile.downloads << readDownload(download.toObject(), profile.upload, QStringLiteral("/downloads/%1").arg(profile.downloads.size()));
    const QString corrections = root[u"corrections"].toString();
    profile.corrections = corrections == u"withdrawFirst"  ? Corrections::WithdrawFirst
                          : corrections == u"declareFirst" ? Corrections::DeclareFirst
                                                           : Corrections::AsTheyAre;
    const QJsonArray deadlines = root[u"deadlines"].toArray();
    for (const QJsonValue &deadline : deadlines)
        profile.deadlines << StepDeadline{strings(deadline[u"steps"]), deadline[u"hours"].toInt()};
    if (root.contains(u"deadlineHours"))
        profile.deadlines << StepDeadline{{}, root[u"deadlineHours"].toInt()};
    profile.perDay = root[u"perDay"].toInteger();
    profile.bytesPerDay = root[u"bytesPerDay"].toInteger();
    profile.perMinute = root[u"perMinute"].toInt();
    const QJsonArray closed = root[u"closed"].toArray();
    for (const QJsonValue &window : closed)
        profile.closed << closedTime(window);
    profile.vectors = root[u"vectors"].toArray();
    if (root.contains(u"vector"))
        profile.vectors.append(root[u"vector"]);
}

/// The profile with the variant's members in place of its own.
QJsonObject merged(QJsonObject root, const QJsonValue &variant)
{
    root.remove(QStringLiteral("variants"));
    const QJsonObject other = variant[u"with"].toObject();
    for (auto member = other.begin(); member != other.end(); ++member)
        root[member.key()] = member.value();
    return root;
}

Profile fromJson(const QJsonObject &root)
{
    Profile profile;
    readIdentity(profile, root);
    profile.upload = readUpload(root);
    readRecord(profile, root);
    readAnswers(profile, root);
    const QJsonArray variants = root[u"variants"].toArray();
    for (const QJsonValue &variant : variants) {
        profile.variants << ProfileVariant{variant[u"fact"].toString(), strings(variant[u"is"]),
                                           std::make_shared<const Profile>(fromJson(merged(root, variant)))};
    }
    return profile;
}

/// Code lists and resolve calls that a mapping names must be there, patterns must be some.
QString wrongIn(const Profile &profile, const QList<FieldMapping> &fields)
{
    for (const FieldMapping &field : fields) {
        if (!field.codes.isEmpty() && !profile.codes.contains(field.codes))
            return ProfileText::tr("/codes: there is no code list “%1”.").arg(field.codes);
        if (!field.resolve.isEmpty() && field.resolve != AttachmentCall && std::ranges::find(profile.resolves, field.resolve, &ResolveSpec::id) == profile.resolves.end())
            return ProfileText::tr("/resolve: there is no call “%1”.").arg(field.resolve);
        if (!field.unit.isEmpty() && !Unit::parse(field.unit))
            return ProfileText::tr("/record: there is no unit “%1”.").arg(field.unit);
        if (!QRegularExpression(field.pattern).isValid())
            return ProfileText::tr("/record: “%1” is no regular expression.").arg(field.pattern);
        if (QString inner = wrongIn(profile, field.each); !inner.isEmpty())
            return inner;
    }
    return {};
}

QString wrongIn(const AnswerSpec &answer)
{
    for (const AnswerTest &test : answer.ok) {
        if (test.kind == AnswerTest::Kind::Matches && !QRegularExpression(test.words.first()).isValid())
            return ProfileText::tr("/answer/ok: “%1” is no regular expression.").arg(test.words.first());
    }
    if (!QRegularExpression(answer.plain.pattern).isValid())
        return ProfileText::tr("/answer/plain: “%1” is no regular expression.").arg(answer.plain.pattern);
    return {};
}

QString wrongIn(const Profile &profile)
{
    if (QString wrong = wrongIn(profile, profile.record); !wrong.isEmpty())
        return wrong;
    for (const AnswerClass &entry : profile.classes) {
        if (!QRegularExpression(entry.text).isValid())
            return ProfileText::tr("/classes: “%1” is no regular expression.").arg(entry.text);
    }
    if (const QString wrong = wrongIn(profile.answer); !wrong.isEmpty())
        return wrong;
    if (!QRegularExpression(profile.answer.prose).isValid())
        return ProfileText::tr("/answer/records/prose: “%1” is no regular expression.").arg(profile.answer.prose);
    const bool practisesOnly = std::ranges::all_of(profile.environments, &PlatformEnvironment::practice);
    if (!profile.unconfirmed.isEmpty() && !practisesOnly)
        return ProfileText::tr("/unconfirmed: a profile that is not confirmed has practice environments only.");
    for (const NamedText &id : profile.ids) {
        if (id.value.contains(QLatin1String("{credential.")) || id.value.contains(QLatin1String("{token")) || id.value.contains(QLatin1String("{id.")))
            return ProfileText::tr("/ids/%1: it is made when the entry is queued, before any key is opened; put the key's part where the number is used.").arg(id.name);
    }
    if (!profile.tls.token.isEmpty())
        return ProfileText::tr("/tls/token: a key on a USB token is not driven by this program; let a file or a sheet be handed in (“file:///”, “byHand”).");
    for (const ProfileVariant &variant : profile.variants) {
        if (QString wrong = wrongIn(*variant.profile); !wrong.isEmpty())
            return QStringLiteral("/variants ") + wrong;
    }
    return {};
}

} // namespace

bool Profile::wants(QStringView step) const
{
    return steps.contains(QStringLiteral("*")) || steps.contains(step);
}

bool Profile::wantsProduct(QStringView category) const
{
    return products.isEmpty() || std::ranges::any_of(products, [category](const QString &each) {
               return category == each || (category.startsWith(each) && category.at(each.size()) == u'.');
           });
}

const PlatformEnvironment *Profile::environment(QStringView wanted) const
{
    for (const PlatformEnvironment &place : environments) {
        if (place.id == wanted)
            return &place;
    }
    return nullptr;
}

/// Of a list `lines/line.codes`, of the whole record `^event.date`.
static void collectFacts(const QList<FieldMapping> &fields, QStringList &facts)
{
    static const QRegularExpression Place(QStringLiteral(R"(\{\^?([A-Za-z][A-Za-z0-9.]*)(?::percent)?\})"));
    for (const FieldMapping &field : fields) {
        for (const QString &path : field.from)
            facts << path.split(u'/').last().remove(u'^') << path.section(u'/', 0, 0);
        auto matches = Place.globalMatch(field.constant + field.otherwise);
        while (matches.hasNext())
            facts << matches.next().captured(1);
        for (const auto &[ai, path] : field.elements)
            facts << path.section(u'/', -1).remove(u'^');
        if (!field.sum.isEmpty())
            facts << field.sum;
        if (field.when)
            facts << field.when->from.section(u'/', -1).remove(u'^');
        collectFacts(field.each, facts);
    }
}

static QStringList furtherFactsOf(const Profile &profile)
{
    static const QStringList Always{
        QStringLiteral("event.bizStep"), QStringLiteral("event.date"), QStringLiteral("event.docNo"), QStringLiteral("event.step"),
        QStringLiteral("event.time"), QStringLiteral("item.category"), QStringLiteral("item.gtin"), QStringLiteral("item.name"),
        QStringLiteral("item.spec"), QStringLiteral("line.codes"), QStringLiteral("line.qty"), QStringLiteral("line.side"),
        QStringLiteral("line.unit"), QStringLiteral("lines"), QStringLiteral("lot.code"), QStringLiteral("lot.expiry"),
        QStringLiteral("lot.made"), QStringLiteral("object.code"), QStringLiteral("own.creditCode"), QStringLiteral("own.name"),
        QStringLiteral("party.creditCode"), QStringLiteral("party.name"), QStringLiteral("record.corrects"), QStringLiteral("record.key"),
        QStringLiteral("value"), QStringLiteral("@row")};
    QStringList facts = profile.groupBy;
    if (!profile.inOrder.isEmpty())
        facts << profile.inOrder.section(u'/', -1) << profile.inOrder.section(u'/', 0, 0);
    collectFacts(profile.record, facts);
    if (profile.upload.carriesFiles() || profile.attachmentBytes > 0)
        facts << QStringLiteral("attachments");
    for (const ProfileVariant &variant : profile.variants)
        facts << variant.fact << furtherFactsOf(*variant.profile);
    facts.removeDuplicates();
    facts.removeIf([](const QString &fact) { return Always.contains(fact) || fact.startsWith(QLatin1String("id.")) || fact.startsWith(QLatin1String("original.")); });
    facts.sort();
    return facts;
}

const Profile &Profile::variantFor(const QJsonObject &canonical) const
{
    for (const ProfileVariant &variant : variants) {
        const QString word = jsonWord(canonical[variant.fact]);
        if (variant.is.isEmpty() ? !word.isEmpty() : variant.is.contains(word))
            return *variant.profile;
    }
    return *this;
}

const QHash<QString, QString> *Profile::codesOn(const QString &list, QDate day) const
{
    const auto versions = codes.constFind(list);
    if (versions == codes.constEnd())
        return nullptr;
    for (const CodeList &each : *versions) {
        if ((!each.from.isValid() || each.from <= day) && (!each.until.isValid() || day <= each.until))
            return &each.words;
    }
    return nullptr;
}

bool Profile::isClosed(const QDateTime &now) const
{
    const QTime time = now.time();
    return std::ranges::any_of(closed, [&](const ClosedTime &window) {
        const bool isOverMidnight = window.to < window.from;
        const bool isOfYesterday = isOverMidnight && time < window.to;
        const int day = now.date().addDays(isOfYesterday ? -1 : 0).dayOfWeek();
        if (!window.days.isEmpty() && !window.days.contains(day))
            return false;
        return isOverMidnight ? time >= window.from || time < window.to : time >= window.from && time < window.to;
    });
}

Result<Profile> readProfile(const QByteArray &json, const QString &fileName)
{
    // Before anything else that reads it goes down into it.
    if (nestingOf(json) > DeepestProfile)
        return failure(ErrorCode::Usage, ProfileText::tr("%1 nests deeper than %2 levels.").arg(fileName).arg(DeepestProfile));
    if (const auto valid = checkAgainstSchema(json, QStringLiteral("platform")); !valid)
        return failure(ErrorCode::Usage, QStringLiteral("%1 %2").arg(fileName, valid.error().text));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray variants = root[u"variants"].toArray();
    for (const QJsonValue &variant : variants) {
        const auto valid = checkAgainstSchema(QJsonDocument(merged(root, variant)).toJson(), QStringLiteral("platform"));
        if (!valid)
            return failure(ErrorCode::Usage, QStringLiteral("%1 /variants %2").arg(fileName, valid.error().text));
    }
    const auto signature = verifiedSignature(root);
    if (!signature)
        return failure(ErrorCode::Verification, QStringLiteral("%1 /signature: %2").arg(fileName, signature.error().text));
    Profile profile = fromJson(root);
    profile.signature = *signature;
    profile.furtherFacts = furtherFactsOf(profile);
    profile.countsRequests = json.contains("{serial");
    if (const QString wrong = wrongIn(profile); !wrong.isEmpty())
        return failure(ErrorCode::Usage, fileName + u' ' + wrong);
    return profile;
}

Profiles Profiles::load(const QStringList &folders)
{
    Profiles profiles;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                profiles.problems << ProfileText::tr("%1 cannot be read.").arg(file.fileName());
                continue;
            }
            Result<Profile> profile = readProfile(file.read(1 << 20), name);
            if (!profile) {
                profiles.problems << profile.error().text;
                continue;
            }
            profile->isShipped = folder.startsWith(u':');
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

} // namespace suben
