#include "core/filing/form.h"

#include "core/base/jsonschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

} // namespace

Result<Form> readForm(const QByteArray &json, const QString &fileName)
{
    if (const auto valid = checkAgainstSchema(json, QStringLiteral("form")); !valid)
        return failure(ErrorCode::Usage, QStringLiteral("%1 %2").arg(fileName, valid.error().text));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Form form;
    form.id = root[u"id"].toString();
    form.version = root[u"version"].toString();
    form.titleZh = root[u"title"][u"zh"].toString();
    form.titleEn = root[u"title"][u"en"].toString();
    form.noteZh = root[u"note"][u"zh"].toString();
    form.of = root[u"of"].toString() == u"lot" ? FormOf::Lot : FormOf::Period;
    form.sheets = strings(root[u"sheets"]);
    form.registers = strings(root[u"registers"]);
    form.withhold = strings(root[u"withhold"]);
    form.attachments = root[u"attachments"].toBool(true);
    return form;
}

Forms Forms::load(const QStringList &folders)
{
    Forms forms;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            const Result<Form> form = file.open(QIODevice::ReadOnly)
                                          ? readForm(file.read(1 << 20), name)
                                          : Result<Form>(failure(ErrorCode::Storage, FormText::tr("%1 cannot be read.").arg(name)));
            if (!form) {
                forms.problems << form.error().text;
                continue;
            }
            forms.list.removeIf([&](const Form &earlier) { return earlier.id == form->id; });
            forms.list << *form;
        }
    }
    return forms;
}

const Form *Forms::find(QStringView id) const
{
    for (const Form &form : list) {
        if (form.id == id)
            return &form;
    }
    return nullptr;
}

} // namespace suben
