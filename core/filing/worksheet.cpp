#include "core/filing/worksheet.h"

#include "core/ledger/catalog.h"
#include "core/render/textfit.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace suben
{

namespace
{

struct WorkSheetText {
    Q_DECLARE_TR_FUNCTIONS(WorkSheet)
};

constexpr qreal Side = 15;
constexpr qreal Top = 12;
constexpr qreal NameWidth = 42;
constexpr qreal RowHeight = 8;
constexpr qreal Points = 9.5;
constexpr qreal SheetSmallPoints = 8;

QSizeF sizeOf(TableFormat format)
{
    return format == TableFormat::A4Landscape     ? QSizeF(297, 210)
           : format == TableFormat::Continuous241 ? QSizeF(241, 140)
                                                  : QSizeF(210, 297);
}

/// Words with an empty box before each.
QString boxes(const QStringList &words)
{
    QStringList boxed;
    for (const QString &word : words)
        boxed << QStringLiteral("□ ") + word;
    return boxed.join(QStringLiteral("    "));
}

/// Puts rows on sheets from the top; a new sheet begins with the title and who it is about.
class SheetOfWork final
{
public:
    SheetOfWork(QSizeF size, QString title, QString about)
        : m_size(size), m_title(std::move(title)), m_about(std::move(about))
    {
        newSheet();
    }

    void facts(const std::vector<std::pair<QString, QString>> &facts)
    {
        for (std::size_t i = 0; i < facts.size(); i += 2) {
            room(RowHeight);
            const qreal half = width() / 2;
            cell(Side, NameWidth, facts[i].first, Weight::Bold);
            cell(Side + NameWidth, half - NameWidth, facts[i].second, Weight::Regular);
            if (i + 1 < facts.size()) {
                cell(Side + half, NameWidth, facts[i + 1].first, Weight::Bold);
                cell(Side + half + NameWidth, half - NameWidth, facts[i + 1].second, Weight::Regular);
            }
            endRow(RowHeight);
        }
        m_y += 2;
    }

    /// A step: its name, and the law that asks for it.
    void heading(const QString &word, const QString &law)
    {
        room(3 * RowHeight);
        m_y += 1.5;
        cell(Side, width() * 0.5, word, Weight::Bold, 11);
        text(law, Side + width() * 0.5, width() * 0.5, SheetSmallPoints, Weight::Regular, Align::Right);
        m_y += RowHeight;
        rule(0.4);
    }

    /// A name with room to write, or with boxes to tick. `lines`: how tall.
    void field(const QString &name, const QString &inside, int lines)
    {
        const QStringList wrapped = wrapText(inside, width() - NameWidth - 2, Points, Weight::Regular);
        const qreal height =
            std::max(RowHeight * lines, lineHeight(Points) * 1.3 * static_cast<qreal>(wrapped.size()) + 2.5);
        room(height);
        cell(Side, NameWidth, name, Weight::Bold);
        const qreal top = m_y;
        for (const QString &line : wrapped) {
            cell(Side + NameWidth, width() - NameWidth, line, Weight::Regular);
            m_y += lineHeight(Points) * 1.3;
        }
        m_y = top;
        endRow(height);
    }

    void checklist(const QString &name, const QStringList &items)
    {
        checklistHead(name);
        int number = 0;
        for (const QString &item : items) {
            if (!fits(RowHeight * 0.8)) {
                newSheet();
                checklistHead(name);
            }
            checklistRow(
                {QString::number(++number), item, QStringLiteral("□"), QStringLiteral("□"), QStringLiteral("□"), {}},
                Weight::Regular);
        }
    }

    void sentence(const QString &words)
    {
        for (const QString &line : wrapText(words, width(), SheetSmallPoints, Weight::Regular)) {
            room(5);
            text(line, Side, width(), SheetSmallPoints, Weight::Regular, Align::Left);
            m_y += 4.5;
        }
    }

    std::vector<PaperPage> finish(const QString &foot, bool training)
    {
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            const QString number = WorkSheetText::tr("Page %1 of %2").arg(i + 1).arg(m_sheets.size());
            put(m_sheets[i], foot, QRectF(Side, m_size.height() - 10, width(), 5), SheetSmallPoints, Weight::Regular,
                Align::Left);
            put(m_sheets[i], number, QRectF(Side, m_size.height() - 10, width(), 5), SheetSmallPoints, Weight::Regular,
                Align::Right);
            if (training)
                put(m_sheets[i], WorkSheetText::tr("PRACTICE"), QRectF(Side, 4, width(), 8), 14, Weight::Bold,
                    Align::Right);
        }
        return std::move(m_sheets);
    }

private:
    qreal width() const { return m_size.width() - 2 * Side; }
    bool fits(qreal height) const { return m_y + height <= m_size.height() - 14; }

    static void put(PaperPage &onto, const QString &text, const QRectF &area, qreal points, Weight weight, Align align)
    {
        FittedText fitted = fitText(text, {area, points, 6, weight, align, Fit::Shrink, PaperInk::Black});
        onto.elements.insert(onto.elements.end(), fitted.lines.begin(), fitted.lines.end());
    }

    void text(const QString &words, qreal x, qreal wide, qreal points, Weight weight, Align align)
    {
        put(m_sheets.back(), words, QRectF(x, m_y + 1.2, wide, lineHeight(points) * 1.15), points, weight, align);
    }

    void cell(qreal x, qreal wide, const QString &words, Weight weight, qreal points = Points)
    {
        text(words, x + 1, wide - 2, points, weight, Align::Left);
    }

    void rule(qreal thick)
    {
        m_sheets.back().elements.push_back(PageLine{QLineF(Side, m_y, Side + width(), m_y), thick});
    }

    void endRow(qreal height)
    {
        m_y += height;
        rule(0.15);
    }

    void room(qreal height)
    {
        if (!fits(height))
            newSheet();
    }

    void newSheet()
    {
        m_sheets.push_back(PaperPage{m_size, {}});
        m_y = Top;
        put(m_sheets.back(), m_title, QRectF(Side, m_y, width(), 8), 16, Weight::Bold, Align::Centre);
        m_y += 10;
        text(m_about, Side, width(), Points, Weight::Regular, Align::Left);
        m_y += 7;
        rule(0.4);
    }

    void checklistHead(const QString &name)
    {
        room(3 * RowHeight);
        checklistRow({WorkSheetText::tr("No."), name, WorkSheetText::tr("In order"), WorkSheetText::tr("Not in order"),
                      WorkSheetText::tr("Does not apply"), WorkSheetText::tr("Note")},
                     Weight::Bold);
    }

    void checklistRow(const QStringList &cells, Weight weight)
    {
        const qreal rest = width() - 12 - 18 - 18 - 18;
        const std::vector<qreal> widths{12, rest * 0.6, 18, 18, 18, rest * 0.4};
        qreal x = Side;
        m_y -= 0.6;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cell(x, widths[i], cells.value(static_cast<qsizetype>(i)), weight);
            x += widths[i];
        }
        m_y += 0.6;
        endRow(RowHeight * 0.8);
    }

    QSizeF m_size;
    QString m_title;
    QString m_about;
    std::vector<PaperPage> m_sheets;
    qreal m_y = 0;
};

QString wordOf(const RulePack &pack, const FieldRule *rule, const Value &value, Language language)
{
    const QString *id = std::get_if<QString>(&value);
    return rule != nullptr && id != nullptr && rule->type == FieldType::Choice ? rule->choiceWord(*id, language)
           : id != nullptr && pack.object(*id) != nullptr ? inLanguage(pack.object(*id)->words, language)
                                                          : displayText(value);
}

/// What stands in the place of a field nobody has filled in yet, and how many rows it wants.
std::pair<QString, int> emptyField(const FieldRule &rule, Language language)
{
    QStringList words;
    for (const Choice &choice : rule.choices)
        words << inLanguage(choice.words, language);
    switch (rule.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return {boxes(words), 1};
    case FieldType::YesNo:
        return {boxes({WorkSheetText::tr("yes"), WorkSheetText::tr("no")}), 1};
    case FieldType::Date:
        return {WorkSheetText::tr("        (year)      (month)      (day)"), 1};
    case FieldType::Time:
        return {WorkSheetText::tr("        (year)      (month)      (day)      :      "), 1};
    case FieldType::Staff:
    case FieldType::Attachment:
        return {
            WorkSheetText::tr("signed                                        certificate no.                         "),
            1};
    case FieldType::Quantity:
    case FieldType::Decimal:
        return {rule.unit, 1};
    case FieldType::Text:
        return {{}, rule.max.value_or(0) > 100 ? 2 : 1};
    default:
        return {{}, 1};
    }
}

void putStep(SheetOfWork &sheet, const RulePack &pack, const StepRule &step, const QString &key, Language language)
{
    const LegalBasis &basis = step.basis;
    const QString law = basis.mark == Mark::House || basis.law.isEmpty() ? QString()
                        : basis.article.isEmpty()                        ? basis.law
                                                  : WorkSheetText::tr("%1, article %2").arg(basis.law, basis.article);
    sheet.heading(inLanguage(step.words, language), law);
    for (const FieldUse &use : step.fields) {
        const FieldRule *rule = pack.field(use.path);
        if (rule == nullptr || use.path == key)
            continue;
        const QString name = pack.fieldWord(use.path, &step, language);
        if (rule->type == FieldType::Checklist) {
            QStringList items;
            if (const RuleTable *table = pack.table(rule->table)) {
                for (const QStringList &row : table->rows)
                    items << row.value(0);
            }
            sheet.checklist(name, items);
        } else {
            const auto [inside, lines] = emptyField(*rule, language);
            sheet.field(name, inside, lines);
        }
    }
}

} // namespace

std::vector<WorkSheetInfo> workSheets(const Session &session, const QString &objectKind)
{
    std::vector<WorkSheetInfo> sheets;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (const ViewRule &view : pack != nullptr ? pack->views : std::vector<ViewRule>()) {
            const auto isOfKind = [&](const QString &id) {
                const StepRule *step = pack->step(id);
                return step != nullptr && step->object == objectKind;
            };
            const auto isSame = [&](const WorkSheetInfo &other) { return other.view == view.id; };
            if (view.kind == ViewRule::Kind::Sheet && std::ranges::any_of(view.steps, isOfKind) &&
                std::ranges::none_of(sheets, isSame))
                sheets.push_back(
                    {pack->id, view.id, inLanguage(view.words, session.packs.language()), view.paper, view.steps});
        }
    }
    return sheets;
}

Result<std::vector<PaperPage>> workSheet(Session &session, const WorkSheetInfo &info, ObjectId id, TableFormat format)
{
    const auto object = Catalog(session).object(id);
    if (!object)
        return Failure(object.error());
    const RulePack *pack = session.packs.pack(info.pack);
    const ViewRule *view = pack != nullptr ? pack->view(info.view) : nullptr;
    if (view == nullptr)
        return failure(ErrorCode::NotFound, WorkSheetText::tr("There is no sheet “%1”.").arg(info.view));
    const Language language = session.packs.language();
    const ObjectRule *kind = pack->object(object->kind);
    SheetOfWork sheet(sizeOf(format), info.title, session.info.name + QStringLiteral("    ") + object->code);
    std::vector<std::pair<QString, QString>> facts;
    for (const QString &path : view->columns)
        facts.emplace_back(pack->fieldWord(path, nullptr, language),
                           kind != nullptr && path == kind->key
                               ? object->code
                               : wordOf(*pack, pack->field(path), object->fields.value(path), language));
    sheet.facts(facts);
    for (const QString &stepId : view->steps) {
        if (const StepRule *step = pack->step(stepId))
            putStep(sheet, *pack, *step, kind != nullptr ? kind->key : QString(), language);
    }
    sheet.sentence(inLanguage(view->text, language));
    return sheet.finish(
        WorkSheetText::tr("Printed %1 by %2")
            .arg(inChina(session.clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")), session.actor.name),
        session.info.training);
}

} // namespace suben
