#include "ui/labels/elementform.h"

#include "ui/labels/designmodel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <algorithm>

// The fields of the label itself: name, what it is about, size, paper.

namespace suben
{

namespace
{

constexpr qreal LongestLabel = 300; ///< mm

} // namespace

void ElementForm::showLabel()
{
    const LabelTemplate &label = m_model.value();
    connect(addText(tr("Name"), "templateName", label.words.zh), &QLineEdit::textEdited, this,
            [this](const QString &text) { changeLabel([&](LabelTemplate &one) { one.words.zh = text; }); });
    connect(addText(tr("Id (Latin letters)"), "templateId", label.id), &QLineEdit::textEdited, this,
            [this](const QString &text) { changeLabel([&](LabelTemplate &one) { one.id = text.trimmed(); }); });
    static const QStringList Ofs{QStringLiteral("lot"), QStringLiteral("object"), QStringLiteral("code"),
                                 QStringLiteral("event"), QStringLiteral("day")};
    QComboBox *of =
        addChoice(tr("A label of"), "templateOf",
                  {tr("a lot"), tr("a thing with a life"), tr("a package with its code"), tr("an entry"), tr("a day")},
                  static_cast<int>(Ofs.indexOf(label.of)));
    connect(of, &QComboBox::activated, this,
            [this](int at) { changeLabel([&](LabelTemplate &one) { one.of = Ofs.value(at); }); });
    showSize();
    showPaper();
}

void ElementForm::showSize()
{
    static constexpr std::array Sizes{QSizeF(30, 20), QSizeF(40, 30),  QSizeF(50, 30), QSizeF(60, 40),
                                      QSizeF(70, 50), QSizeF(100, 70), QSizeF(70, 37), QSizeF(48, 80),
                                      QSizeF(72, 90), QSizeF(241, 140)};
    const LabelTemplate &label = m_model.value();
    QStringList words{tr("own size")};
    int now = 0;
    for (const QSizeF &size : Sizes) {
        words << QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
        if (size == label.size)
            now = static_cast<int>(words.size()) - 1;
    }
    QComboBox *known = addChoice(tr("Size, mm"), "templateSize", words, now);
    QDoubleSpinBox *width = addNumber(tr("Width, mm"), "templateWidth", 15, LongestLabel, label.size.width());
    QDoubleSpinBox *height = addNumber(tr("Height, mm"), "templateHeight", 10, LongestLabel, label.size.height());
    const auto sized = [this, width, height] {
        changeLabel([&](LabelTemplate &one) { one.size = QSizeF(width->value(), height->value()); });
    };
    connect(width, &QDoubleSpinBox::valueChanged, this, sized);
    connect(height, &QDoubleSpinBox::valueChanged, this, sized);
    connect(known, &QComboBox::activated, this, [width, height](int at) {
        if (at > 0) {
            width->setValue(Sizes[static_cast<std::size_t>(at) - 1].width());
            height->setValue(Sizes[static_cast<std::size_t>(at) - 1].height());
        }
    });
}

void ElementForm::showPaper()
{
    const LabelPaper &paper = m_model.value().paper;
    QComboBox *kind = addChoice(tr("Paper"), "paperKind",
                                {tr("Roll"), tr("Sheet with a grid"), tr("Receipt"), tr("Continuous forms")},
                                static_cast<int>(paper.kind));
    connect(kind, &QComboBox::activated, this, [this](int at) {
        changeLabel([&](LabelTemplate &one) {
            one.paper.kind = static_cast<LabelPaper::Kind>(at);
            if (one.paper.kind == LabelPaper::Kind::Sheet && one.paper.page.isEmpty())
                one.paper = LabelPaper{LabelPaper::Kind::Sheet,
                                       QSizeF(210, 297),
                                       std::max(1, static_cast<int>(210 / one.size.width())),
                                       std::max(1, static_cast<int>(297 / one.size.height())),
                                       {},
                                       one.size};
        });
        rebuild();
    });
    if (paper.kind != LabelPaper::Kind::Sheet)
        return;
    const auto number = [this](const QString &word, const char *name, qreal most, qreal value, auto apply) {
        connect(addNumber(word, name, 0, most, value), &QDoubleSpinBox::valueChanged, this,
                [this, apply](double typed) { changeLabel([&](LabelTemplate &one) { apply(one.paper, typed); }); });
    };
    number(tr("Page width, mm"), "pageWidth", 500, paper.page.width(),
           [](LabelPaper &one, qreal mm) { one.page.setWidth(mm); });
    number(tr("Page height, mm"), "pageHeight", 500, paper.page.height(),
           [](LabelPaper &one, qreal mm) { one.page.setHeight(mm); });
    number(tr("Columns"), "pageColumns", 50, paper.columns,
           [](LabelPaper &one, qreal n) { one.columns = std::max(1, qRound(n)); });
    number(tr("Rows"), "pageRows", 100, paper.rows,
           [](LabelPaper &one, qreal n) { one.rows = std::max(1, qRound(n)); });
    number(tr("First label from the left, mm"), "firstX", 500, paper.first.x(),
           [](LabelPaper &one, qreal mm) { one.first.setX(mm); });
    number(tr("First label from the top, mm"), "firstY", 500, paper.first.y(),
           [](LabelPaper &one, qreal mm) { one.first.setY(mm); });
    number(tr("To the next column, mm"), "stepX", 500, paper.step.width(),
           [](LabelPaper &one, qreal mm) { one.step.setWidth(mm); });
    number(tr("To the next row, mm"), "stepY", 500, paper.step.height(),
           [](LabelPaper &one, qreal mm) { one.step.setHeight(mm); });
}

} // namespace suben
