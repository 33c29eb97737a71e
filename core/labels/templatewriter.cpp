#include "core/labels/templatewriter.h"

#include "core/base/wholefile.h"
#include "core/labels/templatereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace suben
{

namespace
{

/// Hundredths of a millimetre are enough.
qreal rounded(qreal mm)
{
    return std::round(mm * 100) / 100;
}

QJsonArray numbers(const QRectF &area)
{
    return {rounded(area.x()), rounded(area.y()), rounded(area.width()), rounded(area.height())};
}

void putWords(QJsonObject &json, const Words &words)
{
    if (!words.zh.isEmpty())
        json[QLatin1String("zh")] = words.zh;
    if (!words.en.isEmpty())
        json[QLatin1String("en")] = words.en;
}

void putLetters(QJsonObject &json, qreal points, qreal least, Weight weight)
{
    json[QLatin1String("points")] = rounded(points);
    if (least < points)
        json[QLatin1String("least")] = rounded(least);
    if (weight == Weight::Bold)
        json[QLatin1String("weight")] = QStringLiteral("bold");
}

void putAlign(QJsonObject &json, Align align)
{
    if (align != Align::Left)
        json[QLatin1String("align")] = align == Align::Right ? QStringLiteral("right") : QStringLiteral("centre");
}

void putFit(QJsonObject &json, Fit fit)
{
    static constexpr const char *Names[]{"elide", "shrink", "wrap", "whole"};
    if (fit != Fit::Wrap)
        json[QLatin1String("fit")] = QLatin1String(Names[static_cast<int>(fit)]);
}

struct ElementJson {
    QJsonObject operator()(const LabelText &text) const
    {
        QJsonObject says;
        if (!text.fact.isEmpty())
            says[QLatin1String("fact")] = text.fact;
        putWords(says, text.words);
        QJsonObject json{{QStringLiteral("text"), says}, {QStringLiteral("at"), numbers(text.place.area)}};
        putLetters(json, text.place.points, text.place.least, text.place.weight);
        putAlign(json, text.place.align);
        putFit(json, text.place.fit);
        return json;
    }

    QJsonObject operator()(const LabelRows &rows) const
    {
        QJsonArray list;
        for (const LabelRow &row : rows.rows) {
            QJsonObject one{{QStringLiteral("fact"), row.fact}};
            putWords(one, row.caption);
            putFit(one, row.fit);
            list.append(one);
        }
        QJsonObject json{{QStringLiteral("rows"), list}, {QStringLiteral("at"), numbers(rows.area)}};
        putLetters(json, rows.points, rows.least, rows.weight);
        return json;
    }

    QJsonObject operator()(const LabelSymbol &symbol) const
    {
        QJsonObject json{{QStringLiteral("symbol"),
                          symbol.fact.isEmpty() ? QStringLiteral("trace") : symbologyName(symbol.symbology)},
                         {QStringLiteral("at"), numbers(symbol.area)}};
        if (!symbol.fact.isEmpty())
            json[QLatin1String("fact")] = symbol.fact;
        else if (symbol.carries)
            json[QLatin1String("carries")] = traceFormName(*symbol.carries);
        return json;
    }

    QJsonObject operator()(const LabelMarksPlace &marks) const
    {
        return {{QStringLiteral("marks"), numbers(marks.area)}};
    }

    QJsonObject operator()(const PageLine &line) const
    {
        return {{QStringLiteral("line"), QJsonArray{rounded(line.line.x1()), rounded(line.line.y1()),
                                                    rounded(line.line.x2()), rounded(line.line.y2())}},
                {QStringLiteral("width"), rounded(line.width)}};
    }

    QJsonObject operator()(const PageBox &box) const
    {
        return {{QStringLiteral("box"), numbers(box.area)}, {QStringLiteral("width"), rounded(box.width)}};
    }

    QJsonObject operator()(const LabelPicture &picture) const
    {
        return {{QStringLiteral("picture"),
                 QStringLiteral("data:image/png;base64,") + QString::fromLatin1(picture.png.toBase64())},
                {QStringLiteral("at"), numbers(picture.area)}};
    }

    QJsonObject operator()(const LabelTable &table) const
    {
        QJsonArray columns;
        for (const LabelColumn &column : table.columns) {
            QJsonObject one{{QStringLiteral("fact"), column.fact}, {QStringLiteral("width"), rounded(column.width)}};
            putWords(one, column.caption);
            putAlign(one, column.align);
            columns.append(one);
        }
        return {{QStringLiteral("table"), columns},
                {QStringLiteral("at"), numbers(table.area)},
                {QStringLiteral("points"), rounded(table.points)}};
    }
};

QJsonObject paperJson(const LabelPaper &paper)
{
    static constexpr const char *Kinds[]{"roll", "sheet", "receipt", "form"};
    QJsonObject json{{QStringLiteral("kind"), QLatin1String(Kinds[static_cast<int>(paper.kind)])}};
    if (paper.kind != LabelPaper::Kind::Sheet)
        return json;
    json[QLatin1String("page")] = QJsonArray{rounded(paper.page.width()), rounded(paper.page.height())};
    json[QLatin1String("columns")] = paper.columns;
    json[QLatin1String("rows")] = paper.rows;
    json[QLatin1String("first")] = QJsonArray{rounded(paper.first.x()), rounded(paper.first.y())};
    json[QLatin1String("step")] = QJsonArray{paper.step.width(), paper.step.height()};
    return json;
}

} // namespace

QByteArray labelTemplateJson(const LabelTemplate &labelTemplate)
{
    QJsonArray elements;
    for (const LabelElement &element : labelTemplate.elements)
        elements.append(std::visit(ElementJson(), element));
    QJsonObject json{
        {QStringLiteral("suben"), QStringLiteral("label/1")},
        {QStringLiteral("id"), labelTemplate.id},
        {QStringLiteral("version"), labelTemplate.version},
        {QStringLiteral("of"), labelTemplate.of},
        {QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), rounded(labelTemplate.size.width())},
                                             {QStringLiteral("height"), rounded(labelTemplate.size.height())}}},
        {QStringLiteral("elements"), elements}};
    putWords(json, labelTemplate.words);
    if (labelTemplate.paper.kind != LabelPaper::Kind::Roll)
        json[QLatin1String("paper")] = paperJson(labelTemplate.paper);
    return QJsonDocument(json).toJson();
}

Result<QString> saveLabelTemplate(const LabelTemplate &labelTemplate, const QString &folder)
{
    const QString path = QDir(folder).filePath(labelTemplate.id + QStringLiteral(".json"));
    const QByteArray json = labelTemplateJson(labelTemplate);
    if (const auto read = readLabelTemplate(json, labelTemplate.id); !read)
        return Failure(read.error());
    QDir().mkpath(folder);
    const auto written = writeWhole(path, json);
    return written ? Result<QString>(path) : Failure(written.error());
}

} // namespace suben
