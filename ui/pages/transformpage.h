#pragma once

#include "ui/pages/steppage.h"

namespace suben
{

class FilterChips;
class ReasonStrip;

/// 批次记录 and 分装: lots go in, lots come out, with their balance, and what was made is released.
class TransformPage final : public StepPage
{
    Q_OBJECT

public:
    /// 批次记录: every step of the enabled packs that makes something.
    explicit TransformPage(Desk &desk);
    /// One step alone.
    TransformPage(Desk &desk, const QString &objectName, const QString &step);

    void enter() override;
    bool act(Act act) override;

protected:
    void showFacts() override;
    void afterPost(EventId event) override;

private:
    void placeParts();
    void readWaiting();
    void addWaiting(const Event &event);
    void askRelease();
    void release(const QString &reason);

    struct Waiting {
        LotId lot{};
        QString name;
    };

    QStringList m_steps;
    FilterChips *m_chips;
    ReasonStrip *m_reason;
    KeyButton *m_release = nullptr;
    std::vector<Waiting> m_waiting; ///< made here and not released, the oldest first
};

} // namespace suben
