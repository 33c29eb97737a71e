#include "core/rules/facts.h"

namespace suben
{

Facts::~Facts() = default;

} // namespace suben
