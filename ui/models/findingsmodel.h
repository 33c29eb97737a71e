#pragma once

#include "core/base/finding.h"

#include <QAbstractListModel>
#include <functional>

namespace suben
{

/// Findings as the side panel shows them: heaviest first; the same sentence about several lines is one entry.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What a fact path is called in this document.
    using FieldName = std::function<QString(const QString &field)>;

    explicit FindingsModel(QObject *parent = nullptr);

    void setFieldName(FieldName name);
    void show(const Findings &findings);
    /// All findings, unmerged, in the order shown.
    const Findings &findings() const;
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Finding finding;
        QList<int> lines;
    };
    QString title(const Entry &entry) const;

    Findings m_findings;
    QList<Entry> m_entries;
    FieldName m_name;
};

} // namespace suben
