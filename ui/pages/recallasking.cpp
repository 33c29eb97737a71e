// What the page of recalls asks: drill or recall and why, how a buyer was told, how far it is, where the letters go.
#include "core/ledger/catalog.h"
#include "core/rules/rulepacks.h"
#include "ui/pages/recallpage.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <algorithm>

namespace suben
{

// The first answer, which Enter takes, is the harmless one.
void RecallPage::askWhat(LotId lot)
{
    m_lot = lot;
    m_levels.clear();
    m_asked = Asked::What;
    if (lot == LotId{}) {
        m_ask->askWhich(tr("Play a recall?"), tr("No lot is changed. To recall a lot, choose it among the lots or in a trace first."),
                        {tr("Drill with a lot drawn at random")}, tr("Leave it"));
        place(*m_ask, 640);
        return;
    }
    const auto running = Recalls(session()).runningFor(lot);
    if (running && *running) {
        m_asked = Asked::Nothing;
        choose(raw((*running)->opening));
        focusList();
        return;
    }
    m_levels = Recalls(session()).levels(lot).value_or(std::vector<Choice>());
    QStringList choices;
    for (const Choice &level : m_levels)
        choices.append(tr("Recall, level %1").arg(inLanguage(level.words, session().packs.language())));
    if (m_levels.empty())
        choices.append(tr("Recall"));
    choices.insert(m_given.isEmpty() ? 0 : choices.size(), tr("Drill, nothing is changed"));
    const auto known = Catalog(session()).lot(lot);
    m_ask->askWhich(tr("Lot %1: drill or recall?").arg(known ? known->code : QString()),
                    tr("A recall withholds it, and all that was made or repacked of it, from sale at once."), choices,
                    tr("Leave it"));
    place(*m_ask, 640);
}

void RecallPage::askGiven(LotId lot, const QString &reason)
{
    m_given = reason;
    askWhat(lot);
}

QStringList RecallPage::reasons() const
{
    QStringList all{tr("Failed a test"), tr("May harm people"), tr("The supplier recalls it"), tr("Wrong label")};
    if (!m_given.isEmpty())
        all.prepend(m_given);
    return all;
}

/// All letters are one job: the printer takes them in the order of the list.
void RecallPage::askLetters()
{
    if (!m_shown || !m_shown->file)
        return;
    const auto named = std::ranges::count_if(m_shown->reading.consignees, &Consignee::isNamed);
    if (named == 0) {
        banner().sayBriefly(Tone::Info, tr("Nobody to write to"), tr("No buyer of these lots has a name in the ledger."));
        return;
    }
    m_asked = Asked::Letters;
    m_ask->askWhich(tr("%1 letters: where to?").arg(named), tr("One for each buyer whose name is known, all in one job."), {tr("To the printer…"), tr("Into one PDF")}, tr("Leave it"));
    place(*m_ask, 560);
}

void RecallPage::askTold()
{
    const bool isOpen = m_shown && m_shown->file && m_shown->file->isOpen();
    if (!isOpen || buyer() == nullptr || buyer()->party == PartyId{})
        return;
    m_asked = Asked::Told;
    m_ask->ask(tr("How was %1 told?").arg(buyer()->name), tr("Time and way are kept as an entry."),
               {tr("By phone"), tr("By message"), tr("In person"), tr("By letter")}, tr("Nobody told them yet"));
    place(*m_ask, 560);
}

void RecallPage::askStage()
{
    if (m_isChanging || m_isReading) {
        m_stageWanted = true; // the stages of before would be shown
        return;
    }
    if (!m_shown || !m_shown->file || !m_shown->file->isOpen())
        return;
    QStringList choices{tr("Close it: what could be recalled is back")};
    const RecallCase &file = *m_shown->file;
    if (!file.levelWord.isEmpty() && file.announced == EventId{})
        choices.prepend(tr("Announced today in public"));
    m_asked = Asked::Stage;
    m_ask->askWhich(tr("How far is the recall of %1?").arg(file.lotCode), tr("The lots stay withheld from sale."), choices,
                    tr("Leave it"));
    place(*m_ask, 560);
}

void RecallPage::answered(const QString &answer)
{
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::What:
        whatAnswered(answer);
        return;
    case Asked::Reason:
        recall(answer);
        return;
    case Asked::Told:
        tell(answer);
        return;
    case Asked::Stage:
        goOn(answer);
        return;
    case Asked::Letters:
        if (answer == tr("Into one PDF"))
            writeNotices();
        else
            printNotices();
        return;
    case Asked::Nothing:
        return;
    }
}

void RecallPage::whatAnswered(const QString &answer)
{
    if (answer == tr("Drill, nothing is changed") || m_lot == LotId{}) {
        drill(m_lot);
        return;
    }
    m_order = {m_lot, {}, {}, {}, {}};
    for (const Choice &level : m_levels) {
        if (answer == tr("Recall, level %1").arg(inLanguage(level.words, session().packs.language())))
            m_order.level = level.id;
    }
    m_asked = Asked::Reason;
    m_ask->ask(tr("Why is it recalled?"), tr("With the reason the lots are withheld at once."),
               reasons(), tr("Leave it"));
    place(*m_ask, 560);
}

} // namespace suben
