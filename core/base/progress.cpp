#include "core/base/progress.h"

namespace suben
{

Progress::~Progress() = default;

void NoProgress::advance(qint64 /*done*/, qint64 /*total*/) {}

bool NoProgress::cancelled() const
{
    return false;
}

} // namespace suben
