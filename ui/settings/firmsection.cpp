#include "ui/settings/firmsection.h"

#include "core/codes/schemes.h"
#include "core/labels/labelsubject.h"
#include "core/ledger/settings.h"
#include "core/rules/ownroles.h"
#include "core/workspace/workspace.h"
#include "ui/form/fieldtext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> roleColumns()
{
    return {{QStringLiteral("role"), FirmSection::tr("What the firm does"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("state"), FirmSection::tr("State"), 96, 1, RecordColumn::Look::Tags}};
}

} // namespace

FirmSection::FirmSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("firm"), tr("This firm")), m_name(new QLineEdit),
      m_creditCode(new QLineEdit), m_codeSentence(makeLabel({}, "small")), m_region(new QLineEdit),
      m_phone(new QLineEdit), m_address(new QLineEdit), m_traceUrl(new QLineEdit), m_kind(new QComboBox),
      m_model(new RecordModel(roleColumns(), this)), m_roles(new RecordView(theme(), QStringLiteral("ownRoles")))
{
    addSentence(tr("What stands here goes onto papers and into packages. What the firm does decides which steps and "
                   "rules apply to it; Enter switches a line on or off."));
    placeFields();
    m_roles->setModel(m_model);
    m_roles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roles->setAccessibleName(tr("What the firm does"));
    column().addWidget(m_roles, 1);
    addButtons({new KeyButton(theme(), tr("Keep"), desk.keys.action(Act::Finish), ButtonLook::Primary)});
    connect(m_roles, &RecordView::opened, this, &FirmSection::toggle);
    setFocusProxy(m_name);
}

void FirmSection::placeFields()
{
    m_name->setObjectName(QStringLiteral("firmName"));
    m_creditCode->setObjectName(QStringLiteral("firmCreditCode"));
    m_creditCode->setMaxLength(24);
    m_creditCode->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_region->setObjectName(QStringLiteral("firmRegion"));
    m_region->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_region->setPlaceholderText(tr("CN, or with the digits of the place: CN-3706"));
    m_kind->setObjectName(QStringLiteral("firmKind"));
    addRow(tr("Name"), m_name);
    addRow(tr("Unified social credit code"), m_creditCode);
    addRow({}, m_codeSentence);
    addRow(tr("Kind of firm"), m_kind);
    addRow(tr("Region, for local rules"), m_region);
    connect(m_name, &QLineEdit::returnPressed, m_creditCode, qOverload<>(&QWidget::setFocus));
    connect(m_creditCode, &QLineEdit::returnPressed, m_kind, qOverload<>(&QWidget::setFocus));
    connect(m_creditCode, &QLineEdit::textChanged, this, &FirmSection::checkCode);
    connect(m_region, &QLineEdit::returnPressed, m_phone, qOverload<>(&QWidget::setFocus));
    placeLabelFields();
}

void FirmSection::placeLabelFields()
{
    m_phone->setObjectName(QStringLiteral("firmPhone"));
    m_phone->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_address->setObjectName(QStringLiteral("firmAddress"));
    m_traceUrl->setObjectName(QStringLiteral("firmTraceUrl"));
    m_traceUrl->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_traceUrl->setPlaceholderText(tr("https://…, only where trace pages stand on the web"));
    addRow(tr("Phone, for labels"), m_phone);
    addRow(tr("Address, for labels"), m_address);
    addRow(tr("Address of the trace pages"), m_traceUrl);
    connect(m_phone, &QLineEdit::returnPressed, m_address, qOverload<>(&QWidget::setFocus));
    connect(m_address, &QLineEdit::returnPressed, m_traceUrl, qOverload<>(&QWidget::setFocus));
    connect(m_traceUrl, &QLineEdit::returnPressed, m_roles, qOverload<>(&QWidget::setFocus));
}

void FirmSection::refresh()
{
    const LedgerInfo &info = session().info;
    m_name->setText(info.name);
    m_creditCode->setText(info.creditCode);
    m_region->setText(info.region);
    Settings settings(session());
    m_phone->setText(settings.value(OwnPhoneSetting).value_or(QString()));
    m_address->setText(settings.value(OwnAddressSetting).value_or(QString()));
    m_traceUrl->setText(settings.value(TraceUrlSetting).value_or(QString()));
    m_kind->clear();
    for (const Choice &kind : kindsOf(session().packs, info.categories))
        m_kind->addItem(inLanguage(kind.words, windowLanguage()), kind.id);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(info.kind)));
    m_known = rolesOf(session().packs, info.categories);
    m_chosen = info.roles;
    showRoles();
}

void FirmSection::checkCode()
{
    const QString typed = m_creditCode->text().trimmed();
    const CodeCheck check = checkScheme(u"uscc", typed);
    const bool isBad = !typed.isEmpty() && check.state == CodeState::Bad;
    m_codeSentence->setText(typed.isEmpty() ? QString() : isBad ? check.sentence : tr("The code is right."));
    setLook(*m_codeSentence, "look", isBad ? QStringLiteral("refuse") : QStringLiteral("ok"));
}

void FirmSection::showRoles()
{
    const qint64 key = std::max<qint64>(1, m_roles->currentKey());
    std::vector<Record> records;
    for (const Choice &role : m_known) {
        const Tag tag =
            m_chosen.contains(role.id) ? dispositionTag(tr("Yes"), TagLook::Ok) : Tag{TagLook::Plain, tr("No"), {}};
        records.push_back({static_cast<qint64>(records.size()) + 1,
                           {inLanguage(role.words, windowLanguage()), {}},
                           {},
                           {tag},
                           false});
    }
    m_model->show(std::move(records));
    m_roles->setCurrentIndex(m_model->index(static_cast<int>(key) - 1, 0));
}

void FirmSection::toggle(qint64 key)
{
    if (key < 1 || key > static_cast<qint64>(m_known.size()))
        return;
    const QString role = m_known[static_cast<size_t>(key) - 1].id;
    if (!m_chosen.removeOne(role))
        m_chosen.append(role);
    showRoles();
}

bool FirmSection::act(Act act)
{
    if (act != Act::Finish && act != Act::Save)
        return false;
    save();
    return true;
}

void FirmSection::save()
{
    if (!mayAdminister())
        return;
    LedgerInfo info = session().info;
    info.name = m_name->text().simplified();
    info.creditCode = m_creditCode->text().simplified().toUpper();
    info.region = m_region->text().simplified().toUpper();
    info.kind = m_kind->currentData().toString();
    info.roles = m_chosen;
    if (info.roles.isEmpty()) {
        Q_EMIT said(Tone::Refuse, tr("Choose at least one"), tr("Without it no step of the trade is offered."));
        m_roles->setFocus();
        return;
    }
    if (!info.creditCode.isEmpty() && checkScheme(u"uscc", info.creditCode).state == CodeState::Bad) {
        m_creditCode->setFocus();
        checkCode();
        return;
    }
    const QUrl traceUrl(m_traceUrl->text().simplified(), QUrl::StrictMode);
    if (!traceUrl.isEmpty() && (!traceUrl.scheme().startsWith(u"http") || traceUrl.host().isEmpty())) {
        Q_EMIT said(Tone::Refuse, tr("This is no web address"),
                    tr("It begins with https:// and the name of the web host."));
        m_traceUrl->setFocus();
        return;
    }
    keep(info,
         {{OwnPhoneSetting, m_phone->text().simplified()},
          {OwnAddressSetting, m_address->text().simplified()},
          {TraceUrlSetting, m_traceUrl->text().simplified()}},
         tr("The firm is kept"));
}

} // namespace suben
