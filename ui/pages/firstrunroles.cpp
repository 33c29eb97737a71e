// What the firm does, asked on the page it begins with.
#include "core/rules/ownroles.h"
#include "ui/form/fieldtext.h"
#include "ui/pages/firstrunpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace suben
{

void FirstRunPage::placeRoles()
{
    m_roles = new QWidget;
    m_roles->setObjectName(QStringLiteral("ownRoles"));
    auto *column = new QVBoxLayout(m_roles);
    column->setContentsMargins(0, theme().px(4), 0, 0);
    column->addWidget(makeLabel(tr("What you do there (several may be chosen)"), "small"));
    column->addLayout(new QGridLayout);
    m_roles->hide();
    m_form->layout()->addWidget(m_roles);
}

// What firms of these categories usually do stands chosen; who does something else says so here or in the settings.
void FirstRunPage::offerRoles()
{
    auto *grid = static_cast<QGridLayout *>(m_roles->layout()->itemAt(1)->layout());
    for (QPushButton *tile : std::as_const(m_roleTiles))
        tile->deleteLater();
    m_roleTiles.clear();
    const QStringList categories = chosenCategories();
    const QStringList usual = usualRoles(m_packs, categories);
    constexpr int Columns = 6;
    for (const Choice &role : rolesOf(m_packs, categories)) {
        auto *tile = new QPushButton(inLanguage(role.words, windowLanguage()));
        tile->setObjectName(QStringLiteral("role_") + role.id);
        tile->setProperty("look", QStringLiteral("tile"));
        tile->setCheckable(true);
        tile->setChecked(usual.contains(role.id));
        const int place = static_cast<int>(m_roleTiles.size());
        grid->addWidget(tile, place / Columns, place % Columns);
        m_roleTiles.append(tile);
    }
    m_roles->setVisible(!m_roleTiles.isEmpty());
}

QStringList FirstRunPage::chosenRoles() const
{
    QStringList chosen;
    for (const QPushButton *tile : m_roleTiles) {
        if (tile->isChecked())
            chosen.append(tile->objectName().mid(QStringLiteral("role_").size()));
    }
    return chosen;
}

// A practice ledger that could not be filled is not kept: its recovery code was never shown.
void FirstRunPage::takeBackPractice()
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    m_practised = {};
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

bool FirstRunPage::fillPractice(const std::vector<PracticeTrade> &trades)
{
    for (const PracticeTrade &trade : trades) {
        const auto filled = practise(m_workspace->session(), trade);
        if (!filled) {
            takeBackPractice();
            banner().say(filled.error());
            return false;
        }
        m_practised.entries += filled->entries;
        m_practised.people += filled->people;
        m_practised.password = filled->password.isEmpty() ? m_practised.password : filled->password;
    }
    m_practised.people.removeDuplicates();
    return true;
}

} // namespace suben
