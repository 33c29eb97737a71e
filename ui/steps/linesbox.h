#pragma once

#include "core/model/event.h"
#include "ui/models/recordmodel.h"
#include "ui/steps/lotpicker.h"
#include "ui/steps/stepasks.h"

#include <QFrame>
#include <QPointer>
#include <QSet>
#include <functional>

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
        bool proposes = false; ///< an item alone is taken from its lots, first expired first
        Fields offered{};      ///< stands in the fields of a new line
    };

    LinesBox(const Theme &theme, Session &session, const Settings &settings, QWidget *overlays);
    ~LinesBox() override;

    void setFields(const std::vector<AskedField> &fields);
    /// As FieldRows::setNeededNow, for the line being entered, by its number here.
    void setNeededNow(std::function<QSet<QString>(int line)> neededNow);
    void setLines(const std::vector<DraftLine> &lines);
    /// Those in the list, and the one being entered when it names a lot or item.
    std::vector<DraftLine> lines() const;
    void clear();
    void begin();
    /// Findings of these lines, by their number here.
    void showFindings(const Findings &findings);
    void goTo(int line, const QString &path);
    /// To a field of the line being entered; false when it has none of that path.
    bool goToEntered(const QString &path);
    void removeLine();
    /// A scan: a lot, an item or one package; false when nothing answers to it.
    bool take(const QString &text);
    /// The other lots of the item being entered, to choose from.
    void offerLots();
    bool escape();
    QString titleOf(const QString &path) const;
    QString unreadable() const;

Q_SIGNALS:
    void edited();
    /// Enter on an empty line: no more of them.
    void done();

private:
    void placeParts();
    void connectParts();
    QList<Pick> picksFor(const QString &typed);
    QList<Pick> itemPicks(const QString &typed);
    void choose(const LotPicker::Candidate &candidate);
    void picked(qint64 key);
    void takePackage(const QString &code, const std::vector<LotId> &lots);
    DraftLine entered() const;
    /// The entered line; of an item alone, shared out over its lots.
    std::vector<DraftLine> enteredLines() const;
    int enteredAt() const;
    void forgetEntered();
    void add();
    void takeUp(int row);
    void showLines();
    QString nameOf(const DraftLine &line) const;

    const Theme &m_theme;
    Session &m_session;
    Settings m_settings;
    LotPicker m_lots;
    QPointer<PickList> m_picks; ///< over the page, which may go first
    PickField *m_pick;
    QLabel *m_note;
    FieldRows *m_fields;
    RecordModel *m_model;
    RecordView *m_view;
    std::vector<DraftLine> m_lines;
    QStringList m_sentences; ///< of each line in the list, what was found
    DraftLine m_line;        ///< the one being entered
    int m_at = -1;           ///< its place in the list when it was taken up
};

} // namespace suben
