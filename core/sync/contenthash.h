#pragma once

#include <QJsonObject>
#include <QString>

namespace suben
{

/// `sha256`: hexadecimal digits over the record's JSON with sorted names and no spaces. `epcis`: the hash id of an EPCIS
/// event (CBV 2.0 §8.9), `ni:///sha-256;…?ver=CBV2.0`. `envelope` is the document around it, whose `@context` names the
/// spaces of further members.
QString contentHash(const QString &how, const QJsonObject &record, const QJsonObject &envelope);

/// What the hash id of an event is made of.
QString epcisPreHash(const QJsonObject &event, const QJsonObject &envelope);

} // namespace suben
