#include "core/rules/reading.h"
#include "core/rules/standing.h"
