#include "ui/steps/stepuse.h"

#include "core/ledger/settings.h"

namespace suben
{

namespace
{

const QString Key = QStringLiteral("steps.used");
const QString PinKey = QStringLiteral("steps.pinned");
constexpr qsizetype MostPins = 3;

} // namespace

// `disposing=12 moving=3`
StepUse::StepUse(Session &session) : m_session(session)
{
    const QStringList entries =
        Settings(session).value(Key).value_or(QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &entry : entries)
        m_times.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1).toInt());
    m_pinned = Settings(session).value(PinKey).value_or(QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<bool> StepUse::togglePin(const QString &step)
{
    if (!m_pinned.removeOne(step)) {
        if (m_pinned.size() >= MostPins)
            return false;
        m_pinned.append(step);
    }
    return Settings(m_session).setValue(PinKey, m_pinned.join(QLatin1Char(' '))).map([] { return true; });
}

void StepUse::note(const QString &step)
{
    ++m_times[step];
    QStringList entries;
    for (auto it = m_times.constBegin(); it != m_times.constEnd(); ++it)
        entries.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
    Settings(m_session).setValue(Key, entries.join(QLatin1Char(' ')));
}

} // namespace suben
