#include "ui/master/mastereditor.h"

#include "core/ledger/catalog.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/form/confirmround.h"
#include "ui/form/masterforms.h"
#include "ui/ledgergate.h"
#include "ui/master/masterfields.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace suben
{

namespace
{

/// Of the item or lot whose paper it is; empty: any category in use may know it.
QString categoryOf(Session &session, HolderKind holder, qint64 id)
{
    Catalog catalog(session);
    auto of = static_cast<ItemId>(id);
    if (holder == HolderKind::Lot) {
        const auto lot = catalog.lot(static_cast<LotId>(id));
        of = lot ? lot->item : ItemId{};
    }
    if ((holder != HolderKind::Lot && holder != HolderKind::Item) || of == ItemId{})
        return {};
    const auto item = catalog.item(of);
    return item ? item->category : QString();
}

Result<PaperId> savePaper(Session &session, Paper paper, const QString &path, const std::vector<Confirmation> &given)
{
    Catalog catalog(session);
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, MasterEditor::tr("%1 cannot be read. Choose another file.").arg(path));
        const auto copy =
            catalog.attach(file.readAll(), QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name());
        if (!copy)
            return Failure(copy.error());
        paper.copies = {*copy};
    }
    return catalog.save(paper, given);
}

} // namespace

MasterEditor::MasterEditor(Desk &desk, ReasonStrip &strip, QObject *parent)
    : QObject(parent), m_session(desk.workspace->session()), m_form(new MasterForm(desk.theme)),
      m_round(new ConfirmRound(
          desk, strip, [](const Finding &) { return tr("Is this right?"); }, this))
{
    connect(m_round, &ConfirmRound::asked, this, &MasterEditor::asked);
    connect(m_round, &ConfirmRound::settled, this, &MasterEditor::save);
    connect(m_round, &ConfirmRound::refused, this, [this](const Finding &finding) {
        m_form->begin();
        m_form->goTo(finding.field);
    });
    connect(m_form, &MasterForm::completed, this, &MasterEditor::save);
    connect(m_form, &MasterForm::changed, this, &MasterEditor::categoryChanged);
}

void MasterEditor::askItem(const Item &item)
{
    if (resume(Making::Item, raw(item.id)))
        return;
    m_item = item;
    show(Making::Item, raw(item.id), item.id == ItemId{} ? tr("New item") : tr("Item %1").arg(item.name),
         itemForm(m_session, item));
}

void MasterEditor::askParty(const Party &party)
{
    if (resume(Making::Party, raw(party.id)))
        return;
    m_party = party;
    show(Making::Party, raw(party.id), party.id == PartyId{} ? tr("New party") : tr("Party %1").arg(party.name),
         partyForm(m_session, party));
}

void MasterEditor::askLocation(const Location &location)
{
    if (resume(Making::Location, raw(location.id)))
        return;
    const auto all = Catalog(m_session).locations();
    m_location = location;
    show(Making::Location, raw(location.id),
         location.id == LocationId{} ? tr("A new place") : tr("Place %1").arg(location.name),
         locationForm(all ? *all : QList<Location>(), location));
}

bool MasterEditor::askPaper(HolderKind holder, qint64 id, const QString &name)
{
    const std::vector<StripField> fields = paperForm(m_session, holder, categoryOf(m_session, holder, id));
    if (fields.front().rule.choices.empty())
        return false;
    if (holder == m_holder && resume(Making::Paper, id))
        return true;
    m_holder = holder;
    show(Making::Paper, id, tr("New paper of %1").arg(name), fields);
    return true;
}

bool MasterEditor::resume(Making making, qint64 id)
{
    if (m_making != making || m_id != id)
        return false;
    m_isOpen = true;
    Q_EMIT opened();
    m_form->begin();
    return true;
}

void MasterEditor::show(Making making, qint64 id, const QString &title, const std::vector<StripField> &fields)
{
    m_isOpen = true;
    m_making = making;
    m_id = id;
    m_round->forget();
    m_form->ask(title, fields, m_session.clock.today());
    if (making == Making::Paper)
        m_form->askFile(tr("Copy"), tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    Q_EMIT opened();
    m_form->begin();
}

// Another category asks for other fields; what was typed is taken along.
void MasterEditor::categoryChanged(const QString &path)
{
    const Fields values = m_form->values();
    const QString category = text(values, CategoryField);
    if (path != CategoryField || m_making != Making::Item || category.isEmpty() || category == m_item.category)
        return;
    Item typed = itemOf(m_item, values, m_form->paths()).value_or(m_item);
    typed.name = text(values, u"item.name");
    typed.category = category;
    m_item = typed;
    m_form->ask(tr("New item"), itemForm(m_session, m_item), m_session.clock.today());
    m_form->goTo(QStringLiteral("item.unit"));
}

void MasterEditor::putAway()
{
    m_isOpen = false;
    m_round->forget();
}

void MasterEditor::save()
{
    if (!m_isOpen || !m_form->isReadable())
        return;
    writeLedger(m_form, m_session, entered(), [this](const Result<qint64> &key) {
        if (!key) {
            refused(key.error());
            return;
        }
        m_isOpen = false;
        m_making = Making::Nothing;
        Q_EMIT saved(*key);
    });
}

// What was typed goes along: it may be written on another thread.
MasterEditor::Write MasterEditor::entered() const
{
    const Fields values = m_form->values();
    const QStringList paths = m_form->paths();
    const std::vector<Confirmation> given = m_round->given();
    const auto rawId = [](auto id) { return raw(id); };
    switch (m_making) {
    case Making::Item:
        return [=, before = m_item](Session &session) {
            return itemOf(before, values, paths)
                .and_then([&](const Item &item) { return Catalog(session).save(item, given); })
                .map(rawId);
        };
    case Making::Party:
        return [=, party = partyOf(m_party, values, paths)](Session &session) {
            return Catalog(session).save(party, given).map(rawId);
        };
    case Making::Location:
        return [=, before = m_location](Session &session) {
            Catalog catalog(session);
            return catalog.locations()
                .and_then([&](const QList<Location> &all) { return locationOf(all, before, values); })
                .and_then([&](const Location &location) { return catalog.save(location); })
                .map(rawId);
        };
    case Making::Paper:
        return [=, holder = m_holder, id = m_id, file = m_form->file()](Session &session) -> Result<qint64> {
            const auto paper = paperOf(holder, id, values);
            const auto saved = paper ? savePaper(session, *paper, file, given) : Failure(paper.error());
            return saved.map([&](PaperId own) { return holder == HolderKind::Own ? raw(own) : id; });
        };
    case Making::Nothing:
        break;
    }
    return [](Session &) { return Result<qint64>(0); };
}

// Faults stand beside their fields; doubts want a reason, one after the other.
void MasterEditor::refused(const Error &error)
{
    m_form->mark(error.findings);
    if (hasRefusal(error.findings))
        return;
    if (withSeverity(error.findings, Severity::Confirm).isEmpty())
        Q_EMIT failed(error);
    else
        m_round->ask(error.findings);
}

} // namespace suben
