#include "core/filing/visitpaper.h"

#include "core/base/wholefile.h"
#include "core/exchange/tablewriter.h"
#include "core/filing/archive.h"
#include "core/filing/sheetwriter.h"
#include "core/ledger/masterlist.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace suben
{

namespace
{

struct VisitPaperText {
    Q_DECLARE_TR_FUNCTIONS(VisitPaper)
};

constexpr qreal VisitTitlePoints = 18;
constexpr qreal VisitHeadingPoints = 12;
constexpr qreal VisitBodyPoints = 10.5;
constexpr qreal PaperWidth = 178;
constexpr QSizeF CopySheet(210, 297);
constexpr QRectF CopyArea(10, 18, 190, 268);

/// Columns by the longest of their cells, with bounds, so that a number is not cut and a name not endless.
std::vector<SheetColumn> visitWidths(const VisitTable &table)
{
    std::vector<qreal> wishes;
    qreal all = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype longest = table.columns.at(column).size() * 2;
        for (const VisitRow &row : table.rows)
            longest = std::max(longest, row.cells.value(column).size());
        wishes.push_back(static_cast<qreal>(std::clamp<qsizetype>(longest, 6, 30)));
        all += wishes.back();
    }
    std::vector<SheetColumn> columns;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        columns.push_back({table.columns.at(column), PaperWidth * wishes[static_cast<size_t>(column)] / all});
    return columns;
}

void writeVisitSheet(SheetWriter &writer, const VisitTable &table)
{
    writer.gap(3);
    writer.paragraph(table.title, VisitHeadingPoints, Weight::Bold);
    const std::vector<SheetColumn> columns = visitWidths(table);
    writer.head(columns);
    for (const VisitRow &row : table.rows)
        writer.row(columns, row.cells);
    if (table.rows.empty())
        writer.paragraph(VisitPaperText::tr("There is no such entry."), VisitBodyPoints, Weight::Regular);
    if (table.isCut)
        writer.paragraph(VisitPaperText::tr("The newest %1; the registers have all.").arg(table.rows.size()), VisitBodyPoints,
                         Weight::Regular);
}

void writeAnswer(SheetWriter &writer, const VisitAnswer &answer)
{
    writer.fact(VisitPaperText::tr("Item"), answer.itemName);
    writer.fact(VisitPaperText::tr("Lot"), answer.lotCode);
    writer.fact(VisitPaperText::tr("Dates"), answer.dates);
    for (const VisitCard &card : answer.cards) {
        writer.gap(3);
        writer.paragraph(QStringLiteral("%1 (%2)").arg(card.title, card.state), VisitHeadingPoints, Weight::Bold);
        for (const auto &[name, value] : card.facts)
            writer.fact(name, value);
    }
    writeVisitSheet(writer, answer.papers);
}

std::optional<PaperPage> pictureSheet(const KeptFile &file)
{
    if (!file.attachment.mediaType.startsWith(QLatin1String("image/")))
        return std::nullopt;
    const QImage picture = QImage::fromData(file.bytes);
    if (picture.isNull())
        return std::nullopt;
    return PaperPage{CopySheet, {PageText{{10, 12}, 9, file.attachment.fileName}, PagePicture{CopyArea, picture}}};
}

/// A name that is a name on any file system.
QString copyFileName(const QString &name, int number)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &sign : safe) {
        if (sign.unicode() < 0x20 || QStringLiteral("<>:\"|?*").contains(sign))
            sign = u'_';
    }
    return QStringLiteral("%1-%2").arg(number, 3, 10, QLatin1Char('0')).arg(safe.right(80));
}

QString handoutRow(const QStringList &cells, const QString &mark)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(mark, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

QString handoutHtml(const VisitTable &table)
{
    QString html = QStringLiteral("<section><h2>%1</h2><table>").arg(table.title.toHtmlEscaped());
    html += handoutRow(table.columns, QStringLiteral("th"));
    for (const VisitRow &row : table.rows)
        html += handoutRow(row.cells, QStringLiteral("td"));
    return html + QStringLiteral("</table></section>\n");
}

QString answerHtml(const VisitAnswer &answer)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2 · %3</p>")
                       .arg(answer.itemName.toHtmlEscaped(), answer.lotCode.toHtmlEscaped(), answer.dates.toHtmlEscaped());
    for (const VisitCard &card : answer.cards) {
        html += QStringLiteral("<section><h2>%1 · %2</h2><table>").arg(card.title.toHtmlEscaped(), card.state.toHtmlEscaped());
        for (const auto &[name, value] : card.facts)
            html += handoutRow({name, value}, QStringLiteral("td"));
        html += QStringLiteral("</table></section>\n");
    }
    return html + handoutHtml(answer.papers);
}

QString pageHtml(const Session &session, const VisitHandout &handout, const QStringList &copies)
{
    QString html = QStringLiteral(
        "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        "<style>body{font:15px/1.5 'Microsoft YaHei UI','Noto Sans CJK SC',sans-serif;margin:16px 24px}"
        "table{border-collapse:collapse;width:100%}th{background:#EAEEEF;text-align:left}"
        "th,td{border-bottom:1px solid #D5DCDF;padding:4px 8px}h1{font-size:21px}h2{font-size:17px}</style>");
    html += QStringLiteral("<title>%1</title></head><body><h1>%1</h1><p>%2</p>\n")
                .arg(handout.title().toHtmlEscaped(),
                     VisitPaperText::tr("%1 %2, written %3 by %4")
                         .arg(session.info.name, session.info.creditCode,
                              session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")), session.actor.name)
                         .toHtmlEscaped());
    if (session.info.training)
        html += QStringLiteral("<p><strong>%1</strong></p>\n").arg(VisitPaperText::tr("A ledger to practise in").toHtmlEscaped());
    if (handout.answer)
        html += answerHtml(*handout.answer);
    for (const VisitTable &table : handout.tables)
        html += handoutHtml(table);
    html += QStringLiteral("<section><h2>%1</h2><ul>\n").arg(VisitPaperText::tr("Scanned copies").toHtmlEscaped());
    for (const QString &copy : copies)
        html += QStringLiteral("<li><a href=\"copies/%1\">%2</a></li>\n")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(copy)), copy.toHtmlEscaped());
    return html + QStringLiteral("</ul></section></body></html>\n");
}

OutTable handoutTable(const VisitTable &table)
{
    std::vector<OutColumn> columns;
    for (const QString &title : table.columns)
        columns.push_back({title});
    std::vector<QStringList> rows;
    for (const VisitRow &row : table.rows)
        rows.push_back(row.cells);
    return tableOf(table.title, columns, rows);
}

OutTable handoutTable(const VisitAnswer &answer)
{
    std::vector<QStringList> rows{{answer.itemName, answer.lotCode, answer.dates}};
    for (const VisitCard &card : answer.cards) {
        for (const auto &[name, value] : card.facts)
            rows.push_back({card.title, name, value});
    }
    return tableOf(VisitPaperText::tr("Answer"), {{VisitPaperText::tr("About")}, {VisitPaperText::tr("What")}, {VisitPaperText::tr("Answer")}},
                   rows);
}

Failure cannotHandOver(const QString &path)
{
    return failure(ErrorCode::Storage, VisitPaperText::tr("%1 cannot be written; is the stick full or read-only?").arg(path));
}

Result<void> writeHandoutFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes) ? Result<void>() : cannotHandOver(path);
}

/// The names they were written under.
Result<QStringList> writeCopies(Session &session, const VisitHandout &handout, const QString &folder)
{
    QStringList names;
    const std::vector<QByteArray> copies = handout.copies();
    if (!copies.empty() && !QDir(folder).mkpath(QStringLiteral("copies")))
        return cannotHandOver(folder);
    for (const QByteArray &sha : copies) {
        const auto file = MasterList(session).file(sha);
        if (!file)
            return Failure(file.error());
        const QString name = copyFileName(file->attachment.fileName, static_cast<int>(names.size()) + 1);
        if (const auto written = writeHandoutFile(folder + QStringLiteral("/copies/") + name, file->bytes); !written)
            return Failure(written.error());
        names.append(name);
    }
    return names;
}

Result<void> writeParts(Session &session, const VisitHandout &handout, const QString &folder, Progress &progress)
{
    const auto copies = writeCopies(session, handout, folder);
    const auto sheets = copies ? visitPaper(session, handout) : Result<std::vector<PaperPage>>(Failure(copies.error()));
    if (!sheets)
        return Failure(sheets.error());
    std::vector<OutTable> tables;
    if (handout.answer) {
        tables.push_back(handoutTable(*handout.answer));
        tables.push_back(handoutTable(handout.answer->papers));
    }
    for (const VisitTable &table : handout.tables)
        tables.push_back(handoutTable(table));
    auto written = writePdf(folder + QStringLiteral("/inspection.pdf"), *sheets, handout.title(), progress);
    if (written)
        written = writeXlsx(folder + QStringLiteral("/inspection.xlsx"), tables);
    if (written)
        written = writeHandoutFile(folder + QStringLiteral("/index.html"), pageHtml(session, handout, *copies).toUtf8());
    if (!written)
        return written;
    const auto files = listFiles(folder);
    if (!files)
        return Failure(files.error());
    const QJsonObject manifest{{QStringLiteral("suben"), QStringLiteral("inspection/1")},
                               {QStringLiteral("title"), handout.title()},
                               {QStringLiteral("firm"), session.info.name},
                               {QStringLiteral("writtenAt"), session.clock.now().toString(Qt::ISODate)},
                               {QStringLiteral("files"), *files}};
    return writeHandoutFile(folder + QStringLiteral("/manifest.json"), QJsonDocument(manifest).toJson());
}

QString freeHandoutFolder(const QString &parent, const QString &name)
{
    QString path = QDir(parent).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(parent).filePath(QStringLiteral("%1-%2").arg(name).arg(number));
    return path;
}

} // namespace

QString VisitHandout::title() const
{
    if (answer)
        return VisitPaperText::tr("Inspection %1").arg(answer->lotCode);
    return tables.empty() ? VisitPaperText::tr("Inspection") : VisitPaperText::tr("Inspection %1").arg(tables.front().title);
}

std::vector<QByteArray> VisitHandout::copies() const
{
    std::vector<QByteArray> all;
    const auto take = [&](const VisitTable &table) {
        for (const VisitRow &row : table.rows) {
            for (const QByteArray &copy : row.copies) {
                if (std::ranges::find(all, copy) == all.end())
                    all.push_back(copy);
            }
        }
    };
    if (answer)
        take(answer->papers);
    for (const VisitTable &table : tables)
        take(table);
    return all;
}

Result<std::vector<PaperPage>> visitPaper(Session &session, const VisitHandout &handout)
{
    SheetWriter writer(session, handout.title());
    writer.paragraph(handout.title(), VisitTitlePoints, Weight::Bold);
    writer.paragraph((session.info.name + u' ' + session.info.creditCode).trimmed(), VisitBodyPoints, Weight::Regular);
    writer.fact(VisitPaperText::tr("Shown"),
                session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + u' ' + session.actor.name);
    if (handout.answer)
        writeAnswer(writer, *handout.answer);
    for (const VisitTable &table : handout.tables)
        writeVisitSheet(writer, table);
    std::vector<PaperPage> sheets = writer.finish();
    for (const QByteArray &copy : handout.copies()) {
        const auto file = MasterList(session).file(copy);
        if (!file)
            return Failure(file.error());
        if (auto sheet = pictureSheet(*file))
            sheets.push_back(*std::move(sheet));
    }
    return sheets;
}

Result<VisitFolder> writeVisitFolder(Session &session, const VisitHandout &handout, const QString &parent, Progress &progress)
{
    QTemporaryDir making(QDir(parent).filePath(QStringLiteral("suben-XXXXXX")));
    if (!making.isValid())
        return cannotHandOver(parent);
    if (const auto written = writeParts(session, handout, making.path(), progress); !written)
        return Failure(written.error());
    QString name = handout.title() + u' ' + session.clock.today().toString(Qt::ISODate);
    for (QChar &sign : name) {
        if (QStringLiteral("<>:\"|?*/\\").contains(sign))
            sign = u'-';
    }
    const VisitFolder folder{freeHandoutFolder(parent, name), static_cast<int>(handout.copies().size()) + 4};
    making.setAutoRemove(false);
    if (!QDir().rename(making.path(), folder.path)) {
        QDir(making.path()).removeRecursively();
        return cannotHandOver(folder.path);
    }
    return folder;
}

} // namespace suben
