#include "core/rules/lawline.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct LawLineText {
    Q_DECLARE_TR_FUNCTIONS(LawLine)
};

} // namespace

QString lawLine(const LegalBasis &basis)
{
    if (basis.law.isEmpty() || basis.mark == Mark::House)
        return {};
    const QString line = basis.article.isEmpty() ? LawLineText::tr("%1, article still to be checked").arg(basis.law)
                                                 : LawLineText::tr("%1, article %2").arg(basis.law, basis.article);
    return basis.mark == Mark::Uncertain ? LawLineText::tr("%1 (to be verified)").arg(line) : line;
}

} // namespace suben
