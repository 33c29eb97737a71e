#pragma once

#include "core/ledger/session.h"
#include "ui/master/masterrecords.h"

#include <QObject>

namespace suben
{

class ReasonStrip;

/// Two records of one thing become one, by one key: pressed on the record that goes, then on the one that stays. The
/// last merging is taken back by Ctrl+Z, each one from the record that stayed.
class MasterMerge final : public QObject
{
    Q_OBJECT

public:
    MasterMerge(Session &session, ReasonStrip &ask, QObject *parent);

    void press(MasterPart part, qint64 key);
    /// The first of the records that went into this one stands for itself again.
    void takeApart(MasterPart part, qint64 kept);
    /// False where nothing was merged since the page was opened.
    bool takeBack();
    /// False where no merging had been begun.
    bool giveUp();
    static bool isMergeable(MasterPart part) { return part == MasterPart::Items || part == MasterPart::Parties; }
    /// Names of the records that went into this one.
    QStringList mergedInto(MasterPart part, qint64 kept) const;

Q_SIGNALS:
    /// The record that goes was named; the one that stays is wanted.
    void begun(const QString &name);
    /// A question stands in the strip now: it wants its place.
    void asked();
    void merged(qint64 kept, const QString &name);
    void separated(qint64 other, const QString &name);
    void failed(const suben::Error &error);

private:
    QString nameOf(MasterPart part, qint64 key) const;
    void merge();
    void separate(MasterPart part, qint64 other);

    Session &m_session;
    ReasonStrip &m_ask;
    MasterPart m_part = MasterPart::Items;
    qint64 m_other = 0; ///< goes
    qint64 m_kept = 0;  ///< stays
    qint64 m_last = 0;  ///< of the last merging, which Ctrl+Z takes back
};

} // namespace suben
