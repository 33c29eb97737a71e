#include "ui/labels/designmodel.h"

#include "core/labels/subjectfacts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace suben
{

namespace
{

constexpr std::size_t MostSteps = 200;
constexpr qreal LeastSide = 1; ///< mm

struct DesignText {
    Q_DECLARE_TR_FUNCTIONS(DesignModel)
};

QString factWord(const QString &fact, const QString &language)
{
    const QString word = builtInCaption(fact, language);
    return word.isEmpty() ? fact : word;
}

struct TitleOf {
    QString language;

    QString operator()(const LabelText &text) const
    {
        return DesignText::tr("Text %1").arg(text.fact.isEmpty() ? spoken(text.words, language)
                                                                 : factWord(text.fact, language));
    }
    QString operator()(const LabelRows &rows) const { return DesignText::tr("Facts (%1)").arg(rows.rows.size()); }
    QString operator()(const LabelSymbol &symbol) const
    {
        return symbol.fact.isEmpty() ? DesignText::tr("Trace code")
                                     : DesignText::tr("Code %1").arg(factWord(symbol.fact, language));
    }
    QString operator()(const LabelMarksPlace &) const { return DesignText::tr("Marks (practice, printed again)"); }
    QString operator()(const PageLine &) const { return DesignText::tr("Drawn line"); }
    QString operator()(const PageBox &) const { return DesignText::tr("Box"); }
    QString operator()(const LabelPicture &) const { return DesignText::tr("Picture"); }
    QString operator()(const LabelTable &table) const
    {
        return DesignText::tr("Table (%1 columns)").arg(table.columns.size());
    }
};

} // namespace

qreal DesignModel::snapped(qreal mm)
{
    return std::round(mm / Snap) * Snap;
}

void DesignModel::begin(const LabelTemplate &labelTemplate)
{
    m_value = labelTemplate;
    m_current = labelTemplate.elements.empty() ? -1 : 0;
    m_undo.clear();
    m_redo.clear();
    m_lastKind.clear();
    Q_EMIT changed();
    Q_EMIT selected();
}

void DesignModel::select(int index)
{
    const int last = static_cast<int>(m_value.elements.size()) - 1;
    const int to = std::clamp(index, -1, last);
    if (to == m_current)
        return;
    m_current = to;
    m_lastKind.clear();
    Q_EMIT selected();
}

const LabelElement *DesignModel::element() const
{
    const auto at = static_cast<std::size_t>(m_current);
    return m_current < 0 || at >= m_value.elements.size() ? nullptr : &m_value.elements[at];
}

/// Typing a number digit by digit or holding an arrow key is one step.
void DesignModel::remember(const QString &kind)
{
    const QString key = kind.isEmpty() ? QString() : kind + QString::number(m_current);
    if (!key.isEmpty() && key == m_lastKind)
        return;
    m_lastKind = key;
    m_undo.push_back(Step{m_value, m_current});
    if (m_undo.size() > MostSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
}

QRectF DesignModel::onLabel(QRectF area) const
{
    area.setWidth(std::clamp(area.width(), LeastSide, m_value.size.width()));
    area.setHeight(std::clamp(area.height(), LeastSide, m_value.size.height()));
    area.moveLeft(std::clamp(area.left(), 0.0, m_value.size.width() - area.width()));
    area.moveTop(std::clamp(area.top(), 0.0, m_value.size.height() - area.height()));
    return area;
}

void DesignModel::changeLabel(LabelTemplate label)
{
    remember(QStringLiteral("label"));
    label.elements = std::move(m_value.elements);
    m_value = std::move(label);
    for (LabelElement &element : m_value.elements) {
        const QRectF area = areaOf(element);
        if (!QRectF(QPointF(), m_value.size).contains(area))
            setArea(element, onLabel(area));
    }
    Q_EMIT changed();
}

void DesignModel::changeElement(LabelElement element, const QString &kind)
{
    if (m_current < 0)
        return;
    remember(kind);
    m_value.elements[static_cast<std::size_t>(m_current)] = std::move(element);
    Q_EMIT changed();
}

void DesignModel::place(const QRectF &area, const QString &kind)
{
    const LabelElement *old = element();
    if (old == nullptr)
        return;
    LabelElement moved = *old;
    // A line has a thickness but hardly a second side.
    const auto *line = std::get_if<PageLine>(old);
    QRectF to = onLabel(area);
    if (line != nullptr) {
        const QRectF was = areaOf(*old);
        to = QRectF(area.topLeft(), QSizeF(was.width() <= line->width ? was.width() : area.width(),
                                           was.height() <= line->width ? was.height() : area.height()));
        to.moveLeft(std::clamp(to.left(), 0.0, std::max(0.0, m_value.size.width() - to.width())));
        to.moveTop(std::clamp(to.top(), 0.0, std::max(0.0, m_value.size.height() - to.height())));
    }
    setArea(moved, to);
    changeElement(std::move(moved), kind);
}

void DesignModel::add(LabelElement element)
{
    remember({});
    m_value.elements.push_back(std::move(element));
    m_current = static_cast<int>(m_value.elements.size()) - 1;
    Q_EMIT changed();
    Q_EMIT selected();
}

/// The place for marks stays: a practice label must say that it is one.
void DesignModel::removeElement()
{
    const LabelElement *gone = element();
    if (gone == nullptr || std::holds_alternative<LabelMarksPlace>(*gone))
        return;
    remember({});
    m_value.elements.erase(m_value.elements.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_value.elements.size()) - 1);
    Q_EMIT changed();
    Q_EMIT selected();
}

void DesignModel::duplicate()
{
    const LabelElement *old = element();
    if (old == nullptr || std::holds_alternative<LabelMarksPlace>(*old))
        return;
    LabelElement copy = *old;
    setArea(copy, onLabel(areaOf(copy).translated(2, 2)));
    add(std::move(copy));
}

void DesignModel::go(std::vector<Step> &from, std::vector<Step> &to)
{
    to.push_back(Step{std::move(m_value), m_current});
    m_value = std::move(from.back().value);
    m_current = from.back().current;
    from.pop_back();
    m_lastKind.clear();
    Q_EMIT changed();
    Q_EMIT selected();
}

bool DesignModel::undo()
{
    if (m_undo.empty())
        return false;
    go(m_undo, m_redo);
    return true;
}

bool DesignModel::redo()
{
    if (m_redo.empty())
        return false;
    go(m_redo, m_undo);
    return true;
}

LabelTemplate newTemplate(const QString &id)
{
    LabelTemplate made;
    made.id = id;
    made.version = QStringLiteral("1");
    made.words.zh = DesignText::tr("My label");
    made.of = QStringLiteral("lot");
    made.size = QSizeF(60, 40);
    LabelText name;
    name.fact = QStringLiteral("item.name");
    name.place = TextPlace{QRectF(2, 2, 56, 7), 12, 8, Weight::Bold, Align::Left, Fit::Wrap, PaperInk::Black};
    made.elements.push_back(name);
    made.elements.push_back(LabelSymbol{QRectF(37, 11, 21, 21), {}, Symbology::QrCode, {}});
    made.elements.push_back(LabelMarksPlace{QRectF(2, 36, 15, 3)});
    return made;
}

QString elementTitle(const LabelElement &element, const QString &language)
{
    return std::visit(TitleOf{language}, element);
}

} // namespace suben
