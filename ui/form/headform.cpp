#include "ui/form/headform.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/linecolumns.h"
#include "ui/widgets/cellbubble.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suben
{

namespace
{

const QString DateField = QStringLiteral("event.date");
constexpr int Gap = 10; ///< between two fields
constexpr int UsualWidth = 140;
constexpr int NumberWidth = 190; ///< of an identity number, which has eighteen signs

QString counterpartName(Counterpart counterpart)
{
    switch (counterpart) {
    case Counterpart::Supplier:
        return QStringLiteral("supplier");
    case Counterpart::Customer:
        return QStringLiteral("customer");
    default:
        return QStringLiteral("party");
    }
}

bool hasEditor(const FieldRule &rule)
{
    return rule.type != FieldType::Attachment && rule.type != FieldType::Checklist;
}

} // namespace

HeadForm::HeadForm(const Theme &theme, const Settings &settings, QDate today, QWidget *overlays)
    : m_theme(theme), m_today(today), m_rows(new QVBoxLayout(this)),
      m_picks(new PickList(theme, QStringLiteral("partyPicker"), overlays)), m_bubble(new CellBubble(theme, overlays)),
      m_partyState(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("formHead"));
    m_rows->setContentsMargins(theme.px(16), theme.px(2), theme.px(16), theme.px(10));
    m_rows->setSpacing(theme.px(6));
    addFields(settings);
    showCells();
}

void HeadForm::addFields(const Settings &settings)
{
    for (const QString &category : settings.categories) {
        const RulePack *pack = settings.packs.pack(category);
        const StepRule *step = pack != nullptr ? pack->step(settings.step) : nullptr;
        if (step == nullptr)
            continue;
        if (m_party == nullptr && step->counterpart != Counterpart::None && step->use(u"party.name") != nullptr) {
            m_partyWord = pack->fieldWord(u"party.name", step, windowLanguage());
            m_party = new PickField(m_theme, *m_picks);
            m_party->setObjectName(QStringLiteral("field_") + counterpartName(step->counterpart));
            m_party->setAccessibleName(m_partyWord);
            connect(m_party, &PickField::picked, this, &HeadForm::partyPicked);
            connect(m_party, &PickField::unknown, this, &HeadForm::partyUnknown);
            connect(m_party, &PickField::forward, this, [this] { goOn(nullptr); });
            connect(m_party, &QLineEdit::textEdited, this, &HeadForm::edited);
            addCell(m_partyWord, m_party, 288);
        }
        for (const FieldUse &use : step->fields) {
            const FieldRule *rule = pack->field(use.path);
            if (rule == nullptr || !use.path.startsWith(QLatin1String("event.")) || m_words.contains(use.path))
                continue;
            if ((use.wanted == Wanted::Optional && use.group < 0) || !hasEditor(*rule))
                continue;
            const QString word = pack->fieldWord(use.path, step, windowLanguage());
            m_words.insert(use.path, word);
            if (use.wanted == Wanted::Always)
                m_always.append(use.path);
            else if (use.wanted == Wanted::When)
                m_sometimes.append(use.path);
            auto *field = new EntryField(*rule, m_today);
            field->setAccessibleName(word);
            if (use.path == DateField)
                field->setValue(m_today);
            connect(field, &EntryField::changed, this, &HeadForm::edited);
            connect(field, &EntryField::changed, this, &HeadForm::showDate);
            connect(field, &EntryField::forward, this, [this, field] { goOn(field); });
            m_fields.append(field);
            addCell(word, field, rule->type == FieldType::Code ? NumberWidth : UsualWidth);
        }
    }
}

void HeadForm::addCell(const QString &title, QWidget *field, int width)
{
    auto *cell = new QWidget(this);
    cell->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    QLabel *word = makeLabel(title, "small");
    word->setFixedHeight(m_theme.px(22));
    head->addWidget(word);
    if (field == m_party)
        head->addWidget(m_partyState);
    if (field->objectName() == QLatin1String("field_") + DateField) {
        m_backEntry = makeLabel(tr("back entry"), "chipWarn");
        m_backEntry->setObjectName(QStringLiteral("backEntry"));
        m_backEntry->hide();
        head->addWidget(m_backEntry);
    }
    head->addStretch();
    column->addLayout(head);
    column->addWidget(field);
    if (width > 0)
        field->setFixedWidth(m_theme.px(width));
    m_cells.append({cell, qobject_cast<EntryField *>(field), width == 0});
}

void HeadForm::addPart(const QString &title, QWidget *part)
{
    addCell(title, part, 0);
    showCells();
}

void HeadForm::show(const EventDraft &posted)
{
    for (EntryField *field : std::as_const(m_fields)) {
        field->setValue(posted.fields.value(field->rule().path));
        field->setBefore(field->text());
    }
    showCells();
    showDate();
}

void HeadForm::showDate()
{
    if (m_backEntry == nullptr)
        return;
    for (const EntryField *field : std::as_const(m_fields)) {
        const Value value = field->rule().path == DateField ? field->value() : Value();
        if (const auto *date = std::get_if<QDate>(&value))
            m_backEntry->setVisible(*date < m_today);
    }
}

void HeadForm::setPartySource(PickSource source)
{
    if (m_party != nullptr)
        m_party->setSource(std::move(source));
}

void HeadForm::setParty(const Party &party, const QString &state)
{
    if (m_party == nullptr)
        return;
    m_party->setChosen(raw(party.id), party.name);
    m_partyState->setText(state);
    setLook(*m_partyState, "look", state.isEmpty() ? QStringLiteral("small") : QStringLiteral("ok"));
    Q_EMIT edited();
    goOn(nullptr);
}

PartyId HeadForm::party() const
{
    return static_cast<PartyId>(m_party != nullptr ? m_party->chosen() : 0);
}

void HeadForm::fill(EventDraft &draft) const
{
    draft.party = party();
    for (const EntryField *field : m_fields)
        draft.fields.set(field->rule().path, field->value());
}

void HeadForm::showFindings(const Findings &findings)
{
    QString partySentence;
    m_named.clear();
    for (const Finding &finding : findings) {
        if (finding.line < 0)
            m_named.append(finding.field);
    }
    showCells();
    for (EntryField *field : std::as_const(m_fields)) {
        QString severity;
        QString sentence = field->problem();
        if (!sentence.isEmpty())
            severity = severityName(Severity::Refuse);
        for (const Finding &finding : findings) {
            if (finding.line < 0 && finding.field == field->rule().path && severity.isEmpty()) {
                severity = severityName(finding.severity);
                sentence = finding.text;
            }
        }
        field->mark(severity, sentence);
    }
    if (m_party == nullptr)
        return;
    for (const Finding &finding : findings) {
        if (finding.line < 0 && finding.field.startsWith(QLatin1String("party.")) && partySentence.isEmpty() &&
            finding.severity == Severity::Refuse)
            partySentence = finding.text;
    }
    setLook(*m_party, "finding", partySentence.isEmpty() ? QString() : QStringLiteral("refuse"));
    m_party->setAccessibleDescription(partySentence);
    m_party->setToolTip(partySentence);
}

QString HeadForm::wordOf(const QString &path) const
{
    return path.startsWith(QLatin1String("party.")) ? m_partyWord : m_words.value(path);
}

bool HeadForm::isNeeded(const EntryField &field, const QSet<QString> &now) const
{
    const QString &path = field.rule().path;
    return !field.problem().isEmpty() || (field.text().isEmpty() && (m_always.contains(path) || now.contains(path)));
}

void HeadForm::goOn(const EntryField *from)
{
    m_bubble->hide();
    if (from != nullptr && !from->problem().isEmpty()) {
        m_bubble->say(QRect(from->mapTo(m_bubble->parentWidget(), QPoint(0, 0)), from->size()), Tone::Refuse,
                      from->problem());
        return;
    }
    const QSet<QString> now =
        from != nullptr && m_neededNow && !m_sometimes.isEmpty() ? m_neededNow() : QSet<QString>();
    for (const QString &path : std::as_const(m_sometimes)) {
        if (now.contains(path) && !m_named.contains(path))
            m_named.append(path);
    }
    showCells();
    const qsizetype first = from == nullptr ? 0 : m_fields.indexOf(const_cast<EntryField *>(from)) + 1;
    for (qsizetype i = first; i < m_fields.size(); ++i) {
        if (isNeeded(*m_fields.at(i), now)) {
            m_fields.at(i)->setFocus();
            return;
        }
    }
    Q_EMIT done();
}

void HeadForm::begin()
{
    if (m_party != nullptr && m_party->chosen() == 0)
        m_party->setFocus();
    else
        goOn(nullptr);
}

bool HeadForm::goTo(const QString &path)
{
    if (path.startsWith(QLatin1String("party.")) && m_party != nullptr) {
        m_party->setFocus();
        return true;
    }
    for (EntryField *field : std::as_const(m_fields)) {
        if (field->rule().path == path) {
            field->setFocus();
            return true;
        }
    }
    return false;
}

bool HeadForm::escape()
{
    if (m_party != nullptr && m_party->isPicking()) {
        m_party->closePicks();
        return true;
    }
    if (m_bubble->isVisible()) {
        m_bubble->hide();
        return true;
    }
    return false;
}

void HeadForm::clear()
{
    if (m_party != nullptr)
        m_party->setChosen(0, QString());
    m_partyState->clear();
    for (EntryField *field : std::as_const(m_fields)) {
        field->clear();
        field->setBefore({});
        field->mark({}, {});
        if (field->rule().path == DateField)
            field->setValue(m_today);
    }
    showDate();
}

void HeadForm::setMode(WindowMode mode)
{
    m_mode = mode;
    showCells();
}

// What has to be entered here and now has its place in every window.
bool HeadForm::isMust(const Cell &cell) const
{
    if (cell.field == nullptr)
        return !cell.isPart;
    const QString &path = cell.field->rule().path;
    return path != DateField && (m_always.contains(path) || m_sometimes.contains(path));
}

void HeadForm::showCells()
{
    // Narrow windows have room for one line of the rest; what a rule does not ask for here and now takes none anywhere.
    const qsizetype room = m_mode == WindowMode::Large ? 1 : m_mode == WindowMode::Narrow ? 4 : m_cells.size();
    QList<Cell> shown;
    for (const Cell &cell : std::as_const(m_cells)) {
        const bool isAsked = cell.field == nullptr || !m_sometimes.contains(cell.field->rule().path) ||
                             m_named.contains(cell.field->rule().path) || !cell.field->text().isEmpty();
        cell.widget->setVisible(isAsked && (shown.size() < room || isMust(cell)));
        if (!cell.widget->isHidden())
            shown.append(cell);
    }
    lay(rowsOf(shown));
}

QList<QList<QWidget *>> HeadForm::rowsOf(const QList<Cell> &shown) const
{
    // Beside the fields that are always there, where they leave room.
    const bool isPartFirst = m_fields.size() - m_sometimes.size() <= 2;
    const int most = m_mode == WindowMode::Large ? 3 : m_mode == WindowMode::Narrow ? 4 : 5;
    const QMargins margins = m_rows->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QList<QList<QWidget *>> rows;
    int taken = 0;
    for (const Cell &cell : shown) {
        const int wide = cell.widget->sizeHint().width() + m_theme.px(Gap);
        const bool isFull = rows.isEmpty() || rows.last().size() == most || taken + wide > room + m_theme.px(Gap);
        if (cell.isPart && isPartFirst && !rows.isEmpty()) {
            rows.first().append(cell.widget);
        } else if (isFull && (!cell.isPart || rows.isEmpty() || taken + wide > room)) {
            rows.append({cell.widget});
            taken = wide;
        } else {
            rows.last().append(cell.widget);
            taken += wide;
        }
    }
    return rows;
}

void HeadForm::lay(const QList<QList<QWidget *>> &rows)
{
    if (rows == m_laid)
        return;
    m_laid = rows;
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        while (QLayoutItem *item = row->layout()->takeAt(0))
            delete item;
        delete row;
    }
    for (const QList<QWidget *> &cells : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.px(Gap));
        for (QWidget *cell : cells)
            row->addWidget(cell, 0, Qt::AlignTop);
        row->addStretch();
        m_rows->addLayout(row);
    }
}

void HeadForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showCells();
}

QJsonObject HeadForm::toJson() const
{
    QJsonObject head{{QStringLiteral("party"), raw(party())}};
    for (const EntryField *field : m_fields) {
        if (!field->text().isEmpty())
            head.insert(field->rule().path, field->text());
    }
    return head;
}

void HeadForm::fromJson(const QJsonObject &head)
{
    for (EntryField *field : std::as_const(m_fields))
        field->setText(head.value(field->rule().path).toString());
    showCells();
    showDate();
}

} // namespace suben
