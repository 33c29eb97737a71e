#include "ui/mainwindow.h"

#include "core/exchange/deliverynote.h"
#include "core/ledger/lifelist.h"
#include "core/workspace/workspace.h"
#include "ui/form/codequestion.h"
#include "ui/idlewatch.h"
#include "ui/ledgergate.h"
#include "ui/locksheet.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/rescaler.h"
#include "ui/scanbox.h"
#include "ui/scanlistener.h"
#include "ui/scanvoice.h"
#include "ui/searchpopup.h"
#include "ui/statusreader.h"
#include "ui/topbar.h"
#include "ui/widgets/keyband.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/trainingband.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

MainWindow::MainWindow(Desk &desk, std::vector<PageEntry> pages, const Clock &clock)
    : m_desk(desk), m_entries(std::move(pages)), m_clock(clock), m_rescaler(new Rescaler(desk.theme, this)),
      m_topBar(new TopBar(desk)), m_training(new TrainingBand(desk.theme)), m_key(new KeyBand(desk)),
      m_navigation(new Navigation(desk, m_entries)), m_pages(new PageStack(desk, m_entries)),
      m_status(new StatusStrip(desk)), m_reader(new StatusReader(desk, this)), m_popup(nullptr),
      m_idle(new IdleWatch(this)), m_scanListener(new ScanListener(this)), m_voice(new ScanVoice(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    desk.scanner = m_scanListener;
    m_status->setScanner(m_scanListener->threshold() > 0 ? tr("Scanner ready") : tr("Scanner off"));
    placeParts();
    m_popup = new SearchPopup(desk.theme, centralWidget());
    m_help = new HelpSheet(desk.theme, centralWidget());
    m_lock = new LockSheet(desk, centralWidget());
    connectParts();
    addActions(desk.keys.actions());
    const auto has = [this](const QString &name) {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.name == name; });
    };
    desk.keys.action(Act::Trace)->setEnabled(has(QStringLiteral("tracePage")));
    desk.keys.action(Act::Inspection)->setEnabled(has(QStringLiteral("inspectionPage")));
    desk.keys.action(Act::SelfCheck)->setEnabled(has(QStringLiteral("selfCheckPage")));
    resize(1366, 768);
    keepAlive();
    writeTitle();
    writeTime();
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &MainWindow::writeTime);
    connect(minute, &QTimer::timeout, m_reader, &StatusReader::read); // another program may write, too
    minute->start(20'000);
}

void MainWindow::placeParts()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_training);
    column->addWidget(m_key);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_training->setVisible(m_desk.shop.training);
}

void MainWindow::connectParts()
{
    connect(&m_desk.keys, &KeyMap::triggered, this, &MainWindow::perform);
    connect(&m_desk.theme, &Theme::changed, this, &MainWindow::applyMode);
    connect(m_navigation, &Navigation::pageWanted, this, &MainWindow::showPage);
    connect(m_status, &StatusStrip::wanted, this, &MainWindow::go);
    connect(m_reader, &StatusReader::facts, this, &MainWindow::showStatus);
    connect(m_scanListener, &ScanListener::scanned, this, [this](const QString &text) {
        m_status->setScanner(tr("Last scan %1").arg(m_clock.now().toString(QStringLiteral("HH:mm"))));
        scan(text);
    });
    connect(m_scanListener, &ScanListener::answered, this, &MainWindow::say);
    connect(m_scanListener, &ScanListener::garbled, this, [this] {
        m_status->setScanner(tr("The input method changed the scan and is off now: scan again"));
        m_voice->say(ScanOutcome::Refused);
    });
    connect(&m_topBar->scanBox(), &ScanBox::entered, this, &MainWindow::scan);
    connect(&m_topBar->scanBox(), &ScanBox::left, this, [this] {
        if (m_pages->currentPage() != nullptr)
            m_pages->currentPage()->enter();
    });
    connect(m_popup, &SearchPopup::taken, this, &MainWindow::go);
    connect(m_pages, &PageStack::wanted, this, &MainWindow::go);
    connect(m_pages, &PageStack::titleChanged, this, [this] {
        writeTitle();
        showBars();
    });
    connect(m_pages, &PageStack::pageShown, this, [this](const QString &name) {
        showBars();
        m_navigation->setCurrentPage(name);
        writeTitle();
    });
    connect(m_lock, &LockSheet::unlocked, this, &MainWindow::goOn);
    connect(m_key, &KeyBand::opened, this, &MainWindow::keyOpened);
    connect(m_key, &KeyBand::left, this, [this] { m_pages->currentPage()->enter(); });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_pages, &PageStack::ledgerChanged, this, [this] {
        readIdleTime();
        m_pages->refreshAll();
        showPins();
        m_reader->read();
    });
}

void MainWindow::setSearch(SearchSource source)
{
    m_topBar->scanBox().setSearch(m_popup, [this, source = std::move(source)](const QString &typed) {
        QList<SearchHit> hits;
        for (const PageEntry &page : m_entries) {
            const bool isExact = page.code.compare(typed, Qt::CaseInsensitive) == 0;
            if (isExact || page.title.contains(typed))
                hits.append(SearchHit{isExact ? SearchGroup::ExactPage : SearchGroup::Pages,
                                      page.title,
                                      page.code,
                                      {Target::Kind::Page, 0, page.name}});
        }
        return hits + (source ? source(typed) : QList<SearchHit>());
    });
}

void MainWindow::showAlone(Page *page)
{
    m_alone = true;
    m_pages->showPage(page);
    applyMode();
}

void MainWindow::showPage(const QString &name)
{
    if (isHeld())
        return;
    if (m_alone) {
        m_alone = false;
        m_topBar->showShop();
        applyMode();
        beginWork();
        if (goOnWithVisit())
            return;
        QTimer::singleShot(0, m_key, &KeyBand::ask); // when the page has begun
    }
    if (m_status->isUnread())
        m_reader->read();
    showPins();
    const auto pin = std::ranges::find(m_entries, name, &PageEntry::name);
    if (pin == m_entries.end() || pin->within.isEmpty()) {
        m_pages->showPage(name);
        return;
    }
    m_pages->showPage(pin->within);
    m_pages->currentPage()->open(Target{Target::Kind::Text, 0, pin->opens});
    m_navigation->setCurrentPage(name);
}

void MainWindow::setPins(PinSource source)
{
    m_pins = std::move(source);
}

// Before the page they are opened in, which closes its group.
void MainWindow::showPins()
{
    if (!m_pins)
        return;
    std::vector<PageEntry> entries = m_entries;
    std::erase_if(entries, [](const PageEntry &entry) { return !entry.within.isEmpty(); });
    for (PageEntry &pin : m_pins()) {
        const auto before = std::ranges::find(entries, pin.within, &PageEntry::name);
        entries.insert(before, std::move(pin));
    }
    if (std::ranges::equal(entries, m_entries, {}, &PageEntry::name, &PageEntry::name))
        return;
    m_entries = std::move(entries);
    m_navigation->setPages(m_entries);
    m_reader->read();
}

QString MainWindow::firstPage() const
{
    return m_entries.empty() ? QString() : m_entries.front().name;
}

void MainWindow::scan(const QString &text)
{
    if (m_alone || m_lock->isLocked() || text.isEmpty())
        return;
    Page *page = m_pages->currentPage();
    if (LedgerGate::isWaiting(page))
        return;
    // a supplier's delivery note belongs to 进货, whatever page it is scanned on
    const bool isHeldHere = isHeld();
    if (Page *receiving = !isHeldHere && isNoteCode(text) ? m_pages->page(QStringLiteral("receivingPage")) : nullptr) {
        if (page != receiving)
            m_pages->showPage(receiving->objectName());
        page = receiving;
    }
    if (page != nullptr && (page->scanned(text) || isHeldHere)) {
        for (CodeQuestion *question : page->findChildren<CodeQuestion *>()) {
            if (question->isVisible())
                question->setFocus(); // what else is scanned meanwhile takes no cursor from it
        }
        return;
    }
    if (showObject(text))
        return;
    if (Page *trace = m_pages->page(QStringLiteral("tracePage"))) {
        m_pages->showPage(trace->objectName());
        trace->open(Target{Target::Kind::Text, 0, text});
    }
}

// The code of a lift or cylinder opens its page, whatever page it is read on.
bool MainWindow::showObject(const QString &code)
{
    if (m_desk.workspace == nullptr || m_pages->page(QStringLiteral("objectPage")) == nullptr)
        return false;
    const auto object = LifeList(m_desk.workspace->session()).withCode(code);
    if (!object || !*object)
        return false;
    go(Target{Target::Kind::Object, raw(**object), {}});
    return true;
}

/// Word, sound and the code itself: nobody has to look at the page to know.
void MainWindow::say(ScanOutcome outcome, const QString &what)
{
    constexpr qsizetype LongestShown = 24;
    QString shown = what.simplified();
    if (shown.size() > LongestShown)
        shown = shown.first(10) + u'…' + shown.last(LongestShown - 11);
    m_status->setScanner(tr("%1: %2").arg(outcomeWord(outcome), shown));
    m_voice->say(outcome);
}

void MainWindow::applyMode()
{
    const WindowMode mode = windowModeFor(width() * 100 / m_desk.theme.letterSize());
    m_topBar->setMode(mode);
    m_status->setMode(mode);
    showBars();
    m_pages->setMode(mode);
}

// A page that holds the window stands without them.
void MainWindow::showBars()
{
    const bool hasBars = !m_alone && !isHeld();
    m_topBar->setVisible(hasBars);
    m_training->setVisible(m_desk.shop.training && !m_alone);
    m_key->showWhereWanted(hasBars);
    m_navigation->setMode(windowModeFor(width() * 100 / m_desk.theme.letterSize()));
    if (!hasBars)
        m_navigation->hide();
    m_status->setVisible(hasBars);
}

void MainWindow::writeTitle()
{
    const Page *page = m_pages->currentPage();
    QString title = page == nullptr ? tr("Suben") : tr("%1 - Suben").arg(page->title());
    if (m_desk.shop.training)
        title = tr("%1 (practice)").arg(title);
    setWindowTitle(title);
}

void MainWindow::showStatus(const StatusFacts &facts)
{
    m_status->show(facts);
    m_navigation->setBadge(QStringLiteral("duePage"), facts.due);
    m_navigation->setBadge(QStringLiteral("outboxPage"), facts.rejected + facts.unknown);
}

void MainWindow::writeTime()
{
    m_status->setTime(m_clock.now().toString(QStringLiteral("MM-dd HH:mm")));
}

void MainWindow::nextArea()
{
    if (m_pages->currentPage() == nullptr)
        return;
    QList<QWidget *> areas{m_key, m_navigation};
    areas += m_pages->currentPage()->areas();
    areas.erase(std::remove_if(areas.begin(), areas.end(), [](const QWidget *area) { return !area->isVisible(); }),
                areas.end());
    if (areas.isEmpty())
        return;
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (focus != nullptr && (areas.at(i) == focus || areas.at(i)->isAncestorOf(focus)))
            at = i + 1;
    }
    QWidget *next = areas.at(at % areas.size());
    next->setFocus(Qt::TabFocusReason);
    if (!next->hasFocus() && next->nextInFocusChain() != nullptr)
        next->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

void MainWindow::changeLetters(int percent)
{
    m_desk.theme.setLetterSize(percent);
    QSettings().setValue(QStringLiteral("look/letterSize"), m_desk.theme.letterSize());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyMode();
    m_lock->setGeometry(centralWidget()->rect());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (m_help->isVisible()) {
        m_help->hide();
        return;
    }
    Page *page = m_pages->currentPage();
    if (page != nullptr && !LedgerGate::giveUp(page) && !page->escape() && !m_alone && !isHeld())
        m_pages->goBack();
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->currentPage() != nullptr)
        m_pages->currentPage()->leave();
    event->setAccepted(!m_mayClose || m_mayClose());
}

} // namespace suben
