#include "ui/labels/labeldesigner.h"

#include "core/labels/printtarget.h"
#include "core/labels/subjectfacts.h"
#include "core/labels/templatecheck.h"
#include "core/labels/templatereader.h"
#include "core/labels/templatewriter.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/labels/designmodel.h"
#include "ui/labels/elementform.h"
#include "ui/labels/labelcanvas.h"
#include "ui/labels/printing.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int JudgeAfter = 250; ///< ms without a change

} // namespace

LabelDesigner::LabelDesigner(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_model(new DesignModel(this)), m_elements(new QListWidget),
      m_canvas(new LabelCanvas(desk.theme, *m_model)), m_form(new ElementForm(desk.theme, *m_model)),
      m_properties(new QScrollArea), m_verdict(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("labelDesigner"));
    m_elements->setObjectName(QStringLiteral("labelElements"));
    m_elements->setAccessibleName(tr("Elements of the label"));
    m_verdict->setObjectName(QStringLiteral("labelVerdict"));
    m_verdict->setWordWrap(true);
    m_properties->setObjectName(QStringLiteral("labelProperties"));
    m_properties->setWidgetResizable(true);
    m_properties->setFrameShape(QFrame::NoFrame);
    m_properties->setFocusPolicy(Qt::NoFocus);
    m_judge.setSingleShot(true);
    m_judge.setInterval(JudgeAfter);
    placeParts();
    connect(&m_judge, &QTimer::timeout, this, &LabelDesigner::judge);
    connect(m_model, &DesignModel::changed, this, [this] {
        listElements();
        compose();
        m_judge.start();
    });
    connect(m_model, &DesignModel::selected, this, [this] {
        const QSignalBlocker quiet(m_elements);
        m_elements->setCurrentRow(m_model->current() + 1);
    });
    connect(m_elements, &QListWidget::currentRowChanged, this, [this](int row) { m_model->select(row - 1); });
}

void LabelDesigner::placeParts()
{
    const Theme &theme = m_desk.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    column->setSpacing(theme.px(6));
    column->addWidget(makeTools());
    m_parts = new QHBoxLayout;
    m_parts->setSpacing(theme.px(10));
    m_drawing = new QHBoxLayout;
    m_drawing->setSpacing(theme.px(10));
    m_drawing->addWidget(m_elements);
    m_drawing->addWidget(m_canvas, 1);
    m_parts->addLayout(m_drawing, 1);
    auto *inside = new QWidget;
    auto *inner = new QVBoxLayout(inside);
    inner->setContentsMargins(0, 0, theme.px(8), 0);
    inner->addWidget(m_form);
    inner->addStretch();
    m_properties->setWidget(inside);
    m_parts->addWidget(m_properties);
    column->addLayout(m_parts, 1);
    column->addWidget(m_verdict);
}

QWidget *LabelDesigner::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(6));
    const auto tool = [&](const QString &word, const char *name, auto make) {
        auto *button = new KeyButton(m_desk.theme, word, QString(), ButtonLook::Small);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, make] { addElement(make()); });
        row->addWidget(button);
    };
    tool(tr("Text"), "addText", [] {
        LabelText text;
        text.fact = QStringLiteral("lot.code");
        text.place = TextPlace{QRectF(2, 2, 30, 5), 9, 7, Weight::Regular, Align::Left, Fit::Wrap, PaperInk::Black};
        return LabelElement(text);
    });
    tool(tr("Facts"), "addRows", [] {
        LabelRows rows;
        rows.rows = {LabelRow{QStringLiteral("lot.code"), {}, Fit::Whole},
                     LabelRow{QStringLiteral("lot.made"), {}, Fit::Whole},
                     LabelRow{QStringLiteral("lot.expiry"), {}, Fit::Whole}};
        rows.area = QRectF(2, 10, 30, 16);
        return LabelElement(rows);
    });
    tool(tr("Code"), "addSymbol", [] {
        return LabelElement(LabelSymbol{QRectF(36, 10, 20, 20), {}, Symbology::QrCode, {}});
    });
    tool(tr("Drawn line"), "addLine", [] { return LabelElement(PageLine{QLineF(2, 9, 32, 9), 0.3}); });
    tool(tr("Box"), "addBox", [] { return LabelElement(PageBox{QRectF(1, 1, 30, 15), 0.3}); });
    tool(tr("Picture"), "addPicture", [] { return LabelElement(LabelPicture{QRectF(2, 2, 12, 12), {}}); });
    tool(tr("Table"), "addTable", [] {
        return LabelElement(LabelTable{QRectF(2, 20, 44, 15),
                                       {LabelColumn{QStringLiteral("item.name"), {}, 28, Align::Left},
                                        LabelColumn{QStringLiteral("line.qty"), {}, 14, Align::Right}},
                                       8});
    });
    row->addStretch();
    row->addWidget(makeLabel(tr("Snaps to 0.5 mm. Arrows move, Shift and arrows size, Del removes."), "hint"));
    return tools;
}

/// New elements go where there is room: down the left side until nothing is in the way.
void LabelDesigner::addElement(LabelElement element)
{
    const QRectF label(QPointF(), m_model->value().size);
    QRectF area = areaOf(element);
    area.setSize(QSizeF(std::min(area.width(), label.width()), std::min(area.height(), label.height())));
    const auto free = [&](const QRectF &place) {
        return label.contains(place) &&
               std::none_of(m_model->value().elements.begin(), m_model->value().elements.end(),
                            [&](const LabelElement &one) { return areaOf(one).intersects(place); });
    };
    for (qreal y = 1; y + area.height() <= label.height(); y += 1) {
        for (qreal x = 1; x + area.width() <= label.width(); x += 1) {
            if (const QRectF place(QPointF(x, y), area.size()); free(place)) {
                setArea(element, place);
                m_model->add(std::move(element));
                m_canvas->setFocus();
                return;
            }
        }
    }
    area.moveTopLeft(QPointF(0, 0));
    setArea(element, area);
    m_model->add(std::move(element));
    m_canvas->setFocus();
}

void LabelDesigner::open(const LabelTemplate &labelTemplate, const std::optional<LabelSubject> &subject)
{
    m_subject = subject;
    m_opened = labelTemplateJson(labelTemplate);
    m_form->setFacts(facts());
    m_model->begin(labelTemplate);
}

bool LabelDesigner::openDraft(const std::optional<LabelSubject> &subject)
{
    QFile file(draftPath());
    const auto draft = file.open(QIODevice::ReadOnly) ? readLabelTemplate(file.readAll(), file.fileName())
                                                      : failure(ErrorCode::NotFound, file.fileName());
    if (!draft)
        return false;
    open(*draft, subject);
    return true;
}

QString LabelDesigner::draftPath() const
{
    return m_desk.workspace->ownFolder(u"labels") + QStringLiteral("/design.draft");
}

/// The last drawing that makes a label stands beside the templates until it is saved: closing loses nothing.
void LabelDesigner::keepDraft()
{
    const QByteArray drawn = labelTemplateJson(m_model->value());
    if (drawn == m_opened)
        return;
    QDir().mkpath(m_desk.workspace->ownFolder(u"labels"));
    if (const auto kept = writeWholeFile(draftPath(), drawn); !kept)
        Q_EMIT failed(kept.error());
}

void LabelDesigner::hideEvent(QHideEvent *event)
{
    if (m_judge.isActive()) {
        m_judge.stop();
        judge();
    }
    QFrame::hideEvent(event);
}

void LabelDesigner::begin()
{
    m_canvas->setFocus();
}

/// Everything the packs know of lots, items, entries and things, those people know by a word first.
QList<OfferedFact> LabelDesigner::facts() const
{
    const Session &session = m_desk.workspace->session();
    QMap<QString, QString> words;
    for (const char *path :
         {"own.name",    "own.phone",    "own.address", "own.creditCode", "user.name",   "today",      "party.name",
          "item.name",   "item.spec",    "item.maker",  "item.gtin",      "item.code",   "lot.code",   "lot.made",
          "lot.expiry",  "lot.origin",   "lot.onHand",  "line.qty",       "line.amount", "line.price", "event.date",
          "event.docNo", "event.amount", "code.text",   "code.sscc",      "code.gs1",    "code.count", "day.date",
          "day.seal",    "day.entries",  "day.amount",  "trace.code",     "view.text"})
        words.insert(QString::fromLatin1(path), builtInCaption(QString::fromLatin1(path), QStringLiteral("zh")));
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack == nullptr)
            continue;
        for (const FieldRule &field : pack->fields) {
            if (!field.secret && !field.person)
                words.insert(field.path, inLanguage(field.words, session.packs.language()));
        }
    }
    QList<OfferedFact> all;
    for (auto word = words.begin(); word != words.end(); ++word)
        all.append(OfferedFact{word.key(), word.value()});
    std::stable_sort(all.begin(), all.end(),
                     [](const OfferedFact &a, const OfferedFact &b) { return !a.word.isEmpty() && b.word.isEmpty(); });
    return all;
}

void LabelDesigner::listElements()
{
    const QSignalBlocker quiet(m_elements);
    m_elements->clear();
    m_elements->addItem(tr("The label: name, size, paper"));
    for (const LabelElement &element : m_model->value().elements)
        m_elements->addItem(elementTitle(element, QStringLiteral("zh")));
    m_elements->setCurrentRow(m_model->current() + 1);
}

LabelContent LabelDesigner::content() const
{
    Session &session = m_desk.workspace->session();
    if (m_subject && m_subject->kindWord() == m_model->value().of) {
        if (const auto said = labelContent(session, *m_subject, m_model->value()))
            return *said;
    }
    return exampleContent(m_model->value(), session.packs);
}

void LabelDesigner::compose()
{
    const auto sheet = composeLabel(m_model->value(), content(), 203);
    m_canvas->setPage(sheet ? sheet->page : PaperPage{m_model->value().size, {}});
}

void LabelDesigner::judge()
{
    const LabelTemplate &drawn = m_model->value();
    const auto read = readLabelTemplate(labelTemplateJson(drawn), drawn.words.zh);
    if (!read) {
        m_verdict->setText(read.error().text);
        setLook(*m_verdict, "look", QStringLiteral("refuse"));
        return;
    }
    keepDraft();
    Session &session = m_desk.workspace->session();
    const Findings findings = checkTemplate(drawn, session.packs);
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences << finding.text;
    if (sentences.isEmpty())
        sentences << tr("Every code reads back at 203 and 300 dpi.");
    QStringList missing;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack != nullptr)
            missing += missingFacts(drawn, *pack, session.packs.language());
    }
    missing.removeDuplicates();
    if (!missing.isEmpty())
        sentences << tr("Not on the label though a rule pack names it: %1.").arg(missing.join(QStringLiteral("、")));
    m_verdict->setText(sentences.join(u' '));
    setLook(*m_verdict, "look",
            hasRefusal(findings) ? QStringLiteral("refuse")
            : findings.isEmpty() ? QStringLiteral("ok")
                                 : QStringLiteral("small"));
}

void LabelDesigner::save()
{
    LabelTemplate kept = m_model->value();
    const bool isShipped = QFile::exists(LabelTemplates::shippedFolder() + u'/' + kept.id + QStringLiteral(".json"));
    if (isShipped)
        kept.id = QStringLiteral("my.") + kept.id;
    const QString folder = m_desk.workspace->ownFolder(u"labels");
    const auto path = saveLabelTemplate(kept, folder);
    if (!path) {
        Q_EMIT failed(path.error());
        return;
    }
    if (isShipped) {
        LabelTemplate own = m_model->value();
        own.id = kept.id;
        m_model->changeLabel(own);
    }
    m_judge.stop();
    m_opened = labelTemplateJson(m_model->value());
    QFile::remove(draftPath());
    Q_EMIT saved(kept.id, *path);
}

bool LabelDesigner::undo()
{
    return m_model->undo();
}

bool LabelDesigner::redo()
{
    return m_model->redo();
}

void LabelDesigner::removeElement()
{
    m_model->removeElement();
}

void LabelDesigner::duplicate()
{
    m_model->duplicate();
}

/// The two that the key map does not know.
void LabelDesigner::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
        redo();
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        duplicate();
        return;
    }
    QFrame::keyPressEvent(event);
}

/// In a narrow window the list stands above the drawing, in one narrower still the properties below it.
void LabelDesigner::setMode(WindowMode mode)
{
    const Theme &theme = m_desk.theme;
    const bool wide = mode == WindowMode::Wide || mode == WindowMode::Middle;
    m_drawing->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_elements->setMinimumWidth(wide ? theme.px(168) : 0);
    m_elements->setMaximumWidth(wide ? theme.px(168) : QWIDGETSIZE_MAX);
    m_elements->setMaximumHeight(wide ? QWIDGETSIZE_MAX : theme.px(84));
    m_properties->setMinimumWidth(theme.px(wide ? 300 : 260));
    m_parts->setDirection(mode == WindowMode::Large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace suben
