#include "core/filing/packagetables.h"

#include "core/filing/packagefile.h"
#include "core/filing/registerpaper.h"
#include "core/filing/sheetwriter.h"
#include "core/ledger/chain.h"
#include "core/ledger/registers.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <iterator>
#include <utility>

namespace suben
{

namespace
{

struct PackageTablesText {
    Q_DECLARE_TR_FUNCTIONS(PackageTables)
};

/// A sheet as the spreadsheet writers want it.
OutTable outTable(const PackageSheet &sheet)
{
    return tableOf(sheet.title, sheet.columns, sheet.rows);
}

/// One csv as Frictionless Data describes it: every column a text unless it is a number or a day.
QJsonObject descriptionOf(const PackageSheet &sheet, const QString &path)
{
    QJsonArray fields;
    for (const OutColumn &column : sheet.columns)
        fields.append(
            QJsonObject{{QStringLiteral("name"), column.header},
                        {QStringLiteral("fact"), column.path},
                        {QStringLiteral("type"), column.kind == ColumnKind::Number ? QStringLiteral("number")
                                                 : column.kind == ColumnKind::Date ? QStringLiteral("date")
                                                                                   : QStringLiteral("string")}});
    return {{QStringLiteral("name"), sheet.name.toLower()},
            {QStringLiteral("title"), sheet.title},
            {QStringLiteral("path"), path},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields}}}};
}

} // namespace

PackageTables::PackageTables(Session &session, const Form &form, SheetScope scope, Progress &progress)
    : m_session(session), m_form(form), m_scope(scope), m_progress(progress)
{
}

Result<void> PackageTables::read()
{
    m_sheets.clear();
    for (const QString &word : m_form.sheets) {
        auto sheets = packageSheets(m_session, word, m_scope, m_progress);
        if (!sheets)
            return tl::make_unexpected(sheets.error());
        for (PackageSheet &sheet : *sheets)
            take(std::move(sheet));
    }
    return readRegisters();
}

Result<void> PackageTables::writeTo(const QString &folder) const
{
    QDir().mkpath(folder + QStringLiteral("/csv"));
    std::vector<OutTable> tables;
    QJsonArray described;
    for (const PackageSheet &sheet : m_sheets) {
        const QString csv = QStringLiteral("csv/%1.csv").arg(sheet.name);
        if (const auto written = writeCsv(folder + QLatin1Char('/') + csv, outTable(sheet)); !written)
            return written;
        described.append(descriptionOf(sheet, csv));
        tables.push_back(outTable(sheet));
    }
    const QJsonObject description{{QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
                                  {QStringLiteral("name"), m_form.id.toLower()},
                                  {QStringLiteral("resources"), described}};
    if (const auto written =
            writePackageFile(folder + QStringLiteral("/datapackage.json"), QJsonDocument(description).toJson());
        !written || tables.empty())
        return written;
    return writeXlsx(folder + QStringLiteral("/registers.xlsx"), tables);
}

void PackageTables::take(PackageSheet sheet)
{
    if (sheet.rows.empty())
        return;
    QStringList titles;
    for (const PackageSheet &earlier : m_sheets)
        titles << earlier.title;
    for (int number = 2; titles.contains(sheet.title); ++number)
        sheet.title = sheet.title.section(u' ', 0, 0) + QStringLiteral(" %1").arg(number);
    m_sheets.push_back(std::move(sheet));
}

Result<void> PackageTables::readRegisters()
{
    Registers registers(m_session);
    for (const RegisterInfo &info : registers.list()) {
        if (!m_form.registers.contains(QStringLiteral("*")) && !m_form.registers.contains(info.view))
            continue;
        PackageSheet sheet{packageFileName(QStringLiteral("%1-%2").arg(info.pack, info.view)), info.title, {}, {}};
        for (const RegisterColumn &column : info.columns)
            sheet.columns.push_back({column.name, columnKind(column.cell), column.path});
        bool isMarked = false;
        const auto read = registers.read(info, {m_scope.from, m_scope.to, m_form.withhold, {}, RegisterLook::InRed}, m_progress, [&](const RegisterRow &row) {
            if (raw(m_scope.lot) != 0 && row.lot != m_scope.lot)
                return;
            sheet.rows.push_back(row.cells);
            sheet.rows.back().append(row.mark);
            isMarked = isMarked || !row.mark.isEmpty();
        });
        if (!read)
            return tl::make_unexpected(read.error());
        if (isMarked)
            sheet.columns.push_back({PackageTablesText::tr("Corrections"), ColumnKind::Text, {}});
        else
            for (QStringList &row : sheet.rows)
                row.removeLast();
        take(std::move(sheet));
    }
    return {};
}

Result<void> PackageTables::printTo(const QString &path, const Seal &seal) const
{
    constexpr std::size_t MostPrinted = 1500;
    std::vector<PaperPage> pages;
    for (const PackageSheet &sheet : m_sheets) {
        if (m_progress.cancelled())
            return packageStopped();
        TablePaper paper{sheet.title,
                         {m_session.info.name, QStringLiteral("%1 — %2").arg(m_scope.from.toString(Qt::ISODate),
                                                                             m_scope.to.toString(Qt::ISODate))},
                         TableFormat::A4Landscape,
                         {},
                         {},
                         PackageTablesText::tr("Seal %1").arg(seal.shortText()),
                         m_session.info.training};
        for (const OutColumn &column : sheet.columns)
            paper.columns.push_back({column.header, column.kind == ColumnKind::Number, false});
        paper.groups.push_back({{},
                                {sheet.rows.begin(), sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                              MostPrinted, sheet.rows.size()))}});
        if (sheet.rows.size() > MostPrinted)
            paper.facts << PackageTablesText::tr("the first %1 of %2 rows; all are in registers.xlsx")
                               .arg(MostPrinted)
                               .arg(sheet.rows.size());
        auto made = pagesOf(paper);
        std::ranges::move(made, std::back_inserter(pages));
    }
    SheetWriter last(m_session, m_form.titleZh);
    last.paragraph(m_form.titleZh, 18, Weight::Bold);
    last.fact(PackageTablesText::tr("Seal"), seal.shortText());
    last.symbol(seal.shortText(), 24);
    auto cover = last.finish();
    pages.insert(pages.begin(), std::make_move_iterator(cover.begin()), std::make_move_iterator(cover.end()));
    return writePdf(path, pages, m_form.titleZh, m_progress, PdfKind::Archive);
}

QJsonArray PackageTables::takeForPage()
{
    QJsonArray list;
    for (PackageSheet &sheet : m_sheets) {
        QJsonArray columns;
        for (const OutColumn &column : sheet.columns)
            columns.append(column.header);
        QJsonArray rows;
        for (QStringList &row : sheet.rows)
            rows.append(QJsonArray::fromStringList(std::exchange(row, {})));
        list.append(QJsonObject{{QStringLiteral("title"), sheet.title},
                                {QStringLiteral("columns"), columns},
                                {QStringLiteral("rows"), rows}});
    }
    return list;
}

} // namespace suben
