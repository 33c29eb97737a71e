#include "ui/settings/packsection.h"

#include "core/rules/ownroles.h"
#include "core/workspace/workspace.h"
#include "ui/form/fieldtext.h"
#include "ui/settings/packworkbench.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace suben
{

namespace
{

/// At 100 %, pixels.
constexpr int BesideFrom = 640;

std::vector<RecordColumn> packColumns()
{
    return {{QStringLiteral("pack"), PackSection::tr("Pack"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("state"), PackSection::tr("State"), 96, 1, RecordColumn::Look::Tags}};
}

} // namespace

PackSection::PackSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("packs"), tr("Rule packs")), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_model(new RecordModel(packColumns(), this)), m_packs(new RecordView(theme(), QStringLiteral("packList"))),
      m_bench(new PackWorkbench(desk))
{
    addSentence(tr("Enter switches a pack on or off. The rules of the chosen pack stand on the right; entries made "
                   "before keep theirs."));
    m_row->setSpacing(theme().px(10));
    m_packs->setModel(m_model);
    m_packs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_packs->setAccessibleName(title());
    m_row->addWidget(m_packs, 2);
    m_row->addWidget(m_bench, 4);
    column().addLayout(m_row, 1);
    auto *save = new KeyButton(theme(), tr("Work by these"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    auto *import = new KeyButton(theme(), tr("Lay a file over…"), desk.keys.action(Act::Import));
    addButtons({import, save});
    connect(m_bench, &PackWorkbench::said, this, &PackSection::said);
    connect(m_bench, &PackWorkbench::failed, this, &PackSection::failed);
    connect(m_bench, &PackWorkbench::ledgerChanged, this, &PackSection::ledgerChanged);
    connect(m_bench, &PackWorkbench::working, this, &PackSection::working);
    connect(m_packs, &RecordView::currentKeyChanged, this, &PackSection::read);
    connect(m_packs, &RecordView::opened, this, &PackSection::toggle);
    setFocusProxy(m_packs);
}

void PackSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    m_row->setDirection(width() < theme().px(BesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PackSection::refresh()
{
    m_ids.clear();
    for (const QString &id : session().packs.ids()) {
        if (!isParentOnly(id))
            m_ids.append(id);
    }
    m_chosen = session().info.categories;
    show();
}

void PackSection::show()
{
    const qint64 key = std::max<qint64>(1, m_packs->currentKey());
    std::vector<Record> records;
    for (const QString &id : std::as_const(m_ids)) {
        const Tag tag =
            m_chosen.contains(id) ? dispositionTag(tr("On"), TagLook::Ok) : Tag{TagLook::Plain, tr("Off"), {}};
        records.push_back({static_cast<qint64>(records.size()) + 1,
                           {inLanguage(session().packs.title(id), windowLanguage()), {}},
                           {},
                           {tag},
                           false});
    }
    m_model->show(std::move(records));
    m_packs->setCurrentIndex(m_model->index(static_cast<int>(key) - 1, 0));
}

void PackSection::toggle(qint64 key)
{
    const QString id = m_ids.value(static_cast<qsizetype>(key) - 1);
    if (!m_chosen.removeOne(id))
        m_chosen.append(id);
    show();
}

void PackSection::read(qint64 key)
{
    m_bench->show(m_ids.value(static_cast<qsizetype>(key) - 1));
}

bool PackSection::act(Act act)
{
    if (m_bench->act(act))
        return true;
    if (act != Act::Finish && act != Act::Save)
        return false;
    save();
    return true;
}

bool PackSection::escape()
{
    return m_bench->escape();
}

void PackSection::save()
{
    if (!mayAdminister())
        return;
    LedgerInfo info = session().info;
    QStringList added = m_chosen;
    for (const QString &before : std::as_const(info.categories))
        added.removeAll(before);
    if (!added.isEmpty())
        info.roles += usualRoles(session().packs, added);
    info.roles.removeDuplicates();
    info.categories = m_chosen;
    if (info.categories.isEmpty()) {
        Q_EMIT said(Tone::Refuse, tr("Choose at least one"),
                    tr("A ledger without rules could not say what is missing."));
        refresh();
        return;
    }
    keep(info, {}, tr("The packs are set"));
}

} // namespace suben
