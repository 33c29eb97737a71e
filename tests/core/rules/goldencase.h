#pragma once

#include "core/rules/retention.h"
#include "core/rules/standing.h"

#include <QJsonObject>
#include <map>

namespace suben
{

/// One golden case as JSON (tests/data/rulepacks/README.md), read against its pack.
struct GoldenCase {
    QString name;
    QString pack;
    QString file; ///< its name within the pack's folder
    QJsonObject json;
};

/// The cases of a file: itself, and its variations with their changes put in.
std::vector<GoldenCase> readCases(const QString &path, const QString &pack);

/// A JSON value as the field or query at that path holds it.
Value goldenValue(const RulePack &pack, const QString &path, const QJsonValue &json);

/// The draft and the facts of a case.
class GoldenFacts final : public Facts
{
public:
    GoldenFacts(const RulePack &pack, const QJsonObject &json);

    const EventDraft &draft() const { return m_draft; }
    QDateTime now() const { return m_now; }
    /// What a standing check over papers looks at; null where the case has none.
    const Paper *firstPaper() const;

    const Item *item(int line) override;
    const Lot *lot(int line) override;
    const Party *party() override;
    const Object *object() override;
    Value own(BuiltIn name) override;
    bool isSignedIn(const QString &staff) override;
    Value answer(const Question &question) override;
    CodeStanding codes(int line, const QStringList &codes) override;
    std::span<const Paper> papers(const PaperRule &kind, HolderKind holder, int line, const QString &staff) override;
    Value used(const PaperRule &kind, const Paper &paper, const QString &key) override;

private:
    Fields fields(const QJsonValue &json, const QString &scope) const;
    void readLine(const QJsonObject &json, int number);
    void readPaper(const QJsonObject &json);

    const RulePack &m_pack;
    QJsonObject m_json;
    QDateTime m_now;
    EventDraft m_draft;
    std::vector<std::optional<Item>> m_items;
    std::vector<std::optional<Lot>> m_lots;
    std::optional<Party> m_party;
    std::optional<Object> m_object;
    std::map<std::pair<QString, int>, std::vector<Paper>> m_papers;
    std::map<qint64, QJsonObject> m_paperJson;
};

} // namespace suben
