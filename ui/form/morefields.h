#pragma once

#include "core/base/finding.h"
#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/model/fields.h"

#include <QFrame>
#include <QJsonObject>
#include <QPointer>
#include <optional>

class QLabel;

namespace suben
{

class FieldRows;
class HeadForm;
class KeyButton;
class LinesModel;
class PageScroll;
class Theme;
struct AskedField;

/// The fields of a row, or of the whole entry, that have no place in the grid or the head: what a pack gives but does
/// not always ask, yes and no, files, checklists. In the pack's order, over the page; Enter goes through all of them.
class MoreFields final : public QFrame
{
    Q_OBJECT

public:
    struct Form {
        Session &session;
        LinesModel &lines;
        HeadForm &head;
        QString step;
        Side side = Side::Output;
    };

    MoreFields(const Theme &theme, const Form &form, QWidget *page);

    /// What the row's category has beyond the grid; the focus goes to `path`, else to the first. False: nothing, or
    /// not that path.
    bool askRow(int row, const QString &path = {});
    /// The same of the entry as a whole.
    bool askHead(const QString &path = {});
    /// Of the head where that has the focus, else of the row; closes what is open. False: there is nothing.
    bool askHere(int row);
    bool escape();

    /// What was entered for the whole entry.
    void fill(EventDraft &draft) const;
    /// Takes what the head form has no place for.
    void take(const Fields &ofEvent);
    void clear();
    QJsonObject toJson() const;
    void fromJson(const QJsonObject &object);
    /// Findings whose lines are rows.
    void showFindings(const Findings &findings);
    /// Word and value of what the row has beyond the grid.
    QList<std::pair<QString, QString>> filled(int row) const;

Q_SIGNALS:
    void edited();
    /// Enter behind the last field, or Esc.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<AskedField> ofRow(int row) const;
    std::vector<AskedField> ofHead() const;
    bool ask(const std::vector<AskedField> &fields, const QString &path);
    void place();
    void keep();
    void finish();

    const Theme &m_theme;
    Form m_form;
    QLabel *m_title;
    PageScroll *m_scroll;
    FieldRows *m_fields;
    KeyButton *m_done;
    std::optional<int> m_row; ///< nothing: the whole entry
    Fields m_ofEvent;
    Findings m_findings;
    bool m_isFilling = false;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace suben
