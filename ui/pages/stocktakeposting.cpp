// How a count is compared with the books, asked about and posted.
#include "core/ledger/ledger.h"
#include "core/workspace/workspace.h"
#include "ui/form/confirmround.h"
#include "ui/ledgergate.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/stocktakepage.h"
#include "ui/steps/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

namespace suben
{

void StocktakePage::finish()
{
    if (!counted())
        return;
    if (m_count.isEmpty()) {
        begin();
        return;
    }
    if (!m_isReviewing) {
        if (const auto compared = m_count.compare(); !compared) {
            banner().say(compared.error());
            return;
        }
        setReviewing(true);
        m_view->setFocus();
        return;
    }
    m_round->forget();
    m_because.clear();
    if (m_count.differing() == 0)
        post();
    else
        askWhy();
}

void StocktakePage::askWhy()
{
    m_isAskingWhy = true;
    m_reason->ask(tr("Why do %1 lots differ?").arg(m_count.differing()), tr("The reason is kept with the entry."),
                  {tr("Loss in the shop"), tr("An entry was forgotten"), tr("Taken from another lot")},
                  tr("Count again"));
    placeReason();
}

void StocktakePage::placeReason()
{
    m_reason->setFixedWidth(qMin(theme().px(560), width() - theme().px(40)));
    m_reason->move((width() - m_reason->width()) / 2, header().height() + theme().px(60));
}

void StocktakePage::post()
{
    EventDraft draft = m_count.draft(m_step, m_because);
    draft.confirmations = m_round->given();
    writeLedger(
        this, session(), [draft](Session &session) { return Ledger(session).record(draft); },
        [this](const Result<Recorded> &recorded) {
            if (recorded)
                posted();
            else
                refused(recorded.error());
        });
}

void StocktakePage::posted()
{
    const int differing = m_count.differing();
    m_round->forget();
    m_keeper->discard();
    m_count.clear();
    header().setState({});
    setReviewing(false);
    banner().sayBriefly(Tone::Ok, tr("Posted: %1").arg(title()), tr("%1 lots were put right.").arg(differing));
    begin();
    Q_EMIT ledgerChanged();
}

void StocktakePage::refused(const Error &error)
{
    const Findings refusals = withSeverity(error.findings, Severity::Refuse);
    if (refusals.isEmpty() && !error.findings.isEmpty()) {
        m_round->ask(error.findings);
        return;
    }
    const QList<int> rows = m_count.countedRows();
    QStringList sentences;
    for (const Finding &finding : refusals) {
        const int row = rows.value(finding.line, -1);
        if (row < 0) {
            sentences.append(finding.text);
            continue;
        }
        const StockRow &book = m_count.lots().at(static_cast<size_t>(row)).book;
        if (sentences.isEmpty())
            m_view->setCurrentIndex(m_model->index(row, 0));
        sentences.append(tr("%1 %2: %3").arg(book.itemName, book.lotCode, finding.text));
    }
    banner().say(Tone::Refuse, tr("Not recorded"),
                 sentences.isEmpty() ? error.text : sentences.join(QLatin1Char('\n')));
}

} // namespace suben
