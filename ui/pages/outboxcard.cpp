// The card of 上传: a platform with what it wants of a person, or a record with its next deed and every attempt.
#include "core/sync/download.h"
#include "ui/pages/outboxadvice.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/outboxrows.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QDir>
#include <QUrl>

namespace suben
{

namespace
{

QString placeWords(const QString &base)
{
    return base.startsWith(u"file:") ? QDir::toNativeSeparators(QUrl(base).toLocalFile()) : base;
}

} // namespace

void OutboxPage::fillCard(qint64)
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    m_lists->setVisible(chosen != nullptr && !chosen->downloads.isEmpty());
    const auto row = m_tellsOfPlatform ? std::nullopt : currentRow();
    hintAtCard(false);
    if (row)
        showRow(*row);
    else if (chosen != nullptr)
        showPlatform();
}

void OutboxPage::hintAtCard(bool hasAdvice)
{
    const bool hasCard = mode() == WindowMode::Wide || mode() == WindowMode::Middle;
    bottom().saveBar().setTotals({}, hasAdvice && !hasCard ? tr("%1 says why and what to do.").arg(desk().keys.cap(Act::LotCard)) : m_aside);
}

void OutboxPage::showPlatform()
{
    const PlatformStatus of = status();
    const Profile &chosen = *desk().workspace->profiles().find(of.profile);
    const QDate today = session().clock.today();
    card().setTitle(of.title, {}, platformTags(of, session().clock.now()));
    const QStringList advice = adviceFor(of, chosen, desk().keys, today);
    hintAtCard(!advice.isEmpty());
    for (const QString &line : advice)
        card().addText(line, "");
    if (of.enabled && !of.nextTry.isEmpty())
        card().addText(whyNotNow(of));
    if (of.enabled && advice.isEmpty())
        card().addText(of.waiting() > 0 ? tr("What waits goes by itself within a minute; %1 sends at once.").arg(desk().keys.cap(Act::Finish))
                                        : tr("Nothing is left to do here."),
                       "");
    card().addFact(tr("Address"), placeWords(of.base));
    card().addFact(tr("Waiting since"), storedTimeWord(of.oldestWaiting, today));
    card().addFact(tr("Must arrive by"), storedTimeWord(of.deadline, today));
    card().addFact(tr("Last accepted"), storedTimeWord(of.lastAccepted, today));
    card().addFact(tr("Profile"), chosen.version, FactCard::Look::Code);
    if (!chosen.noteZh.isEmpty())
        card().addText(chosen.noteZh);
    showLists();
    if (chosen.unconfirmed.isEmpty())
        return;
    card().addHeading(tr("To be confirmed"));
    for (const QString &open : chosen.unconfirmed)
        card().addText(open);
}

/// Which lists the platform gives out, and how much of them stands here.
void OutboxPage::showLists()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr || chosen->downloads.isEmpty())
        return;
    HttpTransport none;
    const auto states = Downloads(session(), none).states(*chosen);
    card().addHeading(tr("Lists of the platform"));
    for (const DownloadState &state : states ? *states : std::vector<DownloadState>())
        card().addFact(state.title, state.items == 0 ? tr("not fetched yet")
                                                     : tr("%1 entries, %2").arg(state.items).arg(storedTimeWord(state.fetchedAt, session().clock.today())));
}

/// What it is, why, and what to do about it.
void OutboxPage::showRow(const OutboxRow &row)
{
    const Profile *of = desk().workspace->profiles().find(row.profile);
    const QDate today = session().clock.today();
    card().setTitle(row.docNo.isEmpty() ? row.businessKey : row.docNo, {}, {outboxTag(row)});
    card().addFact(tr("Receipt"), row.receipt, FactCard::Look::Code);
    const bool isRefused = row.state == OutboxState::Rejected || row.state == OutboxState::Part || row.state == OutboxState::Conflict;
    if (!outboxReason(row).isEmpty())
        card().addText(outboxReason(row), isRefused || row.state == OutboxState::Blocked ? "refuse" : "small");
    if (const QString advice = of != nullptr ? adviceFor(row, status(), *of, desk().keys, today) : QString(); !advice.isEmpty()) {
        hintAtCard(true);
        card().addText(advice, "");
    }
    if (isRefused) {
        auto *see = new KeyButton(theme(), tr("See this entry"), QStringLiteral("Enter"), ButtonLook::Small);
        see->setObjectName(QStringLiteral("seeEntry"));
        connect(see, &QPushButton::clicked, this, [this] { openRecord(chosen()); });
        card().addPart(see);
    }
    showAttempts(row);
}

void OutboxPage::showAttempts(const OutboxRow &row)
{
    const QDate today = session().clock.today();
    card().addHeading(tr("What happened"));
    card().addFact(storedTimeWord(row.createdAt, today), tr("Posted; what is sent is fixed"));
    const auto attempts = outbox().attempts(row.id);
    if (!attempts) {
        card().addText(attempts.error().text);
        return;
    }
    for (const OutboxAttempt &attempt : *attempts)
        card().addFact(storedTimeWord(attempt.sentAt, today),
                       attempt.status == 0 ? tr("Sent, no answer") : tr("Sent, answer %1").arg(attempt.status));
    if (attempts->empty())
        return;
    card().addHeading(tr("As it went over the line"));
    for (auto attempt = attempts->rbegin(); attempt != attempts->rend(); ++attempt)
        card().addRaw(attempt->sentAt + QLatin1Char('\n') + attempt->request + QStringLiteral("\n→ ") + QString::number(attempt->status) +
                      QLatin1Char(' ') + attempt->answer);
}

} // namespace suben
