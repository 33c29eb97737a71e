#include "ui/steps/stepsheet.h"

#include "core/ledger/catalog.h"
#include "core/ledger/requirednow.h"
#include "core/ledger/search.h"
#include "ui/form/entryfield.h"
#include "ui/form/picks.h"
#include "ui/steps/fieldrows.h"
#include "ui/steps/placefield.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

/// Which way the lots of a step go that are there already.
Side stockSide(suben::Shape shape)
{
    switch (shape) {
    case Shape::In:
        return Side::Output;
    case Shape::Out:
    case Shape::Move:
    case Shape::Transform:
        return Side::Input;
    case Shape::Pack:
    case Shape::Observe:
    case Shape::Adjust:
        break;
    }
    return Side::None;
}

} // namespace

StepSheet::StepSheet(const Theme &theme, Session &session, StepAsks asks, QWidget *overlays)
    : m_theme(theme), m_session(session), m_asks(std::move(asks)), m_overlays(overlays),
      m_column(new QVBoxLayout(this)), m_picks(new PickList(theme, QStringLiteral("partyPicker"), overlays))
{
    m_column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    m_column->setSpacing(theme.px(6));
    addParty();
    m_head = new FieldRows(theme, session);
    m_head->setFields(m_asks.head);
    m_column->addWidget(m_head);
    m_head->setNeededNow([this] { return neededNow(nullptr, 0); });
    connect(m_head, &FieldRows::edited, this, &StepSheet::edited);
    connect(m_head, &FieldRows::done, this, &StepSheet::headDone);
    connect(m_head, &FieldRows::entered, this, [this](const QString &path) {
        if (path == m_asks.objectKey)
            Q_EMIT objectNamed(text(m_head->values(), path));
    });
    addPlace();
    addLines();
    m_column->addStretch();
    m_head->setDefaults();
    m_defaults = m_head->values();
}

StepSheet::~StepSheet()
{
    if (m_picks)
        m_picks->deleteLater();
}

void StepSheet::addRow(const QString &title, QWidget *field, QWidget *note)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(10));
    QLabel *word = makeLabel(title, "small");
    word->setFixedWidth(m_theme.px(108));
    row->addWidget(word);
    row->addWidget(field, note == nullptr ? 1 : 0);
    if (note != nullptr)
        row->addWidget(note, 1);
    m_column->addLayout(row);
}

void StepSheet::addParty()
{
    if (m_asks.partyTitle.isEmpty())
        return;
    m_party = new PickField(m_theme, *m_picks);
    m_party->setObjectName(QStringLiteral("field_party"));
    m_party->setAccessibleName(m_asks.partyTitle);
    m_party->setFixedWidth(m_theme.px(224));
    QLabel *note = makeLabel({}, "refuse");
    m_party->setSource([this](const QString &typed) { return partiesFor(typed); });
    connect(m_party, &PickField::picked, this, [this, note] {
        note->clear();
        Q_EMIT edited();
        m_head->begin();
    });
    connect(m_party, &PickField::forward, this, [this] { m_head->begin(); });
    connect(m_party, &PickField::unknown, this, [note](const QString &typed) {
        note->setText(tr("Nobody is called “%1”. Enter them with a delivery or sale first.").arg(typed));
    });
    addRow(m_asks.partyTitle, m_party, note);
}

QList<Pick> StepSheet::partiesFor(const QString &typed) const
{
    QList<Pick> picks;
    const auto hits = Search(m_session).parties(typed, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>())
        picks.append(Pick{hit.id, hit.title, hit.detail});
    return picks;
}

/// What comes back waits until somebody has looked at it; else the first place.
LocationId StepSheet::usualPlace(const QList<Location> &places) const
{
    const auto waits = [](const Location &place) { return place.tags.contains(QStringLiteral("waiting")); };
    const auto waiting = std::ranges::find_if(places, waits);
    return m_asks.bizStep == u"returning" && waiting != places.end() ? waiting->id : places.first().id;
}

void StepSheet::addPlace()
{
    const auto places = Catalog(m_session).locations();
    const bool isMove = m_asks.shape == Shape::Move;
    const bool isBrought = m_asks.shape == Shape::In || m_asks.shape == Shape::Transform;
    if (!isMove && !(isBrought && places && places->size() > 1))
        return;
    const QString title = isMove ? tr("Goes to") : tr("Kept at");
    m_place = new PlaceField(m_theme, m_session, *m_picks, title);
    if (!isMove)
        m_place->setPlace(usualPlace(*places));
    connect(m_place, &PlaceField::edited, this, &StepSheet::edited);
    connect(m_place, &PlaceField::done, this, [this] { m_boxes.first()->begin(); });
    addRow(title, m_place, nullptr);
}

void StepSheet::addBox(LinesBox::Settings settings, const std::vector<AskedField> &fields)
{
    settings.proposes = m_asks.shape == Shape::Transform;
    auto *box = new LinesBox(m_theme, m_session, settings, m_overlays);
    box->setFields(fields);
    box->setNeededNow([this, box](int line) { return neededNow(box, line); });
    connect(box, &LinesBox::edited, this, &StepSheet::edited);
    m_column->addSpacing(m_theme.px(6));
    m_column->addWidget(box);
    m_boxes.append(box);
}

void StepSheet::addLines()
{
    using Kind = LinesBox::Kind;
    std::vector<AskedField> all = m_asks.lot;
    all.insert(all.end(), m_asks.line.begin(), m_asks.line.end());
    const QString name = QStringLiteral("stepLines");
    switch (m_asks.lines) {
    case LineKind::None:
        return;
    case LineKind::Stock:
        addBox({Kind::Stock, stockSide(m_asks.shape), tr("Which lots"), name}, m_asks.line);
        break;
    case LineKind::Fresh:
        addBox({Kind::Fresh, Side::Output, tr("What comes in"), name}, all);
        break;
    case LineKind::Both:
        addBox({Kind::Stock, Side::Input, tr("What goes in"), name}, m_asks.line);
        addBox({Kind::Fresh, Side::Output, tr("What comes out"), QStringLiteral("stepOutputs"), false, madeToday()},
               all);
        connect(m_boxes.first(), &LinesBox::done, m_boxes.last(), &LinesBox::begin);
        break;
    }
    connect(m_boxes.last(), &LinesBox::done, this, &StepSheet::done);
}

QSet<QString> StepSheet::neededNow(const LinesBox *box, int line) const
{
    for (const LinesBox *other : m_boxes) {
        if (other == box)
            break;
        line += static_cast<int>(other->lines().size());
    }
    return requiredNow(m_session, draft({}), box != nullptr ? line : -1).value_or(QSet<QString>());
}

/// What is made is made today; what is only packed anew keeps its date.
Fields StepSheet::madeToday() const
{
    Fields offered;
    if (m_asks.bizStep != u"repackaging")
        offered.set(QStringLiteral("lot.made"), m_session.clock.today());
    return offered;
}

void StepSheet::headDone()
{
    if (m_place != nullptr && m_place->place() == LocationId{})
        m_place->begin();
    else if (!m_boxes.isEmpty())
        m_boxes.first()->begin();
    else
        Q_EMIT done();
}

void StepSheet::fill(const EventDraft &draft)
{
    Catalog catalog(m_session);
    m_head->setValues(draft.fields);
    if (m_party != nullptr && draft.party != PartyId{}) {
        if (const auto party = catalog.party(draft.party))
            m_party->setChosen(raw(party->id), party->name);
    }
    if (!m_asks.objectKey.isEmpty() && draft.object != ObjectId{}) {
        if (const auto object = catalog.object(draft.object))
            m_head->setText(m_asks.objectKey, object->code);
    }
    if (m_place != nullptr && draft.location != LocationId{})
        m_place->setPlace(draft.location);
    std::vector<DraftLine> inputs;
    std::vector<DraftLine> outputs;
    for (const DraftLine &line : draft.lines)
        (line.side == Side::Output && m_asks.lines == LineKind::Both ? outputs : inputs).push_back(line);
    if (!m_boxes.isEmpty())
        m_boxes.first()->setLines(inputs);
    if (m_boxes.size() > 1)
        m_boxes.last()->setLines(outputs);
}

EventDraft StepSheet::draft(EventDraft draft) const
{
    draft.step = m_asks.step;
    draft.pack = m_asks.lines == LineKind::None ? m_asks.pack : QString();
    for (const AskedField &field : m_asks.head)
        draft.fields.remove(field.rule.path);
    for (const auto &[path, value] : m_head->values())
        draft.fields.set(path, value);
    if (m_party != nullptr)
        draft.party = static_cast<PartyId>(m_party->chosen());
    if (m_place != nullptr && m_place->place() != LocationId{})
        draft.location = m_place->place();
    draft.lines.clear();
    for (const LinesBox *box : m_boxes) {
        const std::vector<DraftLine> lines = box->lines();
        draft.lines.insert(draft.lines.end(), lines.begin(), lines.end());
    }
    return draft;
}

bool StepSheet::isEmpty() const
{
    const EventDraft entered = draft({});
    return entered.lines.empty() && entered.party == PartyId{} && m_head->values() == m_defaults;
}

Result<std::vector<Signature>> StepSheet::sign()
{
    return m_head->signatures();
}

void StepSheet::begin()
{
    if (m_party != nullptr && m_party->chosen() == 0)
        m_party->setFocus();
    else
        m_head->begin();
}

LinesBox *StepSheet::boxOf(int line, int *within) const
{
    for (LinesBox *box : m_boxes) {
        const int count = static_cast<int>(box->lines().size());
        if (line < count || box == m_boxes.last()) {
            *within = line;
            return box;
        }
        line -= count;
    }
    return nullptr;
}

void StepSheet::goTo(int line, const QString &path)
{
    int within = 0;
    LinesBox *box = line >= 0 ? boxOf(line, &within) : nullptr;
    const auto inEntered = [&](LinesBox *other) { return other->unreadable() == path && other->goToEntered(path); };
    if (box != nullptr)
        box->goTo(within, path);
    else if (m_head->unreadable().isEmpty() && std::ranges::any_of(m_boxes, inEntered))
        return;
    else if (path.startsWith(QLatin1String("party.")) && m_party != nullptr)
        m_party->setFocus();
    else if (path == u"line.side" && m_place != nullptr && m_place->place() == LocationId{})
        m_place->begin();
    else if (!m_head->goTo(path) && !m_boxes.isEmpty())
        (path == u"line.side" && !m_boxes.first()->lines().empty() ? m_boxes.last() : m_boxes.first())->begin();
}

void StepSheet::removeLine()
{
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (QApplication::focusWidget() != nullptr && box->isAncestorOf(QApplication::focusWidget()))
            box->removeLine();
    }
}

bool StepSheet::scanned(const QString &text)
{
    if (!m_asks.objectKey.isEmpty()) {
        m_head->setText(m_asks.objectKey, text);
        Q_EMIT objectNamed(text);
        Q_EMIT edited();
        m_head->begin();
        return true;
    }
    for (const AskedField &field : m_asks.head) {
        // The code of the outer package comes before what goes into it.
        if (field.isNeeded && field.rule.type == FieldType::Code && !m_head->values().has(field.rule.path)) {
            m_head->setText(field.rule.path, text);
            Q_EMIT edited();
            headDone();
            return true;
        }
    }
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (box->take(text))
            return true;
    }
    return false;
}

bool StepSheet::escape()
{
    if (m_party != nullptr && m_party->isPicking()) {
        m_party->closePicks();
        return true;
    }
    if (m_place != nullptr && m_place->escape())
        return true;
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (box->escape())
            return true;
    }
    return false;
}

void StepSheet::offerLots()
{
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (QApplication::focusWidget() != nullptr && box->isAncestorOf(QApplication::focusWidget()))
            box->offerLots();
    }
}

void StepSheet::showFindings(const Findings &findings, Say say)
{
    Findings head;
    for (const Finding &finding : findings) {
        if (finding.line < 0)
            head.append(finding);
    }
    m_head->showFindings(head, say == Say::Everything ? FieldRows::Show::Everything : FieldRows::Show::Entered);
    int first = 0;
    for (LinesBox *box : std::as_const(m_boxes)) {
        const int count = static_cast<int>(box->lines().size());
        Findings own;
        for (Finding finding : findings) {
            if (finding.line >= first && finding.line < first + count) {
                finding.line -= first;
                own.append(finding);
            }
        }
        box->showFindings(own);
        first += count;
    }
}

QString StepSheet::unreadable() const
{
    QString path = m_head->unreadable();
    for (const LinesBox *box : m_boxes)
        path = path.isEmpty() ? box->unreadable() : path;
    return path;
}

QString StepSheet::titleOf(const QString &path) const
{
    QString title = m_head->titleOf(path);
    for (const LinesBox *box : m_boxes)
        title = title.isEmpty() ? box->titleOf(path) : title;
    return title;
}

bool StepSheet::hasInHead(const QString &path) const
{
    return m_head->has(path) || (m_party != nullptr && path.startsWith(QLatin1String("party.")));
}

} // namespace suben
