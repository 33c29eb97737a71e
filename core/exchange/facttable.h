#pragma once

#include "core/exchange/importer.h"

#include <QString>
#include <map>
#include <vector>

namespace suben
{

/// Facts that came in another form than a table (an EPCIS document, a delivery note's code), laid out as the table an
/// import shows: what is foreign takes the same way in, with the same checks.
class FactTable final
{
public:
    using Row = std::map<QString, QString>; ///< canonical texts by fact path

    void addRow(Row row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.empty(); }
    /// `path`: what the preview names the file. `facts` as ColumnMap's: `supplier.name`, `event.docNo`.
    ImportFile file(const QString &path, const std::map<QString, QString> &facts) const;

private:
    std::vector<Row> m_rows;
};

} // namespace suben
