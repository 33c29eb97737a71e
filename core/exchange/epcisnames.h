#pragma once

#include "core/base/quantity.h"
#include "core/ledger/session.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace suben
{

// Words of EPCIS 2.0 documents this program writes and reads (GS1 EPCIS 2.0, CBV 2.0).

/// Facts that EPCIS has no word for stand under this prefix: `suben:lot.origin`.
inline const QString EpcisPrefix = QStringLiteral("suben");
inline const QString EpcisNamespace = QStringLiteral("urn:suben:epcis:");
inline const QString EpcisContext = QStringLiteral("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld");

/// Every key below with the prefix, and the way back; keys of another prefix are left out on the way back.
QJsonValue withPrefix(const QJsonValue &value);
QJsonValue withoutPrefix(const QJsonValue &value);

/// What names a thing in a document: a GS1 Digital Link where it has a GTIN, else an URN of the firm's own.
class EpcisNames final
{
public:
    /// `own`: whose names they are.
    explicit EpcisNames(const LedgerInfo &own);

    QString party(const QString &creditCode, const QString &name) const;
    QString ownParty() const;
    QString location(const QString &name) const;
    /// `item`: its own code or name where it has no GTIN.
    QString itemClass(const QString &gtin, const QString &item) const;
    QString lot(const QString &gtin, const QString &item, const QString &lotCode) const;
    QString itemCode(const QString &code) const;
    QString object(const QString &code) const;
    QString document(const QString &docNo) const;

private:
    QString m_owner;
    QString m_party;
};

/// The CBV 2.0 word of a step; steps the CBV has no word for are `other`.
QString cbvStep(const QString &bizStep, bool comesIn);
/// Rec 20 code and the quantity in it; no code where the unit is one of ours, which counts pieces.
struct EpcisAmount {
    Decimal value;
    QString unit;
};
EpcisAmount epcisAmount(const Quantity &quantity);
/// The way back: nothing for a unit the ledger does not know.
std::optional<Quantity> quantityFromEpcis(const QJsonObject &element);

} // namespace suben
