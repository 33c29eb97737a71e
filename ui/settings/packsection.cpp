#include "ui/settings/packsection.h"

#include "core/rules/reading.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/fieldtext.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace suben
{

PackSection::PackSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("packs"), tr("Rule packs")), m_packs(new QListWidget),
      m_rules(new QPlainTextEdit)
{
    addSentence(tr("Tick what the firm deals in. The rules of the chosen pack stand on the right; entries made before "
                   "keep theirs."));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    m_packs->setObjectName(QStringLiteral("packList"));
    m_packs->setAccessibleName(title());
    m_packs->setFixedWidth(theme().px(240));
    m_rules->setObjectName(QStringLiteral("packRules"));
    m_rules->setAccessibleName(tr("Rules of the pack"));
    m_rules->setReadOnly(true);
    row->addWidget(m_packs);
    row->addWidget(m_rules, 1);
    column().addLayout(row, 1);
    auto *save = new KeyButton(theme(), tr("Work by these"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    addButtons({save});
    connect(m_packs, &QListWidget::currentRowChanged, this, &PackSection::read);
    setFocusProxy(m_packs);
}

void PackSection::refresh()
{
    const int row = std::max(0, m_packs->currentRow());
    m_packs->clear();
    const RulePacks &packs = session().packs;
    for (const QString &id : packs.ids()) {
        if (!id.contains(QLatin1Char('.')))
            continue; // only inherited from
        auto *item = new QListWidgetItem(inLanguage(packs.pack(id)->title, windowLanguage()), m_packs);
        item->setData(Qt::UserRole, id);
        item->setSizeHint(QSize(0, theme().px(32)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(session().info.categories.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_packs->setCurrentRow(row);
}

void PackSection::read()
{
    const QListWidgetItem *item = m_packs->currentItem();
    const RulePack *pack = item == nullptr ? nullptr : session().packs.pack(item->data(Qt::UserRole).toString());
    QStringList rules;
    if (pack != nullptr) {
        rules.append(tr("%1, version %2").arg(inLanguage(pack->title, windowLanguage()), pack->version));
        for (const ReadRule &rule : reading(*pack))
            rules.append(rule.text);
    }
    for (const QString &problem : desk().workspace->packProblems())
        rules.append(tr("Left out: %1").arg(problem));
    m_rules->setPlainText(rules.join(QStringLiteral("\n\n")));
}

bool PackSection::act(Act act)
{
    if (act != Act::Finish && act != Act::Save)
        return false;
    save();
    return true;
}

void PackSection::save()
{
    if (!mayAdminister())
        return;
    LedgerInfo info = session().info;
    info.categories.clear();
    for (int row = 0; row < m_packs->count(); ++row) {
        if (m_packs->item(row)->checkState() == Qt::Checked)
            info.categories.append(m_packs->item(row)->data(Qt::UserRole).toString());
    }
    if (info.categories.isEmpty()) {
        Q_EMIT said(Tone::Refuse, tr("Choose at least one"),
                    tr("A ledger without rules could not say what is missing."));
        refresh();
        return;
    }
    if (const auto changed = desk().workspace->changeInfo(info); !changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    Q_EMIT said(Tone::Ok, tr("The packs are set"), tr("Pages opened before show the new steps after the next start."));
    Q_EMIT ledgerChanged();
}

} // namespace suben
