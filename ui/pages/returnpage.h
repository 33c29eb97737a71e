#pragma once

#include "core/ledger/ledgerquery.h"
#include "ui/form/picklist.h"
#include "ui/pages/steppage.h"

namespace suben
{

class PickField;
class PickList;

/// 退货, from a customer or to a supplier: begins with the entry it belongs to, and brings the same lots back whatever
/// their state.
class ReturnPage final : public StepPage
{
    Q_OBJECT

public:
    ReturnPage(Desk &desk, const QString &objectName, const QString &step);

    bool scanned(const QString &text) override;
    bool escape() override;
    /// The entry whose goods came back (`id`), when a recall asks for it.
    void open(const Target &target) override;

protected:
    void begin() override;

private:
    void placeParts();
    QList<Pick> sourcesFor(const QString &typed);
    void offer(const EventFilter &filter, QList<Pick> &picks);
    void takeOver(EventId source);
    bool isOutward() const;

    PickList *m_picks;
    PickField *m_source;
};

} // namespace suben
