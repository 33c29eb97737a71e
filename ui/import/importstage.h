#pragma once

#include "ui/import/importwork.h"
#include "ui/keymap.h"
#include "ui/windowmode.h"

#include <QObject>

class QMimeData;
class QVBoxLayout;
class QWidget;

namespace suben
{

class Banner;
class BottomBar;
class FindingsCard;
class FindingsModel;
class ImportPanel;
class PageHeader;
class SidePanel;
class TaskStrip;
struct Desk;

/// Where the preview of a file stands in a page, made when it is first wanted: the panel in the content, what the rules
/// say in the side panel, what would be recorded in the bottom bar. The page hides its own form on `opened` and shows
/// it on `closed`.
class ImportStage final : public QObject
{
    Q_OBJECT

public:
    struct Room {
        QWidget &page;
        QVBoxLayout &content;
        SidePanel &side;
        BottomBar &bottom;
        PageHeader &header;
        Banner &banner;
        TaskStrip &strip;
    };
    ImportStage(Desk &desk, const Room &room, QObject *parent);

    /// One table among what was dropped or copied; empty where there is none.
    static QString tableIn(const QMimeData &data);
    static bool isTable(const QString &path);
    /// A photograph, a scan or a PDF paper, which may bear the codes of a delivery note.
    static bool isPaper(const QString &path);
    bool isOpen() const;
    /// Null until a file was first looked at.
    QWidget *panel() const;
    /// The system's dialog for a table; `chosen` tells which.
    void ask(const QString &title);
    void begin(const QString &path, const ImportChoices &choices);
    /// F9 and Ctrl+S record, F4 shows the columns; false: not one of the preview's keys.
    bool act(Act act);
    /// Closes the innermost open thing, at last the preview.
    void escape();
    void enter();
    void setMode(WindowMode mode);

Q_SIGNALS:
    void chosen(const QString &path);
    void opened();
    void closed();
    void imported(const suben::ImportDone &done, const suben::ImportPlan &plan);

private:
    void make();
    void close();
    void refused(const Error &error);

    Desk &m_desk;
    Room m_room;
    ImportPanel *m_panel = nullptr;
    FindingsModel *m_findings = nullptr;
    FindingsCard *m_card = nullptr;
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
