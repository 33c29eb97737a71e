#include "ui/steps/stepform.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/search.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/draftchecker.h"
#include "ui/form/entryfield.h"
#include "ui/models/findingsmodel.h"
#include "ui/steps/fieldrows.h"
#include "ui/steps/linesbox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasonstrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int MostPicks = 12;

} // namespace

StepForm::StepForm(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_findings(new FindingsModel(this)), m_reason(new ReasonStrip(desk.theme, this)),
      m_checker(new DraftChecker(*desk.workspace, this))
{
    setObjectName(QStringLiteral("stepForm"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_findings->setFieldName([this](const QString &path) { return fieldName(path); });
    m_checker->setDraft([this] { return draft(); });
    connect(m_checker, &DraftChecker::checked, this, [this](const Checked &checked) { showFindings(checked.findings); });
    connect(m_reason, &ReasonStrip::answered, this, &StepForm::answered);
    connect(m_reason, &ReasonStrip::refused, this, [this] {
        if (!m_questions.empty())
            goTo(m_questions.front().line, m_questions.front().field);
        m_questions.clear();
    });
}

StepForm::~StepForm() = default;

Session &StepForm::session() const
{
    return m_desk.workspace->session();
}

bool StepForm::start(const QString &step)
{
    StepAsks asks = stepAsks(session(), step);
    if (!asks.isKnown())
        return false;
    m_asks = std::move(asks);
    m_corrects = {};
    m_original = {};
    build();
    m_head->setDefaults();
    return true;
}

Result<void> StepForm::startCorrection(EventId event)
{
    const auto draft = LedgerQuery(session()).draftOf(event);
    if (!draft)
        return Failure(draft.error());
    if (!start(draft->step))
        return failure(ErrorCode::Usage, tr("The category of this entry is not enabled any more; enable it to correct the entry."));
    m_corrects = event;
    m_original = *draft;
    fill(*draft);
    return {};
}

void StepForm::build()
{
    m_checker->cancel();
    m_findings->show({});
    m_confirmations.clear();
    m_questions.clear();
    m_correctionReason.clear();
    m_isPosting = false;
    m_boxes.clear();
    m_party = nullptr;
    m_place = nullptr;
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    if (m_picks != nullptr)
        m_picks->deleteLater();
    const Theme &theme = m_desk.theme;
    m_picks = new PickList(theme, QStringLiteral("partyPicker"), this);
    m_inner = new QWidget;
    m_column = new QVBoxLayout(m_inner);
    m_column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    m_column->setSpacing(theme.px(6));
    addParty();
    m_head = new FieldRows(theme, session());
    m_head->setFields(m_asks.head);
    m_column->addWidget(m_head);
    connect(m_head, &FieldRows::edited, this, &StepForm::recheck);
    connect(m_head, &FieldRows::done, this, [this] {
        if (m_boxes.isEmpty())
            setFocusProxy(nullptr);
        else
            m_boxes.first()->begin();
    });
    connect(m_head, &FieldRows::entered, this, [this](const QString &path) {
        if (path == m_asks.objectKey)
            lookUpObject();
    });
    addPlace();
    addLines();
    m_column->addStretch();
    setWidget(m_inner);
    m_inner->setAttribute(Qt::WA_StyledBackground, false);
}

void StepForm::addParty()
{
    if (m_asks.partyTitle.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(10));
    QLabel *title = makeLabel(m_asks.partyTitle, "small");
    title->setFixedWidth(m_desk.theme.px(108));
    m_party = new PickField(m_desk.theme, *m_picks);
    m_party->setObjectName(QStringLiteral("field_party"));
    m_party->setAccessibleName(m_asks.partyTitle);
    m_party->setFixedWidth(m_desk.theme.px(250));
    QLabel *note = makeLabel({}, "refuse");
    m_party->setSource([this](const QString &typed) {
        QList<Pick> picks;
        const auto hits = Search(session()).parties(typed, MostPicks);
        for (const Hit &hit : hits ? *hits : std::vector<Hit>())
            picks.append(Pick{hit.id, hit.title, hit.detail});
        return picks;
    });
    connect(m_party, &PickField::picked, this, [this, note] {
        note->clear();
        recheck();
        m_head->begin();
    });
    connect(m_party, &PickField::forward, this, [this] { m_head->begin(); });
    connect(m_party, &PickField::unknown, this, [note](const QString &typed) {
        note->setText(tr("Nobody is called “%1”. Enter them with a delivery or sale first.").arg(typed));
    });
    row->addWidget(title);
    row->addWidget(m_party);
    row->addWidget(note, 1);
    m_column->addLayout(row);
}

void StepForm::addPlace()
{
    const auto places = Catalog(session()).locations();
    if (m_asks.shape != suben::Shape::Move || !places)
        return;
    auto *row = new QHBoxLayout;
    QLabel *title = makeLabel(tr("Goes to"), "small");
    title->setFixedWidth(m_desk.theme.px(108));
    m_place = new PickField(m_desk.theme, *m_picks);
    m_place->setObjectName(QStringLiteral("field_place"));
    m_place->setAccessibleName(title->text());
    m_place->setFixedWidth(m_desk.theme.px(250));
    m_place->setSource([places = *places](const QString &typed) {
        QList<Pick> picks;
        for (const Location &place : places) {
            if (place.name.contains(typed, Qt::CaseInsensitive))
                picks.append(Pick{raw(place.id), place.name, {}});
        }
        return picks;
    });
    connect(m_place, &PickField::picked, this, [this] { m_boxes.first()->begin(); });
    connect(m_place, &PickField::forward, this, [this] { m_boxes.first()->begin(); });
    row->addWidget(title);
    row->addWidget(m_place);
    row->addStretch();
    m_column->addLayout(row);
}

void StepForm::addLines()
{
    using Settings = LinesBox::Settings;
    const auto add = [this](const Settings &settings, std::vector<AskedField> fields) {
        auto *box = new LinesBox(m_desk.theme, session(), settings, this);
        box->setFields(fields);
        connect(box, &LinesBox::edited, this, &StepForm::recheck);
        m_column->addSpacing(m_desk.theme.px(6));
        m_column->addWidget(box);
        m_boxes.append(box);
    };
    std::vector<AskedField> fresh = m_asks.lot;
    fresh.insert(fresh.end(), m_asks.line.begin(), m_asks.line.end());
    const Side side = m_asks.shape == suben::Shape::Out || m_asks.shape == suben::Shape::Move || m_asks.shape == suben::Shape::Transform ? Side::Input : Side::None;
    const QString name = QStringLiteral("stepLines");
    switch (m_asks.lines) {
    case LineKind::None:
        return;
    case LineKind::Stock:
        add({LinesBox::Kind::Stock, side, tr("Which lots"), name}, m_asks.line);
        return;
    case LineKind::Fresh:
        add({LinesBox::Kind::Fresh, Side::Output, tr("What comes in"), name}, fresh);
        return;
    case LineKind::Both:
        add({LinesBox::Kind::Stock, Side::Input, tr("What goes in"), name}, m_asks.line);
        add({LinesBox::Kind::Fresh, Side::Output, tr("What comes out"), QStringLiteral("stepOutputs")}, fresh);
        connect(m_boxes.first(), &LinesBox::done, m_boxes.last(), &LinesBox::begin);
        return;
    }
}

void StepForm::fill(const EventDraft &draft)
{
    Catalog catalog(session());
    m_head->setValues(draft.fields);
    if (m_party != nullptr && draft.party != PartyId{}) {
        if (const auto party = catalog.party(draft.party))
            m_party->setChosen(raw(party->id), party->name);
    }
    if (!m_asks.objectKey.isEmpty() && draft.object != ObjectId{}) {
        if (const auto object = catalog.object(draft.object))
            m_head->setText(m_asks.objectKey, object->code);
    }
    if (m_place != nullptr)
        m_place->setChosen(raw(draft.location), {});
    std::vector<DraftLine> inputs;
    std::vector<DraftLine> outputs;
    for (const DraftLine &line : draft.lines)
        (line.side == Side::Output && m_asks.lines == LineKind::Both ? outputs : inputs).push_back(line);
    if (!m_boxes.isEmpty())
        m_boxes.first()->setLines(inputs);
    if (m_boxes.size() > 1)
        m_boxes.last()->setLines(outputs);
}

EventDraft StepForm::draft() const
{
    EventDraft draft = m_original;
    draft.step = m_asks.step;
    draft.pack = m_asks.lines == LineKind::None ? m_asks.pack : QString();
    for (const AskedField &field : m_asks.head)
        draft.fields.remove(field.rule.path);
    for (const auto &[path, value] : m_head->values())
        draft.fields.set(path, value);
    if (m_party != nullptr)
        draft.party = static_cast<PartyId>(m_party->chosen());
    if (m_place != nullptr && m_place->chosen() != 0)
        draft.location = static_cast<LocationId>(m_place->chosen());
    draft.lines.clear();
    for (const LinesBox *box : m_boxes) {
        const std::vector<DraftLine> lines = box->lines();
        draft.lines.insert(draft.lines.end(), lines.begin(), lines.end());
    }
    draft.confirmations.insert(draft.confirmations.end(), m_confirmations.begin(), m_confirmations.end());
    return draft;
}

void StepForm::recheck()
{
    m_confirmations.clear();
    m_checker->schedule();
}

void StepForm::showFindings(const Findings &findings)
{
    m_findings->show(findings);
    Findings head;
    for (const Finding &finding : findings) {
        if (finding.line < 0)
            head.append(finding);
    }
    m_head->showFindings(head, m_isPosting ? FieldRows::Show::Everything : FieldRows::Show::Entered);
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

QString StepForm::fieldName(const QString &path) const
{
    QString name = m_head != nullptr ? m_head->titleOf(path) : QString();
    for (const LinesBox *box : m_boxes)
        name = name.isEmpty() ? box->titleOf(path) : name;
    if (name.isEmpty()) {
        const RulePack *pack = session().packs.pack(m_asks.pack);
        name = pack != nullptr ? pack->fieldWord(path, pack->step(m_asks.step), windowLanguage()) : QString();
    }
    return name;
}

void StepForm::begin()
{
    if (m_party != nullptr && m_party->chosen() == 0)
        m_party->setFocus();
    else
        m_head->begin();
}

LinesBox *StepForm::boxOf(int line, int *within) const
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

void StepForm::goTo(int line, const QString &path)
{
    int within = 0;
    LinesBox *box = line >= 0 ? boxOf(line, &within) : nullptr;
    if (box != nullptr)
        box->goTo(within, path);
    else if (path.startsWith(QLatin1String("party.")) && m_party != nullptr)
        m_party->setFocus();
    else if (!m_head->goTo(path) && !m_boxes.isEmpty())
        m_boxes.first()->begin();
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && m_inner->isAncestorOf(focus))
        ensureWidgetVisible(focus, 10, 40);
}

void StepForm::post()
{
    m_isPosting = true;
    QString unreadable = m_head->unreadable();
    for (const LinesBox *box : std::as_const(m_boxes))
        unreadable = unreadable.isEmpty() ? box->unreadable() : unreadable;
    if (!unreadable.isEmpty()) {
        QApplication::beep();
        showFindings(m_findings->findings());
        m_head->goTo(unreadable);
        return;
    }
    if (isCorrection() && m_correctionReason.isEmpty()) {
        askReason();
        return;
    }
    const auto signatures = m_head->signatures();
    const auto attached = signatures ? m_head->attachFiles() : Result<void>(Failure(signatures.error()));
    if (!attached) {
        Q_EMIT failed(attached.error());
        return;
    }
    EventDraft made = draft();
    if (!signatures->empty())
        made.signatures = *signatures;
    Ledger ledger(session());
    const auto recorded = isCorrection() ? ledger.correct(m_corrects, made, m_correctionReason) : ledger.record(made);
    if (!recorded) {
        refused(recorded.error());
        return;
    }
    m_checker->cancel();
    Q_EMIT posted(recorded->id);
}

void StepForm::refused(const Error &error)
{
    if (error.code != ErrorCode::Refused || error.findings.isEmpty()) {
        Q_EMIT failed(error);
        return;
    }
    m_checker->cancel();
    showFindings(error.findings);
    QApplication::beep();
    m_questions.clear();
    for (const Finding &finding : m_findings->findings()) {
        if (finding.severity == Severity::Refuse) {
            goTo(finding.line, finding.field);
            return;
        }
        if (finding.severity == Severity::Confirm)
            m_questions.push_back(finding);
    }
    askNext();
}

void StepForm::askReason()
{
    placeReason();
    m_reason->ask(tr("Why is the entry corrected?"), tr("The old entry stays readable; both versions are kept."),
                  {tr("Typed wrongly"), tr("The papers were wrong"), tr("The supplier put it right")}, tr("Go on editing"));
}

void StepForm::askNext()
{
    if (m_questions.empty()) {
        post();
        return;
    }
    placeReason();
    const Finding &question = m_questions.front();
    m_reason->ask(fieldName(question.field),
                  question.text + QLatin1Char('\n') + tr("If it is right, choose a reason; it is kept with the entry."),
                  {tr("Checked with the goods"), tr("The papers say so"), tr("A special case")}, tr("Change it"));
}

void StepForm::placeReason()
{
    m_reason->setFixedWidth(std::min(m_desk.theme.px(520), width() - m_desk.theme.px(20)));
    m_reason->move((width() - m_reason->width()) / 2, m_desk.theme.px(30));
}

void StepForm::answered(const QString &reason)
{
    if (m_questions.empty()) {
        m_correctionReason = reason;
        post();
        return;
    }
    const Finding question = m_questions.front();
    m_questions.pop_front();
    m_confirmations.push_back(Confirmation{question.rule, question.line, reason, {}});
    askNext();
}

void StepForm::lookUpObject()
{
    const QString code = text(m_head->values(), m_asks.objectKey);
    const auto object = code.isEmpty() ? Result<std::optional<Object>>(std::nullopt) : Catalog(session()).findObject(m_asks.objectKind, code);
    Q_EMIT objectChanged(object && *object ? (*object)->id : ObjectId{});
}

void StepForm::removeLine()
{
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (QApplication::focusWidget() != nullptr && box->isAncestorOf(QApplication::focusWidget()))
            box->removeLine();
    }
}

bool StepForm::scanned(const QString &text)
{
    if (!m_asks.objectKey.isEmpty()) {
        m_head->setText(m_asks.objectKey, text);
        lookUpObject();
        recheck();
        m_head->begin();
        return true;
    }
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (box->take(text))
            return true;
    }
    return false;
}

bool StepForm::escape()
{
    for (PickField *field : {m_party, m_place}) {
        if (field != nullptr && field->isPicking()) {
            field->closePicks();
            return true;
        }
    }
    for (LinesBox *box : std::as_const(m_boxes)) {
        if (box->escape())
            return true;
    }
    return false;
}

} // namespace suben
