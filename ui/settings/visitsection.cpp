#include "ui/settings/visitsection.h"

#include "core/ledger/visitlists.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/recordview.h"

#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> visitLogColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("began"), VisitSection::tr("Began"), 120, 1, Look::Text},
            {QStringLiteral("ended"), VisitSection::tr("Ended"), 120, 1, Look::Text},
            {QStringLiteral("by"), VisitSection::tr("Opened by"), 0, 1, Look::Text},
            {QStringLiteral("shown"), VisitSection::tr("Shown"), 80, 1, Look::Number}};
}

std::vector<RecordColumn> shownColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("time"), VisitSection::tr("At"), 90, 1, Look::Text},
            {QStringLiteral("deed"), VisitSection::tr("How"), 110, 1, Look::Text},
            {QStringLiteral("words"), VisitSection::tr("What the inspector saw"), 0, 1, Look::Text}};
}

QString deedWord(VisitDeed deed)
{
    switch (deed) {
    case VisitDeed::Printed:
        return VisitSection::tr("printed");
    case VisitDeed::HandedOver:
        return VisitSection::tr("handed over");
    case VisitDeed::Seen:
        break;
    }
    return VisitSection::tr("looked at");
}

} // namespace

VisitSection::VisitSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("visits"), tr("Inspectors' visits")),
      m_visitModel(new RecordModel(visitLogColumns(), this)), m_shownModel(new RecordModel(shownColumns(), this)),
      m_visits(new RecordView(theme(), QStringLiteral("visits"))), m_shown(new RecordView(theme(), QStringLiteral("visitShown")))
{
    addSentence(tr("What an inspection was shown stands here for ever; nothing of it can be changed."));
    m_visits->setModel(m_visitModel);
    m_visits->setSelectionMode(QAbstractItemView::SingleSelection);
    m_visits->setAccessibleName(title());
    m_shown->setModel(m_shownModel);
    m_shown->setSelectionMode(QAbstractItemView::SingleSelection);
    m_shown->setAccessibleName(tr("What the inspector saw"));
    column().addWidget(m_visits, 1);
    column().addWidget(m_shown, 2);
    connect(m_visits, &RecordView::currentKeyChanged, this, [this] { showVisit(m_visits->currentKey()); });
    connect(m_visits, &RecordView::opened, m_shown, [this] { m_shown->setFocus(); });
    setFocusProxy(m_visits);
}

void VisitSection::refresh()
{
    const auto visits = Visits(session()).list();
    if (!visits) {
        Q_EMIT failed(visits.error());
        return;
    }
    const QDate today = session().clock.today();
    std::vector<Record> records;
    for (const Visit &visit : *visits)
        records.push_back({static_cast<qint64>(visit.id),
                           {timeWord(visit.beganAt, today), visit.isRunning() ? tr("still running") : timeWord(visit.endedAt, today),
                            visit.openedBy, QString::number(visit.shown)},
                           {},
                           {},
                           false});
    m_visitModel->show(std::move(records));
    if (m_visitModel->rowCount() > 0)
        m_visits->setCurrentIndex(m_visitModel->index(0, 0));
    showVisit(m_visits->currentKey());
}

void VisitSection::showVisit(qint64 visit)
{
    std::vector<Record> records;
    if (visit != 0) {
        const auto shown = Visits(session()).shown(static_cast<VisitId>(visit));
        if (!shown) {
            Q_EMIT failed(shown.error());
            return;
        }
        for (const VisitShown &one : *shown)
            records.push_back({static_cast<qint64>(records.size()) + 1,
                               {one.time.toString(QStringLiteral("HH:mm:ss")), deedWord(one.deed), one.words}, {}, {}, false});
    }
    m_shownModel->show(std::move(records));
}

} // namespace suben
