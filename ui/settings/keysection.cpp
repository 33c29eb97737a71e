#include "ui/settings/keysection.h"

#include "ui/widgets/recordview.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> keyColumns()
{
    return {{QStringLiteral("act"), KeySection::tr("What it does"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("key"), KeySection::tr("Key"), 160, 1, RecordColumn::Look::Code}};
}

struct ActWord {
    Act act;
    const char *word;
};

// In the order of design/window.md §3.
constexpr ActWord ActWords[] = {
    {Act::Help, QT_TRANSLATE_NOOP("suben::KeySection", "Help")},
    {Act::Search, QT_TRANSLATE_NOOP("suben::KeySection", "Search and scan box")},
    {Act::LotCard, QT_TRANSLATE_NOOP("suben::KeySection", "Card of the chosen record")},
    {Act::OtherLots, QT_TRANSLATE_NOOP("suben::KeySection", "Other lots; new paper")},
    {Act::Refresh, QT_TRANSLATE_NOOP("suben::KeySection", "Read again")},
    {Act::Park, QT_TRANSLATE_NOOP("suben::KeySection", "Park a draft")},
    {Act::Fetch, QT_TRANSLATE_NOOP("suben::KeySection", "Fetch a draft")},
    {Act::CopyAbove, QT_TRANSLATE_NOOP("suben::KeySection", "Copy the row above")},
    {Act::DeleteRow, QT_TRANSLATE_NOOP("suben::KeySection", "Delete the row; void an entry")},
    {Act::Undo, QT_TRANSLATE_NOOP("suben::KeySection", "Undo")},
    {Act::Finish, QT_TRANSLATE_NOOP("suben::KeySection", "Finish and put out paper")},
    {Act::Save, QT_TRANSLATE_NOOP("suben::KeySection", "Save without paper")},
    {Act::Trace, QT_TRANSLATE_NOOP("suben::KeySection", "Trace")},
    {Act::FullScreen, QT_TRANSLATE_NOOP("suben::KeySection", "Full screen")},
    {Act::Days, QT_TRANSLATE_NOOP("suben::KeySection", "Up to which day a list goes")},
    {Act::NextFinding, QT_TRANSLATE_NOOP("suben::KeySection", "Next finding")},
    {Act::PreviousFinding, QT_TRANSLATE_NOOP("suben::KeySection", "Finding before")},
    {Act::NextArea, QT_TRANSLATE_NOOP("suben::KeySection", "Next area of the page")},
    {Act::New, QT_TRANSLATE_NOOP("suben::KeySection", "New")},
    {Act::Import, QT_TRANSLATE_NOOP("suben::KeySection", "Import")},
    {Act::Correct, QT_TRANSLATE_NOOP("suben::KeySection", "Correct")},
    {Act::Hold, QT_TRANSLATE_NOOP("suben::KeySection", "Put on hold or release")},
    {Act::PrintAgain, QT_TRANSLATE_NOOP("suben::KeySection", "Print again")},
    {Act::LettersLarger, QT_TRANSLATE_NOOP("suben::KeySection", "Larger letters")},
    {Act::LettersSmaller, QT_TRANSLATE_NOOP("suben::KeySection", "Smaller letters")},
    {Act::LettersUsual, QT_TRANSLATE_NOOP("suben::KeySection", "Letters of the usual size")},
    {Act::MoreFields, QT_TRANSLATE_NOOP("suben::KeySection", "What else can be said of a row or of the entry")},
    {Act::Back, QT_TRANSLATE_NOOP("suben::KeySection", "Page before")},
};

} // namespace

KeySection::KeySection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("keys"), tr("Keys")), m_model(new RecordModel(keyColumns(), this)),
      m_view(new RecordView(theme(), QStringLiteral("keyList"))), m_key(new QKeySequenceEdit)
{
    addSentence(
        tr("Choose a line, press Enter, then the new key. The buttons show it at once. Keys a gun sends are refused."));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(title());
    column().addWidget(m_view, 1);
    m_key->setObjectName(QStringLiteral("newKey"));
    m_key->findChild<QLineEdit *>()->setPlaceholderText(tr("Press the new key"));
    m_key->findChild<QLineEdit *>()->setAccessibleName(tr("New key"));
    addRow(tr("New key"), m_key);
    connect(m_view, &RecordView::opened, this, [this] {
        m_key->clear();
        m_key->setFocus();
    });
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeySection::take);
    setFocusProxy(m_view);
}

void KeySection::refresh()
{
    const qint64 key = m_view->currentKey();
    std::vector<Record> records;
    for (const ActWord &each : ActWords)
        records.push_back(
            {static_cast<qint64>(each.act) + 1, {tr(each.word), desk().keys.cap(each.act)}, {}, {}, false});
    m_model->show(std::move(records));
    if (const int row = m_model->rowOf(key); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void KeySection::take()
{
    const QKeySequence key = m_key->keySequence();
    if (key.isEmpty() || m_view->currentKey() == 0)
        return;
    m_key->clear();
    const bool isTaken = desk().keys.remap(static_cast<Act>(m_view->currentKey() - 1), key);
    refresh();
    m_view->setFocus();
    if (isTaken)
        Q_EMIT said(Tone::Ok, tr("The key is set"), KeyMap::cap(key));
    else
        Q_EMIT said(Tone::Refuse, tr("%1 is taken").arg(KeyMap::cap(key)),
                    tr("Another action or a gun uses it. Choose another key."));
}

} // namespace suben
