#include "core/render/svgpage.h"

#include "core/render/typeface.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QXmlStreamWriter>

namespace suben
{

namespace
{

QString mm(qreal value)
{
    return QString::number(value, 'f', 4);
}

QString inkWord(PaperInk ink)
{
    return ink == PaperInk::White ? QStringLiteral("#fff") : ink == PaperInk::Red ? QStringLiteral("#a81f1a") : QStringLiteral("#000");
}

QString point(const QPainterPath::Element &element)
{
    return mm(element.x) + u' ' + mm(element.y);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += (i == 0 ? QString() : QStringLiteral("Z")) + u'M' + point(element);
        else if (element.isLineTo())
            data += u'L' + point(element);
        else if (element.type == QPainterPath::CurveToElement)
            data += u'C' + point(element);
        else
            data += u' ' + point(element);
    }
    return data + u'Z';
}

class SvgWriter
{
public:
    explicit SvgWriter(QXmlStreamWriter &xml) : m_xml(xml) {}

    void operator()(const PageText &text)
    {
        QPainterPath path;
        qreal x = text.weight == Weight::Bold ? BoldOutline * ReferencePixels / 2 : 0;
        for (const TextRun &run : textRuns(text.text)) {
            path.addText(x, 0, run.font, run.text);
            x += QFontMetricsF(run.font).horizontalAdvance(run.text);
        }
        const qreal scale = text.points * mmPerPoint() / ReferencePixels;
        m_xml.writeEmptyElement(QStringLiteral("path"));
        write("d", pathData(path));
        write("transform", QStringLiteral("translate(%1 %2) scale(%3)")
                               .arg(mm(text.baseline.x()), mm(text.baseline.y()), QString::number(scale, 'g', 8)));
        write("fill", inkWord(text.ink));
        if (text.weight == Weight::Bold && text.points >= LeastBold) {
            write("stroke", inkWord(text.ink));
            write("stroke-width", mm(BoldOutline * ReferencePixels));
        }
        write("aria-label", text.text);
    }

    void operator()(const PageLine &line)
    {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        write("x1", mm(line.line.x1()));
        write("y1", mm(line.line.y1()));
        write("x2", mm(line.line.x2()));
        write("y2", mm(line.line.y2()));
        write("stroke", QStringLiteral("#000"));
        write("stroke-width", mm(line.width));
    }

    void operator()(const PageBox &box)
    {
        const qreal half = box.width / 2;
        rectangle("rect", box.area.adjusted(half, half, -half, -half));
        write("fill", box.width > 0 ? QStringLiteral("none") : QStringLiteral("#000"));
        if (box.width > 0) {
            write("stroke", QStringLiteral("#000"));
            write("stroke-width", mm(box.width));
        }
    }

    void operator()(const PageSymbol &symbol)
    {
        QString data;
        const SymbolMatrix &matrix = symbol.matrix;
        for (int y = 0; y < matrix.size.height(); ++y) {
            for (int x = 0; x < matrix.size.width(); ++x) {
                if (!matrix.isDark(x, y))
                    continue;
                const int first = x;
                while (x < matrix.size.width() && matrix.isDark(x, y))
                    ++x;
                data += QStringLiteral("M%1 %2h%3v%4h-%3Z")
                            .arg(mm(symbol.at.x() + first * symbol.module.width()),
                                 mm(symbol.at.y() + y * symbol.module.height()),
                                 mm((x - first) * symbol.module.width()), mm(symbol.module.height()));
            }
        }
        m_xml.writeEmptyElement(QStringLiteral("path"));
        write("d", data);
        write("fill", QStringLiteral("#000"));
        write("shape-rendering", QStringLiteral("crispEdges"));
    }

    void operator()(const PagePicture &picture)
    {
        if (picture.picture.isNull())
            return;
        QByteArray png;
        QBuffer buffer(&png);
        picture.picture.save(&buffer, "PNG");
        rectangle("image", pictureArea(picture));
        write("href", QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
    }

private:
    void write(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }

    void rectangle(const char *element, const QRectF &area)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(element));
        write("x", mm(area.x()));
        write("y", mm(area.y()));
        write("width", mm(area.width()));
        write("height", mm(area.height()));
    }

    QXmlStreamWriter &m_xml;
};

} // namespace

QByteArray svgPage(const PaperPage &page)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), mm(page.size.width()) + QStringLiteral("mm"));
    xml.writeAttribute(QStringLiteral("height"), mm(page.size.height()) + QStringLiteral("mm"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(mm(page.size.width()), mm(page.size.height())));
    SvgWriter writer(xml);
    for (const PageElement &element : page.elements)
        std::visit(writer, element);
    xml.writeEndDocument();
    return svg;
}

} // namespace suben
