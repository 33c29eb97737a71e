#include "core/rules/tableoverlay.h"

#include "core/rules/nearest.h"
#include "core/rules/readpack.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>

namespace suben
{

namespace
{

QString keyOf(const RuleTable &table, const QJsonArray &row)
{
    QStringList cells;
    for (const QString &column : table.key)
        cells << row.at(table.column(column)).toString();
    return cells.join(u'/');
}

class TableOverlay
{
public:
    TableOverlay(PackFile &table, const PackFile &overlay)
        : m_file(table), m_overlay(overlay), m_table(readTable(table.json)), m_rows(table.json[u"rows"].toArray()),
          m_loosened(table.json[u"loosened"].toArray())
    {
    }

    std::vector<PackProblem> lay()
    {
        for (const QJsonValue &row : m_overlay.json[u"rows"].toArray())
            layRow(row.toArray());
        if (m_problems.empty())
            finish();
        return std::move(m_problems);
    }

private:
    void layRow(const QJsonArray &row)
    {
        const QString place = QStringLiteral("/rows/") + keyOf(m_table, row);
        if (row.size() != qsizetype(m_table.columns.size())) {
            refuse(place, RuleTexts::tr("A row of “%1” has %2 cells.").arg(m_table.id).arg(m_table.columns.size()));
            return;
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_table, m_rows[i].toArray()) != keyOf(m_table, row))
                continue;
            if (m_rows[i].toArray() == row)
                return;
            if (!m_overlay.json.contains(u"because"))
                refuse(place, RuleTexts::tr("This row takes the place of another: write because."));
            m_loosened.append(QJsonObject{{u"place"_qs, u"/tables/"_qs + m_table.id + place},
                                          {u"by"_qs, m_overlay.id},
                                          {u"because"_qs, m_overlay.json[u"because"]}});
            m_rows[i] = row;
            return;
        }
        m_rows.append(row);
    }

    void finish()
    {
        QJsonObject &json = m_file.json;
        QStringList covers = readStrings(json[u"covers"]);
        for (const QString &year : readStrings(m_overlay.json[u"covers"])) {
            if (!covers.contains(year))
                covers << year;
        }
        if (!covers.isEmpty())
            json[u"covers"] = QJsonArray::fromStringList(covers);
        QJsonArray sources = json[u"sources"].toArray();
        sources.append(QJsonObject{{u"id"_qs, m_overlay.id},
                                   {u"version"_qs, m_overlay.json[u"version"]},
                                   {u"for"_qs, m_overlay.json[u"for"]}});
        json[u"sources"] = sources;
        json[u"rows"] = m_rows;
        if (!m_loosened.isEmpty())
            json[u"loosened"] = m_loosened;
        if (m_overlay.json.contains(u"basis"))
            json[u"basis"] = m_overlay.json[u"basis"];
    }

    void refuse(const QString &place, const QString &text)
    {
        m_problems.push_back({m_overlay.id, m_overlay.file, place, text});
    }

    PackFile &m_file;
    const PackFile &m_overlay;
    RuleTable m_table;
    QJsonArray m_rows;
    QJsonArray m_loosened;
    std::vector<PackProblem> m_problems;
};

} // namespace

std::vector<PackProblem> layOver(std::map<QString, PackFile> &tables, const PackFile &overlay)
{
    const QString base = overlay.json[u"overlay"].toString();
    const auto table = tables.find(base);
    if (table != tables.end())
        return TableOverlay(table->second, overlay).lay();
    QStringList known;
    for (const auto &[id, file] : tables)
        known << id;
    return {{overlay.id, overlay.file, u"/overlay"_qs, missingSentence(Missing::Table, base, known)}};
}

} // namespace suben
