#include "core/filing/deliverypaper.h"

#include "core/filing/tablepaper.h"
#include "core/render/textfit.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct DeliveryPaperText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryPaper)
};

constexpr qreal NoteModule = 0.5;
constexpr qreal NoteLeft = 14;
constexpr qreal NoteRight = 196;
constexpr qreal NoteBottom = 276;
constexpr qreal NoteGap = 4;
constexpr qsizetype MostCodes = 40;

/// What every note shows, in this order; what the packs ask for goes between the item and the lot.
constexpr std::array FirstColumns{"item.name", "item.spec"};
constexpr std::array LastColumns{"lot.code", "lot.made", "lot.expiry", "line.qty", "line.price", "line.amount"};

bool isShown(const QString &path)
{
    return path != u"item.gtin" && path != u"line.codes" && path != u"lot.noExpiry" && path != u"item.shelfLife" && path != u"category";
}

/// Every path some row has, the law's own among them first.
QStringList columnsOf(const Session &session, const DeliveryNote &note)
{
    QStringList asked;
    for (const FactTable::Row &row : note.rows) {
        const auto category = row.find(QStringLiteral("category"));
        const RulePack *pack = category == row.end() ? nullptr : session.packs.pack(category->second);
        const StepRule *step = pack == nullptr ? nullptr : pack->step(QStringLiteral("shipping"));
        for (const FieldUse &use : step == nullptr ? std::vector<FieldUse>() : step->fields) {
            if (!asked.contains(use.path))
                asked << use.path;
        }
        for (const auto &[path, text] : row) {
            if (!asked.contains(path))
                asked << path; // what its own category says of the goods
        }
    }
    QStringList columns;
    const auto take = [&](const QString &path) {
        const bool isThere = std::ranges::any_of(note.rows, [&](const FactTable::Row &row) { return row.contains(path); });
        if (isThere && isShown(path) && !columns.contains(path))
            columns << path;
    };
    for (const char *path : FirstColumns)
        take(QLatin1String(path));
    for (const QString &path : std::as_const(asked)) {
        const bool isLast = std::ranges::any_of(LastColumns, [&](const char *last) { return path == QLatin1String(last); });
        if (!isLast && (path.startsWith(u"item.") || path.startsWith(u"lot.")))
            take(path);
    }
    for (const char *path : LastColumns)
        take(QLatin1String(path));
    return columns;
}

QString captionOf(const Session &session, const DeliveryNote &note, const QString &path)
{
    if (path == u"item.name")
        return DeliveryPaperText::tr("Name of the goods");
    if (path == u"line.qty")
        return DeliveryPaperText::tr("Quantity");
    QStringList categories;
    for (const FactTable::Row &row : note.rows) {
        if (const auto category = row.find(QStringLiteral("category")); category != row.end() && !categories.contains(category->second))
            categories << category->second;
    }
    categories += session.info.categories;
    for (const QString &category : std::as_const(categories)) {
        const RulePack *pack = session.packs.pack(category);
        const QString word = pack == nullptr ? QString() : pack->fieldWord(path, pack->step(QStringLiteral("shipping")), session.packs.language());
        if (!word.isEmpty() && word != path)
            return word;
    }
    return path;
}

QString partyLine(const QString &role, const NoteParty &party)
{
    QStringList parts{role + QChar(u'：') + party.name};
    for (const QString &part : {party.creditCode, party.address, party.phone}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("　"));
}

TablePaper tableOfNote(const Session &session, const DeliveryNote &note)
{
    TablePaper paper;
    paper.title = DeliveryPaperText::tr("Delivery note");
    paper.facts = {partyLine(DeliveryPaperText::tr("Sending firm"), note.seller)};
    paper.training = note.training;
    paper.foot = note.seller.name + u' ' + note.docNo;
    const QStringList columns = columnsOf(session, note);
    for (const QString &path : columns)
        paper.columns.push_back({captionOf(session, note, path), path.startsWith(u"line."), path == u"line.amount"});
    TablePaperGroup group{partyLine(DeliveryPaperText::tr("Receiving firm"), note.buyer) + QStringLiteral("　")
                              + DeliveryPaperText::tr("No. %1, sent on %2").arg(note.docNo.isEmpty() ? QStringLiteral("-") : note.docNo, note.date.toString(Qt::ISODate)),
                          {}};
    for (const FactTable::Row &row : note.rows) {
        QStringList cells;
        for (const QString &path : columns) {
            const auto cell = row.find(path);
            cells << (cell == row.end() ? QString() : cell->second);
        }
        group.rows.push_back(cells);
    }
    paper.groups.push_back(std::move(group));
    return paper;
}

qreal bottomOf(const PageElement &element)
{
    if (const auto *text = std::get_if<PageText>(&element))
        return text->baseline.y() > NoteBottom ? 0 : text->baseline.y();
    const auto *line = std::get_if<PageLine>(&element);
    return line == nullptr ? 0 : line->line.y2();
}

/// Puts what follows the table under it, on a further sheet where there is no room.
class NoteFoot final
{
public:
    explicit NoteFoot(std::vector<PaperPage> pages) : m_pages(std::move(pages))
    {
        for (const PageElement &element : m_pages.back().elements)
            m_y = std::max(m_y, bottomOf(element));
        m_y += NoteGap;
    }

    void line(const QString &text, qreal points)
    {
        room(8);
        FittedText fitted = fitText(text, {QRectF(NoteLeft, m_y, NoteRight - NoteLeft, 7), points, 6, Weight::Regular, Align::Left, Fit::Shrink, PaperInk::Black});
        std::ranges::move(fitted.lines, std::back_inserter(m_pages.back().elements));
        m_y += 8;
    }

    /// Side by side, as many as the sheet is wide.
    void codes(const std::vector<SymbolMatrix> &matrices)
    {
        qreal x = NoteLeft;
        qreal tallest = 0;
        for (const SymbolMatrix &matrix : matrices) {
            const qreal quiet = matrix.quiet.width() * NoteModule;
            const qreal side = matrix.size.width() * NoteModule + 2 * quiet;
            if (x + side > NoteRight) {
                m_y += tallest;
                x = NoteLeft;
                tallest = 0;
            }
            if (x == NoteLeft)
                room(side);
            m_pages.back().elements.push_back(PageSymbol{QPointF(x + quiet, m_y + quiet), QSizeF(NoteModule, NoteModule), matrix});
            x += side + 1;
            tallest = std::max(tallest, side);
        }
        m_y += tallest;
    }

    std::vector<PaperPage> finish() { return std::move(m_pages); }

private:
    void room(qreal height)
    {
        if (m_y + height <= NoteBottom)
            return;
        m_pages.push_back(PaperPage{m_pages.front().size, {}});
        m_y = NoteLeft;
    }

    std::vector<PaperPage> m_pages;
    qreal m_y = 0;
};

} // namespace

Result<std::vector<PaperPage>> deliveryPaper(const Session &session, const DeliveryNote &note)
{
    const QStringList texts = noteCodes(note);
    if (texts.size() > MostCodes)
        return failure(ErrorCode::Usage, DeliveryPaperText::tr("The packages' codes fill %1 QR codes; give the buyer the note as a file.").arg(texts.size()));
    std::vector<SymbolMatrix> matrices;
    for (const QString &text : texts) {
        const auto matrix = encodeSymbol(Symbology::QrCode, text);
        if (!matrix)
            return Failure(matrix.error());
        matrices.push_back(*matrix);
    }
    NoteFoot foot(pagesOf(tableOfNote(session, note)));
    foot.line(DeliveryPaperText::tr("Sent by ______________    Stamp ______________    Received by ______________"), 10);
    foot.line(DeliveryPaperText::tr("Seal of the seller's ledger: %1").arg(note.seal), 9);
    if (const auto seal = encodeSymbol(Symbology::QrCode, note.seal))
        matrices.insert(matrices.begin(), *seal);
    foot.line(DeliveryPaperText::tr("First code: the seal. The other %1 fill the receipt; scan them in any order.").arg(texts.size()), 9);
    foot.codes(matrices);
    return foot.finish();
}

} // namespace suben
