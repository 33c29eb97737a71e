#pragma once

#include "core/codes/codecheck.h"

#include <QDate>

// One checker a scheme. The text stands normalised in `code.text`; the checker sets verdict, parts and key.
namespace suben
{

// personcodes.cpp: firms, people, places
void checkCreditCode(CodeCheck &code, QDate today);
void checkOrganisationCode(CodeCheck &code, QDate today);
void checkBusinessNumber(CodeCheck &code, QDate today);
void checkCitizenId(CodeCheck &code, QDate today);
void checkAdminCode(CodeCheck &code, QDate today);
void checkPhone(CodeCheck &code, QDate today);
void checkPlate(CodeCheck &code, QDate today);

// tradecodes.cpp: what is traded
void checkInStoreCode(CodeCheck &code, QDate today); ///< instore.cpp
void checkGtin(CodeCheck &code, QDate today);
void checkSscc(CodeCheck &code, QDate today);
void checkGln(CodeCheck &code, QDate today);
void checkFoodLicence(CodeCheck &code, QDate today);
void checkFoodTradeLicence(CodeCheck &code, QDate today);
void checkDrugCode(CodeCheck &code, QDate today);
void checkDrugStandardCode(CodeCheck &code, QDate today);
void checkLotCode(CodeCheck &code, QDate today);
void checkCustomsDeclaration(CodeCheck &code, QDate today);
void checkFireworksLicence(CodeCheck &code, QDate today);

// farmcodes.cpp: farm inputs and farm products
void checkPesticideCode(CodeCheck &code, QDate today);
void checkVetDrugCode(CodeCheck &code, QDate today);
void checkSeedCode(CodeCheck &code, QDate today);
void checkEarTag(CodeCheck &code, QDate today);
void checkFarmCode(CodeCheck &code, QDate today);
void checkOrganicCode(CodeCheck &code, QDate today);
void checkCirculationNode(CodeCheck &code, QDate today);
void checkCirculationMerchant(CodeCheck &code, QDate today);
void checkCirculationVoucher(CodeCheck &code, QDate today);

// thingcodes.cpp: substances, vehicles, equipment
void checkCas(CodeCheck &code, QDate today);
void checkVin(CodeCheck &code, QDate today);
void checkEquipmentCode(CodeCheck &code, QDate today);
void checkEquipmentRegistration(CodeCheck &code, QDate today);
void checkEquipmentUse(CodeCheck &code, QDate today);
void checkCylinder(CodeCheck &code, QDate today);

// elementcodes.cpp: codes that are made of named elements
void checkElementString(CodeCheck &code, QDate today);
void checkMaCode(CodeCheck &code, QDate today);
void checkAhmCode(CodeCheck &code, QDate today);
void checkUdi(CodeCheck &code, QDate today);

// ownlabel.cpp
void checkOwnLabel(CodeCheck &code, QDate today);

// tracecode.cpp
void checkTraceCode(CodeCheck &code, QDate today);

} // namespace suben
