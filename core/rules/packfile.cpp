#include "core/rules/packfile.h"

#include "core/rules/merge.h"
#include "core/rules/ruletexts.h"
#include "core/rules/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

PackFileKind kindOf(const QJsonObject &json)
{
    if (json[u"suben"].toString() == u"table/1")
        return PackFileKind::Table;
    return json.contains(u"overlay") ? PackFileKind::Overlay : PackFileKind::Pack;
}

/// `/checks/3/when` with the element's name in the place of its number.
QString namedPlace(const QJsonObject &json, const QStringList &place)
{
    QString text;
    QJsonValue here = json;
    QString list;
    for (const QString &key : place) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (here.isArray() && isIndex) {
            here = here[index];
            const QString name = nameOf(
                list == u"fields" && here.toObject().contains(u"use") ? QStringLiteral("uses") : list, here.toObject());
            text += u'/' + (name.isEmpty() ? key : name);
            continue;
        }
        here = here[key];
        list = key;
        text += u'/' + key;
    }
    return text;
}

} // namespace

std::optional<PackFile> readPackFile(const QString &file, const QByteArray &bytes, std::vector<PackProblem> &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        problems.push_back(
            {QString(), file, QString(), RuleTexts::tr("This is not JSON (character %1).").arg(error.offset)});
        return std::nullopt;
    }
    const QJsonObject json = document.object();
    const PackFileKind kind = kindOf(json);
    if (const auto complaint = checkSchema(bytes, static_cast<SchemaPart>(kind))) {
        problems.push_back({json[u"id"].toString(), file, namedPlace(json, complaint->place), complaint->text});
        return std::nullopt;
    }
    return PackFile{kind, json[u"id"].toString(), file, json};
}

} // namespace suben
