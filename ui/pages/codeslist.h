#pragma once

#include "core/ledger/scanning.h"
#include "ui/scanoutcome.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// What the collected codes are for.
enum class CodesUse { Look, Pack, Unpack };

struct CollectedCode {
    QString text; ///< as scanned; never lost
    Scan scan;
    ScanOutcome outcome = ScanOutcome::Taken;
};

/// Codes scanned one after the other: each once, each judged by what it is for.
class CodesList final
{
public:
    /// Repeated leaves the list as it is.
    ScanOutcome take(const QString &text, const Scan &scan);
    /// Judges what stands there anew.
    void setUse(CodesUse use);
    CodesUse use() const { return m_use; }
    /// After something was bound or chosen: this place reads differently now.
    void replace(std::size_t at, const Scan &scan);
    void remove(std::size_t at);
    void clear();
    const std::vector<CollectedCode> &codes() const { return m_codes; }
    int count(ScanOutcome outcome) const;
    /// Package codes that may be packed or unpacked.
    QStringList packages() const;

private:
    ScanOutcome judged(const Scan &scan) const;

    CodesUse m_use = CodesUse::Look;
    std::vector<CollectedCode> m_codes;
};

} // namespace suben
