#pragma once

#include "core/rules/rulepacks.h"
#include "core/workspace/practice.h"
#include "ui/page.h"

class QLabel;
class QScrollArea;
class QLineEdit;
class QPushButton;

namespace suben
{

class RulePacks;

/// The first start: one page, three fields, no account, no network. Also opens, restores, and lets people practise.
class FirstRunPage final : public Page
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    /// `path`: where the new ledger will stand. `opened` takes the workspace and shows the window.
    FirstRunPage(Desk &desk, const QString &path, Opened opened);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    /// Opens a ledger that stands already; asks for the recovery code where this machine has no key.
    void openLedger(const QString &path);
    /// Where the ledger cannot be read (`why`) or is gone (empty): its newest whole copy, and what would be lost.
    void offerCopy(const QString &why);

private:
    void putBack(const QString &copy);
    void placeForm();
    void placeTiles(const RulePacks &packs);
    void placeWays();
    void checkCreditCode();
    void filterTiles(const QString &typed);
    QStringList chosenCategories() const;
    void placeRoles();
    void offerRoles();
    QStringList chosenRoles() const;
    enum class Purpose { Business, Practice };
    void create(Purpose purpose);
    /// What firms of these trades enter in their first weeks.
    bool fillPractice(const std::vector<PracticeTrade> &trades);
    void takeBackPractice();
    void showRecoveryCode(const QString &code);
    void printRecoveryCode();
    void finish();

    QString m_path;
    Opened m_opened;
    std::unique_ptr<Workspace> m_workspace;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_recovery = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_creditCode = nullptr;
    QLabel *m_creditSentence = nullptr;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_code = nullptr;
    QList<QPushButton *> m_tiles;
    RulePacks m_packs;
    QWidget *m_roles = nullptr;
    QList<QPushButton *> m_roleTiles;
    QString m_locked;
    Practised m_practised;
};

} // namespace suben
