#include "core/rules/packfile.h"

#include "core/base/filewords.h"
#include "core/base/jsonschema.h"
#include "core/rules/merge.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

PackFileKind kindOf(const QJsonObject &json)
{
    const bool isOverlay = json.contains(u"overlay");
    if (json[u"suben"].toString() == u"table/1")
        return isOverlay ? PackFileKind::TableOverlay : PackFileKind::Table;
    return isOverlay ? PackFileKind::Overlay : PackFileKind::Pack;
}

/// The definition in the schema that a file of this kind follows.
QString definitionOf(PackFileKind kind)
{
    static const char *names[] = {"pack", "overlay", "table", "tableOverlay"};
    return QLatin1String(names[static_cast<size_t>(kind)]);
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

std::optional<PackFile> readPackFile(const QString &file, const QByteArray &bytes, PackOrigin origin,
                                     std::vector<PackProblem> &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        problems.push_back(
            {QString(), file, QString(), RuleTexts::tr("This is not JSON: %1.").arg(whyNoJsonObject(error))});
        return std::nullopt;
    }
    const QJsonObject json = document.object();
    const PackFileKind kind = kindOf(json);
    const PackFile read{kind, json[u"id"].toString(), file, json, origin};
    if (origin == PackOrigin::Shipped)
        return read;
    const auto fault = schemaFault(bytes, QStringLiteral("rulepack"), definitionOf(kind));
    if (fault && !*fault)
        return read;
    const QString text =
        fault ? RuleTexts::tr("This does not follow the form of a rule pack: %1").arg((*fault)->text) : fault.error().text;
    problems.push_back({read.id, file, fault ? namedPlace(json, (*fault)->place) : QString(), text});
    return std::nullopt;
}

} // namespace suben
