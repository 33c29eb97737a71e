#include "core/sync/elementtext.h"

#include "core/codes/digitallink.h"
#include "core/codes/gs1.h"
#include "core/sync/fieldtext.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct ElementTextText {
    Q_DECLARE_TR_FUNCTIONS(ElementText)
};

/// A ledger's value as an element string carries it: days without a century, trade numbers with 14 digits.
QString elementValue(const QString &ai, const QString &text)
{
    static const QStringList Days{QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("15"),
                                  QStringLiteral("16"), QStringLiteral("17")};
    if (Days.contains(ai))
        return QDate::fromString(text, Qt::ISODate).toString(QStringLiteral("yyMMdd"));
    return ai == u"01" || ai == u"02" ? gtin14(text) : text;
}

} // namespace

Result<QString> elementsText(const FieldMapping &field, const QJsonObject &source, const QJsonObject &document)
{
    ElementString string;
    for (const auto &[ai, path] : field.elements) {
        const QString value = elementValue(ai, jsonWord(factAt(path, source, document)));
        if (!value.isEmpty())
            string.elements.push_back({ai, value});
    }
    if (string.elements.empty())
        return QString();
    if (const auto checked = parseElementString(bracketText(string)); !checked)
        return failure(ErrorCode::Refused, ElementTextText::tr("“%1” cannot stand in a GS1 code.").arg(checked.error().element.value));
    if (field.write == u"scanned")
        return rawText(string);
    return field.write.startsWith(u"http") ? digitalLink(string, field.write) : bracketText(string);
}

QString elementOf(const QString &ai, const QString &text)
{
    if (const auto link = parseDigitalLink(text))
        return *link ? (*link)->value(ai) : QString();
    const auto string = parseElementString(text);
    return string ? string->value(ai) : QString();
}

} // namespace suben
