#include "ui/pages/listpage.h"

#include "core/workspace/workspace.h"
#include "ui/aside.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

namespace
{

/// So many chunks are fetched at most to find a row that is asked for.
constexpr int FarthestChunk = 40;

} // namespace

ListPage::ListPage(Desk &desk, const QString &objectName, const QString &title, std::vector<RecordColumn> columns,
                   const Parts &parts)
    : Page(desk, objectName, title), m_model(new RecordModel(std::move(columns), this)),
      m_view(new RecordView(theme(), parts.list)), m_card(new FactCard(theme(), parts.card)), m_list(new QStackedWidget),
      m_tableButton(new KeyButton(theme(), tr("As a table"), desk.keys.action(Act::Save), ButtonLook::Small)),
      m_export(new TableExport(desk, {*this, banner(), taskStrip()}, this))
{
    m_tableButton->setObjectName(QStringLiteral("tableButton"));
    header().addTool(m_tableButton);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title);
    m_view->setSelectionMode(parts.selection);
    m_list->addWidget(m_view);
    connect(m_view, &RecordView::currentKeyChanged, this, &ListPage::showCard);
    connect(m_view, &RecordView::opened, this, &ListPage::openRecord);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::showListOrEmptiness);
}

Session &ListPage::session() const
{
    return desk().workspace->session();
}

QWidget *ListPage::list() const
{
    return m_list;
}

void ListPage::setEmptiness(const Emptiness &emptiness)
{
    const bool hadFocus = m_empty != nullptr && m_empty->hasFocus();
    EmptyState *before = m_empty;
    m_empty = new EmptyState(theme(), emptiness.icon, emptiness.title, emptiness.sentence, emptiness.ways);
    m_list->addWidget(m_empty);
    showListOrEmptiness();
    if (hadFocus)
        m_empty->setFocus();
    if (before != nullptr) {
        m_list->removeWidget(before);
        before->deleteLater();
    }
}

void ListPage::showListOrEmptiness()
{
    const bool isEmpty = m_empty != nullptr && m_model->rowCount() == 0;
    QWidget *shown = isEmpty ? static_cast<QWidget *>(m_empty) : m_view;
    if (m_list->currentWidget() == shown)
        return;
    const bool hadFocus = m_list->currentWidget()->hasFocus();
    m_list->setCurrentWidget(shown);
    if (hadFocus)
        shown->setFocus();
}

qint64 ListPage::chosen() const
{
    return m_view->currentKey();
}

void ListPage::choose(qint64 key)
{
    int row = m_model->rowOf(key);
    for (int chunk = 0; row < 0 && key != 0 && m_model->canFetchMore({}) && chunk < FarthestChunk; ++chunk) {
        m_model->fetchMore({});
        row = m_model->rowOf(key);
    }
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void ListPage::showCard()
{
    m_card->clear();
    fillCard(chosen());
}

ListTable ListPage::table() const
{
    return {title(), m_model->columns(), m_model->records()};
}

void ListPage::loadAside(const Prepare &prepare, const QString &what)
{
    delete m_reading; // its answer is not wanted any more
    struct Begun {
        ReadChunk read;
        RecordChunk first;
    };
    const qint64 key = chosen();
    m_reading = startAside(
        this, desk(),
        [prepare](Workspace &workspace, Progress &progress) -> Result<Begun> {
            return prepare(workspace.session(), progress).and_then([&](ReadChunk read) -> Result<Begun> {
                auto first = read(workspace.session(), QString());
                return first ? Result<Begun>(Begun{std::move(read), std::move(*first)}) : Failure(first.error());
            });
        },
        [this, key](Result<Begun> begun) {
            if (!begun) {
                banner().say(begun.error());
                loadStopped();
                return;
            }
            m_model->show(std::move(begun->first), [this, read = begun->read](const QString &cursor) {
                return read(session(), cursor);
            });
            choose(key);
            showCard();
            loaded();
        });
    taskStrip().follow(m_reading, what);
}

void ListPage::loadHere(const ReadChunk &read)
{
    delete m_reading;
    m_model->load([this, read](const QString &cursor) { return read(session(), cursor); });
}

void ListPage::loadStopped() {}

void ListPage::loaded() {}

void ListPage::openRecord(qint64)
{
    act(Act::LotCard);
}

void ListPage::focusList()
{
    m_list->currentWidget()->setFocus();
}

void ListPage::enter()
{
    refresh();
    focusList();
}

bool ListPage::act(Act act)
{
    switch (act) {
    case Act::LotCard:
        side().show();
        m_card->setFocus();
        return true;
    case Act::Refresh:
        refresh();
        return true;
    case Act::Save:
        m_export->ask(table());
        return true;
    default:
        return false;
    }
}

bool ListPage::escape()
{
    if (!m_card->hasFocus())
        return Page::escape();
    side().setMode(mode());
    focusList();
    return true;
}

void ListPage::refresh()
{
    const qint64 key = chosen();
    const int loaded = m_model->rowCount();
    load();
    while (m_model->rowCount() < loaded && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (m_model->rowOf(key) >= 0)
        choose(key);
    showCard();
}

void ListPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_view->setMode(mode);
}

QList<QWidget *> ListPage::areas()
{
    return {&header(), m_list->currentWidget(), m_card, &bottom()};
}

void ListPage::place(ReasonStrip &strip, int widest) const
{
    strip.fit(qMin(theme().px(widest), width() - theme().px(40)));
    strip.move((width() - strip.width()) / 2, header().height() + theme().px(40));
}

void ListPage::sayRefused(const Error &error)
{
    QStringList why{error.text};
    for (const Finding &finding : error.findings) {
        if (!why.contains(finding.text))
            why.append(finding.text);
    }
    banner().say(Tone::Refuse, tr("Not recorded"), why.join(QLatin1Char('\n')));
}

} // namespace suben
