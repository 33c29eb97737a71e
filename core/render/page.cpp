#include "core/render/page.h"

namespace suben
{

namespace
{

struct Shift {
    QPointF by;

    void operator()(PageText &text) const { text.baseline += by; }
    void operator()(PageLine &line) const { line.line.translate(by); }
    void operator()(PageBox &box) const { box.area.translate(by); }
    void operator()(PageSymbol &symbol) const { symbol.at += by; }
    void operator()(PagePicture &picture) const { picture.area.translate(by); }
};

} // namespace

PageElement shifted(PageElement element, QPointF by)
{
    std::visit(Shift{by}, element);
    return element;
}

QRectF pictureArea(const PagePicture &picture)
{
    const QSizeF size = QSizeF(picture.picture.size()).scaled(picture.area.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(picture.area.center());
    return place;
}

} // namespace suben
