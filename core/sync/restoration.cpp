#include "core/sync/restoration.h"

#include "core/base/wholefile.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace suben
{

namespace
{

struct RestorationText {
    Q_DECLARE_TR_FUNCTIONS(Restoration)
};

const QString MarkSetting = QStringLiteral("outbox.mark");

} // namespace

struct Restoration::Marks {
    QString ledger; ///< of the first entry: another ledger of the same name has another
    QString inside;
    QStringList beside; ///< the ledger, then the last mark and the one before
};

Result<Restoration::Marks> Restoration::marks()
{
    auto all = m_session.store.read([](Database &db) -> Result<Marks> {
        Marks found;
        Rows first = db.query("SELECT lower(hex(hash)) FROM chain ORDER BY event_id LIMIT 1");
        if (first.next())
            found.ledger = first.text(0);
        Rows mark = db.query("SELECT value FROM setting WHERE key = ?", MarkSetting);
        if (mark.next())
            found.inside = mark.text(0);
        return found;
    });
    QFile file(m_session.store.path() + QStringLiteral(".sent"));
    if (all && file.open(QIODevice::ReadOnly))
        all->beside = QString::fromLatin1(file.read(1000)).split(u'\n', Qt::SkipEmptyParts);
    if (all && all->beside.value(0) != all->ledger)
        all->beside.clear();
    return all;
}

/// Beside first: if the program ends in between, both marks are known there.
Result<void> Restoration::mark(const Marks &marks)
{
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QStringList lines{marks.ledger, fresh, marks.inside};
    if (const auto written = writeWhole(m_session.store.path() + QStringLiteral(".sent"), lines.join(u'\n').toLatin1()); !written)
        return written;
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            MarkSetting, fresh);
        return {};
    });
}

Result<bool> Restoration::isOlder()
{
    const auto found = marks();
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->inside.isEmpty())
        return !found->beside.isEmpty();
    return !found->beside.mid(1).contains(found->inside);
}

Result<void> Restoration::begin()
{
    const auto older = isOlder();
    if (!older)
        return tl::make_unexpected(older.error());
    if (*older)
        return failure(
            ErrorCode::Refused,
            RestorationText::tr(
                "This ledger was put back from a backup or carried here: what waits may have been sent already. "
                "Let it be asked about first; then it is sent."));
    const auto found = marks();
    return found ? mark(*found) : tl::make_unexpected(found.error());
}

Result<void> Restoration::goOn()
{
    const auto doubted = m_session.store.write([](Database &db) -> Result<void> {
        db.execute("UPDATE outbox SET state = 'unknown', next_at = '', reason = ? WHERE state IN ('ready', 'retry', "
                   "'sending', 'blocked')",
                   RestorationText::tr("The ledger was put back; it may have been sent before."));
        return {};
    });
    const auto found = doubted ? marks() : tl::make_unexpected(doubted.error());
    return found ? mark(*found) : tl::make_unexpected(found.error());
}

} // namespace suben
