#pragma once

#include "core/ledger/pinyin.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"
#include "ui/steps/stepasks.h"

#include <QMap>
#include <optional>

class QLineEdit;
class QStackedWidget;

namespace suben
{

class RecordView;
struct Session;

/// 更多业务: every other step of the enabled packs, grouped by what it does to lots, most used first. Each opens its
/// page in here.
class StepsPage final : public Page
{
    Q_OBJECT

public:
    explicit StepsPage(Desk &desk);

    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    void readChoices();
    /// The page that is open; nothing while the list is.
    Page *inner() const;
    void showList();
    std::optional<int> rankOf(const QString &name, const QString &typed) const;
    void filter();
    void togglePin();
    void startStep(const QString &step);
    Session &session() const;

    std::vector<StepChoice> m_choices;
    Pinyin m_pinyin;
    QStackedWidget *m_stack;
    QLineEdit *m_text;
    RecordModel *m_model;
    RecordView *m_list;
    QMap<QString, Page *> m_pages; ///< by step
};

} // namespace suben
