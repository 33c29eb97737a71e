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
    QString ledger; ///< of the first entry: another ledger of the same name has another; empty: nothing is entered yet
    QString inside;
    QStringList beside; ///< the ledger, then the mark; two only while the one in the file is being changed
};

namespace
{

/// What is written down beside is about this ledger: about an entry it has, or from before it had any.
bool isAbout(const QStringList &beside, const QString &ledger)
{
    return beside.size() > 1 && (beside.first().isEmpty() || beside.first() == ledger);
}

} // namespace

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
        all->beside = QString::fromLatin1(file.read(1000)).split(u'\n');
    if (all && !isAbout(all->beside, all->ledger))
        all->beside.clear();
    return all;
}

/// Both marks stand beside while the one in the file changes: whenever the program ends, the file agrees. Then only the
/// new one does, so that a copy from before it does not.
Result<void> Restoration::mark(const Marks &marks)
{
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = m_session.store.path() + QStringLiteral(".sent");
    const auto beside = [&](const QStringList &known) { return writeWhole(path, (QStringList{marks.ledger} + known).join(u'\n').toLatin1()); };
    if (const auto written = beside({fresh, marks.inside}); !written)
        return written;
    const auto changed = m_session.store.write([&](Database &db) -> Result<void> {
        db.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            MarkSetting, fresh);
        return {};
    });
    return changed ? beside({fresh}) : changed;
}

Result<qint64> Restoration::attempts()
{
    return m_session.store.read([](Database &db) -> Result<qint64> {
        Rows last = db.query("SELECT ifnull(max(id), 0) FROM outbox_attempt");
        return last.next() ? last.integer(0) : 0;
    });
}

Result<bool> Restoration::isOlder()
{
    const auto found = marks();
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->beside.isEmpty())
        return !found->inside.isEmpty();
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
    const auto before = attempts();
    if (!before)
        return tl::make_unexpected(before.error());
    m_attemptsBefore = *before;
    const auto found = marks();
    return found ? mark(*found) : tl::make_unexpected(found.error());
}

Result<void> Restoration::end()
{
    const auto now = attempts();
    if (!now)
        return tl::make_unexpected(now.error());
    if (*now == m_attemptsBefore)
        return {};
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
