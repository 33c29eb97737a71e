#pragma once

#include "core/base/clock.h"
#include "ui/pageentry.h"
#include "ui/searchhit.h"
#include "ui/widgets/helpsheet.h"
#include "ui/scanoutcome.h"
#include "ui/statusstrip.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>

class QVBoxLayout;

namespace suben
{

class IdleWatch;
class KeyBand;
class LockSheet;
class Navigation;
class PageStack;
class Rescaler;
class ScanListener;
class ScanVoice;
class SearchPopup;
class StatusReader;
class TopBar;
class TrainingBand;

/// Places the parts and sends keys, scans and wishes to them. Knows no page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, std::vector<PageEntry> pages, const Clock &clock);

    void setSearch(SearchSource source);
    /// Steps that stand under 记账; asked again whenever the ledger changed.
    using PinSource = std::function<std::vector<PageEntry>()>;
    void setPins(PinSource source);
    /// Asked before the window closes; false: not yet, whoever was asked closes it.
    void setMayClose(std::function<bool()> mayClose);
    /// Shows a page alone, without bars: first start. Takes ownership.
    void showAlone(Page *page);
    /// Shows the bars and a page of the navigation.
    void showPage(const QString &name);
    /// The page a day begins with: the first of the navigation.
    QString firstPage() const;
    PageStack &pages() const { return *m_pages; }
    StatusStrip &status() const { return *m_status; }
    Navigation &navigation() const { return *m_navigation; }
    ScanListener &scanListener() const { return *m_scanListener; }
    /// What was scanned by a gun or typed as a whole into the scan box.
    void scan(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void placeParts();
    void connectParts();
    bool showObject(const QString &code);
    void perform(Act act);
    bool performHere(Act act);
    void go(const Target &target);
    void applyMode();
    void showBars();
    void writeTitle();
    void writeTime();
    void showStatus(const StatusFacts &facts);
    void nextArea();
    void showPins();
    void changeLetters(int percent);
    void beginWork();
    void keyOpened();
    bool goOnWithVisit();
    /// By the page, see Page::holdsWindow.
    bool isHeld() const;
    void keepAlive();
    void readIdleTime();
    void lock();
    void goOn();
    void say(ScanOutcome outcome, const QString &what);
    void showHelp();
    QList<HelpKey> keysOfPage() const;
    QList<HelpKey> keysOfEveryPage() const;

    Desk &m_desk;
    std::vector<PageEntry> m_entries;
    PinSource m_pins;
    std::function<bool()> m_mayClose;
    const Clock &m_clock;
    Rescaler *m_rescaler;
    TopBar *m_topBar;
    TrainingBand *m_training;
    KeyBand *m_key;
    Navigation *m_navigation;
    PageStack *m_pages;
    StatusStrip *m_status;
    StatusReader *m_reader;
    SearchPopup *m_popup;
    HelpSheet *m_help = nullptr;
    LockSheet *m_lock = nullptr;
    IdleWatch *m_idle;
    QString m_userBefore;
    QPointer<QWidget> m_before; ///< what had the focus when the window was locked
    ScanListener *m_scanListener;
    ScanVoice *m_voice;
    bool m_alone = false;
};

} // namespace suben
