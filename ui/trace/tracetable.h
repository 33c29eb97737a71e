#pragma once

#include "ui/models/recordmodel.h"
#include "ui/trace/traceanswer.h"
#include "ui/windowmode.h"

#include <QObject>

namespace suben
{

class RecordView;
class Theme;

/// The rows of a trace, and which part of the drawing each belongs to.
class TraceTable final : public QObject
{
    Q_OBJECT

public:
    TraceTable(const Theme &theme, QObject *parent);

    RecordView &view() const { return *m_view; }
    void show(const Trace &trace, QDate today);
    const std::vector<RecordColumn> &columns() const { return m_model->columns(); }
    /// As they are shown; without `today` every day is written whole.
    static std::vector<Record> records(const Trace &trace, QDate today);
    /// Of the row under the cursor; {} without one.
    LotId chosenLot() const;
    /// The first row of a node of the drawing (`event:7`, `lot:3`); silent.
    void choose(const QString &node);

Q_SIGNALS:
    /// A person went to another row: its event and its lot, as the drawing names them.
    void chosenChanged(const QString &event, const QString &lot);
    void opened(suben::EventId event);

private:
    struct Place {
        EventId event{};
        LotId lot{};
    };
    void report(qint64 key);

    RecordModel *m_model;
    RecordView *m_view;
    std::vector<Place> m_places;
    bool m_silent = false;
};

} // namespace suben
