#include "ui/pages/shippingpage.h"

#include "core/ledger/ledgerquery.h"
#include "core/workspace/workspace.h"
#include "ui/models/linecolumns.h"
#include "ui/pages/salepage.h"
#include "ui/scanbox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

ShippingPage::ShippingPage(Desk &desk)
    : Page(desk, QStringLiteral("shippingPage"), tr("Sale")), m_kinds(new QStackedWidget)
{
    header().hide();
    content().addWidget(m_kinds, 1);
    const Session &session = desk.workspace->session();
    const auto isUsed = [&](const QString &step) {
        return !lineColumns(session.packs, session.info.categories, step).empty();
    };
    if (isUsed(QStringLiteral("retailSale")))
        add(QStringLiteral("retailSale"), tr("Sale"), QStringLiteral("retailSale"));
    if (isUsed(QStringLiteral("shipping")))
        add(QStringLiteral("wholesale"), tr("Sale to a firm"), QStringLiteral("shipping"));
    if (!session.info.roles.isEmpty() && !session.info.roles.contains(QStringLiteral("retailer")))
        m_kinds->setCurrentIndex(m_kinds->count() - 1);
    if (m_kinds->count() < 2)
        return;
    for (int i = 0; i < 2; ++i) {
        auto *page = static_cast<SalePage *>(m_kinds->widget(i));
        auto *other =
            new KeyButton(theme(), i == 0 ? tr("To a named buyer") : tr("Retail"), QString(), ButtonLook::Small);
        other->setObjectName(QStringLiteral("otherKind"));
        connect(other, &QPushButton::clicked, this, [this, i] {
            current()->leave();
            m_kinds->setCurrentIndex(1 - i);
            current()->enter();
        });
        page->addTool(other);
    }
}

void ShippingPage::add(const QString &objectName, const QString &title, const QString &step)
{
    auto *page = new SalePage(desk(), objectName, title, step);
    connect(page, &Page::ledgerChanged, this, &Page::ledgerChanged);
    connect(page, &Page::wanted, this, &Page::wanted);
    connect(page, &SalePage::tableDropped, this, [this](const QString &path) {
        if (show(QStringLiteral("wholesale")))
            current()->startImport(path);
    });
    m_kinds->addWidget(page);
}

bool ShippingPage::show(const QString &kind)
{
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (m_kinds->widget(i)->objectName() != kind)
            continue;
        if (i != m_kinds->currentIndex())
            current()->leave();
        m_kinds->setCurrentIndex(i);
        return true;
    }
    return false;
}

SalePage *ShippingPage::current() const
{
    return static_cast<SalePage *>(m_kinds->currentWidget());
}

void ShippingPage::enter()
{
    if (current() != nullptr)
        current()->enter();
}

void ShippingPage::leave()
{
    if (current() != nullptr)
        current()->leave();
}

bool ShippingPage::act(Act act)
{
    if (act == Act::Import) // lists are of sales to named buyers
        show(QStringLiteral("wholesale"));
    return current() != nullptr && current()->act(act);
}

bool ShippingPage::scanned(const QString &text)
{
    if (current() == nullptr)
        return false;
    current()->setMultiplier(takeScanMultiplier(*this));
    return current()->scanned(text);
}

bool ShippingPage::escape()
{
    return current() != nullptr && current()->escape();
}

// An entry to be corrected, in the kind of form it was entered in.
void ShippingPage::open(const Target &target)
{
    if (target.kind != Target::Kind::Event)
        return;
    const auto posted = LedgerQuery(desk().workspace->session()).event(static_cast<EventId>(target.id));
    const QString kind = posted && posted->step == QLatin1String("shipping") ? QStringLiteral("wholesale")
                                                                             : QStringLiteral("retailSale");
    show(kind);
    if (current() != nullptr)
        current()->open(target);
}

void ShippingPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    for (int i = 0; i < m_kinds->count(); ++i)
        static_cast<SalePage *>(m_kinds->widget(i))->setMode(mode);
}

void ShippingPage::refresh()
{
    for (int i = 0; i < m_kinds->count(); ++i)
        static_cast<SalePage *>(m_kinds->widget(i))->refresh();
}

QList<QWidget *> ShippingPage::areas()
{
    return current() != nullptr ? current()->areas() : QList<QWidget *>();
}

} // namespace suben
