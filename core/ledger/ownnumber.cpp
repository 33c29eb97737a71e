#include "core/ledger/ownnumber.h"

namespace suben
{

namespace
{

constexpr int Digits = 6;

QString seriesOf(const QString &step, QDate date)
{
    QString prefix;
    bool first = true;
    for (const QChar c : step) {
        if (first || c.isUpper())
            prefix += c.toUpper();
        first = c == u'.';
    }
    return prefix + QString::number(date.year()) + u'-';
}

int lastNumber(Database &db, const QString &series)
{
    Rows rows = db.query(R"(
        SELECT doc_no FROM event
         WHERE doc_no > ? AND doc_no < ? AND doc_no <> '' AND length(doc_no) = ? AND substr(doc_no, ?) NOT GLOB '*[^0-9]*'
         ORDER BY doc_no DESC LIMIT 1)",
                         series, QString(series + u':'), series.size() + Digits, series.size() + 1);
    return rows.next() ? rows.text(0).mid(series.size()).toInt() : 0;
}

} // namespace

QString nextOwnNumber(Database &db, LedgerCache &cache, const QString &step, QDate date)
{
    const QString series = seriesOf(step, date);
    auto &numbers = cache.tail(db).lastNumber;
    const auto at = numbers.try_emplace(series, -1).first;
    if (at->second < 0)
        at->second = lastNumber(db, series);
    return series + QString::number(++at->second).rightJustified(Digits, u'0');
}

} // namespace suben
