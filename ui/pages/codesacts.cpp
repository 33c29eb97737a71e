// What 扫码 writes: what an unknown code is, and packages packed and unpacked.
#include "core/ledger/ledger.h"
#include "core/ledger/search.h"
#include "ui/form/entryfield.h"
#include "ui/form/picklist.h"
#include "ui/form/picks.h"
#include "ui/ledgergate.h"
#include "ui/pages/codespage.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>

namespace suben
{

namespace
{

/// Into the package that was named, or one with the next number of the firm; that number.
Result<QString> pack(Session &session, EventDraft draft, const QString &named)
{
    const auto parent = named.isEmpty() ? Scanning(session).nextSscc() : Result<QString>(named);
    if (!parent)
        return parent;
    draft.fields.set(QStringLiteral("event.parentCode"), *parent);
    return Ledger(session).record(draft).map([&](const Recorded &) { return *parent; });
}

} // namespace

// In place: the row stays, the answer is remembered.
void CodesPage::ask(qint64 key)
{
    const CollectedCode *code = collected(key);
    m_asking = key;
    m_item->clear();
    m_item->show();
    m_item->setFocus();
    if (code->scan.readings.empty())
        return;
    QList<Pick> picks;
    qint64 number = 0;
    for (const ElementString &reading : code->scan.readings)
        picks.append(Pick{++number, tr("Lot %1").arg(reading.value(u"10")), bracketText(reading)});
    m_picks->show(picks, QRect(m_item->mapTo(this, QPoint(0, 0)), m_item->size()));
}

void CodesPage::asked(qint64 pick)
{
    const CollectedCode *code = collected(std::exchange(m_asking, 0));
    m_item->hide();
    if (code == nullptr)
        return;
    const std::size_t at = static_cast<std::size_t>(code - m_codes.codes().data());
    const std::vector<ElementString> &readings = code->scan.readings;
    const auto reading =
        readings.empty() ? std::nullopt : std::optional(readings.at(static_cast<std::size_t>(pick) - 1));
    writeLedger(
        this, session(),
        [reading, text = code->text, item = static_cast<ItemId>(pick)](Session &session) {
            return reading ? Scanning(session).choose(*reading) : Scanning(session).bind(text, item);
        },
        [this, at](const Result<void> &remembered) {
            if (!remembered)
                return banner().say(remembered.error());
            readAgain(at);
            banner().sayBriefly(Tone::Ok, tr("Remembered"), tr("It is not asked again."));
            focusList();
        });
}

void CodesPage::readAgain(std::size_t at)
{
    const auto scan = Scanning(session()).read(m_codes.codes().at(at).text);
    if (scan)
        m_codes.replace(at, *scan);
    load();
    choose(static_cast<qint64>(at) + 1);
    showCard();
}

void CodesPage::record()
{
    if (m_codes.use() == CodesUse::Look) {
        m_codes.clear();
        load();
        return enter();
    }
    const bool packs = m_codes.use() == CodesUse::Pack;
    const auto draft = Scanning(session()).draftOf(packs ? QStringLiteral("packing") : QStringLiteral("unpacking"),
                                                   m_codes.packages());
    if (!draft)
        return banner().say(draft.error());
    const auto done = [this](const Result<QString> &parent) { recorded(parent); };
    if (packs)
        writeLedger(
            this, session(),
            [draft = *draft, typed = m_parent->text().trimmed()](Session &session) {
                return pack(session, draft, typed);
            },
            done);
    else
        writeLedger(
            this, session(),
            [draft = *draft](Session &session) {
                return Ledger(session).record(draft).map([](const Recorded &) { return QString(); });
            },
            done);
}

void CodesPage::recorded(const Result<QString> &parent)
{
    if (!parent)
        return sayRefused(parent.error());
    m_codes.clear();
    m_parent->clear();
    load();
    banner().say(Tone::Ok, parent->isEmpty() ? tr("Unpacked") : tr("Packed into %1").arg(*parent), {});
    Q_EMIT ledgerChanged();
    enter();
}

} // namespace suben
