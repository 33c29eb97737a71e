#include "ui/steps/linesbox.h"

#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "ui/form/entryfield.h"
#include "ui/form/picks.h"
#include "ui/steps/fieldrows.h"
#include "ui/steps/linetexts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

const QString QuantityField = QStringLiteral("line.qty");
const QString CodesField = QStringLiteral("line.codes");
constexpr int MostRowsShown = 8;

} // namespace

LinesBox::LinesBox(const Theme &theme, Session &session, const Settings &settings, QWidget *overlays)
    : m_theme(theme), m_session(session), m_settings(settings),
      m_lots(session, settings.proposes ? LotPicker::Items::Offered : LotPicker::Items::Left),
      m_picks(new PickList(theme, settings.objectName + QStringLiteral("_picker"), overlays)),
      m_pick(new PickField(theme, *m_picks)), m_note(makeLabel({}, "small")), m_fields(new FieldRows(theme, session)),
      m_model(new RecordModel(draftLineColumns(), this)), m_view(new RecordView(theme, settings.objectName))
{
    placeParts();
    connectParts();
}

LinesBox::~LinesBox()
{
    if (m_picks)
        m_picks->deleteLater();
}

void LinesBox::placeParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(6));
    column->addWidget(makeLabel(m_settings.title, "bold"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(10));
    const bool isStock = m_settings.kind == Kind::Stock;
    auto *word = makeLabel(isStock ? tr("Lot") : tr("Item"), "small");
    word->setFixedWidth(m_theme.px(108));
    m_pick->setObjectName(m_settings.objectName + QStringLiteral("_pick"));
    m_pick->setAccessibleName(m_settings.title + QLatin1Char(' ') + word->text());
    m_pick->setPlaceholderText(isStock ? tr("Initials, lot or scan") : tr("Initials, code or scan"));
    m_pick->setFixedWidth(m_theme.px(224));
    row->addWidget(word);
    row->addWidget(m_pick);
    row->addWidget(m_note, 1);
    column->addLayout(row);
    column->addWidget(m_fields);
    m_view->setModel(m_model);
    m_view->setAccessibleName(m_settings.title);
    column->addWidget(m_view);
    m_view->hide();
}

void LinesBox::connectParts()
{
    m_pick->setSource([this](const QString &typed) { return picksFor(typed); });
    connect(m_pick, &PickField::picked, this, &LinesBox::picked);
    connect(m_pick, &PickField::unknown, this,
            [this](const QString &typed) { m_note->setText(tr("Nothing answers to “%1”.").arg(typed)); });
    connect(m_pick, &PickField::forward, this, [this] {
        if (m_pick->chosen() == 0)
            Q_EMIT done();
        else
            m_fields->begin();
    });
    connect(m_fields, &FieldRows::done, this, &LinesBox::add);
    connect(m_fields, &FieldRows::edited, this, &LinesBox::edited);
    connect(m_view, &RecordView::opened, this, [this](qint64 key) { takeUp(static_cast<int>(key) - 1); });
}

void LinesBox::setNeededNow(std::function<QSet<QString>(int line)> neededNow)
{
    m_fields->setNeededNow([this, asked = std::move(neededNow)] { return asked(enteredAt()); });
}

void LinesBox::setFields(const std::vector<AskedField> &fields)
{
    m_fields->setFields(fields);
}

QList<Pick> LinesBox::picksFor(const QString &typed)
{
    return m_settings.kind == Kind::Stock ? m_lots.find(typed) : itemPicks(typed);
}

QList<Pick> LinesBox::itemPicks(const QString &typed)
{
    QList<Pick> picks;
    const auto hits = Search(m_session).items(typed, PartyId{}, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>())
        picks.append(Pick{hit.id, hit.title, hit.detail});
    return picks;
}

void LinesBox::choose(const LotPicker::Candidate &candidate)
{
    const StockRow &row = candidate.stock;
    m_line.lot = row.lot;
    m_line.item = row.item;
    m_line.location = row.location;
    if (candidate.isItem())
        m_note->setText(tr("The lots are proposed when the quantity stands there."));
    else
        m_note->setText(tr("%1 there · %2").arg(row.onHand.toString(), row.locationName));
}

void LinesBox::picked(qint64 key)
{
    if (m_settings.kind == Kind::Stock) {
        choose(m_lots.candidate(key));
    } else {
        m_line.item = static_cast<ItemId>(key);
        const auto item = Catalog(m_session).item(m_line.item);
        m_note->setText(item ? tr("counted in %1").arg(item->unit.word()) : QString());
        m_fields->setValues(m_settings.offered);
    }
    Q_EMIT edited();
    m_fields->begin();
}

DraftLine LinesBox::entered() const
{
    DraftLine line = m_line;
    line.side = m_settings.side;
    for (const auto &[path, value] : m_fields->values())
        line.fields.set(path, value);
    if (const auto quantity = get<Quantity>(line.fields, QuantityField))
        line.quantity = *quantity;
    else if (const auto number = get<Decimal>(line.fields, QuantityField))
        line.quantity = {*number, {}};
    if (const auto codes = get<QStringList>(line.fields, CodesField))
        line.codes = *codes;
    line.fields.remove(QuantityField);
    line.fields.remove(CodesField);
    return line;
}

std::vector<DraftLine> LinesBox::enteredLines() const
{
    if (m_line.item == ItemId{})
        return {};
    const DraftLine whole = entered();
    const bool isItem = m_settings.proposes && m_settings.kind == Kind::Stock && whole.lot == LotId{};
    return isItem ? sharedOut(m_session, whole) : std::vector<DraftLine>{whole};
}

int LinesBox::enteredAt() const
{
    return m_at >= 0 ? std::min(m_at, static_cast<int>(m_lines.size())) : static_cast<int>(m_lines.size());
}

std::vector<DraftLine> LinesBox::lines() const
{
    std::vector<DraftLine> all = m_lines;
    const std::vector<DraftLine> parts = enteredLines();
    all.insert(all.begin() + enteredAt(), parts.begin(), parts.end());
    return all;
}

void LinesBox::forgetEntered()
{
    m_line = {};
    m_at = -1;
    m_pick->setChosen(0, {});
    m_note->clear();
    m_fields->clear();
}

void LinesBox::add()
{
    if (m_line.item == ItemId{}) {
        m_pick->setFocus();
        return;
    }
    m_lines = lines();
    forgetEntered();
    showLines();
    Q_EMIT edited();
    m_pick->setFocus();
}

void LinesBox::takeUp(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    if (m_line.item != ItemId{})
        add();
    m_line = m_lines.at(static_cast<size_t>(row));
    m_lines.erase(m_lines.begin() + row);
    m_at = row;
    m_fields->clear();
    Fields values = m_line.fields;
    if (m_line.quantity.value != Decimal())
        values.set(QuantityField, m_line.quantity);
    if (!m_line.codes.isEmpty())
        values.set(CodesField, m_line.codes);
    m_fields->setValues(values);
    m_pick->setChosen(raw(m_line.item), nameOf(m_line));
    showLines();
    if (!m_fields->goTo(QuantityField) && !m_fields->goTo(CodesField))
        m_pick->setFocus();
}

void LinesBox::setLines(const std::vector<DraftLine> &lines)
{
    clear();
    m_lines = lines;
    if (m_lines.size() == 1)
        takeUp(0);
    showLines();
}

void LinesBox::clear()
{
    m_lines.clear();
    m_sentences.clear();
    forgetEntered();
    showLines();
}

QString LinesBox::nameOf(const DraftLine &line) const
{
    const QString item = itemNameOf(m_session, line);
    return m_settings.kind == Kind::Stock ? item + QLatin1Char(' ') + lotCodeOf(m_session, line) : item;
}

void LinesBox::showLines()
{
    std::vector<Record> records;
    for (const DraftLine &line : m_lines) {
        const int number = static_cast<int>(records.size());
        records.push_back(lineRecord(m_session, line, number, m_sentences.value(number)));
    }
    const int shown = std::min(static_cast<int>(records.size()), MostRowsShown);
    m_view->setFixedHeight(m_theme.px(32 + 32 * std::max(shown, 1)));
    m_view->setVisible(!records.empty());
    const int row = m_view->currentIndex().row();
    m_model->show(std::move(records));
    if (row > 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void LinesBox::removeLine()
{
    const int row = static_cast<int>(m_view->currentKey()) - 1;
    if (m_line.item != ItemId{} && !m_view->hasFocus()) {
        forgetEntered();
    } else if (row >= 0 && row < static_cast<int>(m_lines.size())) {
        m_lines.erase(m_lines.begin() + row);
        m_sentences.clear();
        showLines();
        if (m_lines.empty())
            m_pick->setFocus();
    }
    Q_EMIT edited();
}

void LinesBox::showFindings(const Findings &findings)
{
    const int here = enteredAt();
    const int behind = here + static_cast<int>(enteredLines().size());
    Findings own;
    QStringList sentences;
    sentences.resize(static_cast<qsizetype>(m_lines.size()));
    for (const Finding &finding : findings) {
        if (finding.line >= here && finding.line < behind) {
            own.append(finding);
            continue;
        }
        const qsizetype row = finding.line < here ? finding.line : finding.line - (behind - here);
        if (row >= 0 && row < sentences.size() && sentences.at(row).isEmpty())
            sentences[row] = finding.text;
    }
    const bool isEntering = m_line.item != ItemId{};
    m_fields->showFindings(own, isEntering ? FieldRows::Show::Everything : FieldRows::Show::Entered);
    for (const Finding &finding : std::as_const(own)) {
        if (!m_fields->has(finding.field) && finding.severity == Severity::Refuse)
            m_note->setText(finding.text);
    }
    if (sentences != m_sentences) {
        m_sentences = sentences;
        showLines();
    }
}

void LinesBox::goTo(int line, const QString &path)
{
    const int here = enteredAt();
    const int count = static_cast<int>(enteredLines().size());
    if (line < here || line >= here + count) {
        if (count > 0)
            add();
        takeUp(line);
    }
    if (!m_fields->goTo(path))
        m_pick->setFocus();
}

bool LinesBox::goToEntered(const QString &path)
{
    return m_fields->goTo(path);
}

void LinesBox::offerLots()
{
    if (m_settings.kind != Kind::Stock || m_line.item == ItemId{})
        return;
    const QList<Pick> picks = m_lots.ofItem(m_line.item);
    m_pick->setFocus();
    m_picks->show(picks, QRect(m_pick->mapTo(m_picks->parentWidget(), QPoint(0, 0)), m_pick->size()));
}

bool LinesBox::escape()
{
    if (!m_pick->isPicking())
        return false;
    m_pick->closePicks();
    return true;
}

void LinesBox::begin()
{
    m_pick->setFocus();
}

QString LinesBox::titleOf(const QString &path) const
{
    return m_fields->titleOf(path);
}

QString LinesBox::unreadable() const
{
    return m_fields->unreadable();
}

} // namespace suben
