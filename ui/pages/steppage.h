#pragma once

#include "core/model/event.h"
#include "ui/page.h"

namespace suben
{

class DraftKeeper;
class FactCard;
class FindingsCard;
class KeyButton;
class StepForm;
struct Session;

/// A page around the form of one step: findings beside it, F9, and a draft that is never lost. Pages of alike steps
/// derive from it.
class StepPage : public Page
{
    Q_OBJECT

public:
    /// `step` must be one that an enabled pack has.
    StepPage(Desk &desk, const QString &objectName, const QString &step);
    ~StepPage() override;

    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    /// The object or lot it is about is filled in; another draft is put aside.
    void open(const Target &target) override;
    QList<QWidget *> areas() override;

protected:
    StepForm &form() const { return *m_form; }
    Session &session() const;
    FindingsCard &findingsCard() const { return *m_findingsCard; }
    KeyButton &saveButton() const { return *m_save; }
    /// An enabled pack has the step.
    bool isUsable() const;
    /// Another step in the same page; its own draft comes back.
    void startStep(const QString &step);
    /// What stands where the focus goes in a fresh form.
    virtual void begin();
    /// The form changed, or became another.
    virtual void showFacts();
    virtual void afterPost(EventId event);

private:
    void placeParts();
    void connectParts();
    void restore(const QByteArray &typed);
    QByteArray typed() const;
    void posted(EventId event);
    void stepFinding(int by);
    void showObject(ObjectId object);

    StepForm *m_form;
    DraftKeeper *m_keeper;
    FindingsCard *m_findingsCard;
    KeyButton *m_save = nullptr;
    QString m_step;
    bool m_isRestored = false;
};

} // namespace suben
