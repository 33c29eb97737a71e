#pragma once

#include <QString>

namespace suben
{

// Names of things in EPCIS (GS1 EPC Tag Data Standard, GS1 Digital Link URI syntax 1.2).

/// The canonical GS1 Digital Link (`https://id.gs1.org/01/…/21/…`) of an EPC URN (`urn:epc:id:sgtin:…`,
/// `urn:epc:class:lgtin:…`) or of a Digital Link on another domain. What is neither comes back as it is.
QString canonicalEpc(const QString &uri);

/// `https://id.gs1.org/01/06901234000016/10/A1`; the lot may be empty.
QString lotLink(const QString &gtin, const QString &lot);

} // namespace suben
