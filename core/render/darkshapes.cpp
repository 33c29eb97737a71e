#include "core/render/darkshapes.h"

#include <QBitArray>
#include <vector>

namespace suben
{

namespace
{

constexpr uchar Middle = 128;

/// The dark dots of a picture that no shape has taken yet.
class DarkDots final
{
public:
    explicit DarkDots(const QImage &grey) : m_size(grey.size()), m_dark(qsizetype(grey.width()) * grey.height())
    {
        for (int y = 0; y < grey.height(); ++y) {
            const uchar *line = grey.constScanLine(y);
            for (int x = 0; x < grey.width(); ++x)
                m_dark.setBit(at({x, y}), line[x] < Middle);
        }
    }
    bool isDark(QPoint dot) const { return QRect(QPoint(), m_size).contains(dot) && m_dark.testBit(at(dot)); }
    /// Takes the whole shape a dark dot belongs to.
    QRect takeShape(QPoint first)
    {
        QRect bounds(first, QSize(1, 1));
        std::vector<QPoint> open{first};
        m_dark.clearBit(at(first));
        while (!open.empty()) {
            const QPoint dot = open.back();
            open.pop_back();
            bounds |= QRect(dot, QSize(1, 1));
            for (const QPoint by : Around) {
                if (!isDark(dot + by))
                    continue;
                m_dark.clearBit(at(dot + by));
                open.push_back(dot + by);
            }
        }
        return bounds;
    }

private:
    static constexpr QPoint Around[] = {{-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}};

    qsizetype at(QPoint dot) const { return qsizetype(dot.y()) * m_size.width() + dot.x(); }

    QSize m_size;
    QBitArray m_dark;
};

} // namespace

QList<QRect> darkShapes(const QImage &grey, int least, int most)
{
    QList<QRect> shapes;
    DarkDots dots(grey);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            if (!dots.isDark({x, y}))
                continue;
            const QRect shape = dots.takeShape({x, y});
            const int longer = qMax(shape.width(), shape.height());
            if (longer >= least && longer <= most)
                shapes << shape;
        }
    }
    return shapes;
}

} // namespace suben
