#include "ui/steps/linesbox.h"

#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "ui/form/entryfield.h"
#include "ui/steps/fieldrows.h"
#include "ui/widgets/daywords.h"
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
constexpr qsizetype MostPicks = 12;

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), LinesBox::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), LinesBox::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("line.qty"), LinesBox::tr("Quantity"), 90, 1, Look::Number},
            {QStringLiteral("finding"), LinesBox::tr("Checked"), 0, 1, Look::Text}};
}

} // namespace

LinesBox::LinesBox(const Theme &theme, Session &session, const Settings &settings, QWidget *overlays)
    : m_theme(theme), m_session(session), m_settings(settings),
      m_picks(new PickList(theme, settings.objectName + QStringLiteral("_picker"), overlays)),
      m_pick(new PickField(theme, *m_picks)), m_note(makeLabel({}, "small")), m_fields(new FieldRows(theme, session)),
      m_model(new RecordModel(columns(), this)), m_view(new RecordView(theme, settings.objectName))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(makeLabel(settings.title, "bold"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    auto *word = makeLabel(settings.kind == Kind::Stock ? tr("Lot") : tr("Item"), "small");
    word->setFixedWidth(theme.px(108));
    m_pick->setObjectName(settings.objectName + QStringLiteral("_pick"));
    m_pick->setAccessibleName(word->text());
    m_pick->setPlaceholderText(settings.kind == Kind::Stock ? tr("Initials, lot or scan") : tr("Initials, code or scan"));
    m_pick->setFixedWidth(theme.px(250));
    row->addWidget(word);
    row->addWidget(m_pick);
    row->addWidget(m_note, 1);
    column->addLayout(row);
    column->addWidget(m_fields);
    m_view->setModel(m_model);
    m_view->setFixedHeight(theme.px(30 + 32 * 3));
    column->addWidget(m_view);
    m_pick->setSource([this](const QString &typed) { return picksFor(typed); });
    connect(m_pick, &PickField::picked, this, &LinesBox::picked);
    connect(m_pick, &PickField::unknown, this, [this](const QString &typed) { m_note->setText(tr("Nothing answers to “%1”.").arg(typed)); });
    connect(m_pick, &PickField::forward, this, [this] {
        if (m_pick->chosen() == 0)
            Q_EMIT done();
        else
            m_fields->begin();
    });
    connect(m_fields, &FieldRows::done, this, &LinesBox::add);
    connect(m_fields, &FieldRows::edited, this, &LinesBox::edited);
    connect(m_view, &RecordView::opened, this, [this](qint64 key) { takeUp(static_cast<int>(key) - 1); });
    m_view->hide();
}

LinesBox::~LinesBox()
{
    m_picks->deleteLater();
}

void LinesBox::setFields(const std::vector<AskedField> &fields)
{
    m_fields->setFields(fields);
}

QList<Pick> LinesBox::picksFor(const QString &typed)
{
    return m_settings.kind == Kind::Stock ? lotPicks(typed) : itemPicks(typed);
}

QList<Pick> LinesBox::lotPicks(const QString &typed)
{
    QList<Pick> picks;
    m_candidates.clear();
    Stock stock(m_session);
    const auto offer = [&](StockFilter filter, LotId only) {
        filter.limit = MostPicks * 4;
        const auto rows = stock.rows(filter);
        for (const StockRow &row : rows ? *rows : std::vector<StockRow>()) {
            const bool isNew = std::ranges::none_of(m_candidates, [&](const StockRow &known) { return known.lot == row.lot && known.location == row.location; });
            if (!isNew || (only != LotId{} && row.lot != only) || picks.size() >= MostPicks)
                continue;
            m_candidates.push_back(row);
            picks.append(Pick{static_cast<qint64>(m_candidates.size()), row.itemName + QLatin1Char(' ') + row.lotCode,
                              QStringLiteral("%1 %2 %3").arg(row.onHand.toString(), row.locationName,
                                                             lotTag(row.disposition, row.expiry, m_session.clock.today()).word)});
        }
    };
    StockFilter filter;
    filter.text = typed;
    offer(filter, {});
    const auto hits = Search(m_session).find(typed, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>()) {
        StockFilter wanted;
        wanted.alsoEmpty = true;
        if (hit.kind == HitKind::Item) {
            wanted.item = static_cast<ItemId>(hit.id);
            offer(wanted, {});
        } else if (hit.kind == HitKind::Lot) {
            if (const auto lot = Catalog(m_session).lot(static_cast<LotId>(hit.id))) {
                wanted.item = lot->item;
                offer(wanted, lot->id);
            }
        }
    }
    return picks;
}

QList<Pick> LinesBox::itemPicks(const QString &typed)
{
    QList<Pick> picks;
    const auto hits = Search(m_session).items(typed, PartyId{}, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>())
        picks.append(Pick{hit.id, hit.title, hit.detail});
    return picks;
}

void LinesBox::picked(qint64 key)
{
    if (m_settings.kind == Kind::Stock) {
        const StockRow &row = m_candidates.at(static_cast<size_t>(key - 1));
        m_line.lot = row.lot;
        m_line.item = row.item;
        m_line.location = row.location;
        m_note->setText(tr("%1 there · %2").arg(row.onHand.toString(), row.locationName));
    } else {
        m_line.item = static_cast<ItemId>(key);
        const auto item = Catalog(m_session).item(m_line.item);
        m_note->setText(item ? tr("counted in %1").arg(item->unit.word()) : QString());
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

std::vector<DraftLine> LinesBox::lines() const
{
    std::vector<DraftLine> all = m_lines;
    if (m_line.item == ItemId{})
        return all;
    if (m_at >= 0)
        all.insert(all.begin() + std::min<std::ptrdiff_t>(m_at, static_cast<std::ptrdiff_t>(all.size())), entered());
    else
        all.push_back(entered());
    return all;
}

void LinesBox::add()
{
    if (m_line.item == ItemId{}) {
        m_pick->setFocus();
        return;
    }
    m_lines = lines();
    m_line = {};
    m_at = -1;
    m_pick->setChosen(0, {});
    m_note->clear();
    m_fields->clear();
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
    m_fields->begin();
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
    m_line = {};
    m_at = -1;
    m_pick->setChosen(0, {});
    m_note->clear();
    m_fields->clear();
    showLines();
}

QString LinesBox::nameOf(const DraftLine &line) const
{
    Catalog catalog(m_session);
    const auto item = catalog.item(line.item);
    const auto lot = line.lot != LotId{} ? catalog.lot(line.lot) : tl::make_unexpected(Error{});
    const QString code = lot ? lot->code : text(line.fields, u"lot.code");
    return m_settings.kind == Kind::Stock && item ? item->name + QLatin1Char(' ') + code : item ? item->name : code;
}

void LinesBox::showLines()
{
    std::vector<Record> records;
    Catalog catalog(m_session);
    for (const DraftLine &line : m_lines) {
        const auto item = catalog.item(line.item);
        const auto lot = line.lot != LotId{} ? catalog.lot(line.lot) : tl::make_unexpected(Error{});
        records.push_back(Record{static_cast<qint64>(records.size()) + 1,
                                 {item ? item->name : QString(), lot ? lot->code : text(line.fields, u"lot.code"),
                                  line.quantity.value == Decimal() ? QString() : line.quantity.toString(), {}},
                                 {},
                                 {},
                                 false});
    }
    m_view->setVisible(!records.empty());
    m_model->show(std::move(records));
}

void LinesBox::removeLine()
{
    const int row = static_cast<int>(m_view->currentKey()) - 1;
    if (m_line.item != ItemId{} && !m_view->hasFocus()) {
        m_line = {};
        m_at = -1;
        m_pick->setChosen(0, {});
        m_note->clear();
        m_fields->clear();
    } else if (row >= 0 && row < static_cast<int>(m_lines.size())) {
        m_lines.erase(m_lines.begin() + row);
        showLines();
    }
    Q_EMIT edited();
}

void LinesBox::showFindings(const Findings &findings)
{
    const int here = m_at >= 0 ? m_at : static_cast<int>(m_lines.size());
    Findings own;
    for (const Finding &finding : findings) {
        if (m_line.item != ItemId{} && finding.line == here)
            own.append(finding);
    }
    m_fields->showFindings(own, m_line.item != ItemId{} ? FieldRows::Show::Everything : FieldRows::Show::Entered);
    for (const Finding &finding : std::as_const(own)) {
        if (!m_fields->has(finding.field) && finding.severity == Severity::Refuse)
            m_note->setText(finding.text);
    }
}

bool LinesBox::goTo(int line, const QString &path)
{
    const int here = m_at >= 0 ? m_at : static_cast<int>(m_lines.size());
    if (line != here || m_line.item == ItemId{}) {
        if (m_line.item != ItemId{})
            add();
        takeUp(line);
    }
    if (!m_fields->goTo(path))
        m_pick->setFocus();
    return true;
}

bool LinesBox::take(const QString &scanned)
{
    const QList<Pick> picks = picksFor(scanned);
    if (picks.isEmpty())
        return false;
    m_pick->setChosen(picks.first().key, picks.first().title);
    picked(picks.first().key);
    return true;
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
