#pragma once

#include "core/ledger/registers.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

#include <QPointer>
#include <optional>

class QComboBox;

namespace suben
{

class DaysBand;
class DaysField;
class PaperView;
class PeriodField;
class RecordView;
class Session;
class Task;

/// 登记簿: the registers the enabled packs ask for, shown as they are printed. F9 puts one on paper (PDF), Ctrl+P prints
/// it, Ctrl+S writes a table.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<HelpKey> moreKeys() const override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void listRegisters();
    std::optional<RegisterInfo> current() const;
    /// The paper the clerk chose for all registers; empty: what each register asks for.
    QString format() const;
    std::optional<RegisterPeriod> period();
    void read();
    void saySheet();
    QString fileName(const QString &ending) const;
    void putOnPaper();
    void print();
    void putIntoTable();
    void sayWritten(const Result<void> &written, const QString &path);

    RecordModel *m_model;
    RecordView *m_list;
    PeriodField *m_period;
    DaysField *m_days; ///< as known on; the period says how far
    DaysBand *m_band;
    PaperView *m_paper;
    QComboBox *m_format; ///< the paper it is put on
    std::vector<RegisterInfo> m_registers;
    QPointer<Task> m_task;
    bool m_again = false;
};

} // namespace suben
