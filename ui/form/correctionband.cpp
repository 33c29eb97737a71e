#include "ui/form/correctionband.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace suben
{

CorrectionBand::CorrectionBand(const Theme &theme, QWidget *parent) : QFrame(parent), m_title(makeLabel({}, "bold"))
{
    setObjectName(QStringLiteral("correctionBand"));
    setProperty("tone", QStringLiteral("refuse"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6));
    row->setSpacing(theme.px(10));
    row->addWidget(new IconLabel(theme, QStringLiteral("recall"), Ink::Refuse, 18));
    row->addWidget(m_title);
    row->addWidget(
        makeLabel(tr("The old entry is not touched; a correction is recorded beside it, and both can be read."),
                  "small"),
        1);
    hide();
}

void CorrectionBand::say(const QString &title)
{
    m_title->setText(title);
    show();
}

} // namespace suben
