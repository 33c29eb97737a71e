#include "core/filing/cellsum.h"

#include <QStringList>
#include <algorithm>

namespace suben
{

namespace
{

constexpr std::size_t MostUnits = 4;

}

void CellSum::add(const QString &cell)
{
    const QString text = cell.trimmed();
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || QStringLiteral("+-.,").contains(text[end])))
        ++end;
    const auto value = Decimal::parse(text.first(end).remove(u','));
    if (text.isEmpty() || !value)
        return;
    const QString unit = text.sliced(end);
    auto of = std::ranges::find(m_sums, unit, &OfUnit::unit);
    if (of == m_sums.end())
        of = m_sums.insert(m_sums.end(), OfUnit{unit, {}});
    of->sum = suben::add(of->sum, *value).value_or(of->sum);
    const qsizetype point = text.first(end).indexOf(u'.');
    if (unit.isEmpty() && point >= 0)
        of->places = std::max(of->places, end - point - 1);
}

QString CellSum::text() const
{
    if (m_sums.size() > MostUnits)
        return {};
    QStringList parts;
    for (const OfUnit &of : m_sums)
        parts << written(of) + of.unit;
    return parts.join(u' ');
}

QString CellSum::written(const OfUnit &of)
{
    QString text = of.sum.toString();
    if (of.places > 0 && !text.contains(u'.'))
        text += u'.';
    while (of.places > 0 && text.size() - text.indexOf(u'.') - 1 < of.places)
        text += u'0';
    return text;
}

} // namespace suben
