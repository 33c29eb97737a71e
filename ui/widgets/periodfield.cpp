#include "ui/widgets/periodfield.h"

#include "core/base/dates.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace suben
{

PeriodField::PeriodField(const Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_from(new QLineEdit), m_to(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    m_from->setObjectName(objectName + QStringLiteral("From"));
    m_to->setObjectName(objectName + QStringLiteral("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("to and with"));
    row->addWidget(makeLabel(tr("From"), "small"));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("to and with"), "small"));
    row->addWidget(m_to);
    for (QLineEdit *day : {m_from, m_to})
        day->setFixedWidth(theme.px(110));
    connect(m_from, &QLineEdit::returnPressed, m_to, qOverload<>(&QWidget::setFocus));
    connect(m_to, &QLineEdit::returnPressed, this, &PeriodField::changed);
    setFocusProxy(m_from);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PeriodField::setPeriod(QDate from, QDate to)
{
    m_from->setText(from.toString(Qt::ISODate));
    m_to->setText(to.toString(Qt::ISODate));
}

std::optional<std::pair<QDate, QDate>> PeriodField::period(QDate today)
{
    std::pair<QDate, QDate> period;
    for (const auto &[line, into] : {std::pair(m_from, &period.first), std::pair(m_to, &period.second)}) {
        const auto day = parseWrittenDate(line->text(), today);
        if (!day) {
            line->setFocus();
            return std::nullopt;
        }
        *into = day->date;
        line->setText(day->date.toString(Qt::ISODate));
    }
    if (period.second < period.first) {
        m_to->setFocus();
        return std::nullopt;
    }
    return period;
}

} // namespace suben
