// 资料: records and papers made, changed and put away.
#include "ui/pages/masterpage.h"

#include "core/ledger/catalog.h"
#include "ui/master/mastereditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordview.h"

#include <QStackedWidget>
#include <utility>

namespace suben
{

void MasterPage::makeNew()
{
    switch (part()) {
    case MasterPart::Items: {
        Item item;
        item.category = session().info.categories.value(0);
        m_editor->askItem(item);
        return;
    }
    case MasterPart::Parties:
        m_editor->askParty({});
        return;
    case MasterPart::OwnPapers:
        newPaper();
        return;
    case MasterPart::Locations:
        m_editor->askLocation({});
        return;
    case MasterPart::Objects:
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("stepsPage")});
        return;
    case MasterPart::People:
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("users")});
        return;
    }
}

void MasterPage::edit()
{
    Catalog catalog(session());
    const qint64 key = chosen();
    if (key == 0)
        return;
    if (part() == MasterPart::Items) {
        if (const auto item = catalog.item(static_cast<ItemId>(key)))
            m_editor->askItem(*item);
    } else if (part() == MasterPart::Parties) {
        if (const auto party = catalog.party(static_cast<PartyId>(key)))
            m_editor->askParty(*party);
    } else if (part() == MasterPart::Locations) {
        const auto all = catalog.locations();
        for (const Location &location : all ? *all : QList<Location>()) {
            if (raw(location.id) == key)
                m_editor->askLocation(location);
        }
    }
}

bool MasterPage::holdsPapers() const
{
    return part() != MasterPart::Locations;
}

void MasterPage::newPaper()
{
    const bool isOwn = part() == MasterPart::OwnPapers;
    if (!isOwn && (chosen() == 0 || !holdsPapers()))
        return;
    const QString name = isOwn ? session().info.name : model().record(view().currentIndex().row()).cells.value(0);
    askPaper(holderKind(), isOwn ? 0 : chosen(), name);
}

void MasterPage::askPaper(HolderKind holder, qint64 id, const QString &name)
{
    m_lot = holder == HolderKind::Lot ? static_cast<LotId>(id) : LotId{};
    if (!m_editor->askPaper(holder, id, name))
        banner().say(Tone::Info, tr("No paper is asked for here"),
                     tr("The rule packs in use know no paper of this kind."));
}

void MasterPage::saved(qint64 key)
{
    endForm();
    if (m_lot != LotId{}) {
        const LotId lot = std::exchange(m_lot, LotId{});
        Q_EMIT ledgerChanged();
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(lot), QStringLiteral("lotsPage")});
        return;
    }
    refresh();
    choose(key);
    banner().sayBriefly(Tone::Ok, tr("Saved"), {});
    Q_EMIT ledgerChanged();
}

void MasterPage::endForm()
{
    m_editor->putAway();
    m_stack->setCurrentWidget(list());
    showButtons();
    if (isVisible())
        focusList();
}

} // namespace suben
