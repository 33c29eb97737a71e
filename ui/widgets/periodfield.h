#pragma once

#include <QDate>
#include <QWidget>
#include <optional>
#include <utility>

class QLineEdit;

namespace suben
{

class Theme;

/// From … to, typed as anywhere (1120, 2026-11-20), both days included.
class PeriodField final : public QWidget
{
    Q_OBJECT

public:
    /// The lines are named `<objectName>From` and `<objectName>To`.
    PeriodField(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setPeriod(QDate from, QDate to);
    /// Nothing, and the focus on the day that is wrong, when one of them is no day or they are the wrong way round.
    std::optional<std::pair<QDate, QDate>> period(QDate today);

Q_SIGNALS:
    /// Somebody has typed another period.
    void changed();

private:
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace suben
