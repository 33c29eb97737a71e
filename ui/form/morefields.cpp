#include "ui/form/morefields.h"

#include "core/ledger/fieldjson.h"
#include "core/rules/rulepacks.h"
#include "ui/form/fieldtext.h"
#include "ui/form/headform.h"
#include "ui/models/linesmodel.h"
#include "ui/steps/fieldrows.h"
#include "ui/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

/// What a lot that is there already is called by cannot be said anew.
bool isNameOfLot(const QString &path)
{
    return path == u"lot.code" || path == u"lot.made" || path == u"lot.expiry" || path == u"lot.noExpiry";
}

} // namespace

MoreFields::MoreFields(const Theme &theme, const Form &form, QWidget *page)
    : QFrame(page), m_theme(theme), m_form(form), m_title(makeLabel({}, "bold")), m_scroll(new PageScroll),
      m_fields(new FieldRows(theme, form.session)),
      m_done(new KeyButton(theme, tr("Back to the entry"), QStringLiteral("Esc"), ButtonLook::Small))
{
    setObjectName(QStringLiteral("moreFields"));
    setProperty("look", QStringLiteral("overlay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(theme, QStringLiteral("plus"), Ink::Primary, 18));
    head->addWidget(m_title, 1);
    head->addWidget(m_done);
    column->addLayout(head);
    m_fields->setRoad(FieldRows::Road::Every);
    m_scroll->column().addWidget(m_fields);
    column->addWidget(m_scroll, 1);
    connect(m_fields, &FieldRows::edited, this, &MoreFields::keep);
    connect(m_fields, &FieldRows::done, this, &MoreFields::finish);
    connect(m_done, &QPushButton::clicked, this, &MoreFields::finish);
    hide();
}

std::vector<AskedField> MoreFields::ofRow(int row) const
{
    std::vector<AskedField> fields;
    if (row < 0 || row >= m_form.lines.rowCount() || !m_form.lines.row(row).item)
        return fields;
    const RulePack *pack = m_form.session.packs.pack(m_form.lines.row(row).item->category);
    const StepRule *step = pack != nullptr ? pack->step(m_form.step) : nullptr;
    if (step == nullptr)
        return fields;
    for (AskedField &field : askedFields(*pack, *step)) {
        const QString &path = field.rule.path;
        const bool isOfLot = path.startsWith(u"lot.") && (m_form.side == Side::Output || !isNameOfLot(path));
        if ((isOfLot || path.startsWith(u"line.")) && m_form.lines.columnOf(path) < 0)
            fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<AskedField> MoreFields::ofHead() const
{
    std::vector<AskedField> fields = stepAsks(m_form.session, m_form.step).head;
    std::erase_if(fields, [this](const AskedField &field) { return m_form.head.shows(field.rule.path); });
    return fields;
}

bool MoreFields::askRow(int row, const QString &path)
{
    const std::vector<AskedField> fields = ofRow(row);
    m_row = row;
    if (!ask(fields, path))
        return false;
    m_title->setText(tr("Row %1 · %2: what else can be said").arg(row + 1).arg(m_form.lines.row(row).item->name));
    return true;
}

bool MoreFields::askHead(const QString &path)
{
    const std::vector<AskedField> fields = ofHead();
    m_row.reset();
    if (!ask(fields, path))
        return false;
    m_title->setText(tr("The whole entry: what else can be said"));
    return true;
}

bool MoreFields::askHere(int row)
{
    const bool isInHead = m_form.head.isAncestorOf(QApplication::focusWidget());
    return escape() || (isInHead ? askHead() || askRow(row) : askRow(row) || askHead());
}

bool MoreFields::ask(const std::vector<AskedField> &fields, const QString &path)
{
    const bool isThere =
        path.isEmpty() ? !fields.empty() : std::ranges::any_of(fields, [&](const AskedField &field) {
            return field.rule.path == path;
        });
    if (!isThere)
        return false;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_isFilling = true;
    m_fields->setFields(fields);
    Fields values;
    for (const AskedField &field : fields)
        values.set(field.rule.path, m_row ? m_form.lines.row(*m_row).value(field.rule.path)
                                          : m_ofEvent.value(field.rule.path));
    m_fields->setValues(values);
    m_isFilling = false;
    place();
    show();
    raise();
    showFindings(m_findings);
    m_fields->goTo(path.isEmpty() ? fields.front().rule.path : path);
    return true;
}

// In the middle of the page, as high as the fields want and the page allows.
void MoreFields::place()
{
    const QWidget *page = parentWidget();
    setFixedWidth(std::min(page->width() - m_theme.px(24), m_theme.px(900)));
    m_fields->resize(width() - m_theme.px(28), m_fields->height()); // two columns or one, before it is measured
    m_fields->layout()->activate();
    const int wanted = m_fields->sizeHint().height() + m_done->sizeHint().height() + m_theme.px(36);
    resize(width(), std::min(wanted, page->height() - m_theme.px(16)));
    move((page->width() - width()) / 2, std::max(m_theme.px(8), (page->height() - height()) / 3));
}

void MoreFields::keep()
{
    if (m_isFilling)
        return;
    const Fields values = m_fields->values();
    QStringList paths;
    for (const AskedField &field : m_row ? ofRow(*m_row) : ofHead())
        paths.append(field.rule.path);
    if (m_row) {
        m_form.lines.setMore(*m_row, values, paths);
        return; // says itself that it was edited
    }
    for (const QString &path : std::as_const(paths))
        m_ofEvent.set(path, values.value(path));
    Q_EMIT edited();
}

void MoreFields::finish()
{
    if (const QString path = m_fields->unreadable(); !path.isEmpty()) {
        m_fields->goTo(path);
        return;
    }
    hide();
    if (!m_before.isNull() && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT closed();
}

bool MoreFields::escape()
{
    if (!isVisible())
        return false;
    hide();
    if (!m_before.isNull() && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT closed();
    return true;
}

void MoreFields::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        escape();
    else
        QFrame::keyPressEvent(event);
}

void MoreFields::fill(EventDraft &draft) const
{
    for (const auto &[path, value] : m_ofEvent)
        draft.fields.set(path, value);
}

void MoreFields::take(const Fields &ofEvent)
{
    m_ofEvent = {};
    for (const AskedField &field : ofHead())
        m_ofEvent.set(field.rule.path, ofEvent.value(field.rule.path));
}

void MoreFields::clear()
{
    m_ofEvent = {};
    m_findings.clear();
    hide();
}

QJsonObject MoreFields::toJson() const
{
    return fieldsToJson(m_ofEvent);
}

void MoreFields::fromJson(const QJsonObject &object)
{
    m_ofEvent = {};
    for (const AskedField &field : ofHead()) {
        const QJsonValue value = object.value(field.rule.path);
        if (!value.isUndefined())
            m_ofEvent.set(field.rule.path, valueFromJson(value, field.rule.type));
    }
}

void MoreFields::showFindings(const Findings &findings)
{
    m_findings = findings;
    if (!isVisible())
        return;
    Findings own;
    for (const Finding &finding : findings) {
        if (finding.line == m_row.value_or(-1))
            own.append(finding);
    }
    m_fields->showFindings(own, FieldRows::Show::Entered);
}

QList<std::pair<QString, QString>> MoreFields::filled(int row) const
{
    QList<std::pair<QString, QString>> facts;
    for (const AskedField &field : ofRow(row)) {
        const Value &value = m_form.lines.row(row).value(field.rule.path);
        if (isKnown(value))
            facts.append({field.title, field.rule.type == FieldType::Attachment ? tr("attached")
                                                                                 : showField(field.rule, value)});
    }
    return facts;
}

} // namespace suben
