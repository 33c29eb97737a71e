// The draft of a document: what is kept while it is typed, parked and fetched again.
#include "core/ledger/catalog.h"
#include "core/workspace/workspace.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/morefields.h"
#include "ui/pages/documentpage.h"
#include "ui/steps/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageheader.h"

#include <QJsonDocument>

namespace suben
{

void DocumentPage::placeKeeper()
{
    const auto form = [this] {
        if (isBlank())
            return DraftKeeper::Content{};
        return DraftKeeper::Content{QJsonDocument(saved()).toJson(QJsonDocument::Compact),
                                    m_lines->row(0).item ? m_lines->row(0).item->name : QString()};
    };
    m_keeper = new DraftKeeper(*desk().workspace, form, this);
    m_keeper->setPage(m_setup.name);
    connect(m_keeper, &DraftKeeper::failed, this, &DocumentPage::say);
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &at) {
        header().setState(tr("Draft · kept %1").arg(at.toString(QStringLiteral("HH:mm"))));
    });
}

QJsonObject DocumentPage::saved() const
{
    return {{QStringLiteral("head"), m_head->toJson()},
            {QStringLiteral("lines"), m_lines->toJson()},
            {QStringLiteral("more"), m_more->toJson()},
            {QStringLiteral("papers"), m_papers->toJson()}};
}

void DocumentPage::restore(const QJsonObject &content)
{
    const QJsonObject headObject = content.value(QLatin1String("head")).toObject();
    m_head->fromJson(headObject);
    m_more->fromJson(content.value(QLatin1String("more")).toObject());
    m_papers->fromJson(content.value(QLatin1String("papers")).toArray());
    Catalog catalog(session());
    const auto party = static_cast<PartyId>(headObject.value(QLatin1String("party")).toInteger());
    m_lines->fromJson(content.value(QLatin1String("lines")).toArray(), [&](ItemId id) -> std::optional<Item> {
        const auto item = catalog.item(id);
        return item ? std::optional<Item>(*item) : std::nullopt;
    });
    if (party != PartyId{}) {
        if (const auto found = catalog.party(party))
            m_head->setParty(*found);
    }
}

void DocumentPage::parkForm()
{
    if (isCorrecting() || isBlank() || !m_view->finishEditing())
        return;
    if (!m_keeper->park()) {
        banner().sayBriefly(Tone::Warn, tr("Not parked"), tr("The ledger is busy; everything stays here. Try again."));
        return;
    }
    startOver();
    const auto parked = Drafts(session()).parked(m_setup.name);
    banner().sayBriefly(
        Tone::Info, tr("Parked"),
        tr("%1 waiting; %2 fetches the oldest.").arg(parked ? parked->size() : 1).arg(desk().keys.cap(Act::Fetch)));
}

void DocumentPage::fetchForm()
{
    if (isCorrecting() || !m_view->finishEditing())
        return;
    const QByteArray content = m_keeper->fetch();
    if (content.isEmpty()) {
        banner().sayBriefly(Tone::Info, tr("Nothing is parked"), {});
        return;
    }
    m_head->clear();
    restore(QJsonDocument::fromJson(content).object());
    begin();
}

void DocumentPage::restoreLeft()
{
    const QByteArray content = m_keeper->left();
    if (content.isEmpty())
        return;
    restore(QJsonDocument::fromJson(content).object());
    banner().sayBriefly(Tone::Info, tr("The unfinished entry is back"),
                        tr("%1 puts it aside and opens a blank one.").arg(desk().keys.cap(Act::Park)));
}

} // namespace suben
