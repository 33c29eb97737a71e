#pragma once

#include "core/ledger/drafts.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace suben
{

/// Keeps what a page has not posted: by itself two seconds after a change and on leaving, or put aside (挂单). Nothing
/// typed is lost, whatever happens to the window.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What would be kept; `title` is what the list of parked ones shows.
    struct Form {
        QString title;
        QJsonObject content;
    };
    using Source = std::function<std::optional<Form>()>;

    /// `form` gives nothing while there is nothing worth keeping.
    DraftKeeper(Session &session, const QString &page, Source form, QObject *parent);

    /// Something was typed: kept soon.
    void changed();
    /// Keeps at once what waits to be kept.
    void flush();
    /// Puts the form aside; the page begins a new one.
    void park();
    /// The parked form that waits longest; the present one is parked in its place. Nothing: none is parked.
    std::optional<QJsonObject> fetch();
    /// The form that was not parked when the page was left.
    std::optional<QJsonObject> open();
    /// It was posted or given up.
    void discard();
    int parkedCount() const;

Q_SIGNALS:
    void kept(const QDateTime &at);
    void failed(const suben::Error &error);

private:
    enum class Aside { No, Yes };
    void keep(Aside aside);
    QJsonObject take(const SavedDraft &draft);

    Session &m_session;
    QString m_page;
    Source m_form;
    SavedDraft m_draft;
    QTimer m_pause;
};

} // namespace suben
