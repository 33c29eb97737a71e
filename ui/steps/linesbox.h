#pragma once

#include "core/ledger/stock.h"
#include "core/model/event.h"
#include "ui/form/picklist.h"
#include "ui/models/recordmodel.h"
#include "ui/steps/stepasks.h"

#include <QFrame>

class QLabel;

namespace suben
{

class FieldRows;
class PickField;
class RecordView;

/// The lines of a step, one entered at a time: which lot or item, then its fields; Enter in the last puts it into the
/// list below. Enter on a line of the list takes it up again.
class LinesBox final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Stock, Fresh };
    struct Settings {
        Kind kind = Kind::Stock;
        Side side = Side::Input;
        QString title;
        QString objectName;
    };

    LinesBox(const Theme &theme, Session &session, const Settings &settings, QWidget *overlays);
    ~LinesBox() override;

    void setFields(const std::vector<AskedField> &fields);
    void setLines(const std::vector<DraftLine> &lines);
    /// Those in the list, and the one being entered when it names a lot or item.
    std::vector<DraftLine> lines() const;
    void clear();
    void begin();
    /// Findings of these lines, by their number here.
    void showFindings(const Findings &findings);
    bool goTo(int line, const QString &path);
    void removeLine();
    /// The lot or item of a scan; false when nothing answers to it.
    bool take(const QString &text);
    bool escape();
    QString titleOf(const QString &path) const;
    QString unreadable() const;

Q_SIGNALS:
    void edited();
    /// Enter on an empty line: no more of them.
    void done();

private:
    QList<Pick> picksFor(const QString &typed);
    QList<Pick> lotPicks(const QString &typed);
    QList<Pick> itemPicks(const QString &typed);
    void picked(qint64 key);
    DraftLine entered() const;
    void add();
    void takeUp(int row);
    void showLines();
    QString nameOf(const DraftLine &line) const;

    const Theme &m_theme;
    Session &m_session;
    Settings m_settings;
    PickList *m_picks;
    PickField *m_pick;
    QLabel *m_note;
    FieldRows *m_fields;
    RecordModel *m_model;
    RecordView *m_view;
    std::vector<StockRow> m_candidates;
    std::vector<DraftLine> m_lines;
    DraftLine m_line; ///< the one being entered
    int m_at = -1;    ///< its place in the list when it was taken up
};

} // namespace suben
