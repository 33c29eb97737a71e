#pragma once

#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <memory>

namespace suben
{

/// What an item of the tests is.
struct TestItem {
    QString name = QStringLiteral("纯牛奶");
    QString category = QStringLiteral("food.general");
    QString unit = QStringLiteral("盒");
    Fields fields{};
    std::vector<Packaging> packagings{};
    QString gtin{};
};

/// A training ledger of a small shop in a folder that goes away, on 2026-11-22 09:30. It has a supplier with a licence
/// and a customer, both with address and phone, and an item that is counted in 盒, 12 to the 箱.
class TestWorkspace final
{
public:
    explicit TestWorkspace(const QStringList &categories = {QStringLiteral("food.general")},
                           const QString &kind = QStringLiteral("soleTrader"), const QStringList &moreRoles = {});

    Session &session() { return m_workspace->session(); }
    Workspace &workspace() { return *m_workspace; }
    Ledger &ledger() { return *m_ledger; }
    Store &store() { return session().store; }
    QString path() const { return m_path; }
    /// As takeAnyGoods, for the workspace's own profiles.
    void letPlatformsTakeAnyGoods();
    void setTime(const QDateTime &time) { m_clock->set(time); }

    ItemId item(const TestItem &item = {});
    PartyId party(const QString &name, const QString &creditCode = {});
    /// Open-ended, for a party, the firm itself, a user or an item.
    PaperId paper(const QString &kind, HolderKind holder, qint64 id, const QDate &validTo = {});

    /// A delivery of one lot made a month ago, without an expiry, dated today.
    EventDraft receiving(ItemId item, const QString &lotCode, const QString &quantity) const;
    EventDraft shipping(LotId lot, const QString &quantity) const;
    EventDraft disposing(LotId lot, const QString &quantity) const;

    /// Records the draft and gives every confirmation it asks for. Stops the test where it is refused.
    EventId record(const EventDraft &draft);
    EventId receive(ItemId item, const QString &lotCode, const QString &quantity);
    EventId ship(LotId lot, const QString &quantity);
    /// The draft with a reason for each `confirm` finding.
    EventDraft confirmed(EventDraft draft);

    LotId lot(const QString &code);
    Decimal onHand(LotId lot);
    qint64 number(const char *sql);
    /// Changes the file behind the ledger's back, triggers taken off for the moment.
    void tamper(const QString &sql);

    ItemId milk{};
    PartyId supplier{};
    PartyId customer{};

private:
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock *m_clock = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Ledger> m_ledger;
};

/// Every platform profile takes goods of any category, and such as have no certificate and no expiry, so that milk will do for a
/// platform of medicines or meat.
void takeAnyGoods(Profiles &profiles);
/// Changes a ledger file that nobody may have open for writing, as TestWorkspace::tamper does.
void tamperWith(const QString &path, const QString &sql);
/// `rule`s of findings, for comparing.
QStringList rulesOf(const Findings &findings);
Quantity quantity(const QString &text);

} // namespace suben
