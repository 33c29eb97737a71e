#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// What the values of a column look like.
enum class Content { Any, Date, Duration, Number, Quantity, Unit, Gtin, Codes, CreditCode };

/// What a column of suppliers' files can mean and the words they head it with.
struct ColumnWord {
    QString path;      ///< fact path, or `unit`, `location`, `note`, `order.state`, `skip`
    QStringList words; ///< as `plainHeader` writes them
    Content content = Content::Any;
    QRegularExpression pattern; ///< what a value must look like; empty: not asked
    bool guessable = false;     ///< a column without a known word may be recognised by its contents
};

/// A label in the rows above the header: `供货单位：…`.
struct FactWord {
    QString path; ///< `supplier.name`, `event.docNo`; `role.…` belongs to whoever was named last in the row; `other` is
                  ///< nobody's
    QStringList words;
};

/// The words suppliers use: data, `resources/import/columns.json`.
struct ColumnWords {
    std::vector<ColumnWord> columns;
    std::vector<FactWord> facts;
    QStringList titles;    ///< 配送单: what stands before it in a title is the supplier
    QStringList totals;    ///< 合计: the lines end here
    QStringList subtotals; ///< 本页小计: passed over
    QStringList cancelled; ///< 已取消: an order in a state that says so was never a sale
    QStringList passed;    ///< 合格, of a test's result
    QStringList failed;    ///< 不合格; these are looked for first

    /// Errors: Usage, naming the key that is wrong.
    static Result<ColumnWords> fromJson(const QByteArray &json);
    /// The shipped ones (":/suben/import/columns.json").
    static Result<ColumnWords> shipped();
    /// Those of a test house's list of results (":/suben/import/results.json").
    static Result<ColumnWords> shippedResults();
};

/// A header as it is compared: half-width, upper case, without spaces, colons, stars and what stands in brackets.
QString plainHeader(QStringView header);
/// What stands in the header's brackets: 元, 盒, 月.
QString headerHint(QStringView header);

} // namespace suben
