#include "ui/labels/factlist.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace suben
{

QComboBox *makeFactChooser(const QList<OfferedFact> &facts, const QString &current)
{
    auto *chooser = new QComboBox;
    chooser->setEditable(true);
    chooser->setInsertPolicy(QComboBox::NoInsert);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(10);
    int at = -1;
    for (const OfferedFact &fact : facts) {
        chooser->addItem(fact.word.isEmpty() ? fact.path : fact.word + QStringLiteral("  ") + fact.path, fact.path);
        if (fact.path == current)
            at = chooser->count() - 1;
    }
    chooser->setCurrentIndex(at);
    if (at < 0)
        chooser->setEditText(current);
    return chooser;
}

QString chosenFact(const QComboBox &chooser)
{
    const int at = chooser.findText(chooser.currentText());
    return at >= 0 ? chooser.itemData(at).toString() : chooser.currentText().trimmed();
}

FactList::FactList(const Theme &theme, Of of, const QList<OfferedFact> &facts, const QList<FactLine> &lines,
                   QWidget *parent)
    : QWidget(parent), m_of(of), m_facts(facts), m_lines(lines), m_list(new QListWidget),
      m_fact(makeFactChooser(facts, {})), m_caption(new QLineEdit), m_width(new QDoubleSpinBox)
{
    m_list->setObjectName(QStringLiteral("factLines"));
    m_list->setAccessibleName(of == Of::Rows ? tr("Facts of the label") : tr("Columns"));
    m_list->setMinimumHeight(theme.px(110));
    m_fact->setObjectName(QStringLiteral("lineFact"));
    m_fact->setAccessibleName(tr("Fact"));
    m_fact->lineEdit()->setAccessibleName(tr("Fact"));
    m_caption->setObjectName(QStringLiteral("lineCaption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setPlaceholderText(tr("as the rule pack calls it"));
    m_width->setObjectName(QStringLiteral("lineWidth"));
    m_width->setAccessibleName(tr("Width"));
    m_width->setRange(2, 300);
    m_width->setSuffix(tr(" mm"));
    m_width->setVisible(of == Of::Columns);
    placeParts(theme);
    fill();
    m_list->setCurrentRow(0);
    showLine();
    connect(m_list, &QListWidget::currentRowChanged, this, &FactList::showLine);
    const auto changed = [this] {
        if (FactLine *now = line();
            now != nullptr && (now->fact != chosenFact(*m_fact) || now->caption.zh != m_caption->text() ||
                               now->width != m_width->value())) {
            now->fact = chosenFact(*m_fact);
            now->caption.zh = m_caption->text();
            now->width = m_width->value();
            fill();
            Q_EMIT edited();
        }
    };
    connect(m_fact, &QComboBox::activated, this, changed);
    connect(m_fact->lineEdit(), &QLineEdit::editingFinished, this, changed);
    connect(m_caption, &QLineEdit::editingFinished, this, changed);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, changed);
}

void FactList::placeParts(const Theme &theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(4));
    grid->addWidget(m_list, 0, 0, 1, 4);
    const auto button = [&](const QString &word, const char *name, int column, auto act) {
        auto *made = new KeyButton(theme, word, QString(), ButtonLook::Small);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, act);
        grid->addWidget(made, 1, column);
    };
    button(tr("Add"), "lineAdd", 0, [this] {
        m_lines.append(FactLine{m_facts.isEmpty() ? QStringLiteral("item.name") : m_facts.first().path, {}, 20});
        fill();
        m_list->setCurrentRow(static_cast<int>(m_lines.size()) - 1);
        m_fact->setFocus();
        Q_EMIT edited();
    });
    button(tr("Remove"), "lineRemove", 1, [this] {
        if (line() == nullptr)
            return;
        m_lines.removeAt(m_list->currentRow());
        fill();
        Q_EMIT edited();
    });
    button(tr("Up"), "lineUp", 2, [this] { move(-1); });
    button(tr("Down"), "lineDown", 3, [this] { move(1); });
    grid->addWidget(m_fact, 2, 0, 1, 4);
    grid->addWidget(m_caption, 3, 0, 1, m_of == Of::Columns ? 2 : 4);
    if (m_of == Of::Columns)
        grid->addWidget(m_width, 3, 2, 1, 2);
}

FactLine *FactList::line()
{
    const int at = m_list->currentRow();
    return at >= 0 && at < m_lines.size() ? &m_lines[at] : nullptr;
}

void FactList::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const FactLine &each : std::as_const(m_lines)) {
        QString word = each.caption.zh;
        for (const OfferedFact &fact : std::as_const(m_facts)) {
            if (word.isEmpty() && fact.path == each.fact)
                word = fact.word;
        }
        m_list->addItem(word.isEmpty() ? each.fact : word + QStringLiteral("  ") + each.fact);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void FactList::showLine()
{
    const FactLine *now = line();
    const QSignalBlocker quietFact(m_fact);
    const QSignalBlocker quietWidth(m_width);
    for (QWidget *field :
         {static_cast<QWidget *>(m_fact), static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_width)})
        field->setEnabled(now != nullptr);
    if (now == nullptr)
        return;
    const int at = m_fact->findData(now->fact);
    m_fact->setCurrentIndex(at);
    if (at < 0)
        m_fact->setEditText(now->fact);
    m_caption->setText(now->caption.zh);
    m_width->setValue(now->width);
}

void FactList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_lines.size())
        return;
    m_lines.move(from, to);
    fill();
    m_list->setCurrentRow(to);
    Q_EMIT edited();
}

} // namespace suben
