#pragma once

#include "core/filing/form.h"
#include "core/filing/package.h"
#include "ui/page.h"

#include <QPointer>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace suben
{

class FactCard;
class TargetField;
class Task;

/// 报备: a package for the authorities, of a form and a period, which opens and proves itself without this program, or
/// the events alone as EPCIS 2.0; and the check of one that came back.
class FilingPage final : public Page
{
    Q_OBJECT

public:
    explicit FilingPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    void refresh() override;
    QList<QWidget *> areas() override;

private:
    QWidget *makeOrder();
    QWidget *makeCheck();
    QWidget *makeReceipt();
    std::optional<LotId> lotMeant();
    void listPackages();
    void noteReceipt();
    const Form *form() const;
    std::optional<PackageOrder> order();
    void prepare();
    bool isEpcis() const;
    bool mayNameLot() const;
    void prepareEpcis(const PackageOrder &order);
    void writeEpcisOf(const PackageOrder &order);
    void suggestFile();
    void build();
    void verify();
    void showVerdict(const Result<PackageVerdict> &verdict, const QString &path);
    Session &session() const;

    Forms m_forms;
    QComboBox *m_form;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_lot;
    QCheckBox *m_prices;
    QComboBox *m_made;
    QLineEdit *m_receipt;
    TargetField *m_file;
    TargetField *m_checked;
    FactCard *m_plan;
    QString m_suggested;
    QPointer<Task> m_task;
};

} // namespace suben
