#include "ui/widgets/daysfield.h"

#include "core/base/dates.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace suben
{

namespace
{

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// A month stands for its last day.
QDate lastOf(const WrittenDate &written)
{
    return written.monthOnly ? written.date.addMonths(1).addDays(-1) : written.date;
}

} // namespace

DaysField::DaysField(const Theme &theme, const QString &objectName, Asks asks, QWidget *parent)
    : QWidget(parent), m_asOf(makeLine(theme, objectName + QStringLiteral("AsOf"), tr("Up to day"))),
      m_knownOn(makeLine(theme, objectName + QStringLiteral("KnownOn"), tr("As known on")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    row->addWidget(m_asOf);
    row->addWidget(m_knownOn);
    m_asOf->setVisible(asks == Asks::BothDays);
    setFocusProxy(asks == Asks::BothDays ? m_asOf : m_knownOn);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QLineEdit *DaysField::makeLine(const Theme &theme, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setToolTip(hint);
    line->setFixedWidth(theme.px(106));
    connect(&theme, &Theme::changed, line, [&theme, line] { line->setFixedWidth(theme.px(106)); });
    connect(line, &QLineEdit::editingFinished, this, [this] {
        const bool isLeft = !isAncestorOf(QApplication::focusWidget());
        const bool isOther = m_asOf->text() != dayText(m_days.asOf) || m_knownOn->text() != dayText(m_days.asKnownOn);
        if (isLeft && isOther)
            Q_EMIT edited();
    });
    connect(line, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT edited();
        Q_EMIT returned();
    });
    return line;
}

void DaysField::setDays(const ViewDays &days)
{
    m_days = days;
    show(days);
}

void DaysField::show(const ViewDays &days)
{
    m_asOf->setText(dayText(days.asOf));
    m_knownOn->setText(dayText(days.asKnownOn));
}

bool DaysField::take(QDate today)
{
    ViewDays days;
    for (const auto &[line, day] : {std::pair(m_asOf, &days.asOf), std::pair(m_knownOn, &days.asKnownOn)}) {
        const QString typed = line->text().trimmed();
        if (typed.isEmpty())
            continue;
        const auto read = parseWrittenDate(typed, today);
        if (!read) {
            m_wrong = typed;
            return false;
        }
        *day = std::min(lastOf(*read), today);
    }
    m_days = days;
    show(days);
    return true;
}

std::optional<ViewDays> changedDays(DaysField &field, QDate today, Banner &banner)
{
    const ViewDays before = field.days();
    if (!field.take(today))
        banner.sayBriefly(Tone::Warn, DaysField::tr("This is no day"), field.complaint());
    return field.days() != before ? std::optional(field.days()) : std::nullopt;
}

DaysBand::DaysBand(const Theme &theme, QWidget *parent) : QFrame(parent), m_words(makeLabel({}, "bold"))
{
    setObjectName(QStringLiteral("daysBand"));
    setProperty("tone", QStringLiteral("warn"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(5), theme.px(14), theme.px(5));
    row->addWidget(m_words);
    row->addWidget(makeLabel(tr("This is not the ledger of now; Esc goes back to it."), "small"), 1);
    hide();
}

void DaysBand::show(const ViewDays &days)
{
    m_words->setText(days.words());
    setVisible(!days.isPresent());
}

HelpKey DaysField::key(const KeyMap &keys) const
{
    return {keys.cap(Act::Days), tr("to which day, and as known on which day")};
}

QString DaysField::complaint() const
{
    return tr("“%1” is no day. Type it as 1120 or 2026-11-20.").arg(m_wrong);
}

} // namespace suben
