#include "core/exchange/facttable.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct FactTableText {
    Q_DECLARE_TR_FUNCTIONS(FactTable)
};

/// The word a supplier would head the column with; a path without one heads it itself.
QString headerOf(const QString &path, const std::optional<ColumnWords> &words)
{
    if (path == u"category")
        return FactTableText::tr("Category");
    for (const ColumnWord &word : words ? words->columns : std::vector<ColumnWord>()) {
        if (word.path == path)
            return word.words.first();
    }
    return path;
}

} // namespace

ImportFile FactTable::file(const QString &path, const std::map<QString, QString> &facts) const
{
    const auto shipped = ColumnWords::shipped();
    const std::optional<ColumnWords> words = shipped ? std::optional(*shipped) : std::nullopt;
    QStringList paths;
    for (const Row &row : m_rows) {
        for (const auto &[name, text] : row) {
            if (!paths.contains(name))
                paths << name;
        }
    }
    std::ranges::stable_sort(paths, {}, [](const QString &name) { return !name.startsWith(QLatin1String("item.")); });
    ImportFile file{path, {}, {}};
    file.table.beginRow(1);
    file.map.headerRow = 0;
    file.map.facts = facts;
    for (int column = 0; column < paths.size(); ++column) {
        const QString header = headerOf(paths[column], words);
        file.table.addCell(column, header);
        file.map.columns.push_back({column, header, paths[column], QString(), MappedBy::Words});
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        file.table.beginRow(static_cast<int>(i) + 2);
        for (int column = 0; column < paths.size(); ++column) {
            const auto cell = m_rows[i].find(paths[column]);
            if (cell != m_rows[i].end() && !cell->second.isEmpty())
                file.table.addCell(column, cell->second);
        }
        file.map.rows.push_back(static_cast<int>(i) + 1);
    }
    return file;
}

} // namespace suben
