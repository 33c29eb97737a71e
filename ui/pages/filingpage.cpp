#include "ui/pages/filingpage.h"

#include "core/base/dates.h"
#include "core/filing/packagelog.h"
#include "core/ledger/catalog.h"
#include "core/ledger/scanning.h"
#include "core/ledger/search.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

/// Whose key it was, and how long its certificate holds.
QString signedBy(const SignatureFacts &signature)
{
    return signature.certificate.until.isValid() ? FilingPage::tr("signed by %1, certificate of %2 until %3")
                                                       .arg(signature.signer, signature.certificate.issuer, signature.certificate.until.toString(Qt::ISODate))
                                                 : FilingPage::tr("signed with the key %1 of the ledger").arg(signature.signer);
}

} // namespace

FilingPage::FilingPage(Desk &desk)
    : Page(desk, QStringLiteral("filingPage"), tr("Filing")),
      m_forms(Forms::load({QStringLiteral(":/suben/forms"), desk.workspace->ownFolder(QStringLiteral("forms"))})),
      m_form(new QComboBox), m_from(new QLineEdit), m_to(new QLineEdit), m_lot(new QLineEdit), m_prices(new QCheckBox(tr("With prices"))), m_made(new QComboBox), m_receipt(new QLineEdit),
      m_file(new TargetField(theme(), QStringLiteral("filingFile"), TargetField::Use::Save, QStringLiteral("ZIP (*.zip);;EPCIS (*.jsonld)"))),
      m_checked(new TargetField(theme(), QStringLiteral("filingCheck"), TargetField::Use::Open, QStringLiteral("ZIP (*.zip)"))),
      m_plan(new FactCard(theme(), QStringLiteral("filingPlan")))
{
    const QDate today = session().clock.today();
    const QDate first(today.year(), today.month(), 1);
    m_from->setText(first.addMonths(-1).toString(Qt::ISODate));
    m_to->setText(first.addDays(-1).toString(Qt::ISODate));
    content().addWidget(makeOrder());
    content().addWidget(m_plan, 1);
    content().addWidget(makeReceipt());
    content().addWidget(makeCheck());
    auto *build = new KeyButton(theme(), tr("Make the package"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    build->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(build);
    bottom().saveBar().setTotals({}, tr("The package opens without this program and proves that nothing was changed."));
    suggestFile();
    listPackages();
}

QWidget *FilingPage::makeOrder()
{
    auto *order = new QWidget;
    auto *grid = new QGridLayout(order);
    grid->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(10));
    grid->setHorizontalSpacing(theme().px(10));
    grid->setVerticalSpacing(theme().px(6));
    m_form->setObjectName(QStringLiteral("filingForm"));
    m_form->setAccessibleName(tr("Form"));
    for (const Form &each : std::as_const(m_forms.list))
        m_form->addItem(each.titleZh, each.id);
    m_form->addItem(tr("Events (EPCIS 2.0)"), QString());
    m_prices->setObjectName(QStringLiteral("filingPrices"));
    m_prices->setVisible(false);
    connect(m_prices, &QCheckBox::toggled, this, &FilingPage::prepare);
    grid->addWidget(m_prices, 1, 4);
    m_file->line().setAccessibleName(tr("Into the file"));
    m_from->setObjectName(QStringLiteral("filingFrom"));
    m_to->setObjectName(QStringLiteral("filingTo"));
    m_from->setFixedWidth(theme().px(120));
    m_to->setFixedWidth(theme().px(120));
    grid->addWidget(makeLabel(tr("Form"), "small"), 0, 0);
    grid->addWidget(m_form, 0, 1, 1, 3);
    m_lot->setObjectName(QStringLiteral("filingLot"));
    m_lot->setAccessibleName(tr("Lot of the answer"));
    m_lot->setPlaceholderText(tr("Type or scan a lot code."));
    m_lot->setMinimumWidth(theme().px(200));
    connect(m_lot, &QLineEdit::returnPressed, this, [this] {
        prepare();
        m_from->setFocus();
    });
    grid->addWidget(m_lot, 0, 4);
    grid->addWidget(makeLabel(tr("From"), "small"), 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(makeLabel(tr("to and with"), "small"), 1, 2);
    grid->addWidget(m_to, 1, 3);
    grid->addWidget(makeLabel(tr("Into the file"), "small"), 2, 0);
    grid->addWidget(m_file, 2, 1, 1, 4);
    grid->setColumnStretch(4, 1);
    for (QLineEdit *day : {m_from, m_to}) {
        day->setAccessibleName(day == m_from ? tr("From") : tr("to and with"));
        connect(day, &QLineEdit::editingFinished, this, [this] {
            if (window()->testAttribute(Qt::WA_Mapped)) // a window that closes takes the focus away too
                prepare();
        });
    }
    connect(m_from, &QLineEdit::returnPressed, m_to, qOverload<>(&QWidget::setFocus));
    connect(m_to, &QLineEdit::returnPressed, m_file, qOverload<>(&QWidget::setFocus));
    connect(m_file, &TargetField::entered, this, &FilingPage::build);
    connect(m_form, &QComboBox::currentIndexChanged, this, &FilingPage::prepare);
    return order;
}

QWidget *FilingPage::makeCheck()
{
    auto *check = new QWidget;
    auto *row = new QHBoxLayout(check);
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(10));
    row->setSpacing(theme().px(10));
    row->addWidget(makeLabel(tr("Check a package"), "bold"));
    m_checked->line().setAccessibleName(tr("Check a package"));
    row->addWidget(m_checked, 1);
    auto *verify = new KeyButton(theme(), tr("Check it"), QStringLiteral("Enter"));
    row->addWidget(verify);
    connect(verify, &QPushButton::clicked, this, &FilingPage::verify);
    connect(m_checked, &TargetField::entered, this, &FilingPage::verify);
    return check;
}

/// What the authority answered, beside the package it answered to.
QWidget *FilingPage::makeReceipt()
{
    auto *receipt = new QWidget;
    auto *row = new QHBoxLayout(receipt);
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), 0);
    row->setSpacing(theme().px(10));
    row->addWidget(makeLabel(tr("Packages that went out"), "bold"));
    m_made->setObjectName(QStringLiteral("filingMade"));
    m_made->setAccessibleName(tr("Packages that went out"));
    m_made->setMinimumContentsLength(12);
    m_made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_made, 1);
    m_receipt->setObjectName(QStringLiteral("filingReceipt"));
    m_receipt->setAccessibleName(tr("Receipt number"));
    m_receipt->setPlaceholderText(tr("Receipt number"));
    m_receipt->setFixedWidth(theme().px(200));
    row->addWidget(m_receipt);
    auto *note = new KeyButton(theme(), tr("Note the receipt"), QStringLiteral("Enter"));
    row->addWidget(note);
    connect(note, &QPushButton::clicked, this, &FilingPage::noteReceipt);
    connect(m_receipt, &QLineEdit::returnPressed, this, &FilingPage::noteReceipt);
    return receipt;
}

void FilingPage::listPackages()
{
    const qint64 chosen = m_made->currentData().toLongLong();
    const auto packages = PackageLog(session()).list();
    m_made->clear();
    for (const PackageRow &row : packages.value_or(std::vector<PackageRow>()))
        m_made->addItem(row.receipt.isEmpty() ? tr("%1 %2, no receipt yet").arg(row.madeAt.toString(QStringLiteral("MM-dd HH:mm")), row.fileName)
                                              : tr("%1 %2, receipt %3").arg(row.madeAt.toString(QStringLiteral("MM-dd HH:mm")), row.fileName, row.receipt),
                        row.id);
    m_made->setCurrentIndex(std::max(0, m_made->findData(chosen)));
    m_receipt->setEnabled(m_made->count() > 0);
}

void FilingPage::noteReceipt()
{
    const qint64 package = m_made->currentData().toLongLong();
    if (package == 0)
        return;
    const PackageReceipt receipt{m_receipt->text(), {}};
    writeLedger(
        this, session(), [package, receipt](Session &session) { return PackageLog(session).receive(package, receipt); },
        [this, receipt](const Result<void> &noted) {
            if (!noted)
                return banner().say(noted.error());
            m_receipt->clear();
            listPackages();
            banner().sayBriefly(Tone::Ok, tr("Receipt %1 is noted.").arg(receipt.number.trimmed()), m_made->currentText());
            Q_EMIT ledgerChanged();
        });
}

/// Nothing, with a sentence, where the code is not that of one lot.
std::optional<LotId> FilingPage::lotMeant()
{
    const QString typed = m_lot->text().trimmed();
    const auto hits = typed.isEmpty() ? Result<std::vector<Hit>>(std::vector<Hit>()) : Search(session()).lots(typed, 10);
    std::vector<Hit> exact;
    for (const Hit &hit : hits.value_or(std::vector<Hit>())) {
        if (hit.title == typed || hit.detail == typed || hits->size() == 1)
            exact.push_back(hit);
    }
    if (exact.size() == 1)
        return static_cast<LotId>(exact.front().id);
    if (!typed.isEmpty())
        banner().say(Tone::Refuse, tr("There is no lot “%1”, or several.").arg(typed), tr("Type or scan a lot code."));
    return std::nullopt;
}

bool FilingPage::scanned(const QString &text)
{
    const auto scan = Scanning(session()).read(text);
    if (!scan || scan->lots.empty() || !m_lot->isVisible())
        return false;
    const auto lot = Catalog(session()).lot(scan->lots.front());
    if (lot)
        m_lot->setText(lot->code);
    prepare();
    return true;
}

Session &FilingPage::session() const
{
    return desk().workspace->session();
}

const Form *FilingPage::form() const
{
    return m_forms.find(m_form->currentData().toString());
}

void FilingPage::suggestFile()
{
    const QString period = m_from->text().left(10) + QLatin1Char('_') + m_to->text().left(10);
    if (!m_suggested.isEmpty() && m_file->target() != m_suggested)
        return;
    const QString name = isEpcis() ? tr("Events %1.jsonld").arg(period) : tr("Filing package %1.zip").arg(period);
    m_suggested = freePath(QString(name).replace(QLatin1Char(' '), QLatin1Char('-')));
    m_file->setTarget(m_suggested);
}

std::optional<PackageOrder> FilingPage::order()
{
    const QDate today = session().clock.today();
    PackageOrder order;
    for (const auto &[field, into] : {std::pair(m_from, &order.from), std::pair(m_to, &order.to)}) {
        const auto day = parseWrittenDate(field->text(), today);
        if (!day) {
            banner().say(Tone::Refuse, tr("The period"), tr("“%1” is no day. Type it as 1120 or 2026-11-20.").arg(field->text()));
            field->setFocus();
            return std::nullopt;
        }
        *into = day->date;
        field->setText(day->date.toString(Qt::ISODate));
    }
    order.path = m_file->target();
    if (mayNameLot() && !(isEpcis() && m_lot->text().trimmed().isEmpty())) {
        const auto lot = lotMeant();
        if (!lot)
            return std::nullopt;
        order.lot = *lot;
    }
    return order;
}

bool FilingPage::mayNameLot() const
{
    return isEpcis() || form()->of == FormOf::Lot;
}

void FilingPage::prepare()
{
    m_lot->setVisible(mayNameLot());
    m_prices->setVisible(isEpcis());
    const auto wanted = order();
    if (!wanted)
        return;
    suggestFile();
    if (isEpcis())
        return prepareEpcis(*wanted);
    m_plan->clear();
    m_plan->setTitle(form()->titleZh, form()->noteZh);
    const auto plan = FilingPackage(session(), *form()).prepare(*wanted);
    if (!plan) {
        m_plan->addText(plan.error().text, "refuse");
        return;
    }
    m_plan->addFact(tr("Entries"), QString::number(plan->events));
    m_plan->addFact(tr("Rows"), QString::number(plan->rows));
    m_plan->addFact(tr("Attachments"), QString::number(plan->attachments));
    m_plan->addHeading(tr("Look at this before it goes out"), {plan->notices.isEmpty() ? dispositionTag(tr("Nothing stands out"), TagLook::Ok) : dispositionTag(QString::number(plan->notices.size()), TagLook::Warn)});
    for (const QString &notice : plan->notices)
        m_plan->addText(notice);
}

void FilingPage::build()
{
    const auto wanted = order();
    if (!wanted || m_task)
        return;
    if (isEpcis())
        return writeEpcisOf(*wanted);
    m_task = startAside(
        this, desk(),
        [form = *form(), order = *wanted](Workspace &workspace, Progress &progress) {
            return FilingPackage(workspace.session(), form).build(order, progress);
        },
        [this](const Result<PackageFacts> &facts) {
            m_task.clear();
            if (!facts) {
                banner().say(facts.error(), tr("No file was left behind."));
                return;
            }
            const QString folder = QFileInfo(facts->path).absolutePath();
            banner().say(Tone::Ok, tr("The package is made: %1 entries, seal %2").arg(facts->events).arg(facts->sealText), facts->path,
                         {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
            m_checked->setTarget(facts->path);
            listPackages();
            Q_EMIT ledgerChanged();
        });
    taskStrip().follow(m_task, tr("Making the package"));
}

void FilingPage::verify()
{
    const QString path = m_checked->target();
    if (path.isEmpty() || m_task)
        return;
    m_task = Task::start(
        this, [path](Progress &progress) { return verifyPackage(path, progress); },
        [this, path](const Result<PackageVerdict> &verdict) {
            m_task.clear();
            showVerdict(verdict, path);
        });
    taskStrip().follow(m_task, tr("Checking"));
}

void FilingPage::showVerdict(const Result<PackageVerdict> &verdict, const QString &path)
{
    if (!verdict) {
        banner().say(verdict.error());
        return;
    }
    const SignatureFacts &signature = verdict->signature;
    const bool isGood = verdict->filesAgree && verdict->chainAgrees && signature.state != SignatureFacts::State::Bad;
    banner().say(isGood ? Tone::Ok : Tone::Refuse, isGood ? tr("Unchanged since it was made") : tr("It does not agree"),
                 isGood ? tr("%1 of %2: %3 entries, seal %4").arg(verdict->title, verdict->ledgerName).arg(verdict->events).arg(verdict->sealText)
                        : verdict->why);
    m_plan->clear();
    m_plan->setTitle(QFileInfo(path).fileName(), {}, {isGood ? dispositionTag(tr("Agrees"), TagLook::Ok) : dispositionTag(tr("Does not agree"), TagLook::Refuse)});
    m_plan->addFact(tr("Files"), verdict->filesAgree ? tr("all as listed") : tr("differ from the list"));
    m_plan->addFact(tr("Entries"), verdict->chainAgrees     ? tr("unbroken, as sealed")
                                    : verdict->chainUnbroken ? tr("do not lead to the seal")
                                                             : tr("entry %1 was changed").arg(verdict->firstBad));
    m_plan->addFact(tr("Signature"), signature.state == SignatureFacts::State::Good  ? signedBy(signature)
                                     : signature.state == SignatureFacts::State::Bad ? tr("does not belong to it")
                                                                                     : tr("none"));
    m_plan->addFact(tr("Seal"), verdict->sealText, FactCard::Look::Code);
    m_plan->addFact(tr("Ledger"), verdict->ledgerName);
    if (!verdict->why.isEmpty())
        m_plan->addText(verdict->why, "refuse");
}

void FilingPage::enter()
{
    prepare();
    m_from->setFocus();
    m_from->selectAll();
}

bool FilingPage::act(Act act)
{
    if (act == Act::Finish)
        build();
    else if (act == Act::Refresh)
        prepare();
    else
        return false;
    return true;
}

void FilingPage::refresh()
{
    if (isVisible() && !m_task)
        prepare();
}

QList<QWidget *> FilingPage::areas()
{
    return {m_form, m_plan, m_checked, &bottom()};
}

} // namespace suben
