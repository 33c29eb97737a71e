#include "ui/steps/placefield.h"

#include "core/ledger/catalog.h"
#include "ui/form/entryfield.h"
#include "ui/ledgergate.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <algorithm>

namespace suben
{

PlaceField::PlaceField(const Theme &theme, Session &session, PickList &picks, const QString &title)
    : m_session(session), m_pick(new PickField(theme, picks)), m_note(makeLabel({}, "small"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    m_pick->setObjectName(QStringLiteral("field_place"));
    m_pick->setAccessibleName(title);
    m_pick->setFixedWidth(theme.px(224));
    m_pick->setSource([this](const QString &typed) { return picksFor(typed); });
    setFocusProxy(m_pick);
    row->addWidget(m_pick);
    row->addWidget(m_note, 1);
    connect(m_pick, &PickField::picked, this, [this] {
        m_note->clear();
        Q_EMIT edited();
        Q_EMIT done();
    });
    connect(m_pick, &PickField::forward, this, &PlaceField::done);
    connect(m_pick, &PickField::unknown, this, &PlaceField::unknown);
}

QList<Pick> PlaceField::picksFor(const QString &typed)
{
    QList<Pick> picks;
    const auto places = Catalog(m_session).locations();
    for (const Location &place : places ? *places : QList<Location>()) {
        const QStringList keys = m_pinyin.keys(place.name);
        if (place.name.contains(typed, Qt::CaseInsensitive) ||
            std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(typed, Qt::CaseInsensitive); }))
            picks.append(Pick{raw(place.id), place.name, {}});
    }
    return picks;
}

void PlaceField::unknown(const QString &typed)
{
    if (m_offered != typed) {
        m_offered = typed;
        m_note->setText(tr("There is no place “%1”. Enter again makes it.").arg(typed));
        return;
    }
    Location place;
    place.name = typed;
    writeLedger(
        this, m_session, [place](Session &session) { return Catalog(session).save(place); },
        [this, typed](const Result<LocationId> &made) {
            if (!made) {
                m_note->setText(made.error().text);
                return;
            }
            m_pick->setChosen(raw(*made), typed);
            m_note->setText(tr("New place"));
            Q_EMIT edited();
            Q_EMIT done();
        });
}

LocationId PlaceField::place() const
{
    return static_cast<LocationId>(m_pick->chosen());
}

void PlaceField::setPlace(LocationId place)
{
    const auto places = Catalog(m_session).locations();
    for (const Location &known : places ? *places : QList<Location>()) {
        if (known.id == place)
            m_pick->setChosen(raw(known.id), known.name);
    }
}

bool PlaceField::escape()
{
    if (!m_pick->isPicking())
        return false;
    m_pick->closePicks();
    return true;
}

void PlaceField::begin()
{
    m_pick->setFocus();
}

} // namespace suben
