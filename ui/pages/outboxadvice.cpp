#include "ui/pages/outboxadvice.h"

#include "ui/keymap.h"
#include "ui/pages/outboxrows.h"

#include <QCoreApplication>
#include <QDir>

namespace suben
{

namespace
{

struct OutboxAdviceText {
    Q_DECLARE_TR_FUNCTIONS(OutboxAdvice)
};

QString whileWaiting(const OutboxRow &row, const PlatformStatus &platform, const KeyMap &keys, QDate today)
{
    if (!platform.enabled)
        return OutboxAdviceText::tr("The platform is off. %1 switches it on; then it goes by itself.").arg(keys.cap(Act::New));
    if (row.isBehind)
        return OutboxAdviceText::tr("It goes after an earlier record of this list that is not settled yet.");
    if (row.state == OutboxState::Retry)
        return OutboxAdviceText::tr("The platform did not take it now; it is tried again by itself at %1. Sooner: %2, Send again.")
            .arg(storedTimeWord(row.nextAt, today), keys.cap(Act::Correct));
    return OutboxAdviceText::tr("It goes by itself within a minute; %1 sends at once.").arg(keys.cap(Act::Finish));
}

QString whileRunning(const OutboxRow &row, const Profile &profile, const KeyMap &keys, QDate today)
{
    const bool isFile = !row.job.isEmpty() && QDir::isAbsolutePath(row.job);
    if (profile.job && profile.job->byHand)
        return OutboxAdviceText::tr("The file lies at %1. Hand it in, then write the receipt with %2.")
            .arg(QDir::toNativeSeparators(row.job), keys.cap(Act::Correct));
    if (isFile)
        return OutboxAdviceText::tr("The file lies at %1; put the answer file beside it and it is read by itself, with %2 at once.")
            .arg(QDir::toNativeSeparators(row.job), keys.cap(Act::Finish));
    return OutboxAdviceText::tr("The platform works on it; it is asked again by itself from %1 on.").arg(storedTimeWord(row.nextAt, today));
}

QString whileUnknown(const Profile &profile, const QString &base, const KeyMap &keys)
{
    const bool mayAsk = profile.query.has_value() || base.startsWith(u"file:");
    return mayAsk ? OutboxAdviceText::tr("It is not known whether it arrived. It is not sent again: the platform is asked first. %1 asks now.")
                        .arg(keys.cap(Act::Finish))
                  : OutboxAdviceText::tr("It is not known whether it arrived, and this platform cannot be asked. Look there; then %1: write the "
                                         "receipt if it is there, or send again.")
                        .arg(keys.cap(Act::Correct));
}

} // namespace

QString adviceFor(const OutboxRow &row, const PlatformStatus &platform, const Profile &profile, const KeyMap &keys, QDate today)
{
    switch (row.state) {
    case OutboxState::Ready:
    case OutboxState::Retry:
        return whileWaiting(row, platform, keys, today);
    case OutboxState::Sending:
        return OutboxAdviceText::tr("It is on its way; if the program stops now, the platform is asked about it next time.");
    case OutboxState::Running:
        return whileRunning(row, profile, keys, today);
    case OutboxState::Unknown:
        return whileUnknown(profile, platform.base, keys);
    case OutboxState::Rejected:
        return OutboxAdviceText::tr("The platform has not got it. Enter opens the entry: what is corrected there goes out by itself. Was it a "
                                    "supplier, item or licence: mend it, then %1, Send again; that serves too where the fault was the platform's.")
            .arg(keys.cap(Act::Correct));
    case OutboxState::Part:
        return OutboxAdviceText::tr("The platform has it without what is named above. Enter opens the entry to correct it; if it was mended there: %1.")
            .arg(keys.cap(Act::Correct));
    case OutboxState::Conflict:
        return OutboxAdviceText::tr("Under this number the platform holds something else. Compare there: if the ledger is wrong, Enter opens the "
                                    "entry; if the platform is, let it be mended there and settle with %1.")
            .arg(keys.cap(Act::Correct));
    case OutboxState::Blocked:
        return OutboxAdviceText::tr("The platform does not take our key or signature. %1: write the keys anew; what was stopped then goes by itself.")
            .arg(keys.cap(Act::New));
    case OutboxState::Accepted:
    case OutboxState::Withdrawn:
        return {};
    }
    return {};
}

QStringList adviceFor(const PlatformStatus &platform, const Profile &profile, const KeyMap &keys, QDate today)
{
    QStringList lines;
    const auto say = [&](std::initializer_list<OutboxState> states, const QString &words) {
        if (const int count = countOf(platform, states); count > 0)
            lines << words.arg(count);
    };
    if (!platform.enabled)
        lines << OutboxAdviceText::tr("It is off: nothing is queued for it. %1 sets it up.").arg(keys.cap(Act::New));
    say({OutboxState::Blocked},
        OutboxAdviceText::tr("%1 stopped: the platform does not take our key or signature. Write the keys anew with %2.").arg(QStringLiteral("%1"), keys.cap(Act::New)));
    say({OutboxState::Rejected, OutboxState::Part, OutboxState::Conflict},
        OutboxAdviceText::tr("%1 sent back: choose one in the list, it says why and what to do."));
    say({OutboxState::Unknown}, profile.query ? OutboxAdviceText::tr("%1 in doubt: the platform is asked about them before anything is sent.")
                                              : OutboxAdviceText::tr("%1 in doubt: this platform cannot be asked; choose one in the list and settle it."));
    if (platform.queuedEarlier > 0)
        lines << OutboxAdviceText::tr("%1 wait since an earlier version of this profile. They go as version %2 writes them: Settings, Platforms "
                                      "shows each of them as it would go.")
                     .arg(platform.queuedEarlier)
                     .arg(profile.version);
    if (!platform.nextTry.isEmpty())
        lines << OutboxAdviceText::tr("What it did not take now is tried again at %1.").arg(storedTimeWord(platform.nextTry, today));
    if (profile.job && profile.job->byHand)
        say({OutboxState::Running}, OutboxAdviceText::tr("%1 lie in files to be handed in: choose one in the list, it says where and asks for the receipt."));
    if (platform.unanswered && platform.nextTry.isEmpty())
        lines << OutboxAdviceText::tr("Nothing came back the last time it was called.");
    return lines;
}

} // namespace suben
