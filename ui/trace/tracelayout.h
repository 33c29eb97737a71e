#pragma once

#include "ui/trace/drawing.h"

namespace suben
{

/// Gives every box its column without gaps and its row. `inner[i]`: the box that box i hangs on, nearer to the lot asked
/// for; -1 for that lot. Columns are those of the drawer (0: the lot asked for). The columns that are used, from the left.
std::vector<int> layOut(TraceDrawing &drawing, const std::vector<int> &inner);

} // namespace suben
