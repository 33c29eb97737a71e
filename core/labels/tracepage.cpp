#include "core/labels/tracepage.h"

#include "core/base/progress.h"
#include "core/labels/lotcontent.h"
#include "core/labels/printtarget.h"
#include "core/ledger/tracegraph.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace suben
{

namespace
{

struct TracePageText {
    Q_DECLARE_TR_FUNCTIONS(TracePage)
};

constexpr qsizetype NameLength = 16;

QString cell(const QString &text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

QString row(const QString &caption, const QString &text)
{
    return QStringLiteral("<tr><th>%1</th>%2</tr>\n").arg(caption.toHtmlEscaped(), cell(text));
}

/// Who supplied or what was done; a sale names nobody.
QString stepRow(const TraceStep &step)
{
    const bool arrives = step.shape == Shape::In;
    return QStringLiteral("<tr>") + cell(step.eventTime.date().toString(Qt::ISODate)) + cell(step.stepName) +
           cell(arrives ? step.partyName : QString()) + QStringLiteral("</tr>\n");
}

QString lotRow(const TraceLot &lot)
{
    return QStringLiteral("<tr>") + cell(lot.itemName + u' ' + lot.itemSpec) + cell(lot.lotCode) +
           cell(lot.made ? lot.made->toString(Qt::ISODate) : QString()) +
           cell(lot.expiry ? lot.expiry->toString(Qt::ISODate) : QString()) + QStringLiteral("</tr>\n");
}

QString head(const QStringList &words)
{
    QString all;
    for (const QString &word : words)
        all += QStringLiteral("<th>%1</th>").arg(word.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>\n").arg(all);
}

QString section(const QString &title, const QString &rows)
{
    return QStringLiteral("<h2>%1</h2>\n<table>%2</table>\n").arg(title.toHtmlEscaped(), rows);
}

constexpr auto Style =
    u"body{font:16px/1.5 sans-serif;color:#17222b;background:#fff;margin:0 auto;max-width:640px;padding:16px}"
    u"h1{font-size:22px;margin:0 0 8px}h2{font-size:17px;margin:20px 0 6px}"
    u"table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #d5dcdf;padding:6px 4px;"
    u"vertical-align:top}th{color:#52616b;font-weight:normal;white-space:nowrap}"
    u".practice{background:#ffcb66;padding:6px "
    u"10px;font-weight:bold}footer{color:#52616b;font-size:13px;margin-top:20px}";

} // namespace

QString tracePageName(const Session &session, LotId lot)
{
    const QByteArray of = session.info.ledgerId.toUtf8() + ":lot:" + QByteArray::number(raw(lot));
    return QString::fromLatin1(QCryptographicHash::hash(of, QCryptographicHash::Sha256).toHex().first(NameLength)) +
           QStringLiteral(".html");
}

Result<QByteArray> tracePage(Session &session, LotId lot)
{
    const auto content = lotContent(session, lot);
    TraceView view;
    view.direction = Direction::Backward;
    NoProgress progress;
    const auto trace = content ? TraceGraph(session).ofLot(lot, view, progress) : tl::make_unexpected(content.error());
    if (!trace)
        return Failure(trace.error());
    QString facts = row(TracePageText::tr("Sold by"), session.info.name);
    for (const LabelFact &fact : content->facts)
        facts += row(fact.caption, fact.text);
    QString parts;
    for (const TraceLot &part : trace->lots)
        parts += part.lot == lot ? QString() : lotRow(part);
    QString steps;
    for (auto step = trace->steps.rbegin(); step != trace->steps.rend(); ++step)
        steps += stepRow(*step);
    const QString title = factText(*content, u"item.name") + u' ' + factText(*content, u"lot.code");
    QString page =
        QStringLiteral("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                       "<meta name=\"robots\" content=\"noindex\"><title>%1</title><style>%2</style></head><body>\n")
            .arg(title.toHtmlEscaped(), QString::fromUtf16(Style));
    if (session.info.training)
        page += QStringLiteral("<p class=\"practice\">练习</p>\n");
    page += QStringLiteral("<h1>%1</h1>\n<table>%2</table>\n").arg(title.toHtmlEscaped(), facts);
    if (!parts.isEmpty())
        page += section(TracePageText::tr("Made of"), head({TracePageText::tr("Item"), TracePageText::tr("Lot"),
                                                            TracePageText::tr("Made"), TracePageText::tr("Expires")}) +
                                                          parts);
    page += section(TracePageText::tr("Where it came from"),
                    head({TracePageText::tr("Day"), TracePageText::tr("Step"), TracePageText::tr("Supplier")}) + steps);
    page += QStringLiteral("<footer>%1</footer>\n</body></html>\n")
                .arg(TracePageText::tr("As it stands in the ledger on %1. Ask the shop to see the papers.")
                         .arg(session.clock.today().toString(Qt::ISODate))
                         .toHtmlEscaped());
    return page.toUtf8();
}

Result<QStringList> writeTracePages(Session &session, const QList<LotId> &lots, const QString &folder)
{
    QStringList names;
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Storage, TracePageText::tr("The folder %1 cannot be made.").arg(folder));
    for (const LotId lot : lots) {
        const auto page = tracePage(session, lot);
        if (!page)
            return Failure(page.error());
        const QString name = tracePageName(session, lot);
        if (const auto written = writeWholeFile(QDir(folder).filePath(name), *page); !written)
            return Failure(written.error());
        names << name;
    }
    return names;
}

} // namespace suben
