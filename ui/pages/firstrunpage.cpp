#include "ui/pages/firstrunpage.h"

#include "core/codes/schemes.h"
#include "core/ledger/pinyin.h"
#include "core/storage/backup.h"
#include "resources/resources.h"
#include "ui/form/fieldtext.h"
#include "ui/pages/recoverypaper.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

std::unique_ptr<Clock> systemClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace

FirstRunPage::FirstRunPage(Desk &desk, const QString &path, Opened opened)
    : Page(desk, QStringLiteral("firstRunPage"), tr("Begin")), m_path(path), m_opened(std::move(opened))
{
    header().hide();
    m_form = new QWidget;
    m_form->setMaximumWidth(theme().px(1000));
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(m_form, 6);
    row->addStretch(1);
    m_scroll = new QScrollArea; // large letters on a small screen need more height than there is
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(middle);
    content().addWidget(m_scroll, 1);
    placeForm();
    m_recovery = new QWidget;
    m_recovery->hide();
    content().addWidget(m_recovery);
}

void FirstRunPage::placeForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setSpacing(theme().px(6));
    column->addStretch(1);
    auto *mark = new QHBoxLayout;
    mark->addWidget(new IconLabel(theme(), QStringLiteral("suben"), Ink::Primary, 40));
    mark->addWidget(makeLabel(tr("Where it came from, where it went, who answers for it"), "title"), 1);
    column->addLayout(mark);
    column->addSpacing(theme().px(12));
    column->addWidget(makeLabel(tr("Name of the shop"), "small"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("field_shopName"));
    m_name->setAccessibleName(tr("Name of the shop"));
    column->addWidget(m_name);
    column->addWidget(makeLabel(tr("Unified social credit code (may be filled in later)"), "small"));
    m_creditCode = new QLineEdit;
    m_creditCode->setObjectName(QStringLiteral("field_creditCode"));
    m_creditCode->setAccessibleName(tr("Unified social credit code (may be filled in later)"));
    m_creditCode->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_creditCode->setMaxLength(24);
    column->addWidget(m_creditCode);
    m_creditSentence = makeLabel({}, "small");
    m_creditSentence->setObjectName(QStringLiteral("creditCodeSentence"));
    column->addWidget(m_creditSentence);
    column->addWidget(makeLabel(tr("What you deal in (several may be chosen)"), "small"));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("field_categories"));
    m_search->setAccessibleName(tr("What you deal in (several may be chosen)"));
    m_search->setPlaceholderText(tr("Type part of a name or its initials to find it"));
    column->addWidget(m_search);
    m_packs = RulePacks::load(PackSources{});
    placeTiles(m_packs);
    placeRoles();
    placeWays();
    column->addStretch(2);
    connect(m_name, &QLineEdit::returnPressed, m_creditCode, qOverload<>(&QWidget::setFocus));
    // What was asked for is being done.
    connect(m_name, &QLineEdit::textChanged, &banner(), &Banner::dismiss);
    connect(m_creditCode, &QLineEdit::returnPressed, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_creditCode, &QLineEdit::textEdited, this, &FirstRunPage::checkCreditCode);
    connect(m_search, &QLineEdit::textEdited, this, &FirstRunPage::filterTiles);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (QPushButton *tile : std::as_const(m_tiles)) {
            if (!m_search->text().isEmpty() && tile->isVisible()) {
                tile->setChecked(true);
                m_search->clear();
                filterTiles({});
                return;
            }
        }
        create(Purpose::Business);
    });
}

void FirstRunPage::placeTiles(const RulePacks &packs)
{
    const Pinyin pinyin;
    auto *grid = new QGridLayout;
    grid->setSpacing(theme().px(8));
    constexpr int Columns = 4;
    int place = 0;
    QString lastFamily;
    for (const QString &id : packs.ids()) {
        if (isParentOnly(id))
            continue;
        auto *tile = new QPushButton(inLanguage(packs.title(id), windowLanguage()));
        tile->setObjectName(QStringLiteral("category_") + id);
        tile->setProperty("look", QStringLiteral("tile"));
        tile->setCheckable(true);
        const QString family = id.section(u'.', 0, 0);
        if (!lastFamily.isEmpty()) // a family begins its own row
            place = family == lastFamily ? place + 1 : (place / Columns + 1) * Columns;
        lastFamily = family;
        grid->addWidget(tile, place / Columns, place % Columns);
        tile->setProperty("initials", pinyin.initials(tile->text()));
        connect(tile, &QPushButton::toggled, this, &FirstRunPage::offerRoles);
        m_tiles.append(tile);
    }
    static_cast<QVBoxLayout *>(m_form->layout())->addLayout(grid);
}

void FirstRunPage::placeWays()
{
    auto *row = new QHBoxLayout;
    const auto way = [&](const QString &word, const char *name, auto action) {
        auto *button = new KeyButton(theme(), word, QString(), ButtonLook::Small);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    way(tr("Open a ledger…"), "openLedger", [this] {
        auto *dialog = new QFileDialog(this, tr("Open a ledger"), QFileInfo(m_path).path(), tr("Ledgers (*.suben)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::openLedger);
        dialog->open();
    });
    way(tr("Restore a backup…"), "restoreBackup", [this] {
        auto *dialog = new QFileDialog(this, tr("Restore a backup"), QFileInfo(m_path).path());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::putBack);
        dialog->open();
    });
    way(tr("Try with a practice ledger"), "trainingLedger", [this] { create(Purpose::Practice); });
    row->addStretch();
    auto *start = new KeyButton(theme(), tr("Begin"), QStringLiteral("Enter"), ButtonLook::Primary);
    start->setObjectName(QStringLiteral("finishButton"));
    connect(start, &QPushButton::clicked, this, [this] { create(Purpose::Business); });
    row->addWidget(start);
    auto *column = static_cast<QVBoxLayout *>(m_form->layout());
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("field_password"));
    m_password->setPlaceholderText(tr("Recovery code or password of this ledger"));
    m_password->setAccessibleName(m_password->placeholderText());
    m_password->setEchoMode(QLineEdit::Password);
    m_password->hide();
    connect(m_password, &QLineEdit::returnPressed, this, [this] { openLedger(m_locked); });
    column->addWidget(m_password);
    column->addSpacing(theme().px(12));
    column->addLayout(row);
}

void FirstRunPage::enter()
{
    m_name->setFocus();
}

void FirstRunPage::checkCreditCode()
{
    if (m_creditCode->text().trimmed().isEmpty()) {
        m_creditSentence->clear();
        return;
    }
    const CodeCheck check = checkScheme(u"uscc", m_creditCode->text());
    const bool isTyping = check.state != CodeState::Ok && m_creditCode->text().trimmed().size() < 18;
    m_creditSentence->setText(check.state == CodeState::Ok ? tr("The code is right.")
                              : isTyping                   ? tr("%1 of 18").arg(m_creditCode->text().trimmed().size())
                                                           : check.sentence);
    setLook(*m_creditSentence, "look",
            check.state == CodeState::Ok ? QStringLiteral("ok")
            : isTyping                   ? QStringLiteral("small")
                                         : QStringLiteral("refuse"));
    setLook(*m_creditCode, "finding",
            check.state == CodeState::Bad && !isTyping ? QStringLiteral("refuse") : QString());
}

void FirstRunPage::filterTiles(const QString &typed)
{
    for (QPushButton *tile : std::as_const(m_tiles)) {
        const QStringList initials = tile->property("initials").toStringList();
        const bool isMeant = std::ranges::any_of(
            initials, [&](const QString &each) { return each.startsWith(typed, Qt::CaseInsensitive); });
        tile->setVisible(typed.isEmpty() || tile->isChecked() || isMeant || tile->text().contains(typed) ||
                         tile->objectName().contains(typed, Qt::CaseInsensitive));
    }
}

QStringList FirstRunPage::chosenCategories() const
{
    QStringList chosen;
    for (const QPushButton *tile : m_tiles) {
        if (tile->isChecked())
            chosen.append(tile->objectName().mid(QStringLiteral("category_").size()));
    }
    return chosen;
}

void FirstRunPage::create(Purpose purpose)
{
    const bool isPractice = purpose == Purpose::Practice;
    NewLedger ledger;
    ledger.name = m_name->text().trimmed();
    ledger.creditCode = m_creditCode->text().trimmed();
    ledger.categories = chosenCategories();
    ledger.roles = chosenRoles();
    ledger.training = isPractice;
    if (isPractice && ledger.name.isEmpty())
        ledger.name = tr("Practice shop");
    if (isPractice && ledger.categories.isEmpty())
        ledger.categories = demonstrationCategories();
    if (ledger.name.isEmpty()) {
        banner().say(Tone::Info, tr("Name of the shop"), tr("Type the name that stands on your licence."));
        m_name->setFocus();
        return;
    }
    if (!ledger.creditCode.isEmpty() && checkScheme(u"uscc", ledger.creditCode).state == CodeState::Bad) {
        m_creditCode->setFocus();
        checkCreditCode();
        return;
    }
    if (ledger.categories.isEmpty()) {
        banner().say(Tone::Info, tr("What you deal in"), tr("Choose at least one; more can be added later."));
        m_search->setFocus();
        return;
    }
    std::vector<PracticeTrade> trades;
    if (isPractice)
        trades = practiceTradesOf(ledger.categories);
    const QFileInfo usual(m_path);
    const QString path = isPractice ? usual.path() + QStringLiteral("/practice-") + usual.fileName() : m_path;
    auto made = Workspace::create(path, joined(ledger, trades), systemClock());
    if (!made) {
        banner().say(made.error());
        return;
    }
    m_workspace = std::move(made->workspace);
    if (isPractice && !fillPractice(trades))
        return;
    showRecoveryCode(made->recoveryCode);
}

void FirstRunPage::showRecoveryCode(const QString &code)
{
    banner().dismiss();
    m_scroll->hide();
    auto *column = new QVBoxLayout(m_recovery);
    column->addStretch(1);
    column->addWidget(makeLabel(tr("Your recovery code"), "total"), 0, Qt::AlignHCenter);
    column->addWidget(
        makeLabel(tr("With it this ledger can be read on another computer. It is shown only now: print it "
                     "or write it down, and keep it away from this computer."),
                  "small"),
        0, Qt::AlignHCenter);
    m_code = makeLabel(code, "total");
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setFont(theme().font(Letters::Code));
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    if (!m_practised.people.isEmpty())
        column->addWidget(makeLabel(tr("In this practice ledger %1 can sign too; the password is %2.")
                                        .arg(m_practised.people.join(QStringLiteral("、")), m_practised.password),
                                    "small"),
                          0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    auto *print = new KeyButton(theme(), tr("Print…"), desk().keys.action(Act::PrintAgain));
    auto *kept = new KeyButton(theme(), tr("It is kept, go on"), QStringLiteral("Enter"), ButtonLook::Primary);
    kept->setObjectName(QStringLiteral("recoveryKept"));
    kept->setAutoDefault(true);
    connect(kept, &QPushButton::clicked, this, &FirstRunPage::finish);
    row->addStretch();
    row->addWidget(print);
    row->addWidget(kept);
    row->addStretch();
    column->addSpacing(theme().px(16));
    column->addLayout(row);
    column->addStretch(2);
    m_recovery->show();
    kept->setFocus();
}

void FirstRunPage::printRecoveryCode()
{
    if (m_code != nullptr && m_workspace)
        printRecoveryPaper(this, m_workspace->session().info.name, m_code->text());
}

void FirstRunPage::finish()
{
    if (m_workspace)
        m_opened(std::move(m_workspace));
}

void FirstRunPage::openLedger(const QString &path)
{
    auto opened = Workspace::open(path, m_password->text().trimmed(), systemClock());
    if (opened) {
        m_opened(std::move(*opened));
        return;
    }
    banner().say(opened.error());
    if (path == m_path && opened.error().code != ErrorCode::NotAllowed)
        offerCopy(opened.error().text);
    if (opened.error().code == ErrorCode::NotAllowed) {
        m_locked = path;
        m_password->show();
        m_password->setFocus();
    }
}

bool FirstRunPage::act(Act act)
{
    if (act == Act::Finish) {
        if (!m_recovery->isVisible()) // it is shown once: an impatient second press must not take it away
            create(Purpose::Business);
        return true;
    }
    if (act == Act::PrintAgain && m_recovery->isVisible()) {
        printRecoveryCode();
        return true;
    }
    return false;
}

bool FirstRunPage::escape()
{
    Page::escape();
    return true;
}

} // namespace suben
