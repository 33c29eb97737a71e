#include "app/cli/command.h"

namespace suben
{

int runDemo(const Call &call)
{
    return call.console.fail({ErrorCode::Usage, call.arguments.join(u' '), {}});
}

} // namespace suben
