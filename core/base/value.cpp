#include "core/base/value.h"

#include "core/base/clock.h"

namespace suben
{

namespace
{

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

QString canonicalText(const Value &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](bool b) { return b ? QStringLiteral("true") : QStringLiteral("false"); },
                          [](const Decimal &d) { return d.toString(); },
                          [](const Quantity &q) {
                              return q.unit.isEmpty() ? q.value.toString() : q.value.toString() + u' ' + q.unit.code();
                          },
                          [](const Money &m) { return m.toString(); },
                          [](QDate d) { return toIso(d); },
                          [](const QDateTime &t) { return toIso(t); },
                          [](const Duration &d) { return d.toString(); },
                          [](const QString &s) { return s; },
                          [](const QStringList &l) { return l.join(QChar(0x1F)); },
                      },
                      value);
}

QString displayText(const Value &value)
{
    return std::visit(Overloaded{
                          [&](const auto &) { return canonicalText(value); },
                          [](bool b) { return b ? QStringLiteral("是") : QStringLiteral("否"); },
                          [](const Quantity &q) { return q.toString(); },
                          [](const QDateTime &t) { return inChina(t).toString(QStringLiteral("yyyy-MM-dd HH:mm")); },
                          [](const Duration &d) { return d.inWords(); },
                          [](const QStringList &l) { return l.join(u'、'); },
                      },
                      value);
}

} // namespace suben
