#include "ui/labels/elementform.h"

#include "ui/labels/designmodel.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBuffer>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QImage>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr qreal MostPoints = 120;
constexpr qreal LeastPoints = 5;
constexpr qreal LongestSide = 300;  ///< mm
constexpr int WidestPicture = 1200; ///< pixels kept of a picture

/// One bit a dot comes out of a label printer anyway; small enough to stand in the template.
QByteArray pngOf(const QString &path)
{
    QImage picture(path);
    if (picture.isNull())
        return {};
    if (picture.width() > WidestPicture)
        picture = picture.scaledToWidth(WidestPicture, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    picture.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return png;
}

} // namespace

ElementForm::ElementForm(const Theme &theme, DesignModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("elementForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&model, &DesignModel::selected, this, &ElementForm::rebuild);
    connect(&model, &DesignModel::changed, this, &ElementForm::followPlace);
}

template <typename Element, typename Change>
void ElementForm::change(const char *kind, Change apply)
{
    const LabelElement *now = m_model.element();
    const auto *old = now == nullptr ? nullptr : std::get_if<Element>(now);
    if (old == nullptr)
        return;
    Element changed = *old;
    apply(changed);
    m_changing = true;
    m_model.changeElement(std::move(changed), QString::fromLatin1(kind));
    m_changing = false;
}

void ElementForm::changeLabel(const std::function<void(LabelTemplate &)> &apply)
{
    LabelTemplate label = m_model.value();
    apply(label);
    m_changing = true;
    m_model.changeLabel(std::move(label));
    m_changing = false;
}

void ElementForm::addRow(const QString &word, const char *objectName, QWidget *field)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(word);
    m_form->addRow(makeLabel(word, "small"), field);
}

QDoubleSpinBox *ElementForm::addNumber(const QString &word, const char *objectName, qreal least, qreal most,
                                       qreal value)
{
    auto *field = new QDoubleSpinBox;
    field->setRange(least, most);
    field->setDecimals(1);
    field->setSingleStep(DesignModel::Snap);
    field->setValue(value);
    field->setKeyboardTracking(false);
    addRow(word, objectName, field);
    return field;
}

QComboBox *ElementForm::addChoice(const QString &word, const char *objectName, const QStringList &words, int current)
{
    auto *field = new QComboBox;
    field->addItems(words);
    field->setCurrentIndex(current);
    addRow(word, objectName, field);
    return field;
}

QComboBox *ElementForm::addFact(const QString &word, const char *objectName, const QString &fact)
{
    QComboBox *field = makeFactChooser(m_facts, fact);
    field->lineEdit()->setAccessibleName(word);
    addRow(word, objectName, field);
    return field;
}

QLineEdit *ElementForm::addText(const QString &word, const char *objectName, const QString &value)
{
    auto *field = new QLineEdit(value);
    addRow(word, objectName, field);
    return field;
}

void ElementForm::rebuild()
{
    if (m_changing)
        return;
    if (m_fields != nullptr) {
        m_fields->hide();
        m_fields->deleteLater();
    }
    m_place = {};
    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(m_theme.px(5));
    layout()->addWidget(m_fields);
    const LabelElement *element = m_model.element();
    if (element == nullptr) {
        showLabel();
        return;
    }
    showPlace();
    const LabelElement shown = *element;
    std::visit([this](const auto &one) { fields(one); }, shown);
}

void ElementForm::showPlace()
{
    const QRectF area = areaOf(*m_model.element());
    m_place = {addNumber(tr("From the left, mm"), "placeX", 0, LongestSide, area.x()),
               addNumber(tr("From the top, mm"), "placeY", 0, LongestSide, area.y()),
               addNumber(tr("Width, mm"), "placeWidth", 0.1, LongestSide, area.width()),
               addNumber(tr("Height, mm"), "placeHeight", 0.1, LongestSide, area.height())};
    for (QDoubleSpinBox *field : m_place) {
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            m_changing = true;
            m_model.place(QRectF(m_place[0]->value(), m_place[1]->value(), m_place[2]->value(), m_place[3]->value()),
                          QStringLiteral("place"));
            m_changing = false;
        });
    }
}

/// The mouse moved it.
void ElementForm::followPlace()
{
    const LabelElement *element = m_model.element();
    if (m_changing || element == nullptr || m_place[0] == nullptr)
        return;
    const QRectF area = areaOf(*element);
    const std::array values{area.x(), area.y(), area.width(), area.height()};
    for (std::size_t i = 0; i < m_place.size(); ++i) {
        const QSignalBlocker quiet(m_place[i]);
        m_place[i]->setValue(values[i]);
    }
}

void ElementForm::fields(const LabelText &text)
{
    QComboBox *fact = addFact(tr("Fact"), "textFact", text.fact);
    QLineEdit *words = addText(tr("Words"), "textWords", text.words.zh);
    words->setPlaceholderText(tr("%1 stands for the fact"));
    const auto says = [this, fact, words] {
        change<LabelText>("says", [&](LabelText &one) {
            one.fact = chosenFact(*fact);
            one.words.zh = words->text();
            if (one.words.zh.isEmpty())
                one.words.en.clear();
        });
    };
    connect(fact, &QComboBox::activated, this, says);
    connect(fact->lineEdit(), &QLineEdit::editingFinished, this, says);
    connect(words, &QLineEdit::textEdited, this, says);
    QDoubleSpinBox *points = addNumber(tr("Letters, points"), "textPoints", LeastPoints, MostPoints, text.place.points);
    QDoubleSpinBox *least = addNumber(tr("Shrink to, points"), "textLeast", LeastPoints, MostPoints, text.place.least);
    const auto sizes = [this, points, least] {
        change<LabelText>("points", [&](LabelText &one) {
            one.place.points = points->value();
            one.place.least = std::min(least->value(), points->value());
        });
    };
    connect(points, &QDoubleSpinBox::valueChanged, this, sizes);
    connect(least, &QDoubleSpinBox::valueChanged, this, sizes);
    QComboBox *weight =
        addChoice(tr("Weight"), "textWeight", {tr("Ordinary"), tr("Bold")}, text.place.weight == Weight::Bold ? 1 : 0);
    connect(weight, &QComboBox::activated, this, [this](int at) {
        change<LabelText>("", [&](LabelText &one) { one.place.weight = at == 1 ? Weight::Bold : Weight::Regular; });
    });
    QComboBox *align =
        addChoice(tr("Stands"), "textAlign", {tr("To the left"), tr("In the middle"), tr("To the right")},
                  static_cast<int>(text.place.align));
    connect(align, &QComboBox::activated, this, [this](int at) {
        change<LabelText>("", [&](LabelText &one) { one.place.align = static_cast<Align>(at); });
    });
    QComboBox *fit = addChoice(tr("Too long"), "textFit",
                               {tr("one line, cut"), tr("one line, smaller, then cut"),
                                tr("several lines, smaller, then cut"), tr("never cut")},
                               static_cast<int>(text.place.fit));
    connect(fit, &QComboBox::activated, this,
            [this](int at) { change<LabelText>("", [&](LabelText &one) { one.place.fit = static_cast<Fit>(at); }); });
}

void ElementForm::fields(const LabelRows &rows)
{
    QList<FactLine> lines;
    for (const LabelRow &row : rows.rows)
        lines.append(FactLine{row.fact, row.caption, 0, static_cast<int>(lines.size())});
    auto *list = new FactList(m_theme, FactList::Of::Rows, m_facts, lines);
    addRow(tr("Facts"), "rowFacts", list);
    connect(list, &FactList::edited, this, [this, list] {
        change<LabelRows>("rows", [&](LabelRows &one) {
            std::vector<LabelRow> kept;
            for (const FactLine &line : list->lines()) {
                const bool known = line.source >= 0 && line.source < static_cast<int>(one.rows.size());
                kept.push_back(LabelRow{line.fact, line.caption,
                                        known ? one.rows[static_cast<std::size_t>(line.source)].fit : Fit::Wrap});
            }
            one.rows = std::move(kept);
        });
    });
    QDoubleSpinBox *points = addNumber(tr("Letters, points"), "rowPoints", LeastPoints, MostPoints, rows.points);
    QDoubleSpinBox *least = addNumber(tr("Shrink to, points"), "rowLeast", LeastPoints, MostPoints, rows.least);
    const auto sizes = [this, points, least] {
        change<LabelRows>("points", [&](LabelRows &one) {
            one.points = points->value();
            one.least = std::min(least->value(), points->value());
        });
    };
    connect(points, &QDoubleSpinBox::valueChanged, this, sizes);
    connect(least, &QDoubleSpinBox::valueChanged, this, sizes);
}

void ElementForm::fields(const LabelSymbol &symbol)
{
    const QStringList kinds{tr("Trace code, as the rule pack says"),
                            tr("Trace code, readable offline"),
                            tr("Trace code, GB/T 33993"),
                            tr("Trace code, GS1"),
                            tr("Trace code, the firm's web address"),
                            QStringLiteral("QR"),
                            QStringLiteral("GS1 QR"),
                            QStringLiteral("Data Matrix"),
                            QStringLiteral("GS1 Data Matrix"),
                            QStringLiteral("GS1-128"),
                            QStringLiteral("Code 128"),
                            QStringLiteral("EAN-13"),
                            QStringLiteral("ITF-14")};
    static constexpr int OfFact = 5;
    static constexpr std::array Forms{TraceForm::Own, TraceForm::Gb33993, TraceForm::Gs1, TraceForm::Url};
    int now = symbol.fact.isEmpty() ? 0 : OfFact + static_cast<int>(symbol.symbology);
    for (std::size_t i = 0; symbol.fact.isEmpty() && i < Forms.size(); ++i) {
        if (symbol.carries == Forms[i])
            now = static_cast<int>(i) + 1;
    }
    QComboBox *kind = addChoice(tr("Kind"), "symbolKind", kinds, now);
    QComboBox *fact =
        addFact(tr("Content"), "symbolFact", symbol.fact.isEmpty() ? QStringLiteral("lot.code") : symbol.fact);
    fact->setEnabled(now >= OfFact);
    const auto says = [this, kind, fact] {
        const int at = kind->currentIndex();
        fact->setEnabled(at >= OfFact);
        change<LabelSymbol>("", [&](LabelSymbol &one) {
            one.fact = at >= OfFact ? chosenFact(*fact) : QString();
            one.symbology = at >= OfFact ? static_cast<Symbology>(at - OfFact) : Symbology::QrCode;
            one.carries = at > 0 && at < OfFact ? std::optional(Forms[static_cast<std::size_t>(at) - 1]) : std::nullopt;
        });
    };
    connect(kind, &QComboBox::activated, this, says);
    connect(fact, &QComboBox::activated, this, says);
    connect(fact->lineEdit(), &QLineEdit::editingFinished, this, says);
}

void ElementForm::fields(const PageLine &line)
{
    connect(addNumber(tr("Thickness, mm"), "lineThickness", 0.1, 2, line.width), &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change<PageLine>("thick", [&](PageLine &one) { one.width = value; }); });
}

void ElementForm::fields(const PageBox &box)
{
    connect(addNumber(tr("Thickness, mm"), "boxThickness", 0.1, 2, box.width), &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change<PageBox>("thick", [&](PageBox &one) { one.width = value; }); });
}

void ElementForm::fields(const LabelPicture &)
{
    auto *choose = new KeyButton(m_theme, tr("Choose a picture…"), QString());
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a picture…"), {},
                                       QStringLiteral("PNG JPEG BMP (*.png *.jpg *.jpeg *.bmp)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            if (const QByteArray png = pngOf(path); !png.isEmpty())
                change<LabelPicture>("", [&](LabelPicture &one) { one.png = png; });
        });
        dialog->open();
    });
    addRow(tr("Picture"), "pictureFile", choose);
}

void ElementForm::fields(const LabelTable &table)
{
    QList<FactLine> lines;
    for (const LabelColumn &column : table.columns)
        lines.append(FactLine{column.fact, column.caption, column.width, static_cast<int>(lines.size())});
    auto *list = new FactList(m_theme, FactList::Of::Columns, m_facts, lines);
    addRow(tr("Columns"), "tableColumns", list);
    connect(list, &FactList::edited, this, [this, list] {
        change<LabelTable>("columns", [&](LabelTable &one) {
            std::vector<LabelColumn> kept;
            for (const FactLine &line : list->lines()) {
                const bool known = line.source >= 0 && line.source < static_cast<int>(one.columns.size());
                kept.push_back(
                    LabelColumn{line.fact, line.caption, line.width,
                                known ? one.columns[static_cast<std::size_t>(line.source)].align : Align::Left});
            }
            one.columns = std::move(kept);
        });
    });
    connect(addNumber(tr("Letters, points"), "tablePoints", LeastPoints, MostPoints, table.points),
            &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change<LabelTable>("points", [&](LabelTable &one) { one.points = value; }); });
}

} // namespace suben
