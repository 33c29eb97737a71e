#pragma once

#include "ui/pages/steppage.h"

namespace suben
{

class ImportStage;

/// 期初: what was there before the ledger, typed lot by lot or read from a list (Ctrl+O).
class OpeningPage final : public StepPage
{
    Q_OBJECT

public:
    OpeningPage(Desk &desk, const QString &objectName, const QString &step);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void setMode(WindowMode mode) override;
    /// A path as text: looks at that list.
    void open(const Target &target) override;

private:
    void startImport(const QString &path);

    ImportStage *m_import;
};

} // namespace suben
