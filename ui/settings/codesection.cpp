#include "ui/settings/codesection.h"

#include "core/codes/codewords.h"
#include "core/codes/gs1.h"
#include "core/codes/schemes.h"
#include "core/ledger/scanning.h"
#include "core/ledger/settings.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int FieldWidth = 200;
constexpr int LeastItemDigits = 4;
constexpr int MostItemDigits = 6;
constexpr int LabelDigits = 10; ///< between the two of the prefix and the check digit
constexpr qsizetype LongestSeparator = 8;

bool isCompanyPrefix(const QString &text)
{
    return text.size() >= 7 && text.size() <= 10 &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What no value of a GS1 code may hold (General Specifications, character set 82): else it would cut values apart.
bool isSeparator(const QString &text)
{
    return text.size() <= LongestSeparator &&
           std::ranges::any_of(text, [](QChar c) { return !isGs1Character(c) && c != u' '; });
}

} // namespace

CodeSection::CodeSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("codes"), tr("Codes and scales")), m_prefix(new QLineEdit),
      m_separator(new QLineEdit), m_itemDigits(new QComboBox), m_hasCheck(new QCheckBox(tr("A check digit stands between"))),
      m_value(new QComboBox), m_digits(makeLabel({}, "bold")), m_tried(makeLabel({}, "bold"))
{
    placeParts();
    for (QComboBox *choice : {m_itemDigits, m_value})
        connect(choice, &QComboBox::currentIndexChanged, this, &CodeSection::showDigits);
    connect(m_hasCheck, &QCheckBox::toggled, this, &CodeSection::showDigits);
    setFocusProxy(m_prefix);
}

void CodeSection::placeParts()
{
    m_prefix->setObjectName(QStringLiteral("companyPrefix"));
    m_separator->setObjectName(QStringLiteral("gunSeparator"));
    m_itemDigits->setObjectName(QStringLiteral("inStoreDigits"));
    m_hasCheck->setObjectName(QStringLiteral("inStoreCheck"));
    m_value->setObjectName(QStringLiteral("inStoreValue"));
    m_digits->setObjectName(QStringLiteral("inStoreShape"));
    m_tried->setObjectName(QStringLiteral("triedCode"));
    m_tried->setWordWrap(true);
    for (QLineEdit *field : {m_prefix, m_separator}) {
        field->setMaximumWidth(theme().px(FieldWidth));
        field->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    for (QComboBox *choice : {m_itemDigits, m_value})
        choice->setMaximumWidth(theme().px(FieldWidth));
    for (int digits = LeastItemDigits; digits <= MostItemDigits; ++digits)
        m_itemDigits->addItem(tr("%1 digits").arg(digits), digits);
    m_value->addItem(tr("grams"), static_cast<int>(InStoreValue::Grams));
    m_value->addItem(tr("fen"), static_cast<int>(InStoreValue::Fen));
    addSentence(tr("The GS1 prefix of the firm, 7 to 10 digits, makes the numbers of its cartons (SSCC)."));
    addRow(tr("GS1 prefix"), m_prefix);
    addSentence(tr("Where a gun sends another sign for the separator (FNC1), it stands here, such as ~ or |. Empty: the "
                   "usual ones are known."));
    addRow(tr("Separator"), m_separator);
    addSentence(tr("Labels of the shop's scales begin with 2. Behind two digits stands the number of the item, then "
                   "weight or price, as the scales are set."));
    addRow(tr("Item number"), m_itemDigits);
    addRow({}, m_hasCheck);
    addRow(tr("Then"), m_value);
    addRow(tr("So a label is"), m_digits);
    addRow(tr("Scan something to try"), m_tried);
    addButtons({new KeyButton(theme(), tr("Keep"), desk().keys.action(Act::Finish), ButtonLook::Primary)});
    column().addStretch();
}

InStoreLayout CodeSection::layout() const
{
    return {m_itemDigits->currentData().toInt(), m_hasCheck->isChecked(),
            static_cast<InStoreValue>(m_value->currentData().toInt())};
}

void CodeSection::showDigits()
{
    const InStoreLayout now = layout();
    const qsizetype value = LabelDigits - now.itemDigits - (now.hasValueCheck ? 1 : 0);
    const QString shape = now.hasValueCheck ? tr("2 of the shop, %1 of the item, 1 check, %2 of the value, 1 check")
                                            : tr("2 of the shop, %1 of the item, %2 of the value, 1 check");
    m_digits->setText(shape.arg(now.itemDigits).arg(value));
}

void CodeSection::refresh()
{
    Settings settings(session());
    m_prefix->setText(settings.value(CompanyPrefixSetting).value_or(QString()));
    m_separator->setText(settings.value(SeparatorSetting).value_or(QString()));
    const InStoreLayout kept = layoutFromText(settings.value(InStoreLayoutSetting).value_or(QString()));
    m_itemDigits->setCurrentIndex(m_itemDigits->findData(kept.itemDigits));
    m_hasCheck->setChecked(kept.hasValueCheck);
    m_value->setCurrentIndex(m_value->findData(static_cast<int>(kept.value)));
    showDigits();
}

bool CodeSection::act(Act act)
{
    if (act != Act::Finish && act != Act::Save)
        return false;
    keep();
    return true;
}

void CodeSection::keep()
{
    const QString prefix = m_prefix->text().trimmed();
    if (!prefix.isEmpty() && !isCompanyPrefix(prefix)) {
        m_prefix->setFocus();
        Q_EMIT said(Tone::Refuse, tr("Not kept"), tr("A GS1 prefix has 7 to 10 digits."));
        return;
    }
    const QString separator = m_separator->text().trimmed();
    if (!separator.isEmpty() && !isSeparator(separator)) {
        m_separator->setFocus();
        Q_EMIT said(Tone::Refuse, tr("Not kept"),
                    tr("A separator is a sign that GS1 codes do not use themselves, such as ~ or |."));
        return;
    }
    if (keepValue(CompanyPrefixSetting, prefix) && keepValue(SeparatorSetting, separator) &&
        keepValue(InStoreLayoutSetting, layoutText(layout())))
        Q_EMIT said(Tone::Ok, tr("Kept"), tr("Every scan from now on is read so."));
}

bool CodeSection::keepValue(const QString &key, const QString &value)
{
    const auto kept = Settings(session()).setValue(key, value);
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.has_value();
}

bool CodeSection::scanned(const QString &text)
{
    if (const auto label = readInStoreCode(text, layout())) {
        m_tried->setText(label->meaning == InStoreValue::Grams
                             ? tr("Item %1, %2 kg").arg(label->item, label->value.toString())
                             : tr("Item %1, %2 yuan").arg(label->item, label->value.toString()));
        return true;
    }
    ScanContext context;
    context.gs1Separator = m_separator->text().trimmed();
    const auto scan = Scanning(session()).read(text, context);
    if (!scan)
        return true;
    QStringList parts;
    for (const CodeCheck &code : scan->decoded.candidates) {
        parts << schemeTitle(code.scheme);
        for (const auto &[name, value] : code.parts)
            parts << codePartTitle(name) + u' ' + codePartText(value);
    }
    m_tried->setText(parts.isEmpty() ? tr("Nothing is known of this code.") : parts.join(QStringLiteral(" · ")));
    return true;
}

} // namespace suben
