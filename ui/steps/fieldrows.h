#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"
#include "ui/steps/fieldrow.h"

#include <QDate>
#include <QSet>
#include <QWidget>
#include <functional>

class QGridLayout;

namespace suben
{

class Theme;

/// Fields under each other: title, editor, and beside it what is wrong or who signs. Enter goes to the next that still
/// needs something.
class FieldRows final : public QWidget
{
    Q_OBJECT

public:
    FieldRows(const Theme &theme, Session &session, QWidget *parent = nullptr);

    /// Where Enter goes: to what is still needed, or through every field.
    enum class Road { Needed, Every };
    void setRoad(Road road) { m_road = road; }
    void setFields(const std::vector<AskedField> &fields);
    bool isEmpty() const { return m_rows.empty(); }
    bool has(const QString &path) const;
    /// What can be read of what stands there; a file counts with the hash it is kept under.
    Fields values() const;
    void setValues(const Fields &values);
    void setText(const QString &path, const QString &text);
    /// Dates, times and the acting person, where nothing else stands.
    void setDefaults();
    void clear();
    /// Of each `staff` field that signs: that person's own password. NotAllowed marks the field.
    Result<std::vector<Signature>> signatures();

    /// Sentences beside the fields. Unless `everything`, nothing is said about fields that are still empty.
    enum class Show { Entered, Everything };
    void showFindings(const Findings &findings, Show show);
    /// The first that cannot be read; empty path when all can.
    QString unreadable() const;
    bool goTo(const QString &path);
    void begin();
    /// Which of the fields that are needed under a condition are needed by what stands there; unset: all.
    void setNeededNow(std::function<QSet<QString>()> neededNow);
    QString titleOf(const QString &path) const;

Q_SIGNALS:
    void edited();
    /// Nothing more is needed here.
    void done();
    void entered(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void placeBeside(const FieldRow &row, int place);
    void say(FieldRow &row, const QString &sentence, const QString &look);
    void addRow(const AskedField &ask);
    void addFile(FieldRow &row);
    void addChecklist(FieldRow &row);
    QWidget *addEditor(FieldRow &row, const FieldRule &rule, const QString &title);
    bool isFilled(const QString &path) const;
    void askPasswords();
    bool isAsked(const FieldRow &row) const;
    QWidget *firstOpen(const FieldRow &row) const;
    QWidget *entrance(const FieldRow &row) const;
    void goOn(const QString &path);
    void goOnFromEditor(const QString &path);
    void goOnBehind(const QString &path);
    void goOnFrom(size_t first);

    const Theme &m_theme;
    Session &m_session;
    QDate m_today;
    QGridLayout *m_grid;
    int m_columns = 1;
    Road m_road = Road::Needed;
    std::vector<FieldRow> m_rows;
    std::function<QSet<QString>()> m_neededNow;
    const QWidget *m_insisted = nullptr; ///< where Enter was held
};

} // namespace suben
