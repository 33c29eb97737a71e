#include "ui/form/codequestion.h"

#include "core/codes/schemes.h"
#include "core/codes/separators.h"
#include "core/ledger/search.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
#include "ui/form/picklist.h"
#include "ui/form/picks.h"
#include "ui/ledgergate.h"
#include "ui/page.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace suben
{

namespace
{

constexpr int QuestionWidth = 720;
constexpr int QuestionTop = 58; ///< under the page's header
constexpr qsizetype ShortestCode = 4;

/// Words typed into a list of goods are no codes.
bool looksLikeCode(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return text.size() >= ShortestCode && hasDigit && (isPlain || text.contains(u'\n') || text.contains(u':'));
}

QString shownCode(const QString &text, const Scan &scan)
{
    const auto &candidates = scan.decoded.candidates;
    return visibleSeparators(candidates.empty() ? text : maskedCode(candidates.front().scheme, text));
}

} // namespace

CodeQuestion::CodeQuestion(const Desk &desk, Page &page)
    : QFrame(&page), m_desk(desk), m_page(page),
      m_picks(new PickList(desk.theme, QStringLiteral("codeItem_picker"), &page)),
      m_item(new PickField(desk.theme, *m_picks)), m_title(makeLabel({}, "bold")), m_code(makeLabel({}, "")),
      m_note(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("codeQuestion"));
    setProperty("look", QStringLiteral("overlay"));
    m_item->setObjectName(QStringLiteral("codeItem"));
    setFocusProxy(m_item);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(desk.theme.px(14), desk.theme.px(10), desk.theme.px(14), desk.theme.px(10));
    column->setSpacing(desk.theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(desk.theme, QStringLiteral("barcode"), Ink::Primary, 18));
    head->addWidget(m_title);
    head->addWidget(m_code, 1);
    column->addLayout(head);
    column->addWidget(m_item);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_item, &PickField::picked, this, &CodeQuestion::picked);
    connect(m_item, &PickField::unknown, this, [this](const QString &typed) {
        m_note->setText(tr("No item answers to “%1”. Type the initials of its name.").arg(typed));
    });
    hide();
}

Session &CodeQuestion::session() const
{
    return m_desk.workspace->session();
}

void CodeQuestion::ask(const QString &text, const Scan &scan, const QString &otherwise)
{
    m_otherwise = otherwise;
    if (!isVisible()) {
        begin(text, scan);
    } else {
        if (text != m_text && !m_waiting.contains(text))
            m_waiting << text;
        m_item->setFocus();
    }
}

void CodeQuestion::begin(const QString &text, const Scan &scan)
{
    m_before = QApplication::focusWidget();
    m_text = text;
    m_readings = scan.readings;
    const bool asksLot = !m_readings.empty();
    m_title->setText(asksLot ? tr("Where does the lot end?") : tr("Which item is this?"));
    m_code->setText(shownCode(text, scan));
    const QString word = asksLot ? tr("The lot as it is printed on the package") : tr("Initials, name or number");
    m_item->setPlaceholderText(word);
    m_item->setAccessibleName(m_title->text());
    m_note->setText((asksLot ? tr("The gun lost the separator. It is asked once for this product.")
                             : tr("Asked once: Enter remembers it, Esc leaves the code out. %1").arg(m_otherwise))
                        .trimmed());
    m_item->setSource([this](const QString &typed) {
        QList<Pick> picks;
        const auto hits = Search(session()).items(typed, PartyId{}, MostPicks);
        for (const Hit &hit : hits ? *hits : std::vector<Hit>())
            picks.append(Pick{hit.id, hit.title, hit.detail});
        return picks;
    });
    m_item->clear();
    const int margin = m_desk.theme.px(12);
    setFixedWidth(std::min(m_page.width() - 2 * margin, m_desk.theme.px(QuestionWidth)));
    show();
    adjustSize();
    move(margin, m_desk.theme.px(QuestionTop));
    raise();
    m_item->setFocus();
    if (asksLot)
        offerReadings();
}

void CodeQuestion::offerReadings()
{
    const auto offered = [this] {
        QList<Pick> picks;
        qint64 number = 0;
        for (const ElementString &reading : m_readings)
            picks.append(Pick{++number, tr("Lot %1").arg(reading.value(u"10")), bracketText(reading)});
        return picks;
    };
    m_item->setSource([offered](const QString &typed) {
        QList<Pick> picks = offered();
        picks.removeIf([&](const Pick &pick) { return !pick.title.contains(typed, Qt::CaseInsensitive); });
        return picks;
    });
    m_picks->show(offered(), QRect(m_item->mapTo(&m_page, QPoint(0, 0)), m_item->size()));
}

void CodeQuestion::picked(qint64 key)
{
    const auto reading = m_readings.empty() ? std::optional<ElementString>()
                                            : std::optional(m_readings.at(static_cast<std::size_t>(key) - 1));
    writeLedger(
        this, session(),
        [reading, text = m_text, item = static_cast<ItemId>(key)](Session &session) {
            return reading ? Scanning(session).choose(*reading) : Scanning(session).bind(text, item);
        },
        [this](const Result<void> &remembered) {
            if (!remembered) {
                m_note->setText(remembered.error().text);
                return;
            }
            const QString text = giveUp();
            Q_EMIT settled(text);
            next();
        });
}

QString CodeQuestion::giveUp()
{
    m_picks->hide();
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus();
    return std::exchange(m_text, QString());
}

// What waits may be answered by now: then it only goes in.
void CodeQuestion::next()
{
    while (!isVisible() && !m_waiting.isEmpty()) {
        const QString text = m_waiting.takeFirst();
        const auto scan = Scanning(session()).read(text);
        if (scan && (!scan->readings.empty() || (scan->item == ItemId{} && !scan->isKnown)))
            begin(text, *scan);
        else
            Q_EMIT settled(text);
    }
}

void CodeQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (m_item->isPicking() && m_readings.empty())
        return m_item->closePicks();
    const QString text = giveUp();
    Q_EMIT dismissed(text);
    next();
}

bool askOfCode(Page &page, const Desk &desk, const QString &text, const Scan &scan, const QString &otherwise)
{
    const bool isUnknown = scan.item == ItemId{} && !scan.isKnown && looksLikeCode(text);
    if (scan.readings.empty() && !isUnknown)
        return false;
    auto *question = page.findChild<CodeQuestion *>(QString(), Qt::FindDirectChildrenOnly);
    if (question == nullptr) {
        question = new CodeQuestion(desk, page);
        QObject::connect(question, &CodeQuestion::settled, &page, [&page](const QString &code) { page.scanned(code); });
    }
    question->ask(text, scan, otherwise);
    return true;
}

CodeQuestion *openQuestion(const Page &page)
{
    auto *question = page.findChild<CodeQuestion *>(QString(), Qt::FindDirectChildrenOnly);
    return question != nullptr && question->isVisible() ? question : nullptr;
}

} // namespace suben
