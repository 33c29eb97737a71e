#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <vector>

namespace suben::test
{

/// Counts what a clerk presses between two markers (product/users.md §5): every key is one press, a chord two, a scan
/// one pull of the trigger. The counts are written as CSV, one workflow a line.
class KeyCounter final : public QObject
{
    Q_OBJECT

public:
    KeyCounter();

    struct Counts {
        QString workflow;
        int keys = 0;
        int scans = 0;
        int targetKeys = 0;
        int targetScans = 0;
    };

    void begin(const QString &workflow, int targetKeys, int targetScans);
    void scanned();
    /// Anything else somebody does: a drop, a look.
    void action();
    /// What was counted since `begin`; kept for the CSV.
    Counts end();
    void write(const QString &path) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Counts m_now;
    bool m_counting = false;
    int m_down = 0; ///< the key that is held
    std::vector<Counts> m_all;
};

} // namespace suben::test
