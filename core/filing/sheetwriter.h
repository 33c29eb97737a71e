#pragma once

#include "core/ledger/session.h"
#include "core/render/page.h"
#include "core/render/symbols.h"

#include <QStringList>
#include <vector>

namespace suben
{

/// A column of a table on paper; width in millimetres.
struct SheetColumn {
    QString title;
    qreal width;
};

/// Fills A4 sheets from the top and begins a new one where there is no room. Training ledgers carry 练习 on each.
class SheetWriter final
{
public:
    /// `title` stands in the foot of every sheet.
    SheetWriter(const Session &session, const QString &title);

    void paragraph(const QString &text, qreal points, Weight weight);
    /// Name and value beside each other.
    void fact(const QString &name, const QString &value);
    /// Millimetres of nothing.
    void gap(qreal height);
    /// The titles of a table; repeated on the sheets its rows go on.
    void head(const std::vector<SheetColumn> &columns);
    void row(const std::vector<SheetColumn> &columns, const QStringList &cells);
    /// A QR symbol, `side` mm wide; text that no symbol can hold is left out.
    void symbol(const QString &text, qreal side);
    /// Any symbol, `width` mm wide with its light margin; a bar code 12 mm high.
    void symbol(Symbology symbology, const QString &text, qreal width);
    /// As wide as the sheet, `height` mm high.
    void picture(const QImage &picture, qreal height);
    std::vector<PaperPage> finish();

private:
    void cells(const std::vector<SheetColumn> &columns, const QStringList &texts, Weight weight);
    PaperPage &sheet() { return m_sheets.back(); }
    void newSheet();
    void room(qreal height);
    void write(const QString &text, qreal x, qreal width, qreal points, Weight weight);

    const Session &m_session;
    QString m_title;
    std::vector<PaperPage> m_sheets;
    qreal m_y = 0;
};

} // namespace suben
