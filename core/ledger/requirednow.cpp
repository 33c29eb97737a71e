#include "core/ledger/requirednow.h"

#include "core/ledger/assessment.h"
#include "core/ledger/ledgerfacts.h"
#include "core/rules/evaluator.h"
#include "core/storage/store.h"

namespace suben
{

Result<QSet<QString>> requiredNow(Session &session, const EventDraft &draft, int line)
{
    LedgerCache cache(session.packs);
    return session.store.read([&](Database &db) -> Result<QSet<QString>> {
        cache.refresh(db, session.info);
        const auto read = readDraft(session, db, cache, draft);
        if (!read)
            return tl::make_unexpected(read.error());
        LedgerFacts facts(session, db, cache, *read);
        QSet<QString> paths;
        for (const RequiredField &field : requiredFields(session.packs, *read, session.clock, facts)) {
            if (field.line == line)
                paths.insert(field.path);
        }
        return paths;
    });
}

} // namespace suben
