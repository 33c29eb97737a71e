#include "ui/models/findingsmodel.h"

#include "core/rules/lawline.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

/// `3、6–9`: rows beside each other as a range.
QString rowWords(QList<int> lines)
{
    std::sort(lines.begin(), lines.end());
    QStringList words;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype last = first;
        while (last + 1 < lines.size() && lines.at(last + 1) <= lines.at(last) + 1)
            ++last;
        const QString from = QString::number(lines.at(first) + 1);
        const QString to = QString::number(lines.at(last) + 1);
        words.append(from == to ? from : from + QStringLiteral("–") + to);
        first = last + 1;
    }
    return words.join(QStringLiteral("、"));
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

void FindingsModel::setFieldName(FieldName name)
{
    m_name = std::move(name);
}

void FindingsModel::show(const Findings &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    m_entries.clear();
    for (const Finding &finding : std::as_const(m_findings)) {
        const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
            return entry.finding.rule == finding.rule && entry.finding.field == finding.field &&
                   entry.finding.text == finding.text && entry.finding.severity == finding.severity;
        });
        if (same == m_entries.end())
            m_entries.append(Entry{finding, {finding.line}});
        else
            same->lines.append(finding.line);
    }
    endResetModel();
}

const Findings &FindingsModel::findings() const
{
    return m_findings;
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(withSeverity(m_findings, severity).size());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString FindingsModel::title(const Entry &entry) const
{
    const QString field = m_name ? m_name(entry.finding.field) : entry.finding.field;
    if (entry.finding.line < 0)
        return field.isEmpty() ? tr("Whole document") : field;
    return field.isEmpty() ? tr("Row %1").arg(rowWords(entry.lines))
                           : tr("Row %1 · %2").arg(rowWords(entry.lines), field);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case SentenceRole:
    case Qt::AccessibleDescriptionRole:
        return entry.finding.text;
    case LawRole:
        return lawLine(entry.finding.basis);
    case SeverityRole:
        return static_cast<int>(entry.finding.severity);
    case RuleIdRole:
        return entry.finding.rule;
    case FieldIdRole:
        return entry.finding.field;
    case LineRole:
        return entry.finding.line;
    default:
        return {};
    }
}

} // namespace suben
