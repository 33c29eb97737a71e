#include "core/labels/templatecheck.h"

#include "core/labels/subjectfacts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct TemplateCheckText {
    Q_DECLARE_TR_FUNCTIONS(TemplateCheck)
};

struct Example {
    const char *path;
    const char16_t *text;
};

constexpr std::array Examples{
    Example{"item.name", u"每日坚果混合装"},
    Example{"item.spec", u"500 g"},
    Example{"item.maker", u"烟台某某食品有限公司"},
    Example{"item.gtin", u"6901234000016"},
    Example{"item.code", u"A0031"},
    Example{"item.price", u"19.80/kg"},
    Example{"lot.code", u"20261108H1"},
    Example{"lot.made", u"2026-11-08"},
    Example{"lot.expiry", u"2027-05-07"},
    Example{"lot.origin", u"山东省烟台市"},
    Example{"lot.onHand", u"48 袋"},
    Example{"line.qty", u"48 袋"},
    Example{"line.price", u"19.80"},
    Example{"line.amount", u"950.40"},
    Example{"line.number", u"1"},
    Example{"party.name", u"芝罘区某某批发有限公司"},
    Example{"own.name", u"老周粮油食品店"},
    Example{"own.creditCode", u"92370602MA3C7XQ12K"},
    Example{"own.phone", u"0535-6210370"},
    Example{"own.address", u"烟台市芝罘区某某路 12 号"},
    Example{"user.name", u"张秀兰"},
    Example{"today", u"2026-11-22"},
    Example{"event.date", u"2026-11-22"},
    Example{"event.docNo", u"JH20261122-0031"},
    Example{"event.lineCount", u"3"},
    Example{"event.amount", u"2851.20"},
    Example{"object.code", u"QP37060200017"},
    Example{"code.text", u"81350012345678901234"},
    Example{"code.sscc", u"(00) 369012340000000017"},
    Example{"code.gs1", u"[00]369012340000000017"},
    Example{"code.count", u"24"},
    Example{"day.date", u"2026-11-22"},
    Example{"day.seal", u"SB1-20261122-123-0f1e2d3c4b5a6978"},
    Example{"day.entries", u"31"},
    Example{"day.corrections", u"0"},
    Example{"day.amount", u"2851.20"},
    Example{"view.text", u"远离火源,直立存放"},
    Example{"view.title", u"批次追溯标签"},
};

const FieldRule *fieldOf(const RulePacks &packs, const QString &path)
{
    const QStringList ids = packs.ids();
    for (const QString &id : ids) {
        const RulePack *pack = packs.pack(id);
        if (const FieldRule *field = pack == nullptr ? nullptr : pack->field(path))
            return field;
    }
    return nullptr;
}

QString exampleOf(const QString &path, const FieldRule *field, Language language)
{
    for (const Example &example : Examples) {
        if (path == QLatin1String(example.path))
            return QString::fromUtf16(example.text);
    }
    if (field == nullptr)
        return {};
    if (!field->choices.empty())
        return inLanguage(field->choices.front().words, language);
    switch (field->type) {
    case FieldType::Date:
        return QStringLiteral("2026-11-22");
    case FieldType::Integer:
    case FieldType::Decimal:
        return QStringLiteral("12.5");
    case FieldType::Quantity:
        return QStringLiteral("12.5 kg");
    default:
        return inLanguage(field->words, language) + QStringLiteral(" 123");
    }
}

LabelFact exampleFact(const QString &path, const RulePacks &packs)
{
    const FieldRule *field = fieldOf(packs, path);
    const QString own = builtInCaption(path, QStringLiteral("zh"));
    const QString caption = field != nullptr ? inLanguage(field->words, packs.language()) : own;
    return {path, caption, exampleOf(path, field, packs.language())};
}

Finding found(Severity severity, const char *rule, const QString &field, const QString &text)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QStringLiteral("base:template.") + QString::fromLatin1(rule);
    finding.field = field;
    finding.text = text;
    return finding;
}

void checkAt(int dpi, const LabelTemplate &labelTemplate, const LabelContent &content, Findings &findings)
{
    const auto sheet = composeLabel(labelTemplate, content, dpi);
    if (!sheet) {
        findings << found(Severity::Refuse, "code", {}, sheet.error().text);
        return;
    }
    for (const Finding &finding : sheet->findings) {
        const bool known =
            std::any_of(findings.begin(), findings.end(), [&](const Finding &one) { return one.text == finding.text; });
        if (finding.severity <= Severity::Warn && !known)
            findings << finding;
    }
    if (const auto read = verifyLabel(*sheet); !read)
        findings << found(Severity::Refuse, "readBack", {}, read.error().text);
}

} // namespace

const ViewRule *labelViewOf(const RulePack &pack, QStringView of)
{
    const ViewRule *view = nullptr;
    for (const ViewRule &one : pack.views) {
        if (one.kind == ViewRule::Kind::Label && one.of == of)
            view = &one; // the pack's own views stand behind those of its parents
    }
    return view;
}

LabelContent exampleContent(const LabelTemplate &labelTemplate, const RulePacks &packs)
{
    LabelContent content;
    QStringList paths = factsOf(labelTemplate);
    if (labelTemplate.of == u"lot" || labelTemplate.of == u"code") {
        for (const char *always :
             {"item.name", "item.spec", "lot.code", "lot.made", "lot.expiry", "lot.origin", "item.maker"})
            paths << QString::fromLatin1(always);
        content.trace.lotCode = QStringLiteral("20261108H1");
        content.trace.gtin = QStringLiteral("6901234000016");
        content.trace.expiry = QDate(2027, 5, 7);
        content.trace.url = QStringLiteral("https://shop.example/t/3f1c09a2b4d7e801.html");
    }
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const LabelFact fact = exampleFact(path, packs);
        const bool main = path.startsWith(u"item.") || path.startsWith(u"lot.") || path.startsWith(u"object.") ||
                          path.startsWith(u"day.");
        if (!fact.text.isEmpty())
            (main ? content.facts : content.more).append(fact);
    }
    const bool hasTable =
        std::any_of(labelTemplate.elements.begin(), labelTemplate.elements.end(),
                    [](const LabelElement &element) { return std::holds_alternative<LabelTable>(element); });
    QList<LabelFact> line;
    for (const QString &path : std::as_const(paths))
        line.append(exampleFact(path, packs));
    if (hasTable)
        content.lines = QList<QList<LabelFact>>(3, line);
    return content;
}

Findings checkTemplate(const LabelTemplate &labelTemplate, const RulePacks &packs)
{
    Findings findings;
    for (const QString &path : factsOf(labelTemplate)) {
        if (exampleFact(path, packs).text.isEmpty())
            findings << found(Severity::Warn, "fact", path,
                              TemplateCheckText::tr("No rule pack knows the fact %1: it will stay empty.").arg(path));
    }
    const LabelContent content = exampleContent(labelTemplate, packs);
    for (const int dpi : {203, 300})
        checkAt(dpi, labelTemplate, content, findings);
    return findings;
}

QStringList missingFacts(const LabelTemplate &labelTemplate, const RulePack &pack, Language language)
{
    const ViewRule *view =
        labelViewOf(pack, labelTemplate.of == u"code" ? QStringView(u"lot") : QStringView(labelTemplate.of));
    const bool showsAll =
        std::any_of(labelTemplate.elements.begin(), labelTemplate.elements.end(), [](const LabelElement &element) {
            const auto *rows = std::get_if<LabelRows>(&element);
            return rows != nullptr && rows->rows.empty();
        });
    QStringList missing;
    if (view == nullptr || showsAll)
        return missing;
    const QStringList shown = factsOf(labelTemplate);
    for (const QString &path : view->columns) {
        if (!shown.contains(path))
            missing << pack.fieldWord(path, nullptr, language);
    }
    return missing;
}

} // namespace suben
