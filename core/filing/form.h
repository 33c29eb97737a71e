#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace suben
{

/// What a package is about.
enum class FormOf { Period, Lot };

/// What a filing package holds, as data (resources/forms/<id>.json, resources/schemas/form.schema.json).
struct Form {
    QString id;
    QString version;
    QString titleZh;
    QString titleEn;
    QString noteZh;
    FormOf of = FormOf::Period;
    QStringList registers; ///< ids of views; `*`: every register of the ledger's categories
    QStringList sheets;    ///< words of core/filing/packagesheets.h
    QStringList withhold;  ///< fact paths left empty and proved by digest only
    bool attachments = true;
};

/// Reads and checks one form; the error names file, place and what is wrong.
Result<Form> readForm(const QByteArray &json, const QString &fileName);

/// The shipped forms and those a user laid beside the ledger, which win by id.
struct Forms {
    QList<Form> list;
    QStringList problems;
    static Forms load(const QStringList &folders);
    const Form *find(QStringView id) const;
};

} // namespace suben
