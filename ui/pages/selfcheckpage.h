#pragma once

#include "core/ledger/selfcheck.h"
#include "ui/pages/listpage.h"

#include <QPointer>

class QComboBox;

namespace suben
{

class PeriodField;
class Task;

/// 自查: what an inspector would find missing, by category, heaviest first. Enter goes to where a gap is mended; F9
/// puts the list on paper, Ctrl+S into a table.
class SelfCheckPage final : public ListPage
{
    Q_OBJECT

public:
    explicit SelfCheckPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    void refresh() override;
    QList<HelpKey> moreKeys() const override;

private:
    /// A point of an inspector's list or a gap, as the list shows it.
    struct Shown {
        Tag tag;
        QString kind, text, about, category, rule;
        LegalBasis basis;
        Cure cure;
        bool isHeavy = false;
    };
    static Shown shown(const InspectionRow &point, const SelfCheckGroup &group);
    static Shown shown(const SelfCheckRow &gap, const SelfCheckGroup &group);
    static std::vector<Shown> shown(const SelfCheckGroup &group);
    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void show(const SelfCheckAnswer &answer);
    void showRows();
    const Shown *row(qint64 key) const;
    void putOnPaper();
    void putIntoTable();
    void sayWritten(const Result<void> &written, const QString &path);

    QComboBox *m_category;
    PeriodField *m_period;
    SelfCheckAnswer m_answer;
    std::vector<Shown> m_rows;
    QPointer<Task> m_task;
};

} // namespace suben
