#pragma once

namespace suben
{

class FactCard;
class Theme;
struct Trace;

/// The answer of a trace in words: came from, went to, left, who is responsible, the balance, and what is missing.
void fillTraceCard(const Trace &trace, const Theme &theme, FactCard &card);

} // namespace suben
