#include "core/labels/templatereader.h"

#include "core/base/filewords.h"
#include "core/labels/templatejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace suben
{

namespace
{

constexpr qreal Rounding = 1e-6;
constexpr qreal MostPage = 500;                  ///< mm
constexpr qreal OnPage = 0.3;                    ///< mm; 8 rows of 37.125 mm are 297
constexpr qsizetype LargestPicture = 256 * 1024; ///< bytes

using Reader = TemplateJson;

struct TemplateReaderText {
    Q_DECLARE_TR_FUNCTIONS(LabelTemplateReader)
};

Weight weightOf(const Reader &reader)
{
    const QString word = reader.oneOf(QLatin1String("weight"), {QStringLiteral("regular"), QStringLiteral("bold")});
    return word == u"bold" ? Weight::Bold : Weight::Regular;
}

Fit fitOf(const Reader &reader)
{
    static const QStringList Words{QStringLiteral("wrap"), QStringLiteral("shrink"), QStringLiteral("elide"),
                                   QStringLiteral("whole")};
    static constexpr Fit Fits[]{Fit::Wrap, Fit::Shrink, Fit::Elide, Fit::Whole};
    return Fits[std::max<qsizetype>(0, Words.indexOf(reader.oneOf(QLatin1String("fit"), Words)))];
}

Align alignOf(const Reader &reader)
{
    static const QStringList Words{QStringLiteral("left"), QStringLiteral("centre"), QStringLiteral("right")};
    static constexpr Align Aligns[]{Align::Left, Align::Centre, Align::Right};
    return Aligns[std::max<qsizetype>(0, Words.indexOf(reader.oneOf(QLatin1String("align"), Words)))];
}

LabelText readText(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("text"), QStringLiteral("at"), QStringLiteral("points"), QStringLiteral("least"),
                      QStringLiteral("weight"), QStringLiteral("align"), QStringLiteral("fit")});
    const Reader says = reader.inner(QLatin1String("text"));
    says.allowOnly({QStringLiteral("fact"), QStringLiteral("zh"), QStringLiteral("en")});
    LabelText text;
    text.words = says.words();
    if (says.has(QLatin1String("fact")))
        text.fact = says.text(QLatin1String("fact"));
    if (text.fact.isEmpty() && text.words.isEmpty())
        says.refuse(QLatin1String("fact"), TemplateReaderText::tr("A fact or words must stand here."));
    if (!text.fact.isEmpty() && !text.words.isEmpty() && !text.words.zh.contains(QStringLiteral("%1")))
        says.refuse(QLatin1String("zh"), TemplateReaderText::tr("%1 is missing where the fact goes.").arg(QStringLiteral("%1")));
    text.place.area = reader.area(QLatin1String("at"), label);
    text.place.points = reader.number(QLatin1String("points"), 5, 120, 8);
    text.place.least = reader.number(QLatin1String("least"), 5, text.place.points, text.place.points);
    text.place.weight = weightOf(reader);
    text.place.align = alignOf(reader);
    text.place.fit = fitOf(reader);
    return text;
}

LabelRows readRows(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("rows"), QStringLiteral("at"), QStringLiteral("points"), QStringLiteral("least"),
                      QStringLiteral("weight")});
    LabelRows rows;
    for (const Reader &row : reader.list(QLatin1String("rows"))) {
        row.allowOnly({QStringLiteral("fact"), QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("fit")});
        rows.rows.push_back(LabelRow{row.text(QLatin1String("fact")), row.words(), fitOf(row)});
    }
    rows.area = reader.area(QLatin1String("at"), label);
    rows.points = reader.number(QLatin1String("points"), 5, 120, 8);
    rows.least = reader.number(QLatin1String("least"), 5, rows.points, rows.points);
    rows.weight = weightOf(reader);
    return rows;
}

LabelSymbol readSymbol(const Reader &reader, QSizeF label)
{
    reader.allowOnly(
        {QStringLiteral("symbol"), QStringLiteral("fact"), QStringLiteral("carries"), QStringLiteral("at")});
    LabelSymbol symbol;
    symbol.area = reader.area(QLatin1String("at"), label);
    const QString word = reader.text(QLatin1String("symbol"));
    if (word == u"trace") {
        if (reader.has(QLatin1String("fact")))
            reader.refuse(QLatin1String("fact"), TemplateReaderText::tr("A trace code takes its content from the lot."));
        if (reader.has(QLatin1String("carries")))
            symbol.carries = traceFormFromName(
                reader.oneOf(QLatin1String("carries"), {QStringLiteral("own"), QStringLiteral("gb33993"),
                                                        QStringLiteral("gs1"), QStringLiteral("url")}));
        return symbol;
    }
    if (reader.has(QLatin1String("carries")))
        reader.refuse(QLatin1String("carries"), TemplateReaderText::tr("Only a trace code may carry something else."));
    symbol.fact = reader.text(QLatin1String("fact"));
    const auto symbology = symbologyFromName(word);
    if (!symbology)
        reader.refuse(QLatin1String("symbol"), TemplateReaderText::tr("%1 is no kind of code.").arg(word));
    symbol.symbology = symbology.value_or(Symbology::QrCode);
    return symbol;
}

PageLine readLine(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("line"), QStringLiteral("width")});
    const QList<qreal> n = reader.numbers(QLatin1String("line"));
    const PageLine line{QLineF(n[0], n[1], n[2], n[3]), reader.number(QLatin1String("width"), 0.1, 2, 0.25)};
    const QRectF all(QPointF(), label);
    if (!all.contains(line.line.p1()) || !all.contains(line.line.p2()))
        reader.refuse(
            QLatin1String("line"),
            TemplateReaderText::tr("This place is not inside the label of %1 × %2 mm.").arg(label.width()).arg(label.height()));
    return line;
}

PageBox readBox(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("box"), QStringLiteral("width")});
    return PageBox{reader.area(QLatin1String("box"), label), reader.number(QLatin1String("width"), 0.1, 2, 0.25)};
}

LabelPicture readPicture(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("picture"), QStringLiteral("at")});
    LabelPicture picture;
    static const QString Kind = QStringLiteral("data:image/png;base64,");
    const QString data = reader.text(QLatin1String("picture"));
    const auto decoded =
        QByteArray::fromBase64Encoding(data.mid(Kind.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!data.startsWith(Kind) || !decoded || !QByteArrayView(decoded.decoded).startsWith("\x89PNG"))
        reader.refuse(QLatin1String("picture"), TemplateReaderText::tr("A PNG must stand here, as %1….").arg(Kind));
    else if (decoded.decoded.size() > LargestPicture)
        reader.refuse(QLatin1String("picture"),
                      TemplateReaderText::tr("The picture is larger than %1 kB.").arg(LargestPicture / 1024));
    picture.png = decoded.decoded;
    picture.area = reader.area(QLatin1String("at"), label);
    return picture;
}

LabelTable readTable(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("table"), QStringLiteral("at"), QStringLiteral("points")});
    LabelTable table;
    table.area = reader.area(QLatin1String("at"), label);
    table.points = reader.number(QLatin1String("points"), 5, 120, 8);
    qreal width = 0;
    for (const Reader &column : reader.list(QLatin1String("table"))) {
        column.allowOnly({QStringLiteral("fact"), QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("width"),
                          QStringLiteral("align")});
        table.columns.push_back(LabelColumn{column.text(QLatin1String("fact")), column.words(),
                                            column.number(QLatin1String("width"), 2, 300, 10), alignOf(column)});
        width += table.columns.back().width;
    }
    if (table.columns.empty())
        reader.refuse(QLatin1String("table"), TemplateReaderText::tr("A table needs a column."));
    if (width > table.area.width() + Rounding)
        reader.refuse(QLatin1String("table"), TemplateReaderText::tr("The columns are wider than their place: %1 mm.").arg(width));
    return table;
}

LabelElement readElement(const Reader &reader, QSizeF label)
{
    if (reader.has(QLatin1String("picture")))
        return readPicture(reader, label);
    if (reader.has(QLatin1String("table")))
        return readTable(reader, label);
    if (reader.has(QLatin1String("text")))
        return readText(reader, label);
    if (reader.has(QLatin1String("rows")))
        return readRows(reader, label);
    if (reader.has(QLatin1String("symbol")))
        return readSymbol(reader, label);
    if (reader.has(QLatin1String("line")))
        return readLine(reader, label);
    if (reader.has(QLatin1String("box")))
        return readBox(reader, label);
    reader.allowOnly({QStringLiteral("marks")});
    return LabelMarksPlace{reader.area(QLatin1String("marks"), label)};
}

/// Marks in the lower half of rows: the rows make room when there is a mark.
bool marksInFoot(const LabelElement &marks, const LabelElement &rows)
{
    const auto *place = std::get_if<LabelMarksPlace>(&marks);
    const auto *all = std::get_if<LabelRows>(&rows);
    return place != nullptr && all != nullptr && place->area.top() >= all->area.center().y();
}

/// A frame may stand around anything but may not cut a quiet zone; nothing else may overlap.
bool clash(const LabelElement &a, const LabelElement &b)
{
    const QRectF inner(QPointF(), QSizeF(Rounding, Rounding));
    const QRectF first = areaOf(a);
    const QRectF second = areaOf(b);
    const QRectF common = first & second;
    if (marksInFoot(a, b) || marksInFoot(b, a))
        return false;
    if (common.width() <= inner.width() || common.height() <= inner.height())
        return false;
    for (const auto &[frame, other] : {std::pair(&a, second), std::pair(&b, first)}) {
        if (const auto *box = std::get_if<PageBox>(frame)) {
            const qreal width = box->width;
            return !box->area.adjusted(width, width, -width, -width).contains(other) &&
                   std::holds_alternative<LabelSymbol>(frame == &a ? b : a);
        }
    }
    return true;
}

void checkPlaces(const QList<Reader> &readers, const std::vector<LabelElement> &elements)
{
    for (std::size_t i = 0; i < elements.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (clash(elements[i], elements[j]))
                readers[static_cast<qsizetype>(i)].refuse(QLatin1String("at"),
                                                          TemplateReaderText::tr("This place overlaps that of element %1.").arg(j));
        }
    }
}

QSizeF readPair(const Reader &reader, QLatin1String key, qreal most)
{
    const QList<qreal> n = reader.pair(key, most);
    return QSizeF(n[0], n[1]);
}

/// A grid must lie on its page.
void checkGrid(const Reader &reader, const LabelPaper &paper, QSizeF label)
{
    const qreal right = paper.first.x() + paper.step.width() * (paper.columns - 1) + label.width();
    const qreal bottom = paper.first.y() + paper.step.height() * (paper.rows - 1) + label.height();
    if (right > paper.page.width() + OnPage || bottom > paper.page.height() + OnPage)
        reader.refuse(QLatin1String("page"), TemplateReaderText::tr("%1 × %2 labels do not fit on the page: they take %3 × %4 mm.")
                                                 .arg(paper.columns)
                                                 .arg(paper.rows)
                                                 .arg(right)
                                                 .arg(bottom));
    if (paper.step.width() < label.width() - Rounding || paper.step.height() < label.height() - Rounding)
        reader.refuse(QLatin1String("step"), TemplateReaderText::tr("From one label to the next must be at least a label."));
}

LabelPaper readPaper(const Reader &reader, QSizeF label)
{
    LabelPaper paper;
    const QStringList kinds{QStringLiteral("roll"), QStringLiteral("sheet"), QStringLiteral("receipt"),
                            QStringLiteral("form")};
    const qsizetype kind = kinds.indexOf(reader.oneOf(QLatin1String("kind"), kinds));
    paper.kind = static_cast<LabelPaper::Kind>(std::max<qsizetype>(0, kind));
    if (paper.kind != LabelPaper::Kind::Sheet) {
        reader.allowOnly({QStringLiteral("kind")});
        return paper;
    }
    reader.allowOnly({QStringLiteral("kind"), QStringLiteral("page"), QStringLiteral("columns"), QStringLiteral("rows"),
                      QStringLiteral("first"), QStringLiteral("step")});
    paper.page = readPair(reader, QLatin1String("page"), MostPage);
    paper.columns = static_cast<int>(reader.number(QLatin1String("columns"), 1, 50, 1));
    paper.rows = static_cast<int>(reader.number(QLatin1String("rows"), 1, 100, 1));
    const QSizeF first =
        reader.has(QLatin1String("first")) ? readPair(reader, QLatin1String("first"), MostPage) : QSizeF(0, 0);
    paper.first = QPointF(first.width(), first.height());
    paper.step = reader.has(QLatin1String("step")) ? readPair(reader, QLatin1String("step"), MostPage) : label;
    checkGrid(reader, paper, label);
    return paper;
}

LabelTemplate readAll(const Reader &top)
{
    top.allowOnly({QStringLiteral("$schema"), QStringLiteral("suben"), QStringLiteral("id"), QStringLiteral("version"),
                   QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("of"), QStringLiteral("size"),
                   QStringLiteral("paper"), QStringLiteral("elements")});
    if (top.text(QLatin1String("suben")) != u"label/1")
        top.refuse(QLatin1String("suben"), TemplateReaderText::tr("This program reads templates of label/1."));
    LabelTemplate read;
    read.id = top.text(QLatin1String("id"));
    static const QRegularExpression IdForm(QStringLiteral("^[a-z][A-Za-z0-9]*([.][a-z0-9][A-Za-z0-9]*)*$"));
    if (!IdForm.match(read.id).hasMatch())
        top.refuse(QLatin1String("id"), TemplateReaderText::tr("An id is made of Latin letters, digits and dots."));
    read.version = top.text(QLatin1String("version"));
    top.text(QLatin1String("zh"));
    read.words = top.words();
    read.of = top.oneOf(QLatin1String("of"), {QStringLiteral("lot"), QStringLiteral("object"), QStringLiteral("code"),
                                              QStringLiteral("event"), QStringLiteral("day")});
    const Reader size = top.inner(QLatin1String("size"));
    size.allowOnly({QStringLiteral("width"), QStringLiteral("height")});
    read.size =
        QSizeF(size.number(QLatin1String("width"), 15, 300, 0), size.number(QLatin1String("height"), 10, 300, 0));
    if (top.has(QLatin1String("paper")))
        read.paper = readPaper(top.inner(QLatin1String("paper")), read.size);
    if (read.size.isEmpty())
        top.refuse(QLatin1String("size"), TemplateReaderText::tr("Width and height must be more than 0."));
    const QList<Reader> readers = top.list(QLatin1String("elements"));
    for (const Reader &reader : readers)
        read.elements.push_back(readElement(reader, read.size));
    checkPlaces(readers, read.elements);
    const auto marks = std::count_if(read.elements.begin(), read.elements.end(), [](const LabelElement &element) {
        return std::holds_alternative<LabelMarksPlace>(element);
    });
    if (marks != 1)
        top.refuse(QLatin1String("elements"), TemplateReaderText::tr("Exactly one place for marks (practice, reprint) is needed."));
    return read;
}

} // namespace

Result<LabelTemplate> readLabelTemplate(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(
            ErrorCode::Usage,
            TemplateReaderText::tr("%1: This is no JSON object: %2.").arg(file, whyNoJsonObject(error)));
    QString problem;
    LabelTemplate read = readAll(Reader(document.object(), {}, &problem));
    if (!problem.isEmpty())
        return failure(ErrorCode::Usage, file + QStringLiteral(": ") + problem);
    return read;
}

} // namespace suben
