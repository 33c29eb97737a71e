#include "ui/trace/tracereport.h"

#include "core/render/textfit.h"

#include <QCoreApplication>
#include <iterator>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceReport)
};

constexpr QSizeF A4(210, 297);
constexpr qreal Left = 16;
constexpr qreal Right = 194;
constexpr qreal Bottom = 278;
constexpr qreal RowHeight = 7;

struct Column {
    QString title;
    qreal width;
};

/// Fills sheets from the top; begins a new one where there is no room.
class Writer final
{
public:
    Writer(const Session &session, const QString &title) : m_session(session), m_title(title) { newSheet(); }

    void paragraph(const QString &text, qreal points, Weight weight)
    {
        const QStringList lines = wrapText(text, Right - Left, points, weight);
        for (const QString &line : lines) {
            room(lineHeight(points) * 1.2);
            write(line, Left, Right - Left, points, weight);
            m_y += lineHeight(points) * 1.2;
        }
    }

    void fact(const QString &name, const QString &value)
    {
        const QStringList lines = wrapText(value, Right - Left - 26, 10, Weight::Regular);
        room(6.0 * static_cast<qreal>(std::max<qsizetype>(lines.size(), 1)));
        write(name, Left, 25, 10, Weight::Bold);
        for (const QString &line : lines) {
            write(line, Left + 26, Right - Left - 26, 10, Weight::Regular);
            m_y += 6;
        }
        if (lines.isEmpty())
            m_y += 6;
    }

    void gap(qreal height) { m_y += height; }

    void row(const std::vector<Column> &columns, const QStringList &cells, Weight weight)
    {
        if (m_y + RowHeight > Bottom) {
            newSheet();
            if (weight == Weight::Regular)
                head(columns);
        }
        qreal x = Left;
        for (size_t i = 0; i < columns.size(); ++i) {
            write(cells.value(static_cast<qsizetype>(i)), x, columns[i].width - 1.5, 9, weight);
            x += columns[i].width;
        }
        m_y += RowHeight;
        sheet().elements.push_back(PageLine{QLineF(Left, m_y - 1, Right, m_y - 1), 0.15});
    }

    void head(const std::vector<Column> &columns)
    {
        QStringList titles;
        for (const Column &column : columns)
            titles.append(column.title);
        row(columns, titles, Weight::Bold);
    }

    std::vector<PaperPage> finish()
    {
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            const QString foot = Text::tr("%1 · page %2 of %3").arg(m_title).arg(i + 1).arg(m_sheets.size());
            place(m_sheets[i], foot, QRectF(Left, 284, Right - Left, 6), 8, Weight::Regular);
            if (m_session.info.training)
                place(m_sheets[i], Text::tr("PRACTICE"), QRectF(Right - 40, 8, 40, 8), 14, Weight::Bold);
        }
        return std::move(m_sheets);
    }

private:
    PaperPage &sheet() { return m_sheets.back(); }
    void newSheet()
    {
        m_sheets.push_back(PaperPage{A4, {}});
        m_y = 18;
    }
    void room(qreal height)
    {
        if (m_y + height > Bottom)
            newSheet();
    }
    void write(const QString &text, qreal x, qreal width, qreal points, Weight weight)
    {
        place(sheet(), text, QRectF(x, m_y, width, lineHeight(points) * 1.15), points, weight);
    }
    static void place(PaperPage &onto, const QString &text, const QRectF &area, qreal points, Weight weight)
    {
        FittedText fitted = fitText(text, {area, points, 6, weight, Align::Left, Fit::Shrink, PaperInk::Black});
        std::move(fitted.lines.begin(), fitted.lines.end(), std::back_inserter(onto.elements));
    }

    const Session &m_session;
    QString m_title;
    std::vector<PaperPage> m_sheets;
    qreal m_y = 0;
};

} // namespace

std::vector<PaperPage> traceReport(const Session &session, const Trace &trace, const QString &view)
{
    const TraceAnswer answer = answerOf(trace);
    Writer writer(session, Text::tr("Trace report %1 %2").arg(answer.title, answer.lotCode).trimmed());
    writer.paragraph(Text::tr("Trace report"), 18, Weight::Bold);
    writer.paragraph(session.info.name + QLatin1Char(' ') + session.info.creditCode, 10, Weight::Regular);
    writer.gap(3);
    writer.fact(Text::tr("Item"), answer.title);
    writer.fact(Text::tr("Lot"), answer.lotCode);
    writer.fact(Text::tr("Came from"), answer.cameFrom + (answer.isComplete ? Text::tr(" (every source is known)") : QString()));
    writer.fact(Text::tr("Went to"), answer.wentTo);
    writer.fact(Text::tr("Left"), answer.left);
    writer.fact(Text::tr("Responsible"), answer.responsible);
    writer.fact(Text::tr("Balance"), answer.balance);
    for (const QString &gap : answer.gaps)
        writer.fact(Text::tr("Missing"), gap);
    writer.fact(Text::tr("Printed"), session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                                         QLatin1Char(' ') + session.actor.name);
    if (!view.isEmpty())
        writer.fact(Text::tr("Seen"), view);
    writer.gap(4);
    const std::vector<Column> columns{{Text::tr("Way"), 18},   {Text::tr("Day"), 20},      {Text::tr("Step"), 24},
                                      {Text::tr("Item"), 40},  {Text::tr("Lot"), 26},      {Text::tr("Quantity"), 18},
                                      {Text::tr("Party"), 32}};
    writer.head(columns);
    for (const TraceRow &row : rowsOf(trace, QDate())) {
        const TraceStep &step = trace.steps.at(static_cast<size_t>(row.step));
        writer.row(columns,
                   {row.direction, step.eventTime.date().toString(Qt::ISODate), row.stepName, row.item, row.lotCode,
                    row.quantity, row.party.isEmpty() ? row.docNo : row.party},
                   Weight::Regular);
    }
    return writer.finish();
}

} // namespace suben
