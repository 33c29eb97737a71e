#include "core/filing/registerpaper.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct RegisterPaperText {
    Q_DECLARE_TR_FUNCTIONS(RegisterPaper)
};

TablePaperGroup &groupNamed(std::vector<TablePaperGroup> &groups, const QString &name)
{
    const auto there = std::ranges::find(groups, name, &TablePaperGroup::heading);
    return there != groups.end() ? *there : groups.emplace_back(TablePaperGroup{name, {}});
}

/// Stands to the right, under its heading.
bool isCounted(const RegisterColumn &column)
{
    return column.cell == RegisterCell::Number || column.cell == RegisterCell::Quantity || column.isSummed;
}

} // namespace

ColumnKind columnKind(RegisterCell cell)
{
    return cell == RegisterCell::Number ? ColumnKind::Number
           : cell == RegisterCell::Date ? ColumnKind::Date
                                        : ColumnKind::Text;
}

Result<TablePaper> registerPaper(Session &session, const RegisterInfo &info, const RegisterPeriod &period,
                                 Progress &progress)
{
    TablePaper paper;
    paper.title = info.title;
    paper.format = tableFormatFromName(info.paper);
    paper.training = session.info.training;
    paper.facts << session.info.name;
    if (!session.info.creditCode.isEmpty())
        paper.facts << session.info.creditCode;
    paper.facts << RegisterPaperText::tr("%1 to %2").arg(period.from.toString(Qt::ISODate), period.last().toString(Qt::ISODate));
    if (!period.days.isPresent())
        paper.facts << period.days.words();
    if (!info.basis.law.isEmpty() && info.basis.mark != Mark::House)
        paper.facts << RegisterPaperText::tr("kept under %1, article %2").arg(info.basis.law, info.basis.article);
    paper.foot = RegisterPaperText::tr("Printed %1 by %2")
                     .arg(inChina(session.clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")), session.actor.name);
    for (const RegisterColumn &column : info.columns)
        paper.columns.push_back({column.name, isCounted(column), column.isSummed});
    RegisterPeriod inRed = period;
    inRed.corrections = RegisterLook::InRed;
    const auto read = Registers(session).read(info, inRed, progress, [&](const RegisterRow &row) {
        TablePaperGroup &group = groupNamed(paper.groups, row.group);
        if (row.isRed || !row.mark.isEmpty())
            group.marks.emplace(group.rows.size(), TablePaperMark{row.isRed, row.mark});
        group.rows.push_back(row.cells);
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return paper;
}

Result<OutTable> registerTable(Session &session, const RegisterInfo &info, const RegisterPeriod &period,
                               Progress &progress)
{
    std::vector<OutColumn> columns;
    for (const RegisterColumn &column : info.columns)
        columns.push_back({column.name, columnKind(column.cell), column.path});
    std::vector<QStringList> rows;
    bool isMarked = false;
    const auto read = Registers(session).read(info, period, progress, [&](const RegisterRow &row) {
        rows.push_back(row.cells);
        rows.back().append(row.mark);
        isMarked = isMarked || !row.mark.isEmpty();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    if (isMarked)
        columns.push_back({RegisterPaperText::tr("Corrections"), ColumnKind::Text, {}});
    else
        for (QStringList &cells : rows)
            cells.removeLast();
    return tableOf(info.title + period.days.inFileName(), columns, rows);
}

} // namespace suben
