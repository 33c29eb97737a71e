// What F1 says on a document: the keys without a button, and the law and the forms of the field under the cursor.
#include "core/rules/lawline.h"
#include "core/rules/rulepacks.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/rowlotcard.h"
#include "ui/widgets/banner.h"

#include <QApplication>

namespace suben
{

namespace
{

struct DocumentHelpText {
    Q_DECLARE_TR_FUNCTIONS(DocumentHelp)
};

QString howToType(const FieldRule &rule)
{
    QStringList choices;
    switch (rule.type) {
    case FieldType::Date:
        return DocumentHelpText::tr("261105, 20261105, 2026-11-05, 2026.11.5, 2611 (the whole month), +18m");
    case FieldType::Quantity:
        return DocumentHelpText::tr("40, 3箱, 12*5");
    case FieldType::Duration:
        return DocumentHelpText::tr("21天, 18个月, 2年, 18m");
    case FieldType::Choice:
        for (std::size_t i = 0; i < rule.choices.size(); ++i)
            choices.append(QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(rule.choices[i].words, windowLanguage())));
        return choices.join(QStringLiteral(" · "));
    default:
        return {};
    }
}

} // namespace

QString DocumentPage::currentField() const
{
    const QWidget *focus = QApplication::focusWidget();
    static const QString prefix = QStringLiteral("field_");
    if (focus != nullptr && m_head->isAncestorOf(focus)) {
        const QString name = focus->objectName();
        return name.startsWith(prefix + QLatin1String("event.")) ? name.mid(prefix.size())
                                                                 : QStringLiteral("party.name");
    }
    const int column = m_view->currentIndex().column();
    return column >= 0 ? m_lines->column(column).rule.path : QString();
}

FieldHelp DocumentPage::fieldHelp() const
{
    const QString path = currentField();
    FieldHelp help{fieldName(path), {}, {}};
    const int row = m_view->currentIndex().row();
    QStringList categories = session().info.categories;
    if (row >= 0 && m_lines->row(row).item)
        categories.prepend(m_lines->row(row).item->category);
    for (const QString &category : std::as_const(categories)) {
        const RulePack *pack = session().packs.pack(category);
        const StepRule *step = pack != nullptr ? pack->step(m_setup.step) : nullptr;
        const FieldUse *use = step != nullptr ? step->use(path) : nullptr;
        if (pack == nullptr || use == nullptr)
            continue;
        if (const FieldRule *rule = pack->field(path))
            help.how = howToType(*rule);
        help.law = lawLine(use->basis.law.isEmpty() ? step->basis : use->basis);
        break;
    }
    return help;
}

void DocumentPage::showLotCard()
{
    const int row = m_view->currentIndex().row();
    if (m_lotCard->hide() || row < 0)
        return;
    const LotId lot = lotOf(session(), m_lines->row(row));
    if (lot == LotId{}) {
        banner().sayBriefly(Tone::Info, tr("There is no lot of this row yet"), {});
    } else if (mode() == WindowMode::Narrow || mode() == WindowMode::Large) { // no side panel
        Q_EMIT wanted({Target::Kind::Lot, raw(lot), QStringLiteral("lotsPage")});
    } else if (const auto shown = m_lotCard->show(session(), lot); !shown) {
        banner().say(shown.error());
    }
}

QList<HelpKey> DocumentPage::moreKeys() const
{
    const KeyMap &keys = desk().keys;
    return {{QStringLiteral("Enter"), tr("On to the next cell that is still missing")},
            {QStringLiteral("Shift+Enter"), tr("Back, into skipped cells too")},
            {QStringLiteral("="), tr("In a cell: what the row above has")},
            {keys.cap(Act::Undo), tr("Bring a deleted row back")},
            {keys.cap(Act::Fetch), tr("Fetch what was parked, the oldest first")},
            {keys.cap(Act::LotCard), tr("The card of the row's lot, or of the lot that came last")},
            {keys.cap(Act::MoreFields), tr("What else can be said of the row, or of the entry from its head")},
            {keys.cap(Act::New), tr("Make a new item or supplier in place")},
            {QStringLiteral("Ctrl+V"), tr("Paste rows from WPS or Excel, or papers")},
            {keys.cap(Act::NextFinding), tr("To the next finding")}};
}

} // namespace suben
