#include "core/labels/templatereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace suben
{

namespace
{

constexpr qreal Rounding = 1e-6;

/// One JSON object and the path to it. The first thing wrong is kept; everything after it reads as its default.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(LabelTemplateReader)

public:
    Reader(QJsonObject object, QString path, QString *problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
    {
    }

    bool has(QLatin1String key) const { return m_object.contains(key); }
    void refuse(QLatin1String key, const QString &reason) const;
    void allowOnly(const QStringList &keys) const;
    QString text(QLatin1String key) const;
    QString oneOf(QLatin1String key, const QStringList &words) const;
    qreal number(QLatin1String key, qreal least, qreal most, qreal otherwise) const;
    QList<qreal> numbers(QLatin1String key) const;
    QRectF area(QLatin1String key, QSizeF label) const;
    Words words() const;
    Reader inner(QLatin1String key) const;
    QList<Reader> list(QLatin1String key) const;

private:
    QString pathOf(QLatin1String key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }

    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

void Reader::refuse(QLatin1String key, const QString &reason) const
{
    if (m_problem->isEmpty())
        *m_problem = pathOf(key) + QStringLiteral(": ") + reason;
}

void Reader::allowOnly(const QStringList &keys) const
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            refuse(QLatin1String(key.toLatin1()), tr("This key is not known."));
    }
}

QString Reader::text(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        refuse(key, tr("A text must stand here."));
    return value.toString();
}

QString Reader::oneOf(QLatin1String key, const QStringList &words) const
{
    const QString word = has(key) ? text(key) : words.front();
    if (!words.contains(word))
        refuse(key, tr("%1 is none of %2.").arg(word, words.join(QStringLiteral(", "))));
    return word;
}

qreal Reader::number(QLatin1String key, qreal least, qreal most, qreal otherwise) const
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        refuse(key, tr("A number from %1 to %2 must stand here.").arg(least).arg(most));
    return value.toDouble();
}

QList<qreal> Reader::numbers(QLatin1String key) const
{
    QList<qreal> all;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (value.isDouble())
            all << value.toDouble();
    }
    if (all.size() != 4 || m_object.value(key).toArray().size() != 4) {
        refuse(key, tr("Four numbers in millimetres must stand here."));
        return {0, 0, 1, 1};
    }
    return all;
}

QRectF Reader::area(QLatin1String key, QSizeF label) const
{
    const QList<qreal> n = numbers(key);
    const QRectF area(n[0], n[1], n[2], n[3]);
    if (area.width() <= 0 || area.height() <= 0)
        refuse(key, tr("Width and height must be more than 0."));
    else if (area.left() < 0 || area.top() < 0 || area.right() > label.width() + Rounding ||
             area.bottom() > label.height() + Rounding)
        refuse(key, tr("This place is not inside the label of %1 × %2 mm.").arg(label.width()).arg(label.height()));
    return area;
}

Words Reader::words() const
{
    Words words;
    if (has(QLatin1String("zh")))
        words.zh = text(QLatin1String("zh"));
    if (has(QLatin1String("en")))
        words.en = text(QLatin1String("en"));
    if (words.zh.isEmpty() && !words.en.isEmpty())
        refuse(QLatin1String("zh"), tr("The Chinese words are missing."));
    return words;
}

Reader Reader::inner(QLatin1String key) const
{
    if (!m_object.value(key).isObject())
        refuse(key, tr("An object must stand here."));
    return Reader(m_object.value(key).toObject(), pathOf(key), m_problem);
}

QList<Reader> Reader::list(QLatin1String key) const
{
    if (!m_object.value(key).isArray())
        refuse(key, tr("A list must stand here."));
    QList<Reader> all;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (!value.isObject())
            refuse(key, tr("Every entry must be an object."));
        all << Reader(value.toObject(), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(all.size()), m_problem);
    }
    return all;
}

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
        says.refuse(QLatin1String("fact"), Reader::tr("A fact or words must stand here."));
    if (!text.fact.isEmpty() && !text.words.isEmpty() && !text.words.zh.contains(QStringLiteral("%1")))
        says.refuse(QLatin1String("zh"), Reader::tr("%1 is missing where the fact goes.").arg(QStringLiteral("%1")));
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
    reader.allowOnly({QStringLiteral("symbol"), QStringLiteral("fact"), QStringLiteral("at")});
    LabelSymbol symbol;
    symbol.area = reader.area(QLatin1String("at"), label);
    const QString word = reader.text(QLatin1String("symbol"));
    if (word == u"trace") {
        if (reader.has(QLatin1String("fact")))
            reader.refuse(QLatin1String("fact"), Reader::tr("A trace code takes its content from the lot."));
        return symbol;
    }
    symbol.fact = reader.text(QLatin1String("fact"));
    const auto symbology = symbologyFromName(word);
    if (!symbology)
        reader.refuse(QLatin1String("symbol"), Reader::tr("%1 is no kind of code.").arg(word));
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
            Reader::tr("This place is not inside the label of %1 × %2 mm.").arg(label.width()).arg(label.height()));
    return line;
}

PageBox readBox(const Reader &reader, QSizeF label)
{
    reader.allowOnly({QStringLiteral("box"), QStringLiteral("width")});
    return PageBox{reader.area(QLatin1String("box"), label), reader.number(QLatin1String("width"), 0.1, 2, 0.25)};
}

LabelElement readElement(const Reader &reader, QSizeF label)
{
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

struct AreaOf {
    QRectF operator()(const LabelText &text) const { return text.place.area; }
    QRectF operator()(const LabelRows &rows) const { return rows.area; }
    QRectF operator()(const LabelSymbol &symbol) const { return symbol.area; }
    QRectF operator()(const LabelMarksPlace &marks) const { return marks.area; }
    QRectF operator()(const PageLine &line) const
    {
        const qreal half = line.width / 2;
        return QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-half, -half, half, half);
    }
    QRectF operator()(const PageBox &box) const { return box.area; }
};

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
    const QRectF first = std::visit(AreaOf(), a);
    const QRectF second = std::visit(AreaOf(), b);
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
                                                          Reader::tr("This place overlaps that of element %1.").arg(j));
        }
    }
}

LabelTemplate readAll(const Reader &top)
{
    top.allowOnly({QStringLiteral("$schema"), QStringLiteral("suben"), QStringLiteral("id"), QStringLiteral("version"),
                   QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("of"), QStringLiteral("size"),
                   QStringLiteral("elements")});
    if (top.text(QLatin1String("suben")) != u"label/1")
        top.refuse(QLatin1String("suben"), Reader::tr("This program reads templates of label/1."));
    LabelTemplate read;
    read.id = top.text(QLatin1String("id"));
    static const QRegularExpression IdForm(QStringLiteral("^[a-z][A-Za-z0-9]*([.][a-z0-9][A-Za-z0-9]*)*$"));
    if (!IdForm.match(read.id).hasMatch())
        top.refuse(QLatin1String("id"), Reader::tr("An id is made of Latin letters, digits and dots."));
    read.version = top.text(QLatin1String("version"));
    top.text(QLatin1String("zh"));
    read.words = top.words();
    read.of =
        top.oneOf(QLatin1String("of"), {QStringLiteral("lot"), QStringLiteral("object"), QStringLiteral("event")});
    const Reader size = top.inner(QLatin1String("size"));
    size.allowOnly({QStringLiteral("width"), QStringLiteral("height")});
    read.size =
        QSizeF(size.number(QLatin1String("width"), 15, 300, 0), size.number(QLatin1String("height"), 10, 300, 0));
    if (read.size.isEmpty())
        top.refuse(QLatin1String("size"), Reader::tr("Width and height must be more than 0."));
    const QList<Reader> readers = top.list(QLatin1String("elements"));
    for (const Reader &reader : readers)
        read.elements.push_back(readElement(reader, read.size));
    checkPlaces(readers, read.elements);
    const auto marks = std::count_if(read.elements.begin(), read.elements.end(), [](const LabelElement &element) {
        return std::holds_alternative<LabelMarksPlace>(element);
    });
    if (marks != 1)
        top.refuse(QLatin1String("elements"), Reader::tr("Exactly one place for marks (practice, reprint) is needed."));
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
            Reader::tr("%1: This is no JSON object: %2, at byte %3.").arg(file, error.errorString()).arg(error.offset));
    QString problem;
    LabelTemplate read = readAll(Reader(document.object(), {}, &problem));
    if (!problem.isEmpty())
        return failure(ErrorCode::Usage, file + QStringLiteral(": ") + problem);
    return read;
}

} // namespace suben
