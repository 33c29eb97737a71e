#pragma once

#include "core/ledger/viewdays.h"
#include "ui/keymap.h"
#include "ui/widgets/helpsheet.h"

#include <QFrame>
#include <optional>

class QLabel;
class QLineEdit;

namespace suben
{

class Banner;
class Theme;

/// 截至 and 当时所知 in the header of a list or report: the two days it is read by, typed as anywhere (1120,
/// 2026-11-20). An empty one is now.
class DaysField final : public QWidget
{
    Q_OBJECT

public:
    /// A report of a period says by its period how far it goes.
    enum class Asks { BothDays, KnownOnly };

    /// The lines are named `<objectName>AsOf` and `<objectName>KnownOn`.
    DaysField(const Theme &theme, const QString &objectName, Asks asks = Asks::BothDays, QWidget *parent = nullptr);

    /// What was last accepted.
    const ViewDays &days() const { return m_days; }
    void setDays(const ViewDays &days);
    /// Reads what is typed; a later day than today is today. False where it is no day: `days` stay what they were.
    bool take(QDate today);
    /// Of a wrong day: what was typed, and how a day is written.
    QString complaint() const;
    /// For the sheet of keys.
    HelpKey key(const KeyMap &keys) const;

Q_SIGNALS:
    /// Another day was typed and Enter pressed or both lines left.
    void edited();
    /// Enter was pressed.
    void returned();

private:
    QLineEdit *makeLine(const Theme &theme, const QString &name, const QString &hint);
    void show(const ViewDays &days);

    QLineEdit *m_asOf;
    QLineEdit *m_knownOn;
    ViewDays m_days;
    QString m_wrong;
};

/// What was typed, where it is other days than before. A wrong day is said in the banner and nothing changes.
std::optional<ViewDays> changedDays(DaysField &field, QDate today, Banner &banner);

/// Says over a list that it is not the ledger of now; hidden for the present.
class DaysBand final : public QFrame
{
    Q_OBJECT

public:
    explicit DaysBand(const Theme &theme, QWidget *parent = nullptr);

    void show(const ViewDays &days);

private:
    QLabel *m_words;
};

} // namespace suben
