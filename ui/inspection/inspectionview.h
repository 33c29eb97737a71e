#pragma once

#include "core/ledger/visitlists.h"
#include "ui/models/recordmodel.h"
#include "ui/windowmode.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace suben
{

class FactCard;
class RecordView;
class TagLabel;
class Theme;

/// Columns wide enough for what stands in them; long ones share the rest.
std::vector<RecordColumn> visitColumns(const VisitTable &table);
/// Key: the row, from 1.
std::vector<Record> visitRecords(const VisitTable &table);

/// The answer about one lot: four cards and the papers.
class InspectionLotView final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectionLotView(const Theme &theme, QWidget *parent = nullptr);

    void show(const VisitAnswer &answer);
    /// One of the four anew, as it is worked out.
    void showCard(size_t at, const VisitCard &card);
    void setMode(WindowMode mode);
    RecordView &papers() const { return *m_papers; }

Q_SIGNALS:
    /// A paper was opened: its row, from 1.
    void paperWanted(qint64 row);

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_dates;
    std::array<FactCard *, 4> m_cards{};
    QGridLayout *m_grid;
    QLabel *m_papersTitle;
    RecordView *m_papers;
    RecordModel *m_model = nullptr;
};

} // namespace suben
