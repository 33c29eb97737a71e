#pragma once

#include "ui/desk.h"
#include "ui/widgets/helpsheet.h"
#include "ui/windowmode.h"

#include <QWidget>

class QVBoxLayout;

namespace suben
{

class Banner;
class BottomBar;
class PageHeader;
class PageScroll;
class SidePanel;
class TaskStrip;

/// One page of the window: header, body (strips, content) with an optional side panel, optional bottom bar.
///
/// How to add a page
/// 1. Derive from Page; give the object name of design/window.md §2.1 to the constructor. Put widgets into content(),
///    tools into header(), findings or a card into side(), totals and buttons into bottom(). side() and bottom() come
///    into being when first asked for.
/// 2. Override what the page answers to: act() for keys (F9 is Act::Finish), scanned(), open(), escape(), refresh().
///    Never take a key in keyPressEvent that KeyMap knows.
/// 3. Add one line to pages/pagetable.cpp. The page is made when it is first shown.
/// 4. Work over 50 ms runs in a Task (ui/task.h) with a session of its own; taskStrip().follow() shows it. What is
///    written goes through writeLedger (ui/ledgergate.h). Errors go to banner().say(error). Lists are a RecordView on a
///    RecordModel.
/// 5. Sentences go through tr(), their Chinese into the translations.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk &desk, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    QString title() const;

    /// Each time the page comes into view: put the focus where work begins.
    virtual void enter();
    /// Before another page takes its place; keeps the draft.
    virtual void leave();
    /// A key or its button. False: not one of this page's.
    virtual bool act(Act act);
    /// A scan, wherever the focus is; what was being typed is untouched. False: the page has no use for it.
    virtual bool scanned(const QString &text);
    /// Closes the innermost open thing (picker, bubble, question, strip). False: nothing was open.
    virtual bool escape();
    /// Shows a record or text another page or a search points at.
    virtual void open(const Target &target);
    /// The ledger changed, here or elsewhere.
    virtual void refresh();
    virtual void setMode(WindowMode mode);
    /// While it does, no other page, list or scan can be reached: every key comes here, and no bars stand around it.
    /// titleChanged tells that it has begun or ended.
    virtual bool holdsWindow() const { return false; }
    /// What F1 tells of the field under the cursor.
    virtual FieldHelp fieldHelp() const;
    /// Keys that have no button.
    virtual QList<HelpKey> moreKeys() const;
    /// What Ctrl+Tab goes through after the navigation: head, table, side, bottom bar.
    virtual QList<QWidget *> areas();

Q_SIGNALS:
    void wanted(const suben::Target &target);
    /// Something was posted: other pages and the status strip read again.
    void ledgerChanged();
    void titleChanged();

protected:
    Desk &desk() const { return m_desk; }
    const Theme &theme() const { return m_desk.theme; }
    PageHeader &header() const { return *m_header; }
    Banner &banner() const { return *m_banner; }
    TaskStrip &taskStrip() const { return *m_taskStrip; }
    QVBoxLayout &content() const;
    SidePanel &side();
    BottomBar &bottom();
    WindowMode mode() const { return m_mode; }
    void setTitle(const QString &title);

private:
    Desk &m_desk;
    QString m_title;
    QVBoxLayout *m_column;
    QWidget *m_body;
    PageScroll *m_content;
    PageHeader *m_header;
    Banner *m_banner;
    TaskStrip *m_taskStrip;
    SidePanel *m_side = nullptr;
    BottomBar *m_bottom = nullptr;
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
