#include "ui/widgets/tone.h"

#include <array>

namespace suben
{

namespace
{

struct ToneEntry {
    const char *name;
    const char *icon;
    Ink ink;
    Ink tint;
};

// In the order of enum Tone.
constexpr std::array<ToneEntry, 6> Tones{{
    {"plain", "unknown", Ink::Text2, Ink::Sunken},
    {"ok", "ok", Ink::Ok, Ink::OkTint},
    {"info", "info", Ink::Info, Ink::InfoTint},
    {"warn", "warn", Ink::Warn, Ink::WarnTint},
    {"confirm", "confirm", Ink::Confirm, Ink::ConfirmTint},
    {"refuse", "refuse", Ink::Refuse, Ink::RefuseTint},
}};

const ToneEntry &entryOf(Tone tone)
{
    return Tones[static_cast<size_t>(tone)];
}

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Refuse:
        return Tone::Refuse;
    case Severity::Confirm:
        return Tone::Confirm;
    case Severity::Warn:
        return Tone::Warn;
    case Severity::Info:
        return Tone::Info;
    }
    return Tone::Plain;
}

QString toneName(Tone tone)
{
    return QLatin1String(entryOf(tone).name);
}

QString toneIcon(Tone tone)
{
    return QLatin1String(entryOf(tone).icon);
}

Ink toneInk(Tone tone)
{
    return entryOf(tone).ink;
}

Ink toneTint(Tone tone)
{
    return entryOf(tone).tint;
}

} // namespace suben
