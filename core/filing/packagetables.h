#pragma once

#include "core/filing/form.h"
#include "core/filing/packagesheets.h"

#include <QJsonArray>

namespace suben
{

struct Seal;

/// The tables of one package: what its form asks for of sheets and registers, read once, then written as csv with their
/// description, as one workbook, on paper and for the page.
class PackageTables final
{
public:
    PackageTables(Session &session, const Form &form, SheetScope scope, Progress &progress);

    Result<void> read();
    /// csv/, datapackage.json (Frictionless Data) and registers.xlsx.
    Result<void> writeTo(const QString &folder) const;
    /// PDF/A with the seal first. Of a long table its first 1 500 rows: the rest is for the screen.
    Result<void> printTo(const QString &path, const Seal &seal) const;
    /// Title, columns and rows; gives the rows away, so it comes last.
    QJsonArray takeForPage();

private:
    Result<void> readRegisters();
    /// A sheet with rows; of one title the second is numbered.
    void take(PackageSheet sheet);

    Session &m_session;
    const Form &m_form;
    SheetScope m_scope;
    Progress &m_progress;
    std::vector<PackageSheet> m_sheets;
};

} // namespace suben
