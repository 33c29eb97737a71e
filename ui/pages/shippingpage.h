#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace suben
{

class SalePage;

/// 销售: retail, where the buyer stays unnamed, and sales to a named buyer, each with a form of its own.
class ShippingPage final : public Page
{
    Q_OBJECT

public:
    explicit ShippingPage(Desk &desk);

    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    void refresh() override;
    QList<QWidget *> areas() override;

private:
    void add(const QString &objectName, const QString &title, const QString &step);
    SalePage *current() const;
    /// To the kind of sale with this object name; false where the packs have none.
    bool show(const QString &kind);

    QStackedWidget *m_kinds;
};

} // namespace suben
