#include "ui/settings/sealsection.h"

#include "core/ledger/chain.h"
#include "core/sync/attemptchain.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> sealColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("day"), SealSection::tr("Day"), 110, 1, Look::Text},
            {QStringLiteral("events"), SealSection::tr("Entries"), 80, 1, Look::Number},
            {QStringLiteral("seal"), SealSection::tr("Seal"), 0, 1, Look::Code},
            {QStringLiteral("uploads"), SealSection::tr("Seal of the uploads"), 0, 2, Look::Code},
            {QStringLiteral("time"), SealSection::tr("Sealed at"), 130, 2, Look::Text}};
}

QString verdictWords(const ChainVerdict &verdict)
{
    QStringList words{verdict.unchanged ? SealSection::tr("No entry was changed.")
                                        : SealSection::tr("An entry was changed."),
                      verdict.unbroken ? SealSection::tr("None is missing.") : SealSection::tr("The chain is broken.")};
    if (verdict.agreesWithSeal)
        words.append(*verdict.agreesWithSeal ? SealSection::tr("It agrees with the seal.")
                                             : SealSection::tr("It does not agree with the seal."));
    if (!verdict.why.isEmpty())
        words.append(verdict.why);
    return words.join(QLatin1Char(' '));
}

QString sentWords(const AttemptVerdict &sent)
{
    if (sent.attempts == 0 && sent.why.isEmpty())
        return {};
    const QString agrees = sent.agreesWithSeal.value_or(false) ? u' ' + SealSection::tr("They agree with their seal.") : QString();
    return QLatin1Char(' ') + (sent.why.isEmpty() ? SealSection::tr("%1 uploads with their answers are as they were.").arg(sent.attempts) + agrees
                                                  : sent.why);
}

QString unreadWords(qint64 unread)
{
    return unread == 0 ? QString() : u' ' + SealSection::tr("%1 protected values were not looked at: the key is locked.").arg(unread);
}

struct Verdicts {
    ChainVerdict ledger;
    AttemptVerdict sent;
};

} // namespace

SealSection::SealSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("seal"), tr("Seal")), m_model(new RecordModel(sealColumns(), this)),
      m_view(new RecordView(theme(), QStringLiteral("seals"))), m_against(new QLineEdit)
{
    addSentence(
        tr("A seal stands for all entries so far. Printed or written down it proves later that nothing was changed."));
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    column().addWidget(m_view, 1);
    m_against->setObjectName(QStringLiteral("oldSeal"));
    m_against->setPlaceholderText(tr("From a paper or a package: SB1-…, SA1-…; empty checks the ledger alone"));
    addRow(tr("Compare with an old seal"), m_against);
    auto *check = new KeyButton(theme(), tr("Check the ledger"), desk.keys.action(Act::OtherLots));
    auto *now = new KeyButton(theme(), tr("Seal now"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    addButtons({check, now});
    connect(m_against, &QLineEdit::returnPressed, this, &SealSection::verify);
    setFocusProxy(m_view);
}

void SealSection::refresh()
{
    const auto seals = Chain(session()).seals();
    if (!seals) {
        Q_EMIT failed(seals.error());
        return;
    }
    std::vector<Record> records;
    for (auto seal = seals->crbegin(); seal != seals->crend(); ++seal)
        records.push_back({static_cast<qint64>(records.size()) + 1,
                           {seal->day.toString(Qt::ISODate), QString::number(seal->events), seal->shortText(), seal->attemptText(),
                            timeWord(seal->sealedAt, session().clock.today())},
                           {},
                           {},
                           false});
    m_model->show(std::move(records));
}

bool SealSection::act(Act act)
{
    if (act == Act::Finish)
        seal();
    else if (act == Act::OtherLots)
        verify();
    else
        return false;
    return true;
}

void SealSection::seal()
{
    writeLedger(
        this, session(), [](Session &session) { return Chain(session).seal(); },
        [this](const Result<Seal> &made) {
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            refresh();
            Q_EMIT said(Tone::Ok, tr("%1 entries are sealed").arg(made->events), made->shortText());
            Q_EMIT ledgerChanged();
        });
}

void SealSection::verify()
{
    QStringList against = m_against->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList againstUploads = takeAttemptSeals(against);
    Task *task = startAside(
        this, desk(),
        [against, againstUploads](Workspace &workspace, Progress &progress) -> Result<Verdicts> {
            const auto ledger = Chain(workspace.session()).verify(against, progress);
            if (!ledger)
                return Failure(ledger.error());
            return verifyAttempts(workspace.session(), progress, againstUploads).map([&](const AttemptVerdict &sent) { return Verdicts{*ledger, sent}; });
        },
        [this](const Result<Verdicts> &verdict) {
            if (!verdict) {
                Q_EMIT failed(verdict.error());
                return;
            }
            const auto &[ledger, sent] = *verdict;
            const bool isGood = ledger.unchanged && ledger.unbroken && ledger.agreesWithSeal.value_or(true) && sent.unchanged && sent.unbroken && sent.agreesWithSeal.value_or(true);
            Q_EMIT said(isGood ? Tone::Ok : Tone::Refuse, tr("%1 entries checked").arg(ledger.events),
                        verdictWords(ledger) + sentWords(sent) + unreadWords(ledger.unread + sent.unread));
        });
    Q_EMIT working(task, tr("Checking the ledger"));
}

} // namespace suben
