#pragma once

#include "core/base/progress.h"
#include "core/ledger/session.h"
#include "ui/page.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QPointer>

class QStackedWidget;

namespace suben
{

class EmptyState;
class FactCard;
class KeyButton;
class TableExport;
class Task;
class RecordView;
class ReasonStrip;

/// A page that is a list with the card of the chosen record beside it: 库存批次, 单据, 提醒, 上传, 资料.
///
/// What a page adds: its columns, `load()` (the rows of the present filter), `showCard()` (the chosen record), its
/// keys. F5 reads again and the chosen row stays chosen; F3 goes into the card and Esc back; where there is no row the
/// list gives way to one sentence and a way on.
class ListPage : public Page
{
    Q_OBJECT

public:
    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

protected:
    struct Parts {
        QString list; ///< object name of the list
        QString card; ///< object name of the card
        QAbstractItemView::SelectionMode selection = QAbstractItemView::SingleSelection;
    };
    /// What stands where no record stands.
    struct Emptiness {
        QString icon; ///< of resources/icons
        QString title;
        QString sentence;
        QList<StripButton> ways;
    };

    ListPage(Desk &desk, const QString &objectName, const QString &title, std::vector<RecordColumn> columns,
             const Parts &parts);

    /// Reads the rows again into the model and what depends on them.
    virtual void load() = 0;
    /// Fills the card, which has been cleared, with the record of `key`; 0: none is chosen.
    virtual void fillCard(qint64 key) = 0;
    /// Enter or a double click; the card, unless a page knows better.
    virtual void openRecord(qint64 key);

    /// A list by other days than now, read off the window's thread with its progress and Esc: `prepare` sums what has to
    /// be summed and gives the reader of its chunks. The asking before is stopped.
    using Prepare = std::function<Result<ReadChunk>(Session &session, Progress &progress)>;
    void loadAside(const Prepare &prepare, const QString &what);
    /// The list of now, or of other days where that is fast.
    void loadHere(const ReadChunk &read);
    /// Rows that were read aside are shown.
    virtual void loaded();
    /// It was stopped, or could not be read: back to the list of now.
    virtual void loadStopped();

    /// What Ctrl+S writes: the rows that are shown. A page whose list goes on says how the others are read.
    virtual ListTable table() const;

    Session &session() const;
    RecordModel &model() const { return *m_model; }
    RecordView &view() const { return *m_view; }
    FactCard &card() const { return *m_card; }
    /// The list or what stands in its place: goes into the page's layout.
    QWidget *list() const;
    void setEmptiness(const Emptiness &emptiness);
    /// The chosen row's key; 0 for none.
    qint64 chosen() const;
    /// Chooses a row, fetching further rows as far as needed; the first where it is not there.
    void choose(qint64 key);
    void showCard();
    void focusList();
    /// A question in the middle of the page, as wide as there is room.
    void place(ReasonStrip &strip, int widest) const;
    /// What was refused with all its findings, and that nothing was recorded.
    void sayRefused(const Error &error);
    /// Writes the list as a table.
    KeyButton &tableButton() const { return *m_tableButton; }

private:
    void showListOrEmptiness();

    RecordModel *m_model;
    RecordView *m_view;
    FactCard *m_card;
    QStackedWidget *m_list;
    EmptyState *m_empty = nullptr;
    KeyButton *m_tableButton;
    TableExport *m_export;
    QPointer<Task> m_reading; ///< of a list by other days
};

} // namespace suben
