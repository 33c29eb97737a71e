// What 扫码 writes: packages packed and unpacked; and what is read again once an answer is remembered.
#include "core/ledger/ledger.h"
#include "ui/ledgergate.h"
#include "ui/pages/codespage.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>
#include <algorithm>

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
void CodesPage::readAgain(const QString &text)
{
    const auto &codes = m_codes.codes();
    const auto row = std::ranges::find(codes, text, &CollectedCode::text);
    const auto scan = Scanning(session()).read(text);
    if (row == codes.end() || !scan)
        return;
    const auto at = static_cast<std::size_t>(row - codes.begin());
    m_codes.replace(at, *scan);
    load();
    choose(static_cast<qint64>(at) + 1);
    showCard();
    banner().sayBriefly(Tone::Ok, tr("Remembered"), tr("It is not asked again."));
    focusList();
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
    if (!parent && parent.error().code == ErrorCode::Usage)
        return banner().say(
            Tone::Refuse, tr("Not packed"), parent.error().text,
            {{tr("Enter the prefix"), [this] {
                  Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("codes")});
              }}});
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
