<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Affected lots</source>
            <translation>Affected lots</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Buyers</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Buyer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Sold</translation>
        </message>
        <message>
            <source>Back before</source>
            <translation>Back before</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Day of sale</source>
            <translation>Day of sale</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Told</translation>
        </message>
        <message>
            <source>Where everything went</source>
            <translation>Where everything went</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>made here</translation>
        </message>
        <message>
            <source>found at stock-taking</source>
            <translation>found at stock-taking</translation>
        </message>
        <message>
            <source>sold</source>
            <translation>sold</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>came back</translation>
        </message>
        <message>
            <source>used</source>
            <translation>used</translation>
        </message>
        <message>
            <source>returned to the supplier</source>
            <translation>returned to the supplier</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
        <message>
            <source>sampled</source>
            <translation>sampled</translation>
        </message>
        <message>
            <source>short at stock-taking</source>
            <translation>short at stock-taking</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>lost</translation>
        </message>
        <message>
            <source>on hand</source>
            <translation>on hand</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Gaps</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A user's name has 1 to %1 characters.</source>
            <translation>A user's name has 1 to %1 characters.</translation>
        </message>
        <message>
            <source>A password has %1 characters or more.</source>
            <translation>A password has %1 characters or more.</translation>
        </message>
        <message>
            <source>There is no such user.</source>
            <translation>There is no such user.</translation>
        </message>
        <message>
            <source>A ledger has at least one owner. Make another user owner first.</source>
            <translation>A ledger has at least one owner. Make another user owner first.</translation>
        </message>
        <message>
            <source>There is a user %1 already.</source>
            <translation>There is a user %1 already.</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>The name or the password is wrong.</translation>
        </message>
        <message>
            <source>There is not enough memory for a password. Close other programs, then do it again.</source>
            <translation>There is not enough memory for a password. Close other programs, then do it again.</translation>
        </message>
        <message>
            <source>Wrong too often. Wait %1 seconds, then do it again.</source>
            <translation>Wrong too often. Wait %1 seconds, then do it again.</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>%1 of %2 ended on %3; entries after that day: %4</source>
            <translation>%1 of %2 ended on %3; entries after that day: %4</translation>
        </message>
        <message>
            <source>Code %1 went out once too often, last on %2 %3</source>
            <translation>Code %1 went out once too often, last on %2 %3</translation>
        </message>
        <message>
            <source>Code %1 came in once too often, last on %2 %3</source>
            <translation>Code %1 came in once too often, last on %2 %3</translation>
        </message>
        <message>
            <source>%1, lot %2: %3 more went out than came in</source>
            <translation>%1, lot %2: %3 more went out than came in</translation>
        </message>
        <message>
            <source>%1, lot %2: went out on %3, came in only on %4</source>
            <translation>%1, lot %2: went out on %3, came in only on %4</translation>
        </message>
        <message>
            <source>%1, lot %2: sold on %3, its last day was %4</source>
            <translation>%1, lot %2: sold on %3, its last day was %4</translation>
        </message>
        <message>
            <source>%1 took %2 of %3 on %4; never more than %5 on a day before</source>
            <translation>%1 took %2 of %3 on %4; never more than %5 on a day before</translation>
        </message>
        <message>
            <source>The same code twice</source>
            <translation>The same code twice</translation>
        </message>
        <message>
            <source>More sold than received</source>
            <translation>More sold than received</translation>
        </message>
        <message>
            <source>Sold before it was received</source>
            <translation>Sold before it was received</translation>
        </message>
        <message>
            <source>Sold after its last day</source>
            <translation>Sold after its last day</translation>
        </message>
        <message>
            <source>A licence had ended that day</source>
            <translation>A licence had ended that day</translation>
        </message>
        <message>
            <source>An unusual quantity</source>
            <translation>An unusual quantity</translation>
        </message>
        <message>
            <source>No alarm rings under %1.</source>
            <translation>No alarm rings under %1.</translation>
        </message>
    </context>
    <context>
        <name>AlarmsCommand</name>
        <message>
            <source>Seen.</source>
            <translation>Seen.</translation>
        </message>
        <message>
            <source>Nothing rings.</source>
            <translation>Nothing rings.</translation>
        </message>
    </context>
    <context>
        <name>AnswerReading</name>
        <message>
            <source>No connection: %1</source>
            <translation>No connection: %1</translation>
        </message>
        <message>
            <source>The answer was lost: %1</source>
            <translation>The answer was lost: %1</translation>
        </message>
        <message>
            <source>HTTP %1 with an answer that cannot be read.</source>
            <translation>HTTP %1 with an answer that cannot be read.</translation>
        </message>
        <message>
            <source>The platform did not name this record.</source>
            <translation>The platform did not name this record.</translation>
        </message>
        <message>
            <source>The platform answered without a receipt.</source>
            <translation>The platform answered without a receipt.</translation>
        </message>
        <message>
            <source>The platform does not have it.</source>
            <translation>The platform does not have it.</translation>
        </message>
        <message>
            <source>The platform cannot be asked: %1</source>
            <translation>The platform cannot be asked: %1</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1</source>
            <translation>The platform cannot be asked: HTTP %1</translation>
        </message>
        <message>
            <source>The platform holds something else under this number; somebody must look.</source>
            <translation>The platform holds something else under this number; somebody must look.</translation>
        </message>
        <message>
            <source>The platform did not take these codes: %1</source>
            <translation>The platform did not take these codes: %1</translation>
        </message>
        <message>
            <source>The platform is still working on it.</source>
            <translation>The platform is still working on it.</translation>
        </message>
        <message>
            <source>The platform does not know its own job any more.</source>
            <translation>The platform does not know its own job any more.</translation>
        </message>
        <message>
            <source>The platform did not say where it works on it.</source>
            <translation>The platform did not say where it works on it.</translation>
        </message>
        <message>
            <source>The platform says more than one thing of this record: %1</source>
            <translation>The platform says more than one thing of this record: %1</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The package %1 cannot be written; is the disk full or read-only?</source>
            <translation>The package %1 cannot be written; is the disk full or read-only?</translation>
        </message>
        <message>
            <source>%1 in the package cannot be opened.</source>
            <translation>%1 in the package cannot be opened.</translation>
        </message>
        <message>
            <source>%1 in the package is damaged.</source>
            <translation>%1 in the package is damaged.</translation>
        </message>
        <message>
            <source>%1 in the package is too large.</source>
            <translation>%1 in the package is too large.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
        <message>
            <source>%1 is no filing package.</source>
            <translation>%1 is no filing package.</translation>
        </message>
        <message>
            <source>%1 names a file that no package holds: %2</source>
            <translation>%1 names a file that no package holds: %2</translation>
        </message>
    </context>
    <context>
        <name>AttemptChain</name>
        <message>
            <source>Attempt %1 is not in the chain of attempts.</source>
            <translation>Attempt %1 is not in the chain of attempts.</translation>
        </message>
        <message>
            <source>Upload %1 was sent more often than attempts are kept.</source>
            <translation>Upload %1 was sent more often than attempts are kept.</translation>
        </message>
        <message>
            <source>Attempt %1 is not what was kept.</source>
            <translation>Attempt %1 is not what was kept.</translation>
        </message>
        <message>
            <source>Attempt %1 does not follow from the one before it.</source>
            <translation>Attempt %1 does not follow from the one before it.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>The check was stopped.</translation>
        </message>
        <message>
            <source>The uploads do not lead to the seal of %1: some were taken out.</source>
            <translation>The uploads do not lead to the seal of %1: some were taken out.</translation>
        </message>
        <message>
            <source>“%1” is not a seal of uploads; it looks like SA1-20261122-34-0123456789abcdef.</source>
            <translation>“%1” is not a seal of uploads; it looks like SA1-20261122-34-0123456789abcdef.</translation>
        </message>
        <message>
            <source>The seal %1 does not agree with the uploads.</source>
            <translation>The seal %1 does not agree with the uploads.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>%1 is open. Close it in every window, then restore again. Nothing was changed.</source>
            <translation>%1 is open. Close it in every window, then restore again. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside. Nothing was changed.</source>
            <translation>%1 cannot be moved aside. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be used as a backup: %2</source>
            <translation>%1 is damaged and cannot be used as a backup: %2</translation>
        </message>
        <message>
            <source>it does not hold what the ledger holds.</source>
            <translation>it does not hold what the ledger holds.</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 stands there already. Choose another name.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 cannot be written. Choose another folder.</translation>
        </message>
        <message>
            <source>Neither the backup nor the ledger can be given the name %1. The ledger stands whole at %2: rename it.</source>
            <translation>Neither the backup nor the ledger can be given the name %1. The ledger stands whole at %2: rename it.</translation>
        </message>
        <message>
            <source>The backup cannot be given the name %1. Nothing was changed.</source>
            <translation>The backup cannot be given the name %1. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>BackupCommand</name>
        <message>
            <source>%1 is whole: %2 entries.</source>
            <translation>%1 is whole: %2 entries.</translation>
        </message>
        <message>
            <source>Backed up to %1 and verified: %2 entries.</source>
            <translation>Backed up to %1 and verified: %2 entries.</translation>
        </message>
        <message>
            <source>Restored to %1: %2 entries. What stood there was moved aside.</source>
            <translation>Restored to %1: %2 entries. What stood there was moved aside.</translation>
        </message>
        <message>
            <source>Backed up to %1 and proved: %2 entries; %3 older copies removed.</source>
            <translation>Backed up to %1 and proved: %2 entries; %3 older copies removed.</translation>
        </message>
        <message>
            <source>Also on the other drive: %1</source>
            <translation>Also on the other drive: %1</translation>
        </message>
        <message>
            <source>%1 came back whole: %2 entries in %3 ms.</source>
            <translation>%1 came back whole: %2 entries in %3 ms.</translation>
        </message>
        <message>
            <source>This is a copy of another ledger.</source>
            <translation>This is a copy of another ledger.</translation>
        </message>
        <message>
            <source>%1 entries of the ledger are not in it.</source>
            <translation>%1 entries of the ledger are not in it.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>The copy %1 does not prove itself: %2</source>
            <translation>The copy %1 does not prove itself: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written; is the stick plugged in?</source>
            <translation>%1 cannot be written; is the stick plugged in?</translation>
        </message>
        <message>
            <source>What arrived at %1 is not what was sent.</source>
            <translation>What arrived at %1 is not what was sent.</translation>
        </message>
        <message>
            <source>There is no copy to try yet.</source>
            <translation>There is no copy to try yet.</translation>
        </message>
    </context>
    <context>
        <name>Bag</name>
        <message>
            <source>%1 is missing from the package.</source>
            <translation>%1 is missing from the package.</translation>
        </message>
        <message>
            <source>%1 was changed after the package was made.</source>
            <translation>%1 was changed after the package was made.</translation>
        </message>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>The disk is full; no package was made.</translation>
        </message>
        <message>
            <source>The package holds %1, which its lists do not name.</source>
            <translation>The package holds %1, which its lists do not name.</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message>
            <source>As it says.</source>
            <translation>As it says.</translation>
        </message>
        <message>
            <source>Expected %1, came out %2.</source>
            <translation>Expected %1, came out %2.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>It cannot be read.</translation>
        </message>
        <message>
            <source>No entry is of a kind this platform wants.</source>
            <translation>No entry is of a kind this platform wants.</translation>
        </message>
        <message>
            <source>Files can be put into %1.</source>
            <translation>Files can be put into %1.</translation>
        </message>
        <message>
            <source>Nothing is sent to try it: this platform cannot be asked.</source>
            <translation>Nothing is sent to try it: this platform cannot be asked.</translation>
        </message>
        <message>
            <source>The line stands: the platform knows our key and answers.</source>
            <translation>The line stands: the platform knows our key and answers.</translation>
        </message>
        <message>
            <source>The platform answered otherwise than expected: HTTP %1 %2</source>
            <translation>The platform answered otherwise than expected: HTTP %1 %2</translation>
        </message>
        <message>
            <source>The folder %1 is not there. Put the stick in, or choose another folder.</source>
            <translation>The folder %1 is not there. Put the stick in, or choose another folder.</translation>
        </message>
        <message>
            <source>Nothing can be written into %1: it is for reading only. Choose another folder.</source>
            <translation>Nothing can be written into %1: it is for reading only. Choose another folder.</translation>
        </message>
        <message>
            <source>%1 is full. Make room there, or choose another folder.</source>
            <translation>%1 is full. Make room there, or choose another folder.</translation>
        </message>
        <message>
            <source>%1 Look at the address and at the network; what waits stays.</source>
            <translation>%1 Look at the address and at the network; what waits stays.</translation>
        </message>
        <message>
            <source>The line stands. This computer's clock is off by %1 seconds: set it right; until then records go with the platform's time.</source>
            <translation>The line stands. This computer's clock is off by %1 seconds: set it right; until then records go with the platform's time.</translation>
        </message>
        <message>
            <source>The platform does not take our key or signature (%1). Write the keys anew.</source>
            <translation>The platform does not take our key or signature (%1). Write the keys anew.</translation>
        </message>
        <message>
            <source>This computer's clock is too far from the platform's (%1). Set date and time right.</source>
            <translation>This computer's clock is too far from the platform's (%1). Set date and time right.</translation>
        </message>
        <message>
            <source>A good answer that names no record leaves it in doubt; “silent”: “ok” lets it stand for all.</source>
            <translation>A good answer that names no record leaves it in doubt; “silent”: “ok” lets it stand for all.</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>“%1” does not fit the platform's lines.</source>
            <translation>“%1” does not fit the platform's lines.</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>%1
%2 dpi, offset %3 / %4 mm
gap %5 mm, darkness %6, turned %7°</source>
            <translation>%1
%2 dpi, offset %3 / %4 mm
gap %5 mm, darkness %6, turned %7°</translation>
        </message>
        <message>
            <source>as the printer has it</source>
            <translation>as the printer has it</translation>
        </message>
    </context>
    <context>
        <name>CanonicalRecord</name>
        <message>
            <source>There is no entry %1.</source>
            <translation>There is no entry %1.</translation>
        </message>
    </context>
    <context>
        <name>Catalog</name>
        <message>
            <source>A paper is never changed; enter the new one beside it.</source>
            <translation>A paper is never changed; enter the new one beside it.</translation>
        </message>
        <message>
            <source>A document is never changed; enter the new one beside it.</source>
            <translation>A document is never changed; enter the new one beside it.</translation>
        </message>
        <message>
            <source>The file %1 is empty; choose another one.</source>
            <translation>The file %1 is empty; choose another one.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB; make it smaller.</source>
            <translation>The file %1 is larger than 64 MB; make it smaller.</translation>
        </message>
        <message>
            <source>Approving needs the owner or an approver; sign in as one of them.</source>
            <translation>Approving needs the owner or an approver; sign in as one of them.</translation>
        </message>
        <message>
            <source>There is no such paper.</source>
            <translation>There is no such paper.</translation>
        </message>
        <message>
            <source>%1 has approved it already; another person must.</source>
            <translation>%1 has approved it already; another person must.</translation>
        </message>
        <message>
            <source>There is no such party.</source>
            <translation>There is no such party.</translation>
        </message>
        <message>
            <source>There is no such item.</source>
            <translation>There is no such item.</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>There is no such lot.</translation>
        </message>
        <message>
            <source>There is no such thing in the ledger.</source>
            <translation>There is no such thing in the ledger.</translation>
        </message>
        <message>
            <source>Say for each packaging its unit and how many it holds.</source>
            <translation>Say for each packaging its unit and how many it holds.</translation>
        </message>
        <message>
            <source>Unit %1 is given twice; keep one of them.</source>
            <translation>Unit %1 is given twice; keep one of them.</translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>Enter the name.</translation>
        </message>
        <message>
            <source>This credit code already belongs to %1; use that record.</source>
            <translation>This credit code already belongs to %1; use that record.</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Choose a category.</translation>
        </message>
        <message>
            <source>Choose the unit it is counted in.</source>
            <translation>Choose the unit it is counted in.</translation>
        </message>
        <message>
            <source>There are lots counted in the old unit; make a new item for the other unit.</source>
            <translation>There are lots counted in the old unit; make a new item for the other unit.</translation>
        </message>
        <message>
            <source>Another item already has the code %1; choose another one.</source>
            <translation>Another item already has the code %1; choose another one.</translation>
        </message>
        <message>
            <source>There is a location %1 already; choose another name.</source>
            <translation>There is a location %1 already; choose another name.</translation>
        </message>
        <message>
            <source>A location cannot stand inside itself.</source>
            <translation>A location cannot stand inside itself.</translation>
        </message>
        <message>
            <source>Choose the kind of paper.</source>
            <translation>Choose the kind of paper.</translation>
        </message>
        <message>
            <source>It ends before it begins; check both dates.</source>
            <translation>It ends before it begins; check both dates.</translation>
        </message>
        <message>
            <source>Say whose paper it is.</source>
            <translation>Say whose paper it is.</translation>
        </message>
        <message>
            <source>A quantity cannot be below 0.</source>
            <translation>A quantity cannot be below 0.</translation>
        </message>
        <message>
            <source>Add the copy once more; it is not in the ledger.</source>
            <translation>Add the copy once more; it is not in the ledger.</translation>
        </message>
        <message>
            <source>Each person approves with an own login.</source>
            <translation>Each person approves with an own login.</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>There is no field “%1” here.</translation>
        </message>
    </context>
    <context>
        <name>Chain</name>
        <message>
            <source>Entry %1: the protected value %2 was changed.</source>
            <translation>Entry %1: the protected value %2 was changed.</translation>
        </message>
        <message>
            <source>Entry %1 is not what was recorded.</source>
            <translation>Entry %1 is not what was recorded.</translation>
        </message>
        <message>
            <source>Entry %1 does not follow from the one before it.</source>
            <translation>Entry %1 does not follow from the one before it.</translation>
        </message>
        <message>
            <source>The seal %1 does not agree with the ledger.</source>
            <translation>The seal %1 does not agree with the ledger.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>The check was stopped.</translation>
        </message>
        <message>
            <source>The number of entries and the chain do not agree.</source>
            <translation>The number of entries and the chain do not agree.</translation>
        </message>
        <message>
            <source>The seal %1 speaks of entries that are missing.</source>
            <translation>The seal %1 speaks of entries that are missing.</translation>
        </message>
        <message>
            <source>There is nothing to seal yet.</source>
            <translation>There is nothing to seal yet.</translation>
        </message>
        <message>
            <source>“%1” is not a seal; it looks like SB1-20261122-123-0123456789abcdef.</source>
            <translation>“%1” is not a seal; it looks like SB1-20261122-123-0123456789abcdef.</translation>
        </message>
        <message>
            <source>The ledger does not lead to its own seal of %1.</source>
            <translation>The ledger does not lead to its own seal of %1.</translation>
        </message>
        <message>
            <source>Entry %1: which entry it corrects was changed.</source>
            <translation>Entry %1: which entry it corrects was changed.</translation>
        </message>
        <message>
            <source>Entry %1: the code %2 was given another lot.</source>
            <translation>Entry %1: the code %2 was given another lot.</translation>
        </message>
        <message>
            <source>The paper %1 was changed.</source>
            <translation>The paper %1 was changed.</translation>
        </message>
        <message>
            <source>Entry %1: its paper %2 was changed.</source>
            <translation>Entry %1: its paper %2 was changed.</translation>
        </message>
    </context>
    <context>
        <name>ChainFile</name>
        <message>
            <source>Stopped; no package was made.</source>
            <translation>Stopped; no package was made.</translation>
        </message>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>The disk is full; no package was made.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>The package holds no chain.</source>
            <translation>The package holds no chain.</translation>
        </message>
    </context>
    <context>
        <name>Charset</name>
        <message>
            <source>There is no charset “%1”.</source>
            <translation>There is no charset “%1”.</translation>
        </message>
        <message>
            <source>The platform's charset %1 has no “%2”.</source>
            <translation>The platform's charset %1 has no “%2”.</translation>
        </message>
        <message>
            <source>The text does not fit the charset %1.</source>
            <translation>The text does not fit the charset %1.</translation>
        </message>
    </context>
    <context>
        <name>CodeStory</name>
        <message>
            <source>No package with the code %1 was ever recorded.</source>
            <translation>No package with the code %1 was ever recorded.</translation>
        </message>
        <message>
            <source>No pack in use has the step %1.</source>
            <translation>No pack in use has the step %1.</translation>
        </message>
        <message>
            <source>%1 was never received here. Enter the delivery first.</source>
            <translation>%1 was never received here. Enter the delivery first.</translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>More than %1 codes at once. Enter them in parts.</source>
            <translation>More than %1 codes at once. Enter them in parts.</translation>
        </message>
        <message>
            <source>%1 stands there twice.</source>
            <translation>%1 stands there twice.</translation>
        </message>
        <message>
            <source>%1 runs backwards.</source>
            <translation>%1 runs backwards.</translation>
        </message>
        <message>
            <source>Scan it again, or compare it with the package.</source>
            <translation>Scan it again, or compare it with the package.</translation>
        </message>
        <message>
            <source>Compare it with the licence.</source>
            <translation>Compare it with the licence.</translation>
        </message>
        <message>
            <source>Compare it with the card.</source>
            <translation>Compare it with the card.</translation>
        </message>
        <message>
            <source>Please correct it.</source>
            <translation>Please correct it.</translation>
        </message>
        <message>
            <source>%1 lacks a digit: numbers from 690 to 699 have 13. It may be %2.</source>
            <translation>%1 lacks a digit: numbers from 690 to 699 have 13. It may be %2.</translation>
        </message>
        <message>
            <source>The %1 should have %2 characters, not %3.</source>
            <translation>The %1 should have %2 characters, not %3.</translation>
        </message>
        <message>
            <source>%1 should end in %2.</source>
            <translation>%1 should end in %2.</translation>
        </message>
        <message>
            <source>Place %2 of %1 should be %3.</source>
            <translation>Place %2 of %1 should be %3.</translation>
        </message>
        <message>
            <source>The %1 holds no possible date from place %2 on.</source>
            <translation>The %1 holds no possible date from place %2 on.</translation>
        </message>
        <message>
            <source>The %1 holds no known region at place %2.</source>
            <translation>The %1 holds no known region at place %2.</translation>
        </message>
        <message>
            <source>The %1 should begin with %2.</source>
            <translation>The %1 should begin with %2.</translation>
        </message>
        <message>
            <source>The %1 should have %3 at place %2.</source>
            <translation>The %1 should have %3 at place %2.</translation>
        </message>
        <message>
            <source>The %1 cannot have “%3” at place %2.</source>
            <translation>The %1 cannot have “%3” at place %2.</translation>
        </message>
        <message>
            <source>The %1 is missing.</source>
            <translation>The %1 is missing.</translation>
        </message>
        <message>
            <source>Place 17 of %1 should be %2, unless the code is an old one.</source>
            <translation>Place 17 of %1 should be %2, unless the code is an old one.</translation>
        </message>
        <message>
            <source>This is not how a %1 is written.</source>
            <translation>This is not how a %1 is written.</translation>
        </message>
        <message>
            <source>%1 was rounded by a spreadsheet; its last digits are lost. Ask for the original file.</source>
            <translation>%1 was rounded by a spreadsheet; its last digits are lost. Ask for the original file.</translation>
        </message>
        <message>
            <source>No scheme for codes is called %1.</source>
            <translation>No scheme for codes is called %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>two sentences, the second says what to do</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The %1 was tidied: full-width forms, spaces, look-alike letters.</source>
            <translation>The %1 was tidied: full-width forms, spaces, look-alike letters.</translation>
        </message>
        <message>
            <source>Full-width characters became ordinary ones: %1 → %2.</source>
            <translation>Full-width characters became ordinary ones: %1 → %2.</translation>
        </message>
        <message>
            <source>Spaces and signs between were put right: %1 → %2.</source>
            <translation>Spaces and signs between were put right: %1 → %2.</translation>
        </message>
        <message>
            <source>Small letters became capitals: %1 → %2.</source>
            <translation>Small letters became capitals: %1 → %2.</translation>
        </message>
        <message>
            <source>Letters were read as digits: %1 → %2.</source>
            <translation>Letters were read as digits: %1 → %2.</translation>
        </message>
        <message>
            <source>The code was tidied: %1 → %2.</source>
            <translation>The code was tidied: %1 → %2.</translation>
        </message>
        <message>
            <source>%1 is no web address.</source>
            <translation>%1 is no web address.</translation>
        </message>
        <message>
            <source>A GS1 web address needs a GTIN or an SSCC.</source>
            <translation>A GS1 web address needs a GTIN or an SSCC.</translation>
        </message>
        <message>
            <source>GS1 code</source>
            <translation>GS1 code</translation>
        </message>
        <message>
            <source>%1 is no GTIN that can stand on a label.</source>
            <translation>%1 is no GTIN that can stand on a label.</translation>
        </message>
        <message>
            <source>“%1” cannot stand in a GS1 symbol: at most 20 letters, digits and signs, none of %2.</source>
            <translation>“%1” cannot stand in a GS1 symbol: at most 20 letters, digits and signs, none of %2.</translation>
        </message>
        <message>
            <source>The date %1 cannot stand in a GS1 symbol.</source>
            <translation>The date %1 cannot stand in a GS1 symbol.</translation>
        </message>
        <message>
            <source>region code</source>
            <translation>region code</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>business number</source>
            <translation>business number</translation>
        </message>
        <message>
            <source>CAS number</source>
            <translation>CAS number</translation>
        </message>
        <message>
            <source>A CAS number is written like 7697-37-2.</source>
            <translation>A CAS number is written like 7697-37-2.</translation>
        </message>
        <message>
            <source>merchant code</source>
            <translation>merchant code</translation>
        </message>
        <message>
            <source>node code</source>
            <translation>node code</translation>
        </message>
        <message>
            <source>trace voucher code</source>
            <translation>trace voucher code</translation>
        </message>
        <message>
            <source>drug trace code</source>
            <translation>drug trace code</translation>
        </message>
        <message>
            <source>national drug code</source>
            <translation>national drug code</translation>
        </message>
        <message>
            <source>ear tag number</source>
            <translation>ear tag number</translation>
        </message>
        <message>
            <source>equipment code</source>
            <translation>equipment code</translation>
        </message>
        <message>
            <source>equipment registration code</source>
            <translation>equipment registration code</translation>
        </message>
        <message>
            <source>farm code</source>
            <translation>farm code</translation>
        </message>
        <message>
            <source>location number</source>
            <translation>location number</translation>
        </message>
        <message>
            <source>GTIN</source>
            <translation>GTIN</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>ID number</translation>
        </message>
        <message>
            <source>food trade licence number</source>
            <translation>food trade licence number</translation>
        </message>
        <message>
            <source>lot number</source>
            <translation>lot number</translation>
        </message>
        <message>
            <source>MA code</source>
            <translation>MA code</translation>
        </message>
        <message>
            <source>An MA code is written like MA.156.M0.100001.10000013.</source>
            <translation>An MA code is written like MA.156.M0.100001.10000013.</translation>
        </message>
        <message>
            <source>organisation code</source>
            <translation>organisation code</translation>
        </message>
        <message>
            <source>organic code</source>
            <translation>organic code</translation>
        </message>
        <message>
            <source>pesticide code</source>
            <translation>pesticide code</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>phone number</translation>
        </message>
        <message>
            <source>A phone number is written like 13805351234 or 0535-6601234.</source>
            <translation>A phone number is written like 13805351234 or 0535-6601234.</translation>
        </message>
        <message>
            <source>number plate</source>
            <translation>number plate</translation>
        </message>
        <message>
            <source>A number plate is written like 鲁F12345.</source>
            <translation>A number plate is written like 鲁F12345.</translation>
        </message>
        <message>
            <source>food production licence number</source>
            <translation>food production licence number</translation>
        </message>
        <message>
            <source>seed code</source>
            <translation>seed code</translation>
        </message>
        <message>
            <source>A seed code has four lines: variety, producer, unit code, web address.</source>
            <translation>A seed code has four lines: variety, producer, unit code, web address.</translation>
        </message>
        <message>
            <source>SSCC</source>
            <translation>SSCC</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>trace code</source>
            <translation>trace code</translation>
        </message>
        <message>
            <source>UDI</source>
            <translation>UDI</translation>
        </message>
        <message>
            <source>credit code</source>
            <translation>credit code</translation>
        </message>
        <message>
            <source>veterinary drug code</source>
            <translation>veterinary drug code</translation>
        </message>
        <message>
            <source>VIN</source>
            <translation>VIN</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>A trace code holds a day of this century, a batch up to 9999 and a serial up to 999999.</source>
            <translation>A trace code holds a day of this century, a batch up to 9999 and a serial up to 999999.</translation>
        </message>
        <message>
            <source>customs declaration number</source>
            <translation>customs declaration number</translation>
        </message>
        <message>
            <source>fireworks licence number</source>
            <translation>fireworks licence number</translation>
        </message>
        <message>
            <source>A fireworks licence is written like （鲁）PF〔2026〕12.</source>
            <translation>A fireworks licence is written like （鲁）PF〔2026〕12.</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>applied for on</source>
            <translation>applied for on</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>batch</translation>
        </message>
        <message>
            <source>best before</source>
            <translation>best before</translation>
        </message>
        <message>
            <source>born</source>
            <translation>born</translation>
        </message>
        <message>
            <source>certifier</source>
            <translation>certifier</translation>
        </message>
        <message>
            <source>text around it</source>
            <translation>text around it</translation>
        </message>
        <message>
            <source>category</source>
            <translation>category</translation>
        </message>
        <message>
            <source>class</source>
            <translation>class</translation>
        </message>
        <message>
            <source>count</source>
            <translation>count</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>device</source>
            <translation>device</translation>
        </message>
        <message>
            <source>device identifier</source>
            <translation>device identifier</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>expiry</translation>
        </message>
        <message>
            <source>filling station</source>
            <translation>filling station</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>direction</translation>
        </message>
        <message>
            <source>form</source>
            <translation>form</translation>
        </message>
        <message>
            <source>packing level</source>
            <translation>packing level</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>line</source>
            <translation>line</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lot</translation>
        </message>
        <message>
            <source>made</source>
            <translation>made</translation>
        </message>
        <message>
            <source>maker</source>
            <translation>maker</translation>
        </message>
        <message>
            <source>merchant</source>
            <translation>merchant</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>customs office</source>
            <translation>customs office</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>packed</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>prefix</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message>
            <source>product part</source>
            <translation>product part</translation>
        </message>
        <message>
            <source>province</source>
            <translation>province</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>registered</translation>
        </message>
        <message>
            <source>registrar</source>
            <translation>registrar</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>registration</translation>
        </message>
        <message>
            <source>sell by</source>
            <translation>sell by</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>serial</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>sex</translation>
        </message>
        <message>
            <source>shop's item number</source>
            <translation>shop's item number</translation>
        </message>
        <message>
            <source>weight or price</source>
            <translation>weight or price</translation>
        </message>
        <message>
            <source>specification</source>
            <translation>specification</translation>
        </message>
        <message>
            <source>species</source>
            <translation>species</translation>
        </message>
        <message>
            <source>unit code</source>
            <translation>unit code</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>web address</translation>
        </message>
        <message>
            <source>variety</source>
            <translation>variety</translation>
        </message>
        <message>
            <source>net weight</source>
            <translation>net weight</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>boiler</source>
            <translation>boiler</translation>
        </message>
        <message>
            <source>cattle</source>
            <translation>cattle</translation>
        </message>
        <message>
            <source>made on commission</source>
            <translation>made on commission</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>crane</translation>
        </message>
        <message>
            <source>cylinder</source>
            <translation>cylinder</translation>
        </message>
        <message>
            <source>female</source>
            <translation>female</translation>
        </message>
        <message>
            <source>pipe fitting</source>
            <translation>pipe fitting</translation>
        </message>
        <message>
            <source>made by the holder</source>
            <translation>made by the holder</translation>
        </message>
        <message>
            <source>lift</source>
            <translation>lift</translation>
        </message>
        <message>
            <source>male</source>
            <translation>male</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>pig</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>pipeline</translation>
        </message>
        <message>
            <source>repacked</source>
            <translation>repacked</translation>
        </message>
        <message>
            <source>amusement ride</source>
            <translation>amusement ride</translation>
        </message>
        <message>
            <source>ropeway</source>
            <translation>ropeway</translation>
        </message>
        <message>
            <source>sheep or goat</source>
            <translation>sheep or goat</translation>
        </message>
        <message>
            <source>works vehicle</source>
            <translation>works vehicle</translation>
        </message>
        <message>
            <source>pressure vessel</source>
            <translation>pressure vessel</translation>
        </message>
        <message>
            <source>AHM code</source>
            <translation>AHM code</translation>
        </message>
        <message>
            <source>An AHM code is written like AHM.10001.20002.BNL2611A.SN000123.</source>
            <translation>An AHM code is written like AHM.10001.20002.BNL2611A.SN000123.</translation>
        </message>
        <message>
            <source>cylinder code</source>
            <translation>cylinder code</translation>
        </message>
        <message>
            <source>equipment use registration</source>
            <translation>equipment use registration</translation>
        </message>
        <message>
            <source>A use registration is written like 梯11鲁F00001(18).</source>
            <translation>A use registration is written like 梯11鲁F00001(18).</translation>
        </message>
        <message>
            <source>in-store code</source>
            <translation>in-store code</translation>
        </message>
        <message>
            <source>label text</source>
            <translation>label text</translation>
        </message>
        <message>
            <source>A label of ours has lines like 品名:… and 批号:….</source>
            <translation>A label of ours has lines like 品名:… and 批号:….</translation>
        </message>
        <message>
            <source>must stand with</source>
            <translation>must stand with</translation>
        </message>
        <message>
            <source>In a GS1 code %1 does not stand beside %2.</source>
            <translation>In a GS1 code %1 does not stand beside %2.</translation>
        </message>
    </context>
    <context>
        <name>CodesCommand</name>
        <message>
            <source>Recorded as entry %1.</source>
            <translation>Recorded as entry %1.</translation>
        </message>
        <message>
            <source>  in stock</source>
            <translation>  in stock</translation>
        </message>
        <message>
            <source>  not in stock</source>
            <translation>  not in stock</translation>
        </message>
        <message>
            <source>  in %1</source>
            <translation>  in %1</translation>
        </message>
        <message>
            <source>  holds %1</source>
            <translation>  holds %1</translation>
        </message>
        <message>
            <source>Carton %1</source>
            <translation>Carton %1</translation>
        </message>
        <message>
            <source>There is no party %1.</source>
            <translation>There is no party %1.</translation>
        </message>
        <message>
            <source>There is no item %1.</source>
            <translation>There is no item %1.</translation>
        </message>
        <message>
            <source>%1 is %2 from now on.</source>
            <translation>%1 is %2 from now on.</translation>
        </message>
        <message>
            <source>Say codes pack PARENT|new CODE…, codes unpack CODE…, codes show CODE…, codes take STEP CODE… or codes bind CODE ITEM.</source>
            <translation>Say codes pack PARENT|new CODE…, codes unpack CODE…, codes show CODE…, codes take STEP CODE… or codes bind CODE ITEM.</translation>
        </message>
    </context>
    <context>
        <name>ColumnMap</name>
        <message>
            <source>The column file needs "columns": {"header": "path"}.</source>
            <translation>The column file needs "columns": {"header": "path"}.</translation>
        </message>
    </context>
    <context>
        <name>ColumnWords</name>
        <message>
            <source>import/columns.json: %1 is not as it should be.</source>
            <translation>import/columns.json: %1 is not as it should be.</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>The password file %1 cannot be read.</source>
            <translation>The password file %1 cannot be read.</translation>
        </message>
        <message>
            <source>%1 has a password: say who acts with --user and --password-file.</source>
            <translation>%1 has a password: say who acts with --user and --password-file.</translation>
        </message>
        <message>
            <source>Somebody who stands by signs in: --second NAME --second-password-file FILE.</source>
            <translation>Somebody who stands by signs in: --second NAME --second-password-file FILE.</translation>
        </message>
        <message>
            <source>This computer's key is sealed: uploads and ID numbers wait for its password. Name the file it stands in: --unlock-file FILE (- reads standard input), or SUBEN_UNLOCK_FILE.</source>
            <translation>This computer's key is sealed: uploads and ID numbers wait for its password. Name the file it stands in: --unlock-file FILE (- reads standard input), or SUBEN_UNLOCK_FILE.</translation>
        </message>
    </context>
    <context>
        <name>ComplaintCommand</name>
        <message>
            <source>Complaint %1 is recorded. If the lot may harm anybody: recall open.</source>
            <translation>Complaint %1 is recorded. If the lot may harm anybody: recall open.</translation>
        </message>
        <message>
            <source>Complaint %1 is recorded.</source>
            <translation>Complaint %1 is recorded.</translation>
        </message>
        <message>
            <source>recall %1</source>
            <translation>recall %1</translation>
        </message>
        <message>
            <source>Say how it was settled: --outcome TEXT</source>
            <translation>Say how it was settled: --outcome TEXT</translation>
        </message>
        <message>
            <source>Complaint %1 is settled.</source>
            <translation>Complaint %1 is settled.</translation>
        </message>
        <message>
            <source>Say add, list or settle.</source>
            <translation>Say add, list or settle.</translation>
        </message>
    </context>
    <context>
        <name>Complaints</name>
        <message>
            <source>Entry %1 is no complaint.</source>
            <translation>Entry %1 is no complaint.</translation>
        </message>
        <message>
            <source>The complaint is settled already: %1</source>
            <translation>The complaint is settled already: %1</translation>
        </message>
        <message>
            <source>The complaint was settled</source>
            <translation>The complaint was settled</translation>
        </message>
    </context>
    <context>
        <name>ComplaintsPage</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>to be settled</source>
            <translation>to be settled</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>settled</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>recalled</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Say why this is right, in two characters or more.</source>
            <translation>Say why this is right, in two characters or more.</translation>
        </message>
        <message>
            <source>A second person has to agree: name and password.</source>
            <translation>A second person has to agree: name and password.</translation>
        </message>
        <message>
            <source>%1 has entered this; another person has to agree.</source>
            <translation>%1 has entered this; another person has to agree.</translation>
        </message>
        <message>
            <source>%1 may only read; another person has to agree.</source>
            <translation>%1 may only read; another person has to agree.</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>line %1, %2</source>
            <translation>line %1, %2</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>to be confirmed</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>being recalled</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>Corrected by entry %1; the old entry stays readable.</source>
            <translation>Corrected by entry %1; the old entry stays readable.</translation>
        </message>
        <message>
            <source>Voided by entry %1; the old entry stays readable.</source>
            <translation>Voided by entry %1; the old entry stays readable.</translation>
        </message>
    </context>
    <context>
        <name>Crypto</name>
        <message>
            <source>There is no digest “%1”.</source>
            <translation>There is no digest “%1”.</translation>
        </message>
        <message>
            <source>There is no cipher “%1”.</source>
            <translation>There is no cipher “%1”.</translation>
        </message>
        <message>
            <source>%1 needs a key of %2 bytes, not %3.</source>
            <translation>%1 needs a key of %2 bytes, not %3.</translation>
        </message>
        <message>
            <source>%1 needs a start value of %2 bytes, not %3.</source>
            <translation>%1 needs a start value of %2 bytes, not %3.</translation>
        </message>
        <message>
            <source>%1 cannot be started.</source>
            <translation>%1 cannot be started.</translation>
        </message>
        <message>
            <source>%1 cannot take this text.</source>
            <translation>%1 cannot take this text.</translation>
        </message>
        <message>
            <source>What was encrypted is too short.</source>
            <translation>What was encrypted is too short.</translation>
        </message>
        <message>
            <source>It was not encrypted with this key.</source>
            <translation>It was not encrypted with this key.</translation>
        </message>
        <message>
            <source>gzip cannot be started.</source>
            <translation>gzip cannot be started.</translation>
        </message>
        <message>
            <source>gzip cannot take this text.</source>
            <translation>gzip cannot take this text.</translation>
        </message>
        <message>
            <source>It is no whole gzip of at most 64 MB.</source>
            <translation>It is no whole gzip of at most 64 MB.</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>The quotation mark in row %1 is never closed. Save the file again from the spreadsheet.</source>
            <translation>The quotation mark in row %1 is never closed. Save the file again from the spreadsheet.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>Reading was stopped.</translation>
        </message>
        <message>
            <source>The file is no text this program can read (UTF-8, GB18030 or UTF-16). Save it again as .xlsx.</source>
            <translation>The file is no text this program can read (UTF-8, GB18030 or UTF-16). Save it again as .xlsx.</translation>
        </message>
        <message>
            <source>The file could not be read to its end. Check the drive.</source>
            <translation>The file could not be read to its end. Check the drive.</translation>
        </message>
    </context>
    <context>
        <name>DayPaper</name>
        <message>
            <source>Day close %1</source>
            <translation>Day close %1</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Sold over the counter</source>
            <translation>Sold over the counter</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Seal of the uploads</source>
            <translation>Seal of the uploads</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>expired %1 days ago</source>
            <translation>expired %1 days ago</translation>
        </message>
        <message>
            <source>%1 days to go</source>
            <translation>%1 days to go</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>Being recalled</source>
            <translation>Being recalled</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Expired %1 days</source>
            <translation>Expired %1 days</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>%1 days left</translation>
        </message>
        <message>
            <source>For sale</source>
            <translation>For sale</translation>
        </message>
    </context>
    <context>
        <name>DecodeCommand</name>
        <message>
            <source>  nothing known; kept as text</source>
            <translation>  nothing known; kept as text</translation>
        </message>
        <message>
            <source>No code was found in the picture.</source>
            <translation>No code was found in the picture.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryFacts</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1, earliest %2</source>
            <translation>%1, earliest %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Last time</translation>
        </message>
        <message>
            <source>never from here</source>
            <translation>never from here</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>In stock</translation>
        </message>
        <message>
            <source>a paper ended on %1</source>
            <translation>a paper ended on %1</translation>
        </message>
        <message>
            <source>papers valid, %1 days left</source>
            <translation>papers valid, %1 days left</translation>
        </message>
        <message>
            <source>papers valid</source>
            <translation>papers valid</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Keep until</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
    </context>
    <context>
        <name>DeliveryNote</name>
        <message>
            <source>Entry %1 was corrected; take the one that stands in its place.</source>
            <translation>Entry %1 was corrected; take the one that stands in its place.</translation>
        </message>
        <message>
            <source>Entry %1 sends nothing out; a delivery note is of goods that went to a buyer.</source>
            <translation>Entry %1 sends nothing out; a delivery note is of goods that went to a buyer.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryNoteCommand</name>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>Say where it goes with --out FILE.pdf, or FILE.sbn for the codes alone.</source>
            <translation>Say where it goes with --out FILE.pdf, or FILE.sbn for the codes alone.</translation>
        </message>
        <message>
            <source>%1: %2 lines in %3 codes, seal %4</source>
            <translation>%1: %2 lines in %3 codes, seal %4</translation>
        </message>
        <message>
            <source>These are codes of more than one delivery note.</source>
            <translation>These are codes of more than one delivery note.</translation>
        </message>
        <message>
            <source>There is no code of a delivery note in it.</source>
            <translation>There is no code of a delivery note in it.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPaper</name>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>No. %1, sent on %2</source>
            <translation>No. %1, sent on %2</translation>
        </message>
        <message>
            <source>The packages' codes fill %1 QR codes; give the buyer the note as a file.</source>
            <translation>The packages' codes fill %1 QR codes; give the buyer the note as a file.</translation>
        </message>
        <message>
            <source>Sent by ______________    Stamp ______________    Received by ______________</source>
            <translation>Sent by ______________    Stamp ______________    Received by ______________</translation>
        </message>
        <message>
            <source>Seal of the seller's ledger: %1</source>
            <translation>Seal of the seller's ledger: %1</translation>
        </message>
        <message>
            <source>First code: the seal. The other %1 fill the receipt; scan them in any order.</source>
            <translation>First code: the seal. The other %1 fill the receipt; scan them in any order.</translation>
        </message>
        <message>
            <source>Name of the goods</source>
            <translation>Name of the goods</translation>
        </message>
        <message>
            <source>Sending firm</source>
            <translation>Sending firm</translation>
        </message>
        <message>
            <source>Receiving firm</source>
            <translation>Receiving firm</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 cannot be made.</translation>
        </message>
        <message>
            <source>Suben demonstration shop</source>
            <translation>Suben demonstration shop</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Practice platform</source>
            <translation>Practice platform</translation>
        </message>
        <message>
            <source>The sample file %1 is missing from the program.</source>
            <translation>The sample file %1 is missing from the program.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>%1: %2 lines were refused.</source>
            <translation>%1: %2 lines were refused.</translation>
        </message>
        <message>
            <source>%1 lines recorded</source>
            <translation>%1 lines recorded</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <source>Entered later: the delivery came before the ledger was set up</source>
            <translation>Entered later: the delivery came before the ledger was set up</translation>
        </message>
        <message>
            <source>%1 rows imported</source>
            <translation>%1 rows imported</translation>
        </message>
        <message>
            <source>Lot labels</source>
            <translation>Lot labels</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>The samples made no batch.</source>
            <translation>The samples made no batch.</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>lot %1 came from %2</source>
            <translation>lot %1 came from %2</translation>
        </message>
        <message>
            <source>Recall drill</source>
            <translation>Recall drill</translation>
        </message>
        <message>
            <source>lot %1: %2 lots and %3 steps on, found in %4 ms</source>
            <translation>lot %1: %2 lots and %3 steps on, found in %4 ms</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>%1 receipts; the platform holds %2 records</source>
            <translation>%1 receipts; the platform holds %2 records</translation>
        </message>
        <message>
            <source>The practice platform and the outbox do not agree.</source>
            <translation>The practice platform and the outbox do not agree.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Filing package</source>
            <translation>Filing package</translation>
        </message>
        <message>
            <source>%1: %2 entries, verified</source>
            <translation>%1: %2 entries, verified</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>%1: %2 entries, opened and counted</source>
            <translation>%1: %2 entries, opened and counted</translation>
        </message>
        <message>
            <source>Say --into DIR.</source>
            <translation>Say --into DIR.</translation>
        </message>
    </context>
    <context>
        <name>DemoTrade</name>
        <message>
            <source>%1 (%2 lines): %3</source>
            <translation>%1 (%2 lines): %3</translation>
        </message>
        <message>
            <source>Say --into DIR.</source>
            <translation>Say --into DIR.</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 cannot be made.</translation>
        </message>
        <message>
            <source>%1: %2 entries in %3</source>
            <translation>%1: %2 entries in %3</translation>
        </message>
        <message>
            <source>Who can sign in: %1; the password is %2.</source>
            <translation>Who can sign in: %1; the password is %2.</translation>
        </message>
        <message>
            <source>%1 things are due within 30 days; subenctl due lists them.</source>
            <translation>%1 things are due within 30 days; subenctl due lists them.</translation>
        </message>
        <message>
            <source>There is no trade “%1”; demo --trade list shows them.</source>
            <translation>There is no trade “%1”; demo --trade list shows them.</translation>
        </message>
    </context>
    <context>
        <name>DesignModel</name>
        <message>
            <source>Text %1</source>
            <translation>Text %1</translation>
        </message>
        <message>
            <source>Facts (%1)</source>
            <translation>Facts (%1)</translation>
        </message>
        <message>
            <source>Trace code</source>
            <translation>Trace code</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Marks (practice, printed again)</source>
            <translation>Marks (practice, printed again)</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Table (%1 columns)</source>
            <translation>Table (%1 columns)</translation>
        </message>
        <message>
            <source>My label</source>
            <translation>My label</translation>
        </message>
        <message>
            <source>Drawn line</source>
            <translation>Drawn line</translation>
        </message>
    </context>
    <context>
        <name>DocumentHelp</name>
        <message>
            <source>261105, 20261105, 2026-11-05, 2026.11.5, 2611 (the whole month), +18m</source>
            <translation>261105, 20261105, 2026-11-05, 2026.11.5, 2611 (the whole month), +18m</translation>
        </message>
        <message>
            <source>40, 3箱, 12*5</source>
            <translation>40, 3箱, 12*5</translation>
        </message>
        <message>
            <source>21天, 18个月, 2年, 18m</source>
            <translation>21天, 18个月, 2年, 18m</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>%1 gives out no list “%2”.</source>
            <translation>%1 gives out no list “%2”.</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1 %2</source>
            <translation>The platform cannot be asked: HTTP %1 %2</translation>
        </message>
        <message>
            <source>The platform did not give out the list: %1</source>
            <translation>The platform did not give out the list: %1</translation>
        </message>
        <message>
            <source>Stopped; the next run goes on from here.</source>
            <translation>Stopped; the next run goes on from here.</translation>
        </message>
        <message>
            <source>The platform names the same page as the next one again; the list is not whole.</source>
            <translation>The platform names the same page as the next one again; the list is not whole.</translation>
        </message>
    </context>
    <context>
        <name>DraftReader</name>
        <message>
            <source>An event has no member “%1”.</source>
            <translation>An event has no member “%1”.</translation>
        </message>
        <message>
            <source>The member “step” is missing.</source>
            <translation>The member “step” is missing.</translation>
        </message>
        <message>
            <source>There is no party “%1”.</source>
            <translation>There is no party “%1”.</translation>
        </message>
        <message>
            <source>The step “%1” is not about an object.</source>
            <translation>The step “%1” is not about an object.</translation>
        </message>
        <message>
            <source>There is no location “%1”.</source>
            <translation>There is no location “%1”.</translation>
        </message>
        <message>
            <source>A line has no member “%1”.</source>
            <translation>A line has no member “%1”.</translation>
        </message>
        <message>
            <source>There is no item “%1”.</source>
            <translation>There is no item “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a side; use input, output or none.</source>
            <translation>“%1” is not a side; use input, output or none.</translation>
        </message>
        <message>
            <source>“%1” is not a quantity.</source>
            <translation>“%1” is not a quantity.</translation>
        </message>
        <message>
            <source>There is no paper with the number “%1”.</source>
            <translation>There is no paper with the number “%1”.</translation>
        </message>
        <message>
            <source>There is no user “%1”.</source>
            <translation>There is no user “%1”.</translation>
        </message>
        <message>
            <source>“%1” has to sign in; a file cannot sign for anybody else.</source>
            <translation>“%1” has to sign in; a file cannot sign for anybody else.</translation>
        </message>
    </context>
    <context>
        <name>Due</name>
        <message>
            <source>Name the due by its number.</source>
            <translation>Name the due by its number.</translation>
        </message>
        <message>
            <source>Settled.</source>
            <translation>Settled.</translation>
        </message>
        <message>
            <source>  %1 days late</source>
            <translation>  %1 days late</translation>
        </message>
        <message>
            <source>Entry %1 (%2 %3 of %4) is kept until %5: %6</source>
            <translation>Entry %1 (%2 %3 of %4) is kept until %5: %6</translation>
        </message>
        <message>
            <source>    form: %4 (subenctl register print %1 --from %2 --to %3 --out FILE.pdf)</source>
            <translation>    form: %4 (subenctl register print %1 --from %2 --to %3 --out FILE.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Dues</name>
        <message>
            <source>There is no deadline with the number %1.</source>
            <translation>There is no deadline with the number %1.</translation>
        </message>
        <message>
            <source>This deadline is settled already.</source>
            <translation>This deadline is settled already.</translation>
        </message>
        <message>
            <source>Enter the number of the receipt.</source>
            <translation>Enter the number of the receipt.</translation>
        </message>
        <message>
            <source>Enter the day of the receipt, today or earlier.</source>
            <translation>Enter the day of the receipt, today or earlier.</translation>
        </message>
    </context>
    <context>
        <name>ElementText</name>
        <message>
            <source>“%1” cannot stand in a GS1 code.</source>
            <translation>“%1” cannot stand in a GS1 code.</translation>
        </message>
    </context>
    <context>
        <name>EpcisDelivery</name>
        <message>
            <source>Nothing in this document was sent to anybody.</source>
            <translation>Nothing in this document was sent to anybody.</translation>
        </message>
    </context>
    <context>
        <name>EpcisEvent</name>
        <message>
            <source>There is no entry with the number %1.</source>
            <translation>There is no entry with the number %1.</translation>
        </message>
    </context>
    <context>
        <name>EpcisLoad</name>
        <message>
            <source>Stopped; nothing was recorded.</source>
            <translation>Stopped; nothing was recorded.</translation>
        </message>
        <message>
            <source>Master data of a document are parties, places, goods and papers.</source>
            <translation>Master data of a document are parties, places, goods and papers.</translation>
        </message>
        <message>
            <source>Another program wrote this event; take the document as a delivery instead.</source>
            <translation>Another program wrote this event; take the document as a delivery instead.</translation>
        </message>
        <message>
            <source>The entry it corrects is not in this document.</source>
            <translation>The entry it corrects is not in this document.</translation>
        </message>
        <message>
            <source>Event %1: %2 Nothing was recorded.</source>
            <translation>Event %1: %2 Nothing was recorded.</translation>
        </message>
        <message>
            <source>Stopped; what was recorded before stays.</source>
            <translation>Stopped; what was recorded before stays.</translation>
        </message>
        <message>
            <source>%1 Nothing was recorded.</source>
            <translation>%1 Nothing was recorded.</translation>
        </message>
    </context>
    <context>
        <name>EpcisReader</name>
        <message>
            <source>This is no EPCIS 2.0 document: %1</source>
            <translation>This is no EPCIS 2.0 document: %1</translation>
        </message>
        <message>
            <source>“%1” is no kind of event.</source>
            <translation>“%1” is no kind of event.</translation>
        </message>
        <message>
            <source>an event is larger than any real one.</source>
            <translation>an event is larger than any real one.</translation>
        </message>
        <message>
            <source>The event of %1 was changed after it was written: its hash does not agree.</source>
            <translation>The event of %1 was changed after it was written: its hash does not agree.</translation>
        </message>
        <message>
            <source>it is larger than 64 MB.</source>
            <translation>it is larger than 64 MB.</translation>
        </message>
        <message>
            <source>it breaks off at character %1.</source>
            <translation>it breaks off at character %1.</translation>
        </message>
        <message>
            <source>its type is “%1”.</source>
            <translation>its type is “%1”.</translation>
        </message>
        <message>
            <source>it holds more than any real one.</source>
            <translation>it holds more than any real one.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>The file %1 cannot be opened.</translation>
        </message>
    </context>
    <context>
        <name>EpcisWriter</name>
        <message>
            <source>The disk is full; no file was made.</source>
            <translation>The disk is full; no file was made.</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>The period must end after it begins.</translation>
        </message>
        <message>
            <source>Stopped; no file was made.</source>
            <translation>Stopped; no file was made.</translation>
        </message>
        <message>
            <source>Only the owner may write ID numbers into a file.</source>
            <translation>Only the owner may write ID numbers into a file.</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>out</source>
            <translation>out</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Corrects entry %1</source>
            <translation>Corrects entry %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Corrected by entry %1</source>
            <translation>Corrected by entry %1</translation>
        </message>
        <message>
            <source>no longer counts</source>
            <translation>no longer counts</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Entry %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Object</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Happened</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Kept until</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>Corrected on</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>  corrected by %1</source>
            <translation>  corrected by %1</translation>
        </message>
        <message>
            <source>Entry %1, %2, recorded %3</source>
            <translation>Entry %1, %2, recorded %3</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Kept for ever: %1</source>
            <translation>Kept for ever: %1</translation>
        </message>
        <message>
            <source>Kept until %1: %2</source>
            <translation>Kept until %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Happened</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Goods</translation>
        </message>
        <message>
            <source>Corrects entry</source>
            <translation>Corrects entry</translation>
        </message>
        <message>
            <source>Corrected by entry</source>
            <translation>Corrected by entry</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>%1 rows in %2.</source>
            <translation>%1 rows in %2.</translation>
        </message>
        <message>
            <source>%1 events in %2.</source>
            <translation>%1 events in %2.</translation>
        </message>
        <message>
            <source>Say where it goes with --out FILE.xlsx, .csv, .json or .jsonld.</source>
            <translation>Say where it goes with --out FILE.xlsx, .csv, .json or .jsonld.</translation>
        </message>
        <message>
            <source>EPCIS holds all entries: export events --out FILE.jsonld.</source>
            <translation>EPCIS holds all entries: export events --out FILE.jsonld.</translation>
        </message>
        <message>
            <source>EPCIS holds every version of an entry: leave --as-of and --as-known-on out.</source>
            <translation>EPCIS holds every version of an entry: leave --as-of and --as-known-on out.</translation>
        </message>
    </context>
    <context>
        <name>FactTable</name>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message>
            <source>This is no date. Type it as 261105, 2026.11.5 or 2611.</source>
            <translation>This is no date. Type it as 261105, 2026.11.5 or 2611.</translation>
        </message>
        <message>
            <source>This is no time. Type it as 15:40 or 2026-11-22 15:40.</source>
            <translation>This is no time. Type it as 15:40 or 2026-11-22 15:40.</translation>
        </message>
        <message>
            <source>This is no quantity. Type it as 12, 12*5 or with a unit.</source>
            <translation>This is no quantity. Type it as 12, 12*5 or with a unit.</translation>
        </message>
        <message>
            <source>Type 1 for yes or 0 for no.</source>
            <translation>Type 1 for yes or 0 for no.</translation>
        </message>
        <message>
            <source>Choose by number: %1</source>
            <translation>Choose by number: %1</translation>
        </message>
        <message>
            <source>This is no period. Type it as 6个月, 21天, 18m or 2y.</source>
            <translation>This is no period. Type it as 6个月, 21天, 18m or 2y.</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>This is no number.</translation>
        </message>
        <message>
            <source>This is no amount. Type it as 13.5.</source>
            <translation>This is no amount. Type it as 13.5.</translation>
        </message>
        <message>
            <source>“%1” is no number the platform could take.</source>
            <translation>“%1” is no number the platform could take.</translation>
        </message>
        <message>
            <source>The sum of “%1” is too large.</source>
            <translation>The sum of “%1” is too large.</translation>
        </message>
        <message>
            <source>%1 has more than the platform's %2 decimal places.</source>
            <translation>%1 has more than the platform's %2 decimal places.</translation>
        </message>
        <message>
            <source>%1 %2 cannot be counted in the platform's %3.</source>
            <translation>%1 %2 cannot be counted in the platform's %3.</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>The folder %1 is not there; put the stick in or name another.</source>
            <translation>The folder %1 is not there; put the stick in or name another.</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>it breaks off, a bracket or a quotation mark is missing</source>
            <translation>it breaks off, a bracket or a quotation mark is missing</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>a colon is missing</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>a comma is missing</translation>
        </message>
        <message>
            <source>it is not written in UTF-8</source>
            <translation>it is not written in UTF-8</translation>
        </message>
        <message>
            <source>a sign behind a backslash is not allowed</source>
            <translation>a sign behind a backslash is not allowed</translation>
        </message>
        <message>
            <source>a number is miswritten</source>
            <translation>a number is miswritten</translation>
        </message>
        <message>
            <source>something stands behind its end</source>
            <translation>something stands behind its end</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <source>a value is miswritten</source>
            <translation>a value is miswritten</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is a folder; name a file.</source>
            <translation>%1 is a folder; name a file.</translation>
        </message>
        <message>
            <source>%1 is a device or a pipe; name a file.</source>
            <translation>%1 is a device or a pipe; name a file.</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>You may not read %1.</translation>
        </message>
        <message>
            <source>it holds something else</source>
            <translation>it holds something else</translation>
        </message>
        <message>
            <source>%1 (byte %2)</source>
            <translation>%1 (byte %2)</translation>
        </message>
    </context>
    <context>
        <name>FilingCommand</name>
        <message>
            <source>There is no form “%1”.</source>
            <translation>There is no form “%1”.</translation>
        </message>
        <message>
            <source>A package wants --from, --to and --out.</source>
            <translation>A package wants --from, --to and --out.</translation>
        </message>
        <message>
            <source>%1: %2 entries, %3 files, seal %4</source>
            <translation>%1: %2 entries, %3 files, seal %4</translation>
        </message>
        <message>
            <source>%1 of %2 agrees: %3 entries, seal %4</source>
            <translation>%1 of %2 agrees: %3 entries, seal %4</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>NO</source>
            <translation>NO</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, by %2</translation>
        </message>
        <message>
            <source>DOES NOT BELONG TO IT</source>
            <translation>DOES NOT BELONG TO IT</translation>
        </message>
        <message>
            <source>no receipt yet</source>
            <translation>no receipt yet</translation>
        </message>
        <message>
            <source>Package %1: receipt %2.</source>
            <translation>Package %1: receipt %2.</translation>
        </message>
        <message>
            <source>Unchanged: %1. Unbroken: %2. Agrees with its seal: %3. Signature: %4.</source>
            <translation>Unchanged: %1. Unbroken: %2. Agrees with its seal: %3. Signature: %4.</translation>
        </message>
        <message>
            <source>%1, by %2 (certificate until %3)</source>
            <translation>%1, by %2 (certificate until %3)</translation>
        </message>
        <message>
            <source>Packages are signed with the ledger's own key.</source>
            <translation>Packages are signed with the ledger's own key.</translation>
        </message>
        <message>
            <source>Packages are signed by %1, certificate of %2, %3 to %4.</source>
            <translation>Packages are signed by %1, certificate of %2, %3 to %4.</translation>
        </message>
        <message>
            <source>Say filing build, filing list, filing key, filing receipt NUMBER or filing verify FILE.</source>
            <translation>Say filing build, filing list, filing key, filing receipt NUMBER or filing verify FILE.</translation>
        </message>
        <message>
            <source>The copy %1 is empty.</source>
            <translation>The copy %1 is empty.</translation>
        </message>
        <message>
            <source>Name the file of the key: --key FILE.</source>
            <translation>Name the file of the key: --key FILE.</translation>
        </message>
    </context>
    <context>
        <name>FilingPackage</name>
        <message>
            <source>No temporary folder can be made; is the disk full?</source>
            <translation>No temporary folder can be made; is the disk full?</translation>
        </message>
        <message>
            <source>%1 is missing from the package.</source>
            <translation>%1 is missing from the package.</translation>
        </message>
        <message>
            <source>%1 was changed after the package was made.</source>
            <translation>%1 was changed after the package was made.</translation>
        </message>
        <message>
            <source>The package holds a file that its manifest does not name.</source>
            <translation>The package holds a file that its manifest does not name.</translation>
        </message>
        <message>
            <source>%1 is no filing package.</source>
            <translation>%1 is no filing package.</translation>
        </message>
        <message>
            <source>The entries do not lead to the seal on the package.</source>
            <translation>The entries do not lead to the seal on the package.</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>The period must end after it begins.</translation>
        </message>
        <message>
            <source>%1 entries were made more than a day late.</source>
            <translation>%1 entries were made more than a day late.</translation>
        </message>
        <message>
            <source>%1 entries were corrected; both versions are in the package.</source>
            <translation>%1 entries were corrected; both versions are in the package.</translation>
        </message>
        <message>
            <source>%1, %2: %3 days late.</source>
            <translation>%1, %2: %3 days late.</translation>
        </message>
        <message>
            <source>%1 stands there already; choose another name.</source>
            <translation>%1 stands there already; choose another name.</translation>
        </message>
        <message>
            <source>“%1” is about one lot; say which.</source>
            <translation>“%1” is about one lot; say which.</translation>
        </message>
        <message>
            <source>The package holds %1, which its lists do not name.</source>
            <translation>The package holds %1, which its lists do not name.</translation>
        </message>
        <message>
            <source>The signature does not belong to this package.</source>
            <translation>The signature does not belong to this package.</translation>
        </message>
        <message>
            <source>Entry %1 of the package was changed: its hash does not agree.</source>
            <translation>Entry %1 of the package was changed: its hash does not agree.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>Nothing answers to “%1”.</translation>
        </message>
    </context>
    <context>
        <name>FirmCommand</name>
        <message>
            <source>Roles: %1</source>
            <translation>Roles: %1</translation>
        </message>
        <message>
            <source>Rule packs: %1</source>
            <translation>Rule packs: %1</translation>
        </message>
        <message>
            <source>Say firm show or firm set.</source>
            <translation>Say firm show or firm set.</translation>
        </message>
        <message>
            <source>A ledger wants at least one rule pack.</source>
            <translation>A ledger wants at least one rule pack.</translation>
        </message>
    </context>
    <context>
        <name>FirmKey</name>
        <message>
            <source>The key does not open with this password, or key and certificate are no pair of SM2.</source>
            <translation>The key does not open with this password, or key and certificate are no pair of SM2.</translation>
        </message>
        <message>
            <source>Only the owner chooses the key that signs for the firm.</source>
            <translation>Only the owner chooses the key that signs for the firm.</translation>
        </message>
        <message>
            <source>This certificate ended on %1.</source>
            <translation>This certificate ended on %1.</translation>
        </message>
        <message>
            <source>The firm's certificate holds from %1 to %2, not today. Choose another in the settings, or remove it.</source>
            <translation>The firm's certificate holds from %1 to %2, not today. Choose another in the settings, or remove it.</translation>
        </message>
    </context>
    <context>
        <name>FirmRules</name>
        <message>
            <source>Only the owner changes the rules of the firm.</source>
            <translation>Only the owner changes the rules of the firm.</translation>
        </message>
        <message>
            <source>This is no overlay for a firm: it says “overlay” and “for”: “firm”.</source>
            <translation>This is no overlay for a firm: it says “overlay” and “for”: “firm”.</translation>
        </message>
        <message>
            <source>There is no overlay %1.</source>
            <translation>There is no overlay %1.</translation>
        </message>
        <message>
            <source>There is no setting %1 in %2.</source>
            <translation>There is no setting %1 in %2.</translation>
        </message>
        <message>
            <source>Say why: it is listed in the self-check and in filing packages.</source>
            <translation>Say why: it is listed in the self-check and in filing packages.</translation>
        </message>
        <message>
            <source>Say where it stands: the document, its number and date.</source>
            <translation>Say where it stands: the document, its number and date.</translation>
        </message>
        <message>
            <source>There is no rule %1 in %2.</source>
            <translation>There is no rule %1 in %2.</translation>
        </message>
        <message>
            <source>This rule is certain already.</source>
            <translation>This rule is certain already.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>GunPaper</name>
        <message>
            <source>Bar codes of goods; the end key.</source>
            <translation>Bar codes of goods; the end key.</translation>
        </message>
        <message>
            <source>Keyboard layout: capitals and signs must be the same.</source>
            <translation>Keyboard layout: capitals and signs must be the same.</translation>
        </message>
        <message>
            <source>Separator: GS must stand before 21.</source>
            <translation>Separator: GS must stand before 21.</translation>
        </message>
        <message>
            <source>Addresses on packages.</source>
            <translation>Addresses on packages.</translation>
        </message>
        <message>
            <source>Set up the gun</source>
            <translation>Set up the gun</translation>
        </message>
        <message>
            <source>Set these with the codes of the gun's own booklet:</source>
            <translation>Set these with the codes of the gun's own booklet:</translation>
        </message>
        <message>
            <source>Way of sending</source>
            <translation>Way of sending</translation>
        </message>
        <message>
            <source>USB keyboard (HID-KBW), layout US English</source>
            <translation>USB keyboard (HID-KBW), layout US English</translation>
        </message>
        <message>
            <source>After a code</source>
            <translation>After a code</translation>
        </message>
        <message>
            <source>Enter, Tab or nothing: all three work</source>
            <translation>Enter, Tab or nothing: all three work</translation>
        </message>
        <message>
            <source>GS1 separator</source>
            <translation>GS1 separator</translation>
        </message>
        <message>
            <source>GS (0x1D), Ctrl+] or Alt+0029: all three work</source>
            <translation>GS (0x1D), Ctrl+] or Alt+0029: all three work</translation>
        </message>
        <message>
            <source>Symbology identifier</source>
            <translation>Symbology identifier</translation>
        </message>
        <message>
            <source>on (AIM), if the gun can</source>
            <translation>on (AIM), if the gun can</translation>
        </message>
        <message>
            <source>Between two keys</source>
            <translation>Between two keys</translation>
        </message>
        <message>
            <source>less than 30 ms; a slower gun is set in the settings</source>
            <translation>less than 30 ms; a slower gun is set in the settings</translation>
        </message>
        <message>
            <source>Then open the settings, Gun and printer, and scan these:</source>
            <translation>Then open the settings, Gun and printer, and scan these:</translation>
        </message>
        <message>
            <source>Must appear</source>
            <translation>Must appear</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Makes a practice ledger with a day's work in it</source>
            <translation>Makes a practice ledger with a day's work in it</translation>
        </message>
        <message>
            <source>Starts a new ledger</source>
            <translation>Starts a new ledger</translation>
        </message>
        <message>
            <source>Takes entries, items and parties as JSON Lines</source>
            <translation>Takes entries, items and parties as JSON Lines</translation>
        </message>
        <message>
            <source>Takes a supplier's spreadsheet</source>
            <translation>Takes a supplier's spreadsheet</translation>
        </message>
        <message>
            <source>Corrects an entry; the old one stays readable</source>
            <translation>Corrects an entry; the old one stays readable</translation>
        </message>
        <message>
            <source>Voids an entry; it stays readable</source>
            <translation>Voids an entry; it stays readable</translation>
        </message>
        <message>
            <source>Finds items, parties, lots and documents</source>
            <translation>Finds items, parties, lots and documents</translation>
        </message>
        <message>
            <source>Lists lots in stock</source>
            <translation>Lists lots in stock</translation>
        </message>
        <message>
            <source>Lists entries</source>
            <translation>Lists entries</translation>
        </message>
        <message>
            <source>Shows an entry with its lines</source>
            <translation>Shows an entry with its lines</translation>
        </message>
        <message>
            <source>Says what a code means</source>
            <translation>Says what a code means</translation>
        </message>
        <message>
            <source>Follows a lot back to its source and forward to its buyers</source>
            <translation>Follows a lot back to its source and forward to its buyers</translation>
        </message>
        <message>
            <source>Holds a lot so that it cannot be sold</source>
            <translation>Holds a lot so that it cannot be sold</translation>
        </message>
        <message>
            <source>Releases a held lot</source>
            <translation>Releases a held lot</translation>
        </message>
        <message>
            <source>Opens, reports and closes recalls; rehearses them</source>
            <translation>Opens, reports and closes recalls; rehearses them</translation>
        </message>
        <message>
            <source>Notes complaints</source>
            <translation>Notes complaints</translation>
        </message>
        <message>
            <source>Takes the files of temperature loggers</source>
            <translation>Takes the files of temperature loggers</translation>
        </message>
        <message>
            <source>Prints labels</source>
            <translation>Prints labels</translation>
        </message>
        <message>
            <source>Shows and steers the print queue</source>
            <translation>Shows and steers the print queue</translation>
        </message>
        <message>
            <source>Sets up label printers</source>
            <translation>Sets up label printers</translation>
        </message>
        <message>
            <source>Writes pages of lots for any web host</source>
            <translation>Writes pages of lots for any web host</translation>
        </message>
        <message>
            <source>Lists what is due by law and settles it</source>
            <translation>Lists what is due by law and settles it</translation>
        </message>
        <message>
            <source>Lists what looks wrong in the ledger</source>
            <translation>Lists what looks wrong in the ledger</translation>
        </message>
        <message>
            <source>Packs, unpacks and looks up item codes</source>
            <translation>Packs, unpacks and looks up item codes</translation>
        </message>
        <message>
            <source>Writes entries or a register as a file</source>
            <translation>Writes entries or a register as a file</translation>
        </message>
        <message>
            <source>Makes and checks packages for regulators</source>
            <translation>Makes and checks packages for regulators</translation>
        </message>
        <message>
            <source>Lists things with a life of their own (lifts, cylinders, boxes)</source>
            <translation>Lists things with a life of their own (lifts, cylinders, boxes)</translation>
        </message>
        <message>
            <source>Lists and prints registers</source>
            <translation>Lists and prints registers</translation>
        </message>
        <message>
            <source>Goes through the inspector's list</source>
            <translation>Goes through the inspector's list</translation>
        </message>
        <message>
            <source>Shows what an inspector sees and lists visits</source>
            <translation>Shows what an inspector sees and lists visits</translation>
        </message>
        <message>
            <source>Seals what was entered until now</source>
            <translation>Seals what was entered until now</translation>
        </message>
        <message>
            <source>Proves that nothing was changed</source>
            <translation>Proves that nothing was changed</translation>
        </message>
        <message>
            <source>Lists, checks and tries rule packs</source>
            <translation>Lists, checks and tries rule packs</translation>
        </message>
        <message>
            <source>Lists and checks label templates</source>
            <translation>Lists and checks label templates</translation>
        </message>
        <message>
            <source>Uploads to government platforms and practises it</source>
            <translation>Uploads to government platforms and practises it</translation>
        </message>
        <message>
            <source>Makes a delivery note that fills the buyer's receipt</source>
            <translation>Makes a delivery note that fills the buyer's receipt</translation>
        </message>
        <message>
            <source>Takes a delivery note as a receipt</source>
            <translation>Takes a delivery note as a receipt</translation>
        </message>
        <message>
            <source>Makes, checks and rehearses backups</source>
            <translation>Makes, checks and rehearses backups</translation>
        </message>
        <message>
            <source>Puts a backup in place of the ledger</source>
            <translation>Puts a backup in place of the ledger</translation>
        </message>
        <message>
            <source>Merges and separates items</source>
            <translation>Merges and separates items</translation>
        </message>
        <message>
            <source>Merges and separates parties</source>
            <translation>Merges and separates parties</translation>
        </message>
        <message>
            <source>Approves papers of suppliers</source>
            <translation>Approves papers of suppliers</translation>
        </message>
        <message>
            <source>Shows and changes what the firm is</source>
            <translation>Shows and changes what the firm is</translation>
        </message>
        <message>
            <source>Manages users and their passwords</source>
            <translation>Manages users and their passwords</translation>
        </message>
        <message>
            <source>subenctl help COMMAND says how a command is written and gives an example.</source>
            <translation>subenctl help COMMAND says how a command is written and gives an example.</translation>
        </message>
        <message>
            <source>Takes the results of test houses</source>
            <translation>Takes the results of test houses</translation>
        </message>
        <message>
            <source>Says where this computer's key lies and seals it</source>
            <translation>Says where this computer's key lies and seals it</translation>
        </message>
    </context>
    <context>
        <name>Hold</name>
        <message>
            <source>Lot %1 is on hold; it cannot be sold or used.</source>
            <translation>Lot %1 is on hold; it cannot be sold or used.</translation>
        </message>
        <message>
            <source>Lot %1 is released.</source>
            <translation>Lot %1 is released.</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>row %1  %2  %3</source>
            <translation>row %1  %2  %3</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>%1 rows recorded in %2 entries; %3 new items, %4 new parties, %5 rows left out.</source>
            <translation>%1 rows recorded in %2 entries; %3 new items, %4 new parties, %5 rows left out.</translation>
        </message>
        <message>
            <source>--as is receiving, shipping, retailSale, items, parties or opening.</source>
            <translation>--as is receiving, shipping, retailSale, items, parties or opening.</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>needs a reason</source>
            <translation>needs a reason</translation>
        </message>
        <message>
            <source>good, look</source>
            <translation>good, look</translation>
        </message>
        <message>
            <source>good, new item</source>
            <translation>good, new item</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>by its header</source>
            <translation>by its header</translation>
        </message>
        <message>
            <source>by its contents</source>
            <translation>by its contents</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>as last time</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>chosen by you</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Columns as you chose them</source>
            <translation>Columns as you chose them</translation>
        </message>
        <message>
            <source>Columns as in this supplier's last file</source>
            <translation>Columns as in this supplier's last file</translation>
        </message>
        <message>
            <source>Columns understood from their headers and contents</source>
            <translation>Columns understood from their headers and contents</translation>
        </message>
        <message>
            <source>%1: %2 of %3 are used.</source>
            <translation>%1: %2 of %3 are used.</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>%1 entries</source>
            <translation>%1 entries</translation>
        </message>
        <message>
            <source>%1 new items</source>
            <translation>%1 new items</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 refused</translation>
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
    </context>
    <context>
        <name>Importer</name>
        <message>
            <source>The import was stopped. Nothing was written.</source>
            <translation>The import was stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>The import was refused. Nothing was written.</source>
            <translation>The import was refused. Nothing was written.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>Why it was refused</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Refused rows</translation>
        </message>
    </context>
    <context>
        <name>Init</name>
        <message>
            <source>A ledger wants --name and --categories.</source>
            <translation>A ledger wants --name and --categories.</translation>
        </message>
        <message>
            <source>--clock is only for a training ledger.</source>
            <translation>--clock is only for a training ledger.</translation>
        </message>
        <message>
            <source>The ledger of %1 stands in %2.</source>
            <translation>The ledger of %1 stands in %2.</translation>
        </message>
        <message>
            <source>Recovery code, shown this once; write it down: %1</source>
            <translation>Recovery code, shown this once; write it down: %1</translation>
        </message>
    </context>
    <context>
        <name>InspectionCommand</name>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>Say show, visits or visit.</source>
            <translation>Say show, visits or visit.</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>%1 cannot be made.</translation>
        </message>
    </context>
    <context>
        <name>JsonSchema</name>
        <message>
            <source>The file is larger than 64 MB.</source>
            <translation>The file is larger than 64 MB.</translation>
        </message>
        <message>
            <source>Not valid JSON at byte %1.</source>
            <translation>Not valid JSON at byte %1.</translation>
        </message>
        <message>
            <source>The schema %1 is missing from the program.</source>
            <translation>The schema %1 is missing from the program.</translation>
        </message>
        <message>
            <source>The schema %1 cannot be used: %2</source>
            <translation>The schema %1 cannot be used: %2</translation>
        </message>
    </context>
    <context>
        <name>KeyCommand</name>
        <message>
            <source>The key of this computer lies in its key store.</source>
            <translation>The key of this computer lies in its key store.</translation>
        </message>
        <message>
            <source>The key of this computer lies in a file that is not sealed; key seal gives it a password.</source>
            <translation>The key of this computer lies in a file that is not sealed; key seal gives it a password.</translation>
        </message>
        <message>
            <source>The key of this computer lies in a file sealed under a password.</source>
            <translation>The key of this computer lies in a file sealed under a password.</translation>
        </message>
        <message>
            <source>This computer keeps no key to this ledger.</source>
            <translation>This computer keeps no key to this ledger.</translation>
        </message>
        <message>
            <source>Only the owner seals the key.</source>
            <translation>Only the owner seals the key.</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>“%1” is not understood here.</translation>
        </message>
    </context>
    <context>
        <name>KeySignature</name>
        <message>
            <source>The private key cannot be read.</source>
            <translation>The private key cannot be read.</translation>
        </message>
        <message>
            <source>The public key cannot be read.</source>
            <translation>The public key cannot be read.</translation>
        </message>
        <message>
            <source>The key does not belong to %1.</source>
            <translation>The key does not belong to %1.</translation>
        </message>
        <message>
            <source>There is no signature “%1”.</source>
            <translation>There is no signature “%1”.</translation>
        </message>
        <message>
            <source>The key cannot sign.</source>
            <translation>The key cannot sign.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>The signature does not fit.</translation>
        </message>
        <message>
            <source>The private key cannot be made.</source>
            <translation>The private key cannot be made.</translation>
        </message>
        <message>
            <source>The text does not fit the key.</source>
            <translation>The text does not fit the key.</translation>
        </message>
        <message>
            <source>It was not encrypted for this key.</source>
            <translation>It was not encrypted for this key.</translation>
        </message>
    </context>
    <context>
        <name>KeyStore</name>
        <message>
            <source>The key of this machine cannot be kept in %1. Allow writing there, then do it again.</source>
            <translation>The key of this machine cannot be kept in %1. Allow writing there, then do it again.</translation>
        </message>
        <message>
            <source>This machine has no key to the ledger. Enter the recovery code or the owner's password.</source>
            <translation>This machine has no key to the ledger. Enter the recovery code or the owner's password.</translation>
        </message>
        <message>
            <source>This is not the password of this computer's key.</source>
            <translation>This is not the password of this computer's key.</translation>
        </message>
        <message>
            <source>There is not enough memory for a password. Close other programs, then do it again.</source>
            <translation>There is not enough memory for a password. Close other programs, then do it again.</translation>
        </message>
        <message>
            <source>The key store of this computer is locked or does not answer. Unlock it, then do it again; the key was not put into a file.</source>
            <translation>The key store of this computer is locked or does not answer. Unlock it, then do it again; the key was not put into a file.</translation>
        </message>
        <message>
            <source>The key store of this machine shows no key to the ledger: it is locked, or has none. Unlock it and open the ledger again, or enter the recovery code or the owner's password.</source>
            <translation>The key store of this machine shows no key to the ledger: it is locked, or has none. Unlock it and open the ledger again, or enter the recovery code or the owner's password.</translation>
        </message>
    </context>
    <context>
        <name>KeyUnlock</name>
        <message>
            <source>Wrong too often. Wait %1 seconds, then do it again.</source>
            <translation>Wrong too often. Wait %1 seconds, then do it again.</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>There is not enough memory for the key. Close other programs, then do it again.</source>
            <translation>There is not enough memory for the key. Close other programs, then do it again.</translation>
        </message>
        <message>
            <source>This is not the recovery code or the owner's password of this ledger. Nothing was opened.</source>
            <translation>This is not the recovery code or the owner's password of this ledger. Nothing was opened.</translation>
        </message>
        <message>
            <source>The ledger has no number of its own. Restore a backup.</source>
            <translation>The ledger has no number of its own. Restore a backup.</translation>
        </message>
        <message>
            <source>This machine's key does not open the ledger. Enter the recovery code or the owner's password.</source>
            <translation>This machine's key does not open the ledger. Enter the recovery code or the owner's password.</translation>
        </message>
        <message>
            <source>A protected value cannot be read with this ledger's key.</source>
            <translation>A protected value cannot be read with this ledger's key.</translation>
        </message>
        <message>
            <source>This computer's key is locked. Enter its password, then do it again.</source>
            <translation>This computer's key is locked. Enter its password, then do it again.</translation>
        </message>
        <message>
            <source>A password has %1 characters or more.</source>
            <translation>A password has %1 characters or more.</translation>
        </message>
        <message>
            <source>This computer's key store keeps the key already.</source>
            <translation>This computer's key store keeps the key already.</translation>
        </message>
    </context>
    <context>
        <name>LabelCode</name>
        <message>
            <source>%1 is no web address. Correct it in the settings.</source>
            <translation>%1 is no web address. Correct it in the settings.</translation>
        </message>
        <message>
            <source>Lot %1 has characters that a GS1 code cannot carry; the code holds text instead.</source>
            <translation>Lot %1 has characters that a GS1 code cannot carry; the code holds text instead.</translation>
        </message>
    </context>
    <context>
        <name>LabelCommand</name>
        <message>
            <source>Copies are 1 to 9999, or “received”.</source>
            <translation>Copies are 1 to 9999, or “received”.</translation>
        </message>
        <message>
            <source>%1 labels to %2.</source>
            <translation>%1 labels to %2.</translation>
        </message>
        <message>
            <source>There is no thing with the code %1.</source>
            <translation>There is no thing with the code %1.</translation>
        </message>
        <message>
            <source>%1 is no day; write 2026-11-22.</source>
            <translation>%1 is no day; write 2026-11-22.</translation>
        </message>
        <message>
            <source>Say --to FILE or --printer NAME, HOST:9100, a device or queue:NAME.</source>
            <translation>Say --to FILE or --printer NAME, HOST:9100, a device or queue:NAME.</translation>
        </message>
        <message>
            <source>A label is written as .pdf, .png, .svg, .zpl, .tspl or .escpos.</source>
            <translation>A label is written as .pdf, .png, .svg, .zpl, .tspl or .escpos.</translation>
        </message>
        <message>
            <source>Job %1: %2 labels wait for %3.</source>
            <translation>Job %1: %2 labels wait for %3.</translation>
        </message>
        <message>
            <source>“%1” is no address of a printer; write HOST:PORT with a port of 1 to 65535.</source>
            <translation>“%1” is no address of a printer; write HOST:PORT with a port of 1 to 65535.</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinters</name>
        <message>
            <source>Give the printer a name.</source>
            <translation>Give the printer a name.</translation>
        </message>
        <message>
            <source>Print heads have 203, 300 or 600 dots an inch.</source>
            <translation>Print heads have 203, 300 or 600 dots an inch.</translation>
        </message>
        <message>
            <source>A label is moved by at most %1 mm.</source>
            <translation>A label is moved by at most %1 mm.</translation>
        </message>
        <message>
            <source>The gap is 0 to %1 mm.</source>
            <translation>The gap is 0 to %1 mm.</translation>
        </message>
        <message>
            <source>Darkness is 0 to %1, or -1 for the printer's own.</source>
            <translation>Darkness is 0 to %1, or -1 for the printer's own.</translation>
        </message>
        <message>
            <source>A label is turned by 0, 90, 180 or 270 degrees.</source>
            <translation>A label is turned by 0, 90, 180 or 270 degrees.</translation>
        </message>
        <message>
            <source>There is no printer %1.</source>
            <translation>There is no printer %1.</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinting</name>
        <message>
            <source>“%1” is no printer. Choose one, or write a .pdf file or HOST:9100.</source>
            <translation>“%1” is no printer. Choose one, or write a .pdf file or HOST:9100.</translation>
        </message>
        <message>
            <source>Lot labels</source>
            <translation>Lot labels</translation>
        </message>
    </context>
    <context>
        <name>LabelQueue</name>
        <message>
            <source>This job has the labels %1 to %2.</source>
            <translation>This job has the labels %1 to %2.</translation>
        </message>
        <message>
            <source>This job is over. Print it again instead.</source>
            <translation>This job is over. Print it again instead.</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>There is nothing to print.</translation>
        </message>
        <message>
            <source>A job has at most %1 labels.</source>
            <translation>A job has at most %1 labels.</translation>
        </message>
        <message>
            <source>There is no print job %1.</source>
            <translation>There is no print job %1.</translation>
        </message>
    </context>
    <context>
        <name>LabelRunner</name>
        <message>
            <source>%1 cannot be written; choose another folder.</source>
            <translation>%1 cannot be written; choose another folder.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>This paper is %1 mm wide, a receipt printer prints 72 mm at most. Choose a receipt template.</source>
            <translation>This paper is %1 mm wide, a receipt printer prints 72 mm at most. Choose a receipt template.</translation>
        </message>
    </context>
    <context>
        <name>LabelSheet</name>
        <message>
            <source>“%1” does not fit on this label. Choose a larger one.</source>
            <translation>“%1” does not fit on this label. Choose a larger one.</translation>
        </message>
        <message>
            <source>“%1” is cut on this label.</source>
            <translation>“%1” is cut on this label.</translation>
        </message>
        <message>
            <source>The code holds %1 of %2 lines; a larger label holds more.</source>
            <translation>The code holds %1 of %2 lines; a larger label holds more.</translation>
        </message>
        <message>
            <source>The code does not fit on this label. Choose a larger one.</source>
            <translation>The code does not fit on this label. Choose a larger one.</translation>
        </message>
        <message>
            <source>No font of this computer has “%1”. Install fonts-noto-cjk.</source>
            <translation>No font of this computer has “%1”. Install fonts-noto-cjk.</translation>
        </message>
        <message>
            <source>The printed code does not read back as “%1”.</source>
            <translation>The printed code does not read back as “%1”.</translation>
        </message>
        <message>
            <source>The code would be too fine to scan: %1 mm a module, %2 mm are needed. Choose a larger label or give the code more room.</source>
            <translation>The code would be too fine to scan: %1 mm a module, %2 mm are needed. Choose a larger label or give the code more room.</translation>
        </message>
        <message>
            <source>The bars would be %1 mm high; %2 mm are needed. Give the code more room.</source>
            <translation>The bars would be %1 mm high; %2 mm are needed. Give the code more room.</translation>
        </message>
        <message>
            <source>A picture of the template cannot be read.</source>
            <translation>A picture of the template cannot be read.</translation>
        </message>
        <message>
            <source>%1 lines do not fit on this paper. Choose a larger one.</source>
            <translation>%1 lines do not fit on this paper. Choose a larger one.</translation>
        </message>
    </context>
    <context>
        <name>LabelSubject</name>
        <message>
            <source>No package of this ledger has the code %1.</source>
            <translation>No package of this ledger has the code %1.</translation>
        </message>
        <message>
            <source>The template %1 is not for this; choose another.</source>
            <translation>The template %1 is not for this; choose another.</translation>
        </message>
    </context>
    <context>
        <name>LabelTemplateReader</name>
        <message>
            <source>This key is not known.</source>
            <translation>This key is not known.</translation>
        </message>
        <message>
            <source>A text must stand here.</source>
            <translation>A text must stand here.</translation>
        </message>
        <message>
            <source>%1 is none of %2.</source>
            <translation>%1 is none of %2.</translation>
        </message>
        <message>
            <source>A number from %1 to %2 must stand here.</source>
            <translation>A number from %1 to %2 must stand here.</translation>
        </message>
        <message>
            <source>Four numbers in millimetres must stand here.</source>
            <translation>Four numbers in millimetres must stand here.</translation>
        </message>
        <message>
            <source>Width and height must be more than 0.</source>
            <translation>Width and height must be more than 0.</translation>
        </message>
        <message>
            <source>This place is not inside the label of %1 × %2 mm.</source>
            <translation>This place is not inside the label of %1 × %2 mm.</translation>
        </message>
        <message>
            <source>The Chinese words are missing.</source>
            <translation>The Chinese words are missing.</translation>
        </message>
        <message>
            <source>An object must stand here.</source>
            <translation>An object must stand here.</translation>
        </message>
        <message>
            <source>A list must stand here.</source>
            <translation>A list must stand here.</translation>
        </message>
        <message>
            <source>Every entry must be an object.</source>
            <translation>Every entry must be an object.</translation>
        </message>
        <message>
            <source>Two numbers in millimetres must stand here.</source>
            <translation>Two numbers in millimetres must stand here.</translation>
        </message>
        <message>
            <source>A fact or words must stand here.</source>
            <translation>A fact or words must stand here.</translation>
        </message>
        <message>
            <source>%1 is missing where the fact goes.</source>
            <translation>%1 is missing where the fact goes.</translation>
        </message>
        <message>
            <source>A trace code takes its content from the lot.</source>
            <translation>A trace code takes its content from the lot.</translation>
        </message>
        <message>
            <source>Only a trace code may carry something else.</source>
            <translation>Only a trace code may carry something else.</translation>
        </message>
        <message>
            <source>%1 is no kind of code.</source>
            <translation>%1 is no kind of code.</translation>
        </message>
        <message>
            <source>A PNG must stand here, as %1….</source>
            <translation>A PNG must stand here, as %1….</translation>
        </message>
        <message>
            <source>The picture is larger than %1 kB.</source>
            <translation>The picture is larger than %1 kB.</translation>
        </message>
        <message>
            <source>A table needs a column.</source>
            <translation>A table needs a column.</translation>
        </message>
        <message>
            <source>The columns are wider than their place: %1 mm.</source>
            <translation>The columns are wider than their place: %1 mm.</translation>
        </message>
        <message>
            <source>This place overlaps that of element %1.</source>
            <translation>This place overlaps that of element %1.</translation>
        </message>
        <message>
            <source>%1 × %2 labels do not fit on the page: they take %3 × %4 mm.</source>
            <translation>%1 × %2 labels do not fit on the page: they take %3 × %4 mm.</translation>
        </message>
        <message>
            <source>From one label to the next must be at least a label.</source>
            <translation>From one label to the next must be at least a label.</translation>
        </message>
        <message>
            <source>This program reads templates of label/1.</source>
            <translation>This program reads templates of label/1.</translation>
        </message>
        <message>
            <source>An id is made of Latin letters, digits and dots.</source>
            <translation>An id is made of Latin letters, digits and dots.</translation>
        </message>
        <message>
            <source>Exactly one place for marks (practice, reprint) is needed.</source>
            <translation>Exactly one place for marks (practice, reprint) is needed.</translation>
        </message>
        <message>
            <source>%1: This is no JSON object: %2.</source>
            <translation>%1: This is no JSON object: %2.</translation>
        </message>
    </context>
    <context>
        <name>LabelTemplates</name>
        <message>
            <source>There is no template %1. There are: %2.</source>
            <translation>There is no template %1. There are: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>LawLine</name>
        <message>
            <source>%1, article still to be checked</source>
            <translation>%1, article still to be checked</translation>
        </message>
        <message>
            <source>%1, article %2</source>
            <translation>%1, article %2</translation>
        </message>
        <message>
            <source>%1 (to be verified)</source>
            <translation>%1 (to be verified)</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>There is no lot with the number %1.</source>
            <translation>There is no lot with the number %1.</translation>
        </message>
        <message>
            <source>A line names no item that is in the ledger.</source>
            <translation>A line names no item that is in the ledger.</translation>
        </message>
        <message>
            <source>The ledger has no location yet; add one first.</source>
            <translation>The ledger has no location yet; add one first.</translation>
        </message>
        <message>
            <source>There is no party with the number %1.</source>
            <translation>There is no party with the number %1.</translation>
        </message>
        <message>
            <source>No category of this ledger has the step “%1”; enable its category in the settings first.</source>
            <translation>No category of this ledger has the step “%1”; enable its category in the settings first.</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>Enter at least one line.</translation>
        </message>
        <message>
            <source>Say which object this is about.</source>
            <translation>Say which object this is about.</translation>
        </message>
        <message>
            <source>Something must go in and something must come out; enter both.</source>
            <translation>Something must go in and something must come out; enter both.</translation>
        </message>
        <message>
            <source>What arrives must be what leaves, lot by lot.</source>
            <translation>What arrives must be what leaves, lot by lot.</translation>
        </message>
        <message>
            <source>The category of “%1” is not enabled here or does not have this step.</source>
            <translation>The category of “%1” is not enabled here or does not have this step.</translation>
        </message>
        <message>
            <source>Lot %1 is in the ledger with the expiry %2; correct this line or the earlier entry.</source>
            <translation>Lot %1 is in the ledger with the expiry %2; correct this line or the earlier entry.</translation>
        </message>
        <message>
            <source>There is no such lot in the ledger; choose one that is in stock.</source>
            <translation>There is no such lot in the ledger; choose one that is in stock.</translation>
        </message>
        <message>
            <source>“%1” is counted in %2; there is no ratio for %3.</source>
            <translation>“%1” is counted in %2; there is no ratio for %3.</translation>
        </message>
        <message>
            <source>Enter a quantity above 0.</source>
            <translation>Enter a quantity above 0.</translation>
        </message>
        <message>
            <source>“%1” is counted in whole %2; %3 is not whole.</source>
            <translation>“%1” is counted in whole %2; %3 is not whole.</translation>
        </message>
        <message>
            <source>Code %1 is entered twice; take one out.</source>
            <translation>Code %1 is entered twice; take one out.</translation>
        </message>
        <message>
            <source>Code %1 belongs to another lot; check the box.</source>
            <translation>Code %1 belongs to another lot; check the box.</translation>
        </message>
        <message>
            <source>Only %1 of lot %2 is there, %3 are missing; reduce the quantity or enter the missing delivery first.</source>
            <translation>Only %1 of lot %2 is there, %3 are missing; reduce the quantity or enter the missing delivery first.</translation>
        </message>
        <message>
            <source>The entry was refused.</source>
            <translation>The entry was refused.</translation>
        </message>
        <message>
            <source>There is no entry with the number %1.</source>
            <translation>There is no entry with the number %1.</translation>
        </message>
        <message>
            <source>This entry only takes another one out; it cannot be corrected itself.</source>
            <translation>This entry only takes another one out; it cannot be corrected itself.</translation>
        </message>
        <message>
            <source>This entry has been corrected already; correct the later one.</source>
            <translation>This entry has been corrected already; correct the later one.</translation>
        </message>
        <message>
            <source>Entry %1 of %2 (%3) stands on this one; correct it first.</source>
            <translation>Entry %1 of %2 (%3) stands on this one; correct it first.</translation>
        </message>
        <message>
            <source>The rule pack %1 of this entry is not there.</source>
            <translation>The rule pack %1 of this entry is not there.</translation>
        </message>
        <message>
            <source>Stopped; the entries of this batch were not recorded.</source>
            <translation>Stopped; the entries of this batch were not recorded.</translation>
        </message>
        <message>
            <source>Of lot %1, %2 were sold here and have not come back; %3 cannot be returned.</source>
            <translation>Of lot %1, %2 were sold here and have not come back; %3 cannot be returned.</translation>
        </message>
        <message>
            <source>Of lot %1, %2 came from this supplier and have not gone back; %3 cannot be returned.</source>
            <translation>Of lot %1, %2 came from this supplier and have not gone back; %3 cannot be returned.</translation>
        </message>
        <message>
            <source>%1, entry %2</source>
            <translation>%1, entry %2</translation>
        </message>
        <message>
            <source>%1, entry %2, %3</source>
            <translation>%1, entry %2, %3</translation>
        </message>
        <message>
            <source>Code %1 has left already: %2. Take it out and look where this package comes from.</source>
            <translation>Code %1 has left already: %2. Take it out and look where this package comes from.</translation>
        </message>
        <message>
            <source>Code %1 came in already: %2. Take it out.</source>
            <translation>Code %1 came in already: %2. Take it out.</translation>
        </message>
        <message>
            <source>Code %1 was sold: %2. Enter it as a return, or look how it came back.</source>
            <translation>Code %1 was sold: %2. Enter it as a return, or look how it came back.</translation>
        </message>
        <message>
            <source>Code %1 belongs to lot %2: %3. Check the box.</source>
            <translation>Code %1 belongs to lot %2: %3. Check the box.</translation>
        </message>
        <message>
            <source>Say why the entry is corrected, in 2 characters or more.</source>
            <translation>Say why the entry is corrected, in 2 characters or more.</translation>
        </message>
    </context>
    <context>
        <name>LedgerGate</name>
        <message>
            <source>Not recorded: another program is writing to the ledger.</source>
            <translation>Not recorded: another program is writing to the ledger.</translation>
        </message>
    </context>
    <context>
        <name>LedgerQuery</name>
        <message>
            <source>The rules of this event are not in the ledger.</source>
            <translation>The rules of this event are not in the ledger.</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>There is no such event.</translation>
        </message>
    </context>
    <context>
        <name>LifeList</name>
        <message>
            <source>Groups and plots</source>
            <translation>Groups and plots</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Gone</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
    </context>
    <context>
        <name>LifePaper</name>
        <message>
            <source>Printed %1 by %2</source>
            <translation>Printed %1 by %2</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Recorded by</translation>
        </message>
        <message>
            <source>%1 (corrected)</source>
            <translation>%1 (corrected)</translation>
        </message>
    </context>
    <context>
        <name>LineColumns</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
    </context>
    <context>
        <name>LinesBox</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
    </context>
    <context>
        <name>Load</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Line %1 was refused: %2</source>
            <translation>Line %1 was refused: %2</translation>
        </message>
        <message>
            <source>%1 lines recorded, %2 of them with warnings, %3 refused.</source>
            <translation>%1 lines recorded, %2 of them with warnings, %3 refused.</translation>
        </message>
        <message>
            <source>Event %1 was refused: %2</source>
            <translation>Event %1 was refused: %2</translation>
        </message>
        <message>
            <source>%1 events recorded, %2 of them taken out again as declared, %3 refused; %4 new records.</source>
            <translation>%1 events recorded, %2 of them taken out again as declared, %3 refused; %4 new records.</translation>
        </message>
        <message>
            <source>%1 papers and photographs came along; of %2 there are only the names.</source>
            <translation>%1 papers and photographs came along; of %2 there are only the names.</translation>
        </message>
        <message>
            <source>A record was refused: %1</source>
            <translation>A record was refused: %1</translation>
        </message>
    </context>
    <context>
        <name>LoadReader</name>
        <message>
            <source>“%1” has no member “%2”.</source>
            <translation>“%1” has no member “%2”.</translation>
        </message>
        <message>
            <source>“%1” needs the member “%2”.</source>
            <translation>“%1” needs the member “%2”.</translation>
        </message>
        <message>
            <source>There is no location “%1”.</source>
            <translation>There is no location “%1”.</translation>
        </message>
        <message>
            <source>A packaging needs a known “unit” and a “content” above 0.</source>
            <translation>A packaging needs a known “unit” and a “content” above 0.</translation>
        </message>
        <message>
            <source>There is no category “%1”.</source>
            <translation>There is no category “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a known unit.</source>
            <translation>“%1” is not a known unit.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is not a date.</translation>
        </message>
        <message>
            <source>“%1” is not a quantity.</source>
            <translation>“%1” is not a quantity.</translation>
        </message>
        <message>
            <source>There is no holder “%1”.</source>
            <translation>There is no holder “%1”.</translation>
        </message>
        <message>
            <source>There is no user “%1”.</source>
            <translation>There is no user “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a type; use party, location, item, paper, user or event.</source>
            <translation>“%1” is not a type; use party, location, item, paper, user or event.</translation>
        </message>
    </context>
    <context>
        <name>Loader</name>
        <message>
            <source>This entry was refused.</source>
            <translation>This entry was refused.</translation>
        </message>
        <message>
            <source>Line %1: %2 Nothing was recorded.</source>
            <translation>Line %1: %2 Nothing was recorded.</translation>
        </message>
        <message>
            <source>This line is no JSON object; it breaks off at character %1.</source>
            <translation>This line is no JSON object; it breaks off at character %1.</translation>
        </message>
        <message>
            <source>%1 lines before that are recorded and stay.</source>
            <translation>%1 lines before that are recorded and stay.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
    </context>
    <context>
        <name>LoggerFile</name>
        <message>
            <source>Reading was stopped. Nothing was written.</source>
            <translation>Reading was stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>No order of day, month and year makes the times of this file lie in the last ten years. Check the clock of the logger.</source>
            <translation>No order of day, month and year makes the times of this file lie in the last ten years. Check the clock of the logger.</translation>
        </message>
        <message>
            <source>The dates of the file are not written in that order.</source>
            <translation>The dates of the file are not written in that order.</translation>
        </message>
        <message>
            <source>The file has no table of times and temperatures. Export it from the logger's program as CSV.</source>
            <translation>The file has no table of times and temperatures. Export it from the logger's program as CSV.</translation>
        </message>
        <message>
            <source>The file counts in Fahrenheit. Set the logger's program to °C and export it again.</source>
            <translation>The file counts in Fahrenheit. Set the logger's program to °C and export it again.</translation>
        </message>
        <message>
            <source>There is no room for the file of the logger on this machine.</source>
            <translation>There is no room for the file of the logger on this machine.</translation>
        </message>
    </context>
    <context>
        <name>Lookup</name>
        <message>
            <source>No lot answers to “%1”.</source>
            <translation>No lot answers to “%1”.</translation>
        </message>
        <message>
            <source>Several lots answer to “%1”; say which: %2</source>
            <translation>Several lots answer to “%1”; say which: %2</translation>
        </message>
        <message>
            <source>No entry answers to “%1”.</source>
            <translation>No entry answers to “%1”.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB.</source>
            <translation>The file %1 is larger than 64 MB.</translation>
        </message>
        <message>
            <source>%1 is no JSON object: %2.</source>
            <translation>%1 is no JSON object: %2.</translation>
        </message>
        <message>
            <source>“%1” is none of these: %2.</source>
            <translation>“%1” is none of these: %2.</translation>
        </message>
        <message>
            <source>The period must end after it begins.</source>
            <translation>The period must end after it begins.</translation>
        </message>
    </context>
    <context>
        <name>LotCard</name>
        <message>
            <source>How much is where</source>
            <translation>How much is where</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <translation>Nowhere</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>On hold because</source>
            <translation>On hold because</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unlimited</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Test results</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>void: %1</translation>
        </message>
        <message>
            <source>corrected: %1</source>
            <translation>corrected: %1</translation>
        </message>
    </context>
    <context>
        <name>LotContent</name>
        <message>
            <source>The rule pack %1 declares no label.</source>
            <translation>The rule pack %1 declares no label.</translation>
        </message>
    </context>
    <context>
        <name>LotPicker</name>
        <message>
            <source>first expired first</source>
            <translation>first expired first</translation>
        </message>
    </context>
    <context>
        <name>LotRows</name>
        <message>
            <source>unlimited</source>
            <translation>unlimited</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Papers missing</source>
            <translation>Papers missing</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Where from</translation>
        </message>
    </context>
    <context>
        <name>Lots</name>
        <message>
            <source>“%1” is no length of time; write it like 30d.</source>
            <translation>“%1” is no length of time; write it like 30d.</translation>
        </message>
        <message>
            <source>No item answers to “%1”.</source>
            <translation>No item answers to “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>“%1” wants a value.</source>
            <translation>“%1” wants a value.</translation>
        </message>
        <message>
            <source>“%1” is no time; write it like 2026-11-22T09:30:00+08:00.</source>
            <translation>“%1” is no time; write it like 2026-11-22T09:30:00+08:00.</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>“%1” is not understood here.</translation>
        </message>
        <message>
            <source>There is no command “%1”; subenctl help lists them.</source>
            <translation>There is no command “%1”; subenctl help lists them.</translation>
        </message>
        <message>
            <source>The ledger is as it was.</source>
            <translation>The ledger is as it was.</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>The platform wants “%1”, which this entry does not have.</source>
            <translation>The platform wants “%1”, which this entry does not have.</translation>
        </message>
        <message>
            <source>The platform has no code for “%1”.</source>
            <translation>The platform has no code for “%1”.</translation>
        </message>
        <message>
            <source>“%1” is longer than the platform's %2 characters.</source>
            <translation>“%1” is longer than the platform's %2 characters.</translation>
        </message>
        <message>
            <source>The platform wants one of %1.</source>
            <translation>The platform wants one of %1.</translation>
        </message>
        <message>
            <source>“%1” is longer than the platform's %2 bytes.</source>
            <translation>“%1” is longer than the platform's %2 bytes.</translation>
        </message>
        <message>
            <source>The platform has no list of codes for this day.</source>
            <translation>The platform has no list of codes for this day.</translation>
        </message>
        <message>
            <source>The record has more than %1 values; no platform takes that.</source>
            <translation>The record has more than %1 values; no platform takes that.</translation>
        </message>
        <message>
            <source>“%1” is larger than the platform's %2 bytes.</source>
            <translation>“%1” is larger than the platform's %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>MasterCard</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>open-ended</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Covers</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>No licence is entered yet.</source>
            <translation>No licence is entered yet.</translation>
        </message>
        <message>
            <source>Bar code</source>
            <translation>Bar code</translation>
        </message>
        <message>
            <source>Own code</source>
            <translation>Own code</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Packed in</source>
            <translation>Packed in</translation>
        </message>
        <message>
            <source>Initials for searching</source>
            <translation>Initials for searching</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>Credit code</translation>
        </message>
        <message>
            <source>To be approved</source>
            <translation>To be approved</translation>
        </message>
        <message>
            <source>%1 of %2 persons</source>
            <translation>%1 of %2 persons</translation>
        </message>
        <message>
            <source>Allows</source>
            <translation>Allows</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <translation>%1, %2 left</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Except</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>  late %1 days</source>
            <translation>  late %1 days</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
    </context>
    <context>
        <name>MasterCommand</name>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>Nothing answers to “%1”.</translation>
        </message>
        <message>
            <source>Say merge KEPT OTHER or separate OTHER.</source>
            <translation>Say merge KEPT OTHER or separate OTHER.</translation>
        </message>
        <message>
            <source>%1 stands for both now.</source>
            <translation>%1 stands for both now.</translation>
        </message>
        <message>
            <source>%1 stands for itself again.</source>
            <translation>%1 stands for itself again.</translation>
        </message>
        <message>
            <source>Say approve and the number of the paper.</source>
            <translation>Say approve and the number of the paper.</translation>
        </message>
        <message>
            <source>Approved by %1 persons.</source>
            <translation>Approved by %1 persons.</translation>
        </message>
    </context>
    <context>
        <name>MasterFields</name>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Packed in</source>
            <translation>Packed in</translation>
        </message>
        <message>
            <source>Bar code</source>
            <translation>Bar code</translation>
        </message>
        <message>
            <source>Own code</source>
            <translation>Own code</translation>
        </message>
        <message>
            <source>Initials for searching</source>
            <translation>Initials for searching</translation>
        </message>
        <message>
            <source>Shelf life</source>
            <translation>Shelf life</translation>
        </message>
        <message>
            <source>“%1” is no unit. Type one such as 箱, 盒 or kg.</source>
            <translation>“%1” is no unit. Type one such as 箱, 盒 or kg.</translation>
        </message>
        <message>
            <source>Write a packaging as 箱=12, then its bar code if it has one; several with ； between.</source>
            <translation>Write a packaging as 箱=12, then its bar code if it has one; several with ； between.</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>Unified social credit code</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Stands in</translation>
        </message>
        <message>
            <source>Marks (waiting, cold)</source>
            <translation>Marks (waiting, cold)</translation>
        </message>
        <message>
            <source>There is no place %1. Make it first, or leave this empty.</source>
            <translation>There is no place %1. Make it first, or leave this empty.</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Kind of paper</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>Covers (empty: everything)</source>
            <translation>Covers (empty: everything)</translation>
        </message>
        <message>
            <source>waiting area</source>
            <translation>waiting area</translation>
        </message>
        <message>
            <source>cold store</source>
            <translation>cold store</translation>
        </message>
        <message>
            <source>cool store</source>
            <translation>cool store</translation>
        </message>
        <message>
            <source>frozen store</source>
            <translation>frozen store</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Except</translation>
        </message>
        <message>
            <source>Amount allowed (3kg, or 151-50-8=3kg)</source>
            <translation>Amount allowed (3kg, or 151-50-8=3kg)</translation>
        </message>
        <message>
            <source>Write the amount with its unit, such as 3kg.</source>
            <translation>Write the amount with its unit, such as 3kg.</translation>
        </message>
        <message>
            <source>Day of making is day 1</source>
            <translation>Day of making is day 1</translation>
        </message>
    </context>
    <context>
        <name>MasterForms</name>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>%1: number</source>
            <translation>%1: number</translation>
        </message>
        <message>
            <source>valid to</source>
            <translation>valid to</translation>
        </message>
        <message>
            <source>“%1” is no unit. Type one such as 箱, 盒 or kg.</source>
            <translation>“%1” is no unit. Type one such as 箱, 盒 or kg.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Second person</translation>
        </message>
        <message>
            <source>Their password</source>
            <translation>Their password</translation>
        </message>
        <message>
            <source>covers (empty: everything)</source>
            <translation>covers (empty: everything)</translation>
        </message>
    </context>
    <context>
        <name>MasterList</name>
        <message>
            <source>This copy is not in the ledger.</source>
            <translation>This copy is not in the ledger.</translation>
        </message>
    </context>
    <context>
        <name>MasterRecords</name>
        <message>
            <source>counted in %1</source>
            <translation>counted in %1</translation>
        </message>
        <message>
            <source>no lots yet</source>
            <translation>no lots yet</translation>
        </message>
        <message>
            <source>%1 lots</source>
            <translation>%1 lots</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>No papers</translation>
        </message>
        <message>
            <source>%1 papers</source>
            <translation>%1 papers</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>open-ended</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Ended %1 days ago</source>
            <translation>Ended %1 days ago</translation>
        </message>
        <message>
            <source>Ends in %1 days</source>
            <translation>Ends in %1 days</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Code or number</source>
            <translation>Code or number</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>Masters</name>
        <message>
            <source>The ledger does not know barcode %1, and the row has no name.</source>
            <translation>The ledger does not know barcode %1, and the row has no name.</translation>
        </message>
        <message>
            <source>The ledger has no %1. Record where it came from first.</source>
            <translation>The ledger has no %1. Record where it came from first.</translation>
        </message>
        <message>
            <source>This barcode is %1 in the ledger, not %2.</source>
            <translation>This barcode is %1 in the ledger, not %2.</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>%1 is counted in %2, %3 in %4: their lots cannot be added up.</source>
            <translation>%1 is counted in %2, %3 in %4: their lots cannot be added up.</translation>
        </message>
        <message>
            <source>Other rules hold for %1 than for %2.</source>
            <translation>Other rules hold for %1 than for %2.</translation>
        </message>
        <message>
            <source>%1 and %2 have different bar codes: they are different goods.</source>
            <translation>%1 and %2 have different bar codes: they are different goods.</translation>
        </message>
        <message>
            <source>%1 and %2 have different credit codes: they are different firms.</source>
            <translation>%1 and %2 have different credit codes: they are different firms.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>There is no such record.</translation>
        </message>
        <message>
            <source>Choose two records that were not merged yet.</source>
            <translation>Choose two records that were not merged yet.</translation>
        </message>
        <message>
            <source>This record was not merged into another.</source>
            <translation>This record was not merged into another.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Receiving</source>
            <translation>Receiving</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>More entries</source>
            <translation>More entries</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>Filing</source>
            <translation>Filing</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>Stock by lot</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>The day</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Master data</translation>
        </message>
        <message>
            <source>Batch record</source>
            <translation>Batch record</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Self-check</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objects</translation>
        </message>
        <message>
            <source>Scan codes</source>
            <translation>Scan codes</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>Inspection mode</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>Temperatures</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Test results</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
    </context>
    <context>
        <name>NoteCodes</name>
        <message>
            <source>This is no delivery note.</source>
            <translation>This is no delivery note.</translation>
        </message>
        <message>
            <source>%1 of %2 codes of the delivery note are there; scan the others too.</source>
            <translation>%1 of %2 codes of the delivery note are there; scan the others too.</translation>
        </message>
        <message>
            <source>The codes of the delivery note do not fit together; scan them again.</source>
            <translation>The codes of the delivery note do not fit together; scan them again.</translation>
        </message>
        <message>
            <source>These are codes of more than one delivery note.</source>
            <translation>These are codes of more than one delivery note.</translation>
        </message>
        <message>
            <source>This is too much for one delivery note. Split the entry in two, or give the buyer the entries as EPCIS.</source>
            <translation>This is too much for one delivery note. Split the entry in two, or give the buyer the entries as EPCIS.</translation>
        </message>
    </context>
    <context>
        <name>ObjectCommand</name>
        <message>
            <source>No rule pack has a work sheet for this.</source>
            <translation>No rule pack has a work sheet for this.</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 is in %2.</translation>
        </message>
        <message>
            <source>No object answers to “%1”.</source>
            <translation>No object answers to “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>“%1” is not understood here.</translation>
        </message>
        <message>
            <source>Too few or too many arguments; subenctl help COMMAND shows an example.</source>
            <translation>Too few or too many arguments; subenctl help COMMAND shows an example.</translation>
        </message>
        <message>
            <source>Something is missing; subenctl help COMMAND shows an example.</source>
            <translation>Something is missing; subenctl help COMMAND shows an example.</translation>
        </message>
        <message>
            <source>Something is missing after “%1”; subenctl help COMMAND shows an example.</source>
            <translation>Something is missing after “%1”; subenctl help COMMAND shows an example.</translation>
        </message>
        <message>
            <source>“%1” is no date; write it like 2026-11-22.</source>
            <translation>“%1” is no date; write it like 2026-11-22.</translation>
        </message>
        <message>
            <source>--%1 is a whole number from %2 to %3, not “%4”.</source>
            <translation>--%1 is a whole number from %2 to %3, not “%4”.</translation>
        </message>
        <message>
            <source>“%1” is no number; the list shows it in front of each row.</source>
            <translation>“%1” is no number; the list shows it in front of each row.</translation>
        </message>
    </context>
    <context>
        <name>OutFile</name>
        <message>
            <source>%1 belongs to the ledger; choose another name.</source>
            <translation>%1 belongs to the ledger; choose another name.</translation>
        </message>
        <message>
            <source>%1: the name has to end in .%2.</source>
            <translation>%1: the name has to end in .%2.</translation>
        </message>
        <message>
            <source> or .</source>
            <translation> or .</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 stands there already. Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>There is no platform profile “%1”.</source>
            <translation>There is no platform profile “%1”.</translation>
        </message>
        <message>
            <source>A training ledger is never uploaded to a real platform.</source>
            <translation>A training ledger is never uploaded to a real platform.</translation>
        </message>
        <message>
            <source>%1 has no environment “%2”.</source>
            <translation>%1 has no environment “%2”.</translation>
        </message>
        <message>
            <source>Fill in %1.</source>
            <translation>Fill in %1.</translation>
        </message>
        <message>
            <source>A row can be received, sent again or withdrawn.</source>
            <translation>A row can be received, sent again or withdrawn.</translation>
        </message>
        <message>
            <source>Enter the receipt number.</source>
            <translation>Enter the receipt number.</translation>
        </message>
        <message>
            <source>Enter the reason.</source>
            <translation>Enter the reason.</translation>
        </message>
        <message>
            <source>There is no outbox row %1.</source>
            <translation>There is no outbox row %1.</translation>
        </message>
        <message>
            <source>This record was received already or is being sent; nothing was changed.</source>
            <translation>This record was received already or is being sent; nothing was changed.</translation>
        </message>
        <message>
            <source>%1 took this version of the profile until %2 only; get a newer one.</source>
            <translation>%1 took this version of the profile until %2 only; get a newer one.</translation>
        </message>
        <message>
            <source>%1 takes this version of the profile from %2 on; until then the earlier one holds.</source>
            <translation>%1 takes this version of the profile from %2 on; until then the earlier one holds.</translation>
        </message>
        <message>
            <source>This computer has no key store: the keys of %1 would lie readable in a file. Set a password for this computer's key first (Settings, This computer's key; subenctl key seal).</source>
            <translation>This computer has no key store: the keys of %1 would lie readable in a file. Set a password for this computer's key first (Settings, This computer's key; subenctl key seal).</translation>
        </message>
        <message>
            <source>“%1” is no folder; choose one, or write it whole from its beginning.</source>
            <translation>“%1” is no folder; choose one, or write it whole from its beginning.</translation>
        </message>
        <message>
            <source>“%1” is no address; write it like https://name or http://127.0.0.1:8848.</source>
            <translation>“%1” is no address; write it like https://name or http://127.0.0.1:8848.</translation>
        </message>
        <message>
            <source>A name and password do not belong into the address: it is not sealed. Write them into the keys.</source>
            <translation>A name and password do not belong into the address: it is not sealed. Write them into the keys.</translation>
        </message>
        <message>
            <source>“%1” is a place to practise: what it takes reaches no platform. Practise in a training ledger.</source>
            <translation>“%1” is a place to practise: what it takes reaches no platform. Practise in a training ledger.</translation>
        </message>
    </context>
    <context>
        <name>OutboxAdvice</name>
        <message>
            <source>The platform is off. %1 switches it on; then it goes by itself.</source>
            <translation>The platform is off. %1 switches it on; then it goes by itself.</translation>
        </message>
        <message>
            <source>It goes after an earlier record of this list that is not settled yet.</source>
            <translation>It goes after an earlier record of this list that is not settled yet.</translation>
        </message>
        <message>
            <source>The platform did not take it now; it is tried again by itself at %1. Sooner: %2, Send again.</source>
            <translation>The platform did not take it now; it is tried again by itself at %1. Sooner: %2, Send again.</translation>
        </message>
        <message>
            <source>It goes by itself within a minute; %1 sends at once.</source>
            <translation>It goes by itself within a minute; %1 sends at once.</translation>
        </message>
        <message>
            <source>The file lies at %1. Hand it in, then write the receipt with %2.</source>
            <translation>The file lies at %1. Hand it in, then write the receipt with %2.</translation>
        </message>
        <message>
            <source>The file lies at %1; put the answer file beside it and it is read by itself, with %2 at once.</source>
            <translation>The file lies at %1; put the answer file beside it and it is read by itself, with %2 at once.</translation>
        </message>
        <message>
            <source>The platform works on it; it is asked again by itself from %1 on.</source>
            <translation>The platform works on it; it is asked again by itself from %1 on.</translation>
        </message>
        <message>
            <source>It is not known whether it arrived. It is not sent again: the platform is asked first. %1 asks now.</source>
            <translation>It is not known whether it arrived. It is not sent again: the platform is asked first. %1 asks now.</translation>
        </message>
        <message>
            <source>It is not known whether it arrived, and this platform cannot be asked. Look there; then %1: write the receipt if it is there, or send again.</source>
            <translation>It is not known whether it arrived, and this platform cannot be asked. Look there; then %1: write the receipt if it is there, or send again.</translation>
        </message>
        <message>
            <source>It is on its way; if the program stops now, the platform is asked about it next time.</source>
            <translation>It is on its way; if the program stops now, the platform is asked about it next time.</translation>
        </message>
        <message>
            <source>The platform has it without what is named above. Enter opens the entry to correct it; if it was mended there: %1.</source>
            <translation>The platform has it without what is named above. Enter opens the entry to correct it; if it was mended there: %1.</translation>
        </message>
        <message>
            <source>Under this number the platform holds something else. Compare there: if the ledger is wrong, Enter opens the entry; if the platform is, let it be mended there and settle with %1.</source>
            <translation>Under this number the platform holds something else. Compare there: if the ledger is wrong, Enter opens the entry; if the platform is, let it be mended there and settle with %1.</translation>
        </message>
        <message>
            <source>The platform does not take our key or signature. %1: write the keys anew; what was stopped then goes by itself.</source>
            <translation>The platform does not take our key or signature. %1: write the keys anew; what was stopped then goes by itself.</translation>
        </message>
        <message>
            <source>It is off: nothing is queued for it. %1 sets it up.</source>
            <translation>It is off: nothing is queued for it. %1 sets it up.</translation>
        </message>
        <message>
            <source>%1 stopped: the platform does not take our key or signature. Write the keys anew with %2.</source>
            <translation>%1 stopped: the platform does not take our key or signature. Write the keys anew with %2.</translation>
        </message>
        <message>
            <source>%1 sent back: choose one in the list, it says why and what to do.</source>
            <translation>%1 sent back: choose one in the list, it says why and what to do.</translation>
        </message>
        <message>
            <source>%1 in doubt: the platform is asked about them before anything is sent.</source>
            <translation>%1 in doubt: the platform is asked about them before anything is sent.</translation>
        </message>
        <message>
            <source>%1 in doubt: this platform cannot be asked; choose one in the list and settle it.</source>
            <translation>%1 in doubt: this platform cannot be asked; choose one in the list and settle it.</translation>
        </message>
        <message>
            <source>What it did not take now is tried again at %1.</source>
            <translation>What it did not take now is tried again at %1.</translation>
        </message>
        <message>
            <source>%1 lie in files to be handed in: choose one in the list, it says where and asks for the receipt.</source>
            <translation>%1 lie in files to be handed in: choose one in the list, it says where and asks for the receipt.</translation>
        </message>
        <message>
            <source>Nothing came back the last time it was called.</source>
            <translation>Nothing came back the last time it was called.</translation>
        </message>
        <message>
            <source>The platform has not got it. Enter opens the entry: what is corrected there goes out by itself. Was it a supplier, item or licence: mend it, then %1, Send again; that serves too where the fault was the platform's.</source>
            <translation>The platform has not got it. Enter opens the entry: what is corrected there goes out by itself. Was it a supplier, item or licence: mend it, then %1, Send again; that serves too where the fault was the platform's.</translation>
        </message>
        <message>
            <source>%1 wait since an earlier version of this profile. They go as version %2 writes them: Settings, Platforms shows each of them as it would go.</source>
            <translation>%1 wait since an earlier version of this profile. They go as version %2 writes them: Settings, Platforms shows each of them as it would go.</translation>
        </message>
    </context>
    <context>
        <name>OutboxRows</name>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>In doubt</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Waiting since</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Receipt or reason</source>
            <translation>Receipt or reason</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Differs there</source>
            <translation>Differs there</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>Taken in part</source>
            <translation>Taken in part</translation>
        </message>
        <message>
            <source>Worked on there</source>
            <translation>Worked on there</translation>
        </message>
        <message>
            <source>Must arrive by</source>
            <translation>Must arrive by</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Document No.</source>
            <translation>Document No.</translation>
        </message>
        <message>
            <source>In a file</source>
            <translation>In a file</translation>
        </message>
    </context>
    <context>
        <name>PackCommand</name>
        <message>
            <source>%1 is well formed.</source>
            <translation>%1 is well formed.</translation>
        </message>
        <message>
            <source>There is no rule pack “%1”.</source>
            <translation>There is no rule pack “%1”.</translation>
        </message>
        <message>
            <source>It reads the same.</source>
            <translation>It reads the same.</translation>
        </message>
        <message>
            <source>Nothing is said about it.</source>
            <translation>Nothing is said about it.</translation>
        </message>
        <message>
            <source>%1 findings; nothing was recorded.</source>
            <translation>%1 findings; nothing was recorded.</translation>
        </message>
        <message>
            <source>Say pack list, pack show ID, pack check FILE, pack diff ID or FILE, or pack try DRAFT.json.</source>
            <translation>Say pack list, pack show ID, pack check FILE, pack diff ID or FILE, or pack try DRAFT.json.</translation>
        </message>
    </context>
    <context>
        <name>PackageFile</name>
        <message>
            <source>The disk is full; no package was made.</source>
            <translation>The disk is full; no package was made.</translation>
        </message>
        <message>
            <source>Stopped; no package was made.</source>
            <translation>Stopped; no package was made.</translation>
        </message>
    </context>
    <context>
        <name>PackageLog</name>
        <message>
            <source>A receipt cannot be of a day to come.</source>
            <translation>A receipt cannot be of a day to come.</translation>
        </message>
        <message>
            <source>Type the number of the receipt.</source>
            <translation>Type the number of the receipt.</translation>
        </message>
        <message>
            <source>There is no package %1.</source>
            <translation>There is no package %1.</translation>
        </message>
    </context>
    <context>
        <name>PackageSheets</name>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>The firm</source>
            <translation>The firm</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Said</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>Credit code</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Trades in</source>
            <translation>Trades in</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Own licences</source>
            <translation>Own licences</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Specification</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Further facts</source>
            <translation>Further facts</translation>
        </message>
        <message>
            <source>Licences of products</source>
            <translation>Licences of products</translation>
        </message>
        <message>
            <source>Suppliers and buyers</source>
            <translation>Suppliers and buyers</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Licences of suppliers and buyers</source>
            <translation>Licences of suppliers and buyers</translation>
        </message>
        <message>
            <source>Flow of goods</source>
            <translation>Flow of goods</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Goods</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Where it came from and went to</source>
            <translation>Where it came from and went to</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
        <message>
            <source>From lots</source>
            <translation>From lots</translation>
        </message>
        <message>
            <source>To lots</source>
            <translation>To lots</translation>
        </message>
        <message>
            <source>Recalls</source>
            <translation>Recalls</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Known since</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Entries a month</source>
            <translation>Entries a month</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Entered late</source>
            <translation>Entered late</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Incoming</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>Outgoing</translation>
        </message>
        <message>
            <source>Business step</source>
            <translation>Business step</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>Number of entries</translation>
        </message>
        <message>
            <source>Corrected entries</source>
            <translation>Corrected entries</translation>
        </message>
        <message>
            <source>There is no table “%1”.</source>
            <translation>There is no table “%1”.</translation>
        </message>
        <message>
            <source>Particular</source>
            <translation>Particular</translation>
        </message>
        <message>
            <source>As registered</source>
            <translation>As registered</translation>
        </message>
    </context>
    <context>
        <name>PackageSignature</name>
        <message>
            <source>The firm's key and certificate are not a pair of SM2 in PEM.</source>
            <translation>The firm's key and certificate are not a pair of SM2 in PEM.</translation>
        </message>
        <message>
            <source>The firm's key cannot sign.</source>
            <translation>The firm's key cannot sign.</translation>
        </message>
        <message>
            <source>The cryptography of this machine does not start.</source>
            <translation>The cryptography of this machine does not start.</translation>
        </message>
        <message>
            <source>This is no certificate in PEM.</source>
            <translation>This is no certificate in PEM.</translation>
        </message>
    </context>
    <context>
        <name>PackageTables</name>
        <message>
            <source>Seal %1</source>
            <translation>Seal %1</translation>
        </message>
        <message>
            <source>the first %1 of %2 rows; all are in registers.xlsx</source>
            <translation>the first %1 of %2 rows; all are in registers.xlsx</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
    </context>
    <context>
        <name>Painter</name>
        <message>
            <source>Printing was stopped.</source>
            <translation>Printing was stopped.</translation>
        </message>
        <message>
            <source>The printer or the file does not take the page.</source>
            <translation>The printer or the file does not take the page.</translation>
        </message>
    </context>
    <context>
        <name>PastStock</name>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This is no picture the program can read. Save it as PNG or JPEG and try again.</source>
            <translation>This is no picture the program can read. Save it as PNG or JPEG and try again.</translation>
        </message>
        <message>
            <source>The picture is too large. Photograph the code alone.</source>
            <translation>The picture is too large. Photograph the code alone.</translation>
        </message>
        <message>
            <source>The PDF cannot be opened; it may be damaged or locked by a password.</source>
            <translation>The PDF cannot be opened; it may be damaged or locked by a password.</translation>
        </message>
        <message>
            <source>This build cannot read PDF files. Take a screenshot of the page instead.</source>
            <translation>This build cannot read PDF files. Take a screenshot of the page instead.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>Pipeline</name>
        <message>
            <source>These are no hexadecimal digits.</source>
            <translation>These are no hexadecimal digits.</translation>
        </message>
        <message>
            <source>This is no Base64.</source>
            <translation>This is no Base64.</translation>
        </message>
        <message>
            <source>This is no JSON.</source>
            <translation>This is no JSON.</translation>
        </message>
        <message>
            <source>The answer carries no signature.</source>
            <translation>The answer carries no signature.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>The signature does not fit.</translation>
        </message>
        <message>
            <source>There is no such step.</source>
            <translation>There is no such step.</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Step %1: %2</translation>
        </message>
        <message>
            <source>Step %1: more than 64 MB came out.</source>
            <translation>Step %1: more than 64 MB came out.</translation>
        </message>
    </context>
    <context>
        <name>PlanBuilder</name>
        <message>
            <source>No header row was found. The file needs a row with words like 品名 and 数量.</source>
            <translation>No header row was found. The file needs a row with words like 品名 and 数量.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was written.</source>
            <translation>The import was stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>There is no line below the header row.</source>
            <translation>There is no line below the header row.</translation>
        </message>
        <message>
            <source>The row has no quantity.</source>
            <translation>The row has no quantity.</translation>
        </message>
        <message>
            <source>The delivery is addressed to %1, this ledger is of %2.</source>
            <translation>The delivery is addressed to %1, this ledger is of %2.</translation>
        </message>
        <message>
            <source>Licence %1 of the delivery note is not on file for %2.</source>
            <translation>Licence %1 of the delivery note is not on file for %2.</translation>
        </message>
        <message>
            <source>%1 of this party was recorded already, as entry %2. Is it really another one?</source>
            <translation>%1 of this party was recorded already, as entry %2. Is it really another one?</translation>
        </message>
        <message>
            <source>There is no place “%1” in the ledger. Add it, then read the file again.</source>
            <translation>There is no place “%1” in the ledger. Add it, then read the file again.</translation>
        </message>
        <message>
            <source>The %1 codes belong to %2 lots, so the quantity has to be %1; or give each lot a row of its own.</source>
            <translation>The %1 codes belong to %2 lots, so the quantity has to be %1; or give each lot a row of its own.</translation>
        </message>
        <message>
            <source>%1 rows of orders that were cancelled, refunded or not paid are left out.</source>
            <translation>%1 rows of orders that were cancelled, refunded or not paid are left out.</translation>
        </message>
    </context>
    <context>
        <name>PlatformCommand</name>
        <message>
            <source>The practice platform answers at %1. Key: %2, secret: %3. Ctrl+C ends it.</source>
            <translation>The practice platform answers at %1. Key: %2, secret: %3. Ctrl+C ends it.</translation>
        </message>
        <message>
            <source>%1 records were received.</source>
            <translation>%1 records were received.</translation>
        </message>
        <message>
            <source>There is no platform profile “%1”.</source>
            <translation>There is no platform profile “%1”.</translation>
        </message>
        <message>
            <source>Name the file with the credentials: --credentials FILE.json.</source>
            <translation>Name the file with the credentials: --credentials FILE.json.</translation>
        </message>
        <message>
            <source>%1 is on; entries made from now on are queued for it.</source>
            <translation>%1 is on; entries made from now on are queued for it.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>Received %1, sent back %2, in doubt %3, later %4, refused %5, differing %6.</source>
            <translation>Received %1, sent back %2, in doubt %3, later %4, refused %5, differing %6.</translation>
        </message>
        <message>
            <source>“%1” is not understood here.</source>
            <translation>“%1” is not understood here.</translation>
        </message>
        <message>
            <source>Example “%1”: as it says.</source>
            <translation>Example “%1”: as it says.</translation>
        </message>
        <message>
            <source>Example “%1”: expected %2, came out %3.</source>
            <translation>Example “%1”: expected %2, came out %3.</translation>
        </message>
        <message>
            <source>Not confirmed: %1</source>
            <translation>Not confirmed: %1</translation>
        </message>
        <message>
            <source>%1 %2 is well formed and does its own examples as it says.</source>
            <translation>%1 %2 is well formed and does its own examples as it says.</translation>
        </message>
        <message>
            <source>%1: %2 entries.</source>
            <translation>%1: %2 entries.</translation>
        </message>
        <message>
            <source>What waits is asked about before it is sent.</source>
            <translation>What waits is asked about before it is sent.</translation>
        </message>
        <message>
            <source>Signed by “%1”, fingerprint %2.</source>
            <translation>Signed by “%1”, fingerprint %2.</translation>
        </message>
        <message>
            <source>Nobody signed it.</source>
            <translation>Nobody signed it.</translation>
        </message>
        <message>
            <source>A row is received, again or withdrawn, not “%1”.</source>
            <translation>A row is received, again or withdrawn, not “%1”.</translation>
        </message>
        <message>
            <source>There is no row %1.</source>
            <translation>There is no row %1.</translation>
        </message>
        <message>
            <source>Nothing was sent: this computer's key is sealed.</source>
            <translation>Nothing was sent: this computer's key is sealed.</translation>
        </message>
        <message>
            <source>%1 has no credential “%2”; it has: %3.</source>
            <translation>%1 has no credential “%2”; it has: %3.</translation>
        </message>
        <message>
            <source>The credential “%1” is no text; write it in quotation marks.</source>
            <translation>The credential “%1” is no text; write it in quotation marks.</translation>
        </message>
    </context>
    <context>
        <name>PlatformLine</name>
        <message>
            <source>The log-in was not answered: HTTP %1 %2</source>
            <translation>The log-in was not answered: HTTP %1 %2</translation>
        </message>
        <message>
            <source>The platform refused the log-in: HTTP %1</source>
            <translation>The platform refused the log-in: HTTP %1</translation>
        </message>
        <message>
            <source>The platform cannot be asked: HTTP %1</source>
            <translation>The platform cannot be asked: HTTP %1</translation>
        </message>
        <message>
            <source>Stopped before it was sent.</source>
            <translation>Stopped before it was sent.</translation>
        </message>
        <message>
            <source>The platform refused to answer: %1</source>
            <translation>The platform refused to answer: %1</translation>
        </message>
        <message>
            <source>The platform takes no log-in now: HTTP %1</source>
            <translation>The platform takes no log-in now: HTTP %1</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>To practise</source>
            <translation>To practise</translation>
        </message>
        <message>
            <source>Made-up entries go into a practice ledger only.</source>
            <translation>Made-up entries go into a practice ledger only.</translation>
        </message>
        <message>
            <source>A copy of a paper, to practise.</source>
            <translation>A copy of a paper, to practise.</translation>
        </message>
        <message>
            <source>copy to practise.txt</source>
            <translation>copy to practise.txt</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PracticeDialectText</name>
        <message>
            <source>unknown application key</source>
            <translation>unknown application key</translation>
        </message>
        <message>
            <source>the signature does not fit the bytes</source>
            <translation>the signature does not fit the bytes</translation>
        </message>
        <message>
            <source>the time is more than ten minutes off</source>
            <translation>the time is more than ten minutes off</translation>
        </message>
        <message>
            <source>the nonce was used before</source>
            <translation>the nonce was used before</translation>
        </message>
        <message>
            <source>no UTF-8 JSON object in the body</source>
            <translation>no UTF-8 JSON object in the body</translation>
        </message>
        <message>
            <source>no such record</source>
            <translation>no such record</translation>
        </message>
    </context>
    <context>
        <name>PracticePlatform</name>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>%1 is too long</source>
            <translation>%1 is too long</translation>
        </message>
        <message>
            <source>this number was received before</source>
            <translation>this number was received before</translation>
        </message>
        <message>
            <source>refused for practice</source>
            <translation>refused for practice</translation>
        </message>
        <message>
            <source>Port %1 is taken; name another one.</source>
            <translation>Port %1 is taken; name another one.</translation>
        </message>
        <message>
            <source>what it corrects is not here</source>
            <translation>what it corrects is not here</translation>
        </message>
        <message>
            <source>%1 has not come in yet</source>
            <translation>%1 has not come in yet</translation>
        </message>
        <message>
            <source>%1 is not taken here</source>
            <translation>%1 is not taken here</translation>
        </message>
        <message>
            <source>%1 is not of the kind %2</source>
            <translation>%1 is not of the kind %2</translation>
        </message>
        <message>
            <source>%1 is unknown here</source>
            <translation>%1 is unknown here</translation>
        </message>
    </context>
    <context>
        <name>PracticeRules</name>
        <message>
            <source>“%1” is no fault of the practice platform.</source>
            <translation>“%1” is no fault of the practice platform.</translation>
        </message>
        <message>
            <source>The faults are no JSON list.</source>
            <translation>The faults are no JSON list.</translation>
        </message>
        <message>
            <source>The rules are no JSON object.</source>
            <translation>The rules are no JSON object.</translation>
        </message>
        <message>
            <source>“%1” is no way to treat duplicates.</source>
            <translation>“%1” is no way to treat duplicates.</translation>
        </message>
    </context>
    <context>
        <name>PrintCommand</name>
        <message>
            <source>Job %1: %2 of %3 labels handed over.</source>
            <translation>Job %1: %2 of %3 labels handed over.</translation>
        </message>
        <message>
            <source>Job %1 is %2.</source>
            <translation>Job %1 is %2.</translation>
        </message>
        <message>
            <source>Say print list, pause, resume, again or cancel.</source>
            <translation>Say print list, pause, resume, again or cancel.</translation>
        </message>
    </context>
    <context>
        <name>PrintTarget</name>
        <message>
            <source>%1 takes nothing: %2. Check that the printer is on and that you may write there.</source>
            <translation>%1 takes nothing: %2. Check that the printer is on and that you may write there.</translation>
        </message>
        <message>
            <source>The program lp is not installed; install cups-client.</source>
            <translation>The program lp is not installed; install cups-client.</translation>
        </message>
        <message>
            <source>The printer %1 does not take the job: %2</source>
            <translation>The printer %1 does not take the job: %2</translation>
        </message>
        <message>
            <source>Say where to print: a printer, a .pdf file or HOST:9100.</source>
            <translation>Say where to print: a printer, a .pdf file or HOST:9100.</translation>
        </message>
        <message>
            <source>“%1” is no printer that takes bytes; write HOST:9100, a device or queue:NAME.</source>
            <translation>“%1” is no printer that takes bytes; write HOST:9100, a device or queue:NAME.</translation>
        </message>
    </context>
    <context>
        <name>PrinterCommand</name>
        <message>
            <source>Offsets, gap, dpi, darkness and rotation are numbers; languages are zpl, tspl and escpos.</source>
            <translation>Offsets, gap, dpi, darkness and rotation are numbers; languages are zpl, tspl and escpos.</translation>
        </message>
        <message>
            <source>Write the size in millimetres as 60x40, at least 30x20.</source>
            <translation>Write the size in millimetres as 60x40, at least 30x20.</translation>
        </message>
        <message>
            <source>A test label goes to a printer, a .pdf or a .zpl file.</source>
            <translation>A test label goes to a printer, a .pdf or a .zpl file.</translation>
        </message>
        <message>
            <source>One test label to %1.</source>
            <translation>One test label to %1.</translation>
        </message>
        <message>
            <source>Labels know own phone, address and traceUrl.</source>
            <translation>Labels know own phone, address and traceUrl.</translation>
        </message>
        <message>
            <source>Say printer list, set, test, remove or own.</source>
            <translation>Say printer list, set, test, remove or own.</translation>
        </message>
        <message>
            <source>Write the text behind it; “” takes it away.</source>
            <translation>Write the text behind it; “” takes it away.</translation>
        </message>
    </context>
    <context>
        <name>PrinterPort</name>
        <message>
            <source>Printing was stopped. Part of it may have come out.</source>
            <translation>Printing was stopped. Part of it may have come out.</translation>
        </message>
        <message>
            <source>The printer %1 does not answer: %2. Check that it is on and connected.</source>
            <translation>The printer %1 does not answer: %2. Check that it is on and connected.</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>nothing answers there</translation>
        </message>
        <message>
            <source>there is no machine of this name</source>
            <translation>there is no machine of this name</translation>
        </message>
        <message>
            <source>it broke the connection off</source>
            <translation>it broke the connection off</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>it took too long</translation>
        </message>
        <message>
            <source>the network cannot be reached</source>
            <translation>the network cannot be reached</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
        <message>
            <source>/codes: there is no code list “%1”.</source>
            <translation>/codes: there is no code list “%1”.</translation>
        </message>
        <message>
            <source>/resolve: there is no call “%1”.</source>
            <translation>/resolve: there is no call “%1”.</translation>
        </message>
        <message>
            <source>/record: “%1” is no regular expression.</source>
            <translation>/record: “%1” is no regular expression.</translation>
        </message>
        <message>
            <source>/classes: “%1” is no regular expression.</source>
            <translation>/classes: “%1” is no regular expression.</translation>
        </message>
        <message>
            <source>/answer/records/prose: “%1” is no regular expression.</source>
            <translation>/answer/records/prose: “%1” is no regular expression.</translation>
        </message>
        <message>
            <source>/unconfirmed: a profile that is not confirmed has practice environments only.</source>
            <translation>/unconfirmed: a profile that is not confirmed has practice environments only.</translation>
        </message>
        <message>
            <source>/record: there is no unit “%1”.</source>
            <translation>/record: there is no unit “%1”.</translation>
        </message>
        <message>
            <source>/answer/ok: “%1” is no regular expression.</source>
            <translation>/answer/ok: “%1” is no regular expression.</translation>
        </message>
        <message>
            <source>/answer/plain: “%1” is no regular expression.</source>
            <translation>/answer/plain: “%1” is no regular expression.</translation>
        </message>
        <message>
            <source>/tls/token: a key on a USB token is not driven by this program; let a file or a sheet be handed in (“file:///”, “byHand”).</source>
            <translation>/tls/token: a key on a USB token is not driven by this program; let a file or a sheet be handed in (“file:///”, “byHand”).</translation>
        </message>
        <message>
            <source>%1 nests deeper than %2 levels.</source>
            <translation>%1 nests deeper than %2 levels.</translation>
        </message>
        <message>
            <source>/ids/%1: it is made when the entry is queued, before any key is opened; put the key's part where the number is used.</source>
            <translation>/ids/%1: it is made when the entry is queued, before any key is opened; put the key's part where the number is used.</translation>
        </message>
    </context>
    <context>
        <name>ProfileShow</name>
        <message>
            <source>%1 is written to %2. Give it an id of its own: one with the same id takes the place of the shipped one.</source>
            <translation>%1 is written to %2. Give it an id of its own: one with the same id takes the place of the shipped one.</translation>
        </message>
        <message>
            <source>There is no shipped profile “%1”; `platform show` lists them.</source>
            <translation>There is no shipped profile “%1”; `platform show` lists them.</translation>
        </message>
    </context>
    <context>
        <name>ProfileSignature</name>
        <message>
            <source>This is not what “%1” signed; something was changed afterwards.</source>
            <translation>This is not what “%1” signed; something was changed afterwards.</translation>
        </message>
        <message>
            <source>This is no profile.</source>
            <translation>This is no profile.</translation>
        </message>
        <message>
            <source>This profile came with the program.</source>
            <translation>This profile came with the program.</translation>
        </message>
        <message>
            <source>Nobody signed this profile. Use it only if you know who wrote it.</source>
            <translation>Nobody signed this profile. Use it only if you know who wrote it.</translation>
        </message>
        <message>
            <source>Signed by “%1”, whom you have not said to trust. Compare the fingerprint %2 with them by telephone.</source>
            <translation>Signed by “%1”, whom you have not said to trust. Compare the fingerprint %2 with them by telephone.</translation>
        </message>
        <message>
            <source>Signed by “%1”, whom you trust (fingerprint %2).</source>
            <translation>Signed by “%1”, whom you trust (fingerprint %2).</translation>
        </message>
    </context>
    <context>
        <name>ProfileSigning</name>
        <message>
            <source>The key is in %1; keep it to yourself. Tell people its fingerprint: %2</source>
            <translation>The key is in %1; keep it to yourself. Tell people its fingerprint: %2</translation>
        </message>
        <message>
            <source>%1 is signed by “%2” (fingerprint %3).</source>
            <translation>%1 is signed by “%2” (fingerprint %3).</translation>
        </message>
        <message>
            <source>Name the file for the key: --to FILE.pem.</source>
            <translation>Name the file for the key: --to FILE.pem.</translation>
        </message>
        <message>
            <source>Name the key and who signs: --key FILE.pem --by NAME.</source>
            <translation>Name the key and who signs: --key FILE.pem --by NAME.</translation>
        </message>
        <message>
            <source>There is no signed profile “%1”.</source>
            <translation>There is no signed profile “%1”.</translation>
        </message>
        <message>
            <source>Ask “%1” for their fingerprint and give it: --text "%2".</source>
            <translation>Ask “%1” for their fingerprint and give it: --text "%2".</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>Not let in (HTTP %1).</source>
            <translation>Not let in (HTTP %1).</translation>
        </message>
        <message>
            <source>There is nothing of the platform at this address (HTTP %1).</source>
            <translation>There is nothing of the platform at this address (HTTP %1).</translation>
        </message>
        <message>
            <source>Too much at once (HTTP %1).</source>
            <translation>Too much at once (HTTP %1).</translation>
        </message>
        <message>
            <source>The platform is called too often (HTTP %1).</source>
            <translation>The platform is called too often (HTTP %1).</translation>
        </message>
        <message>
            <source>The platform does not serve just now (HTTP %1).</source>
            <translation>The platform does not serve just now (HTTP %1).</translation>
        </message>
        <message>
            <source>The platform had a fault of its own (HTTP %1).</source>
            <translation>The platform had a fault of its own (HTTP %1).</translation>
        </message>
    </context>
    <context>
        <name>Recall</name>
        <message>
            <source>Retail, buyer not written down</source>
            <translation>Retail, buyer not written down</translation>
        </message>
    </context>
    <context>
        <name>RecallCommand</name>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>closed %1</source>
            <translation>closed %1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>%1  %2  %3: sold %4, back %5 and since then %6</source>
            <translation>%1  %2  %3: sold %4, back %5 and since then %6</translation>
        </message>
        <message>
            <source>Supplier: %1  %2</source>
            <translation>Supplier: %1  %2</translation>
        </message>
        <message>
            <source>Gap: %1</source>
            <translation>Gap: %1</translation>
        </message>
        <message>
            <source>%1 explained; %2 ms</source>
            <translation>%1 explained; %2 ms</translation>
        </message>
        <message>
            <source>No buyer of these lots has a name in the ledger.</source>
            <translation>No buyer of these lots has a name in the ledger.</translation>
        </message>
        <message>
            <source>Recall %1</source>
            <translation>Recall %1</translation>
        </message>
        <message>
            <source>No recall of “%1” was opened.</source>
            <translation>No recall of “%1” was opened.</translation>
        </message>
        <message>
            <source>“%1” is no time; write 2026-11-22T09:30:00+08:00.</source>
            <translation>“%1” is no time; write 2026-11-22T09:30:00+08:00.</translation>
        </message>
        <message>
            <source>Say open, announce, report, close, drill or list.</source>
            <translation>Say open, announce, report, close, drill or list.</translation>
        </message>
    </context>
    <context>
        <name>RecallGap</name>
        <message>
            <source>Sold without a buyer's name: %1</source>
            <translation>Sold without a buyer's name: %1</translation>
        </message>
        <message>
            <source>%1 has no phone number.</source>
            <translation>%1 has no phone number.</translation>
        </message>
        <message>
            <source>%1 has no address.</source>
            <translation>%1 has no address.</translation>
        </message>
        <message>
            <source>Supplier %1 has no phone number.</source>
            <translation>Supplier %1 has no phone number.</translation>
        </message>
        <message>
            <source>Supplier %1 has no licence in force.</source>
            <translation>Supplier %1 has no licence in force.</translation>
        </message>
        <message>
            <source>%1: %2 were missing at a stock-taking.</source>
            <translation>%1: %2 were missing at a stock-taking.</translation>
        </message>
        <message>
            <source>%1: %2 were lost or stolen.</source>
            <translation>%1: %2 were lost or stolen.</translation>
        </message>
        <message>
            <source>%1: %2 were found at a stock-taking, from where nobody knows.</source>
            <translation>%1: %2 were found at a stock-taking, from where nobody knows.</translation>
        </message>
        <message>
            <source>%1: %2 left a place and did not arrive.</source>
            <translation>%1: %2 left a place and did not arrive.</translation>
        </message>
        <message>
            <source>There are more lots than could be read; the lists are not complete.</source>
            <translation>There are more lots than could be read; the lists are not complete.</translation>
        </message>
        <message>
            <source>Lot %1 of %2 is concerned and not yet withheld from sale.</source>
            <translation>Lot %1 of %2 is concerned and not yet withheld from sale.</translation>
        </message>
        <message>
            <source>Not every source of lot %1 is known.</source>
            <translation>Not every source of lot %1 is known.</translation>
        </message>
    </context>
    <context>
        <name>RecallPaper</name>
        <message>
            <source>on sale</source>
            <translation>on sale</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>being recalled</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Range of sale</source>
            <translation>Range of sale</translation>
        </message>
        <message>
            <source>Nothing was sold.</source>
            <translation>Nothing was sold.</translation>
        </message>
        <message>
            <source>%1 buyers, from %2 to %3</source>
            <translation>%1 buyers, from %2 to %3</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Gaps</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>None.</translation>
        </message>
        <message>
            <source>Affected lots</source>
            <translation>Affected lots</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>On hand and where</source>
            <translation>On hand and where</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Buyers</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Buyer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Sold</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Told</translation>
        </message>
        <message>
            <source>Suppliers to be told</source>
            <translation>Suppliers to be told</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>none in force</translation>
        </message>
        <message>
            <source>Where everything went</source>
            <translation>Where everything went</translation>
        </message>
        <message>
            <source>%1: %2 came in, %3 explained</source>
            <translation>%1: %2 came in, %3 explained</translation>
        </message>
        <message>
            <source>sold</source>
            <translation>sold</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>came back</translation>
        </message>
        <message>
            <source>used</source>
            <translation>used</translation>
        </message>
        <message>
            <source>returned to the supplier</source>
            <translation>returned to the supplier</translation>
        </message>
        <message>
            <source>sampled</source>
            <translation>sampled</translation>
        </message>
        <message>
            <source>short at stock-taking</source>
            <translation>short at stock-taking</translation>
        </message>
        <message>
            <source>found at stock-taking</source>
            <translation>found at stock-taking</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>lost</translation>
        </message>
        <message>
            <source>missed on the way</source>
            <translation>missed on the way</translation>
        </message>
        <message>
            <source>on hand</source>
            <translation>on hand</translation>
        </message>
        <message>
            <source>done on %1 %2</source>
            <translation>done on %1 %2</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>no buyer written down</source>
            <translation>no buyer written down</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>no phone</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>no address</translation>
        </message>
        <message>
            <source>Recall notice %1</source>
            <translation>Recall notice %1</translation>
        </message>
        <message>
            <source>Recall notice</source>
            <translation>Recall notice</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Stop selling and using the goods below at once, keep them apart, and send them back to us. Whoever bought them from you is to be told as well. You get the price back or other goods.</source>
            <translation>Stop selling and using the goods below at once, keep them apart, and send them back to us. Whoever bought them from you is to be told as well. You get the price back or other goods.</translation>
        </message>
        <message>
            <source>Day of sale</source>
            <translation>Day of sale</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Sent by</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Received, quantity left, signature and day:</source>
            <translation>Received, quantity left, signature and day:</translation>
        </message>
        <message>
            <source>Recall report %1</source>
            <translation>Recall report %1</translation>
        </message>
        <message>
            <source>Closing report of recall %1</source>
            <translation>Closing report of recall %1</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Known since</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Announced</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>Recall drill %1</source>
            <translation>Recall drill %1</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>Stopwatch</translation>
        </message>
        <message>
            <source>%1 ms of computing</source>
            <translation>%1 ms of computing</translation>
        </message>
        <message>
            <source>Records kept until</source>
            <translation>Records kept until</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
    </context>
    <context>
        <name>RecallPersons</name>
        <message>
            <source>%1 (entry %2)</source>
            <translation>%1 (entry %2)</translation>
        </message>
    </context>
    <context>
        <name>RecallRows</name>
        <message>
            <source>told %1 %2</source>
            <translation>told %1 %2</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>not told</translation>
        </message>
        <message>
            <source>%1 explained</source>
            <translation>%1 explained</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Came in</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Sold</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Came back</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>To the supplier</source>
            <translation>To the supplier</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>Sampled</translation>
        </message>
        <message>
            <source>Short at stock-taking</source>
            <translation>Short at stock-taking</translation>
        </message>
        <message>
            <source>Found at stock-taking</source>
            <translation>Found at stock-taking</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>On the way</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Known since</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Announced</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Told</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Buyer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Got</source>
            <translation>Got</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>%1 hours late</source>
            <translation>%1 hours late</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>%1 days late</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>%1 hours left</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>%1 days left</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>drill</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>Stopwatch</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Buyers</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1, of these %2 out of reach</source>
            <translation>%1, of these %2 out of reach</translation>
        </message>
        <message>
            <source>Sold between</source>
            <translation>Sold between</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Gaps</translation>
        </message>
        <message>
            <source>Suppliers to be told</source>
            <translation>Suppliers to be told</translation>
        </message>
        <message>
            <source>named at the till</source>
            <translation>named at the till</translation>
        </message>
        <message>
            <source>Records kept until</source>
            <translation>Records kept until</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
    </context>
    <context>
        <name>Recalls</name>
        <message>
            <source>There is no lot yet to draw one from.</source>
            <translation>There is no lot yet to draw one from.</translation>
        </message>
        <message>
            <source>Entry %1 opened no recall.</source>
            <translation>Entry %1 opened no recall.</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>There is no such lot.</translation>
        </message>
        <message>
            <source>Lot %1 is being recalled already, since %2.</source>
            <translation>Lot %1 is being recalled already, since %2.</translation>
        </message>
        <message>
            <source>This recall is closed.</source>
            <translation>This recall is closed.</translation>
        </message>
        <message>
            <source>The rules of this trade know no such step.</source>
            <translation>The rules of this trade know no such step.</translation>
        </message>
        <message>
            <source>This recall was announced already.</source>
            <translation>This recall was announced already.</translation>
        </message>
        <message>
            <source>Nobody of that name bought of this recall.</source>
            <translation>Nobody of that name bought of this recall.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery code of the traceability ledger</source>
            <translation>Recovery code of the traceability ledger</translation>
        </message>
        <message>
            <source>Who has this sheet and the ledger file can read the ledger. Keep it locked, and not beside the computer.</source>
            <translation>Who has this sheet and the ledger file can read the ledger. Keep it locked, and not beside the computer.</translation>
        </message>
    </context>
    <context>
        <name>RegisterCommand</name>
        <message>
            <source>Say register list, or register print NAME --out FILE.pdf or FILE.xlsx.</source>
            <translation>Say register list, or register print NAME --out FILE.pdf or FILE.xlsx.</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 is in %2.</translation>
        </message>
        <message>
            <source>Paper is A4, A4L or 241.</source>
            <translation>Paper is A4, A4L or 241.</translation>
        </message>
    </context>
    <context>
        <name>RegisterPaper</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>kept under %1, article %2</source>
            <translation>kept under %1, article %2</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>Printed %1 by %2</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Out</translation>
        </message>
        <message>
            <source>There is no register “%1”.</source>
            <translation>There is no register “%1”.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Stopped; nothing was written.</translation>
        </message>
        <message>
            <source>Running balance</source>
            <translation>Running balance</translation>
        </message>
        <message>
            <source>There is no register “%1”. There are: %2.</source>
            <translation>There is no register “%1”. There are: %2.</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>What it was</translation>
        </message>
        <message>
            <source>Entry %1: corrected by entry %2</source>
            <translation>Entry %1: corrected by entry %2</translation>
        </message>
        <message>
            <source>Entry %1: stands for entry %2</source>
            <translation>Entry %1: stands for entry %2</translation>
        </message>
        <message>
            <source>Red entry: entry %1 is void. %2 (%3, %4)</source>
            <translation>Red entry: entry %1 is void. %2 (%3, %4)</translation>
        </message>
        <message>
            <source>Red entry: takes entry %1 back. %2 (%3, %4)</source>
            <translation>Red entry: takes entry %1 back. %2 (%3, %4)</translation>
        </message>
    </context>
    <context>
        <name>Relay</name>
        <message>
            <source>The program stopped while this was being sent.</source>
            <translation>The program stopped while this was being sent.</translation>
        </message>
        <message>
            <source>Another program is sending already.</source>
            <translation>Another program is sending already.</translation>
        </message>
        <message>
            <source>Stopped; what was sent is settled, the rest waits.</source>
            <translation>Stopped; what was sent is settled, the rest waits.</translation>
        </message>
        <message>
            <source>%1 refused our key or signature; check the credentials.</source>
            <translation>%1 refused our key or signature; check the credentials.</translation>
        </message>
        <message>
            <source>%1 is closed at this time of day; it is tried again later.</source>
            <translation>%1 is closed at this time of day; it is tried again later.</translation>
        </message>
        <message>
            <source>%1 took this version of the profile until %2 only; get a newer one.</source>
            <translation>%1 took this version of the profile until %2 only; get a newer one.</translation>
        </message>
        <message>
            <source>This platform cannot be asked; look there and settle it by hand.</source>
            <translation>This platform cannot be asked; look there and settle it by hand.</translation>
        </message>
        <message>
            <source>%1 takes no more today; the rest goes tomorrow.</source>
            <translation>%1 takes no more today; the rest goes tomorrow.</translation>
        </message>
        <message>
            <source>This machine's clock differs from that of %1 by %2 seconds; it is sent with the platform's time.</source>
            <translation>This machine's clock differs from that of %1 by %2 seconds; it is sent with the platform's time.</translation>
        </message>
        <message>
            <source>%1 is not switched on.</source>
            <translation>%1 is not switched on.</translation>
        </message>
        <message>
            <source>%1 takes this version of the profile from %2 on; what waits goes then.</source>
            <translation>%1 takes this version of the profile from %2 on; what waits goes then.</translation>
        </message>
        <message>
            <source>The platform asked for this record %1 times and did not take it.</source>
            <translation>The platform asked for this record %1 times and did not take it.</translation>
        </message>
        <message>
            <source>The computer “%1” is sending from this ledger, or was when it was switched off. If Suben does not run there now, delete the file %2 and send again.</source>
            <translation>The computer “%1” is sending from this ledger, or was when it was switched off. If Suben does not run there now, delete the file %2 and send again.</translation>
        </message>
        <message>
            <source>%1 is switched on to practise and is sent nothing from a real ledger; switch on its real place.</source>
            <translation>%1 is switched on to practise and is sent nothing from a real ledger; switch on its real place.</translation>
        </message>
    </context>
    <context>
        <name>RequestDraft</name>
        <message>
            <source>There is no place “%1” to put it.</source>
            <translation>There is no place “%1” to put it.</translation>
        </message>
        <message>
            <source>There is no element “%1”.</source>
            <translation>There is no element “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Restoration</name>
        <message>
            <source>This ledger was put back from a backup or carried here: what waits may have been sent already. Let it be asked about first; then it is sent.</source>
            <translation>This ledger was put back from a backup or carried here: what waits may have been sent already. Let it be asked about first; then it is sent.</translation>
        </message>
        <message>
            <source>The ledger was put back; it may have been sent before.</source>
            <translation>The ledger was put back; it may have been sent before.</translation>
        </message>
    </context>
    <context>
        <name>ResultLists</name>
        <message>
            <source>The row says no verdict.</source>
            <translation>The row says no verdict.</translation>
        </message>
        <message>
            <source>“%1” is no verdict; the column has to say 合格 or 不合格.</source>
            <translation>“%1” is no verdict; the column has to say 合格 or 不合格.</translation>
        </message>
        <message>
            <source>The same as row %1.</source>
            <translation>The same as row %1.</translation>
        </message>
        <message>
            <source>Row %1 says something else about the same test.</source>
            <translation>Row %1 says something else about the same test.</translation>
        </message>
        <message>
            <source>Recorded already, as entry %1.</source>
            <translation>Recorded already, as entry %1.</translation>
        </message>
        <message>
            <source>Entry %1 said: %2. It is corrected, and both can be read.</source>
            <translation>Entry %1 said: %2. It is corrected, and both can be read.</translation>
        </message>
        <message>
            <source>Failed a test: %1</source>
            <translation>Failed a test: %1</translation>
        </message>
        <message>
            <source>No list of results was found. It needs a row with words like 样品名称, 批号 and 检验结论.</source>
            <translation>No list of results was found. It needs a row with words like 样品名称, 批号 and 检验结论.</translation>
        </message>
        <message>
            <source>The reading was stopped. Nothing was written.</source>
            <translation>The reading was stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>There is no row below the headers.</source>
            <translation>There is no row below the headers.</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Row %1: %2</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>chosen by you</translation>
        </message>
        <message>
            <source>lot found</source>
            <translation>lot found</translation>
        </message>
        <message>
            <source>corrects entry %1</source>
            <translation>corrects entry %1</translation>
        </message>
        <message>
            <source>known already</source>
            <translation>known already</translation>
        </message>
        <message>
            <source>which lot?</source>
            <translation>which lot?</translation>
        </message>
        <message>
            <source>no such lot</source>
            <translation>no such lot</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unreadable</translation>
        </message>
        <message>
            <source>by its lot number</source>
            <translation>by its lot number</translation>
        </message>
        <message>
            <source>by the number of the sample</source>
            <translation>by the number of the sample</translation>
        </message>
        <message>
            <source>by the number of the report</source>
            <translation>by the number of the report</translation>
        </message>
        <message>
            <source>you chose it</source>
            <translation>you chose it</translation>
        </message>
        <message>
            <source>Tested for</source>
            <translation>Tested for</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Test house</source>
            <translation>Test house</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Date of the report</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Recorded on</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>As the list says</source>
            <translation>As the list says</translation>
        </message>
        <message>
            <source>Lot in the ledger</source>
            <translation>Lot in the ledger</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>made %1</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>Recorded as</translation>
        </message>
        <message>
            <source>Corrects entry %1</source>
            <translation>Corrects entry %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Enter opens the entry with both versions.</source>
            <translation>Enter opens the entry with both versions.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>It may be</source>
            <translation>It may be</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Matched by</translation>
        </message>
    </context>
    <context>
        <name>ResultsCommand</name>
        <message>
            <source>row %1  %2  %3  %4</source>
            <translation>row %1  %2  %3  %4</translation>
        </message>
        <message>
            <source>--match names rows of the file and their lots: 3=A1,7=-</source>
            <translation>--match names rows of the file and their lots: 3=A1,7=-</translation>
        </message>
        <message>
            <source>Nothing is recorded: say with --match which lots are meant.</source>
            <translation>Nothing is recorded: say with --match which lots are meant.</translation>
        </message>
        <message>
            <source>The test house corrected its report</source>
            <translation>The test house corrected its report</translation>
        </message>
        <message>
            <source>Lot %1 failed and is on hold. If any of it was sold: recall open %1</source>
            <translation>Lot %1 failed and is on hold. If any of it was sold: recall open %1</translation>
        </message>
        <message>
            <source>Lot %1 was tested again and is good: release %1 --reason …</source>
            <translation>Lot %1 was tested again and is good: release %1 --reason …</translation>
        </message>
        <message>
            <source>Say results import FILE, or results list.</source>
            <translation>Say results import FILE, or results list.</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>house rule</source>
            <translation>house rule</translation>
        </message>
        <message>
            <source>Only the owner erases what persons are named in the ledger.</source>
            <translation>Only the owner erases what persons are named in the ledger.</translation>
        </message>
        <message>
            <source>No rule says how long entry %1 is kept; it stays.</source>
            <translation>No rule says how long entry %1 is kept; it stays.</translation>
        </message>
        <message>
            <source>Entry %1 is kept for ever (%2); nothing of it may be erased.</source>
            <translation>Entry %1 is kept for ever (%2); nothing of it may be erased.</translation>
        </message>
        <message>
            <source>Entry %1 is kept until %2 (%3); nothing of it may be erased before.</source>
            <translation>Entry %1 is kept until %2 (%3); nothing of it may be erased before.</translation>
        </message>
        <message>
            <source>A lot of entry %1 is on hold or recalled; nothing of it may be erased.</source>
            <translation>A lot of entry %1 is on hold or recalled; nothing of it may be erased.</translation>
        </message>
    </context>
    <context>
        <name>RowReader</name>
        <message>
            <source>%1 “%2” is no date. Write it like 2026-11-05.</source>
            <translation>%1 “%2” is no date. Write it like 2026-11-05.</translation>
        </message>
        <message>
            <source>%1 names the month %2 only; %3 is taken.</source>
            <translation>%1 names the month %2 only; %3 is taken.</translation>
        </message>
        <message>
            <source>%1 “%2” is no quantity.</source>
            <translation>%1 “%2” is no quantity.</translation>
        </message>
        <message>
            <source>%1 “%2” is no amount of money.</source>
            <translation>%1 “%2” is no amount of money.</translation>
        </message>
        <message>
            <source>%1 “%2” is no length of time and was left out. Write it like 6M or 21D.</source>
            <translation>%1 “%2” is no length of time and was left out. Write it like 6M or 21D.</translation>
        </message>
        <message>
            <source>“%1” is no unit this program knows. Use one of its own.</source>
            <translation>“%1” is no unit this program knows. Use one of its own.</translation>
        </message>
        <message>
            <source>In row %1 %2 became %3: a spreadsheet has changed its last digits. Ask the supplier for the original file; they cannot be guessed.</source>
            <translation>In row %1 %2 became %3: a spreadsheet has changed its last digits. Ask the supplier for the original file; they cannot be guessed.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>There is no field “%1” here.</translation>
        </message>
        <message>
            <source>(not given)</source>
            <translation>(not given)</translation>
        </message>
        <message>
            <source>%1 (to be verified)</source>
            <translation>%1 (to be verified)</translation>
        </message>
        <message>
            <source>“%1” and “%2” say different things here; the pack must say which holds.</source>
            <translation>“%1” and “%2” say different things here; the pack must say which holds.</translation>
        </message>
        <message>
            <source>There are two of this name in one file.</source>
            <translation>There are two of this name in one file.</translation>
        </message>
        <message>
            <source>An overlay may not change this.</source>
            <translation>An overlay may not change this.</translation>
        </message>
        <message>
            <source>Making an inherited rule looser needs “because”.</source>
            <translation>Making an inherited rule looser needs “because”.</translation>
        </message>
        <message>
            <source>There is no group “%1” to replace.</source>
            <translation>There is no group “%1” to replace.</translation>
        </message>
        <message>
            <source>%1 is below the legal floor of %2.</source>
            <translation>%1 is below the legal floor of %2.</translation>
        </message>
        <message>
            <source>The parents go in a circle: %1.</source>
            <translation>The parents go in a circle: %1.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>The file cannot be read.</translation>
        </message>
        <message>
            <source>There is no pack “%1” to lie over.</source>
            <translation>There is no pack “%1” to lie over.</translation>
        </message>
        <message>
            <source>This is not a stored rule pack.</source>
            <translation>This is not a stored rule pack.</translation>
        </message>
        <message>
            <source>This does not follow the form of a rule pack: %1</source>
            <translation>This does not follow the form of a rule pack: %1</translation>
        </message>
        <message>
            <source>The condition is too large (at most 64 parts, 6 deep); split it.</source>
            <translation>The condition is too large (at most 64 parts, 6 deep); split it.</translation>
        </message>
        <message>
            <source>“%1” does not fit “%2”: it is for values of another type.</source>
            <translation>“%1” does not fit “%2”: it is for values of another type.</translation>
        </message>
        <message>
            <source>this value</source>
            <translation>this value</translation>
        </message>
        <message>
            <source>“%1” cannot be compared with “%2”.</source>
            <translation>“%1” cannot be compared with “%2”.</translation>
        </message>
        <message>
            <source>“%1” has no choice “%2” (there are %3).</source>
            <translation>“%1” has no choice “%2” (there are %3).</translation>
        </message>
        <message>
            <source>A duration can only be added to a date or time, and “%1” is neither.</source>
            <translation>A duration can only be added to a date or time, and “%1” is neither.</translation>
        </message>
        <message>
            <source>Hours can only be added to a time, and “%1” is a date; use event.time or days.</source>
            <translation>Hours can only be added to a time, and “%1” is a date; use event.time or days.</translation>
        </message>
        <message>
            <source>The setting “%1” is not a duration.</source>
            <translation>The setting “%1” is not a duration.</translation>
        </message>
        <message>
            <source>The value does not fit the setting's type.</source>
            <translation>The value does not fit the setting's type.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>“%1” is missing.</translation>
        </message>
        <message>
            <source>Say either “on” or “each”.</source>
            <translation>Say either “on” or “each”.</translation>
        </message>
        <message>
            <source>A pattern may not use back-references, look-around or nested repeats.</source>
            <translation>A pattern may not use back-references, look-around or nested repeats.</translation>
        </message>
        <message>
            <source>“%1” is a key of a query, so its field must be “indexed”.</source>
            <translation>“%1” is a key of a query, so its field must be “indexed”.</translation>
        </message>
        <message>
            <source>A query without keys needs a calendar window.</source>
            <translation>A query without keys needs a calendar window.</translation>
        </message>
        <message>
            <source>“%1” is not required in “%2”; say whether “unknown” is “fire” or “skip”.</source>
            <translation>“%1” is not required in “%2”; say whether “unknown” is “fire” or “skip”.</translation>
        </message>
        <message>
            <source>A due of the firm itself needs “per”.</source>
            <translation>A due of the firm itself needs “per”.</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>Enter at least one line.</translation>
        </message>
        <message>
            <source>%1 should be entered.</source>
            <translation>%1 should be entered.</translation>
        </message>
        <message>
            <source>Enter %1.</source>
            <translation>Enter %1.</translation>
        </message>
        <message>
            <source>Enter one of these: %1.</source>
            <translation>Enter one of these: %1.</translation>
        </message>
        <message>
            <source>“%1” has no step “%2”.</source>
            <translation>“%1” has no step “%2”.</translation>
        </message>
        <message>
            <source>The rules of “%1” are not there or could not be read; see the settings.</source>
            <translation>The rules of “%1” are not there or could not be read; see the settings.</translation>
        </message>
        <message>
            <source>No category has a step “%1”.</source>
            <translation>No category has a step “%1”.</translation>
        </message>
        <message>
            <source>Working days were counted Monday to Friday: the holidays of that year are not known yet.</source>
            <translation>Working days were counted Monday to Friday: the holidays of that year are not known yet.</translation>
        </message>
        <message>
            <source>%1 must be a number.</source>
            <translation>%1 must be a number.</translation>
        </message>
        <message>
            <source>%1 must be a quantity, such as 12.5 kg.</source>
            <translation>%1 must be a quantity, such as 12.5 kg.</translation>
        </message>
        <message>
            <source>%1 must be an amount of money.</source>
            <translation>%1 must be an amount of money.</translation>
        </message>
        <message>
            <source>%1 must be a date.</source>
            <translation>%1 must be a date.</translation>
        </message>
        <message>
            <source>%1 must be a date with a time.</source>
            <translation>%1 must be a date with a time.</translation>
        </message>
        <message>
            <source>%1 must be a length of time, such as 6 months.</source>
            <translation>%1 must be a length of time, such as 6 months.</translation>
        </message>
        <message>
            <source>%1 must be yes or no.</source>
            <translation>%1 must be yes or no.</translation>
        </message>
        <message>
            <source>%1 does not have the right form.</source>
            <translation>%1 does not have the right form.</translation>
        </message>
        <message>
            <source>%1 needs at least %2 characters.</source>
            <translation>%1 needs at least %2 characters.</translation>
        </message>
        <message>
            <source>%1 may have at most %2 characters.</source>
            <translation>%1 may have at most %2 characters.</translation>
        </message>
        <message>
            <source>%1 must be given in %2.</source>
            <translation>%1 must be given in %2.</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 must be a whole number.</translation>
        </message>
        <message>
            <source>%1 must be more than %2.</source>
            <translation>%1 must be more than %2.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 must be at least %2.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 must be at most %2.</translation>
        </message>
        <message>
            <source>%1 has no choice “%2”; choose from %3.</source>
            <translation>%1 has no choice “%2”; choose from %3.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>There is no pack “%1”.</source>
            <translation>There is no pack “%1”.</translation>
        </message>
        <message>
            <source>There is no pack “%1”; did you mean “%2”?</source>
            <translation>There is no pack “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no table “%1”.</source>
            <translation>There is no table “%1”.</translation>
        </message>
        <message>
            <source>There is no table “%1”; did you mean “%2”?</source>
            <translation>There is no table “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no fact “%1”.</source>
            <translation>There is no fact “%1”.</translation>
        </message>
        <message>
            <source>There is no fact “%1”; did you mean “%2”?</source>
            <translation>There is no fact “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no setting “%1”.</source>
            <translation>There is no setting “%1”.</translation>
        </message>
        <message>
            <source>There is no setting “%1”; did you mean “%2”?</source>
            <translation>There is no setting “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no law “%1”.</source>
            <translation>There is no law “%1”.</translation>
        </message>
        <message>
            <source>There is no law “%1”; did you mean “%2”?</source>
            <translation>There is no law “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no step “%1”.</source>
            <translation>There is no step “%1”.</translation>
        </message>
        <message>
            <source>There is no step “%1”; did you mean “%2”?</source>
            <translation>There is no step “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no paper “%1”.</source>
            <translation>There is no paper “%1”.</translation>
        </message>
        <message>
            <source>There is no paper “%1”; did you mean “%2”?</source>
            <translation>There is no paper “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no kind of object “%1”.</source>
            <translation>There is no kind of object “%1”.</translation>
        </message>
        <message>
            <source>There is no kind of object “%1”; did you mean “%2”?</source>
            <translation>There is no kind of object “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no query “%1”.</source>
            <translation>There is no query “%1”.</translation>
        </message>
        <message>
            <source>There is no query “%1”; did you mean “%2”?</source>
            <translation>There is no query “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no code scheme “%1”.</source>
            <translation>There is no code scheme “%1”.</translation>
        </message>
        <message>
            <source>There is no code scheme “%1”; did you mean “%2”?</source>
            <translation>There is no code scheme “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>“%1” is not a part of this value.</source>
            <translation>“%1” is not a part of this value.</translation>
        </message>
        <message>
            <source>“%1” is not a part of this value; did you mean “%2”?</source>
            <translation>“%1” is not a part of this value; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no column “%1”.</source>
            <translation>There is no column “%1”.</translation>
        </message>
        <message>
            <source>There is no column “%1”; did you mean “%2”?</source>
            <translation>There is no column “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no due “%1”.</source>
            <translation>There is no due “%1”.</translation>
        </message>
        <message>
            <source>There is no due “%1”; did you mean “%2”?</source>
            <translation>There is no due “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>There is no role “%1”.</translation>
        </message>
        <message>
            <source>There is no role “%1”; did you mean “%2”?</source>
            <translation>There is no role “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>%1 has no %2; enter it under papers.</source>
            <translation>%1 has no %2; enter it under papers.</translation>
        </message>
        <message>
            <source>The %2 of %1 needs the approval of %3 people.</source>
            <translation>The %2 of %1 needs the approval of %3 people.</translation>
        </message>
        <message>
            <source>The %2 of %1 ended on %3; renew it and enter the new one.</source>
            <translation>The %2 of %1 ended on %3; renew it and enter the new one.</translation>
        </message>
        <message>
            <source>The %2 of %1 is valid only from %3.</source>
            <translation>The %2 of %1 is valid only from %3.</translation>
        </message>
        <message>
            <source>The %2 of %1 does not cover %3.</source>
            <translation>The %2 of %1 does not cover %3.</translation>
        </message>
        <message>
            <source>Of the %1 %2 only %3 is left; this needs %4.</source>
            <translation>Of the %1 %2 only %3 is left; this needs %4.</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>This firm</translation>
        </message>
        <message>
            <source>A row of “%1” has %2 cells.</source>
            <translation>A row of “%1” has %2 cells.</translation>
        </message>
        <message>
            <source>This row takes the place of another: write because.</source>
            <translation>This row takes the place of another: write because.</translation>
        </message>
        <message>
            <source>The rule has %1 parts; at most %2, split it.</source>
            <translation>The rule has %1 parts; at most %2, split it.</translation>
        </message>
        <message>
            <source>“%1” asks the history %2 questions; at most %3.</source>
            <translation>“%1” asks the history %2 questions; at most %3.</translation>
        </message>
        <message>
            <source>“%1” cannot hold “%2”.</source>
            <translation>“%1” cannot hold “%2”.</translation>
        </message>
        <message>
            <source>“%1” is no date.</source>
            <translation>“%1” is no date.</translation>
        </message>
        <message>
            <source>“%1” is no number and cannot be added up.</source>
            <translation>“%1” is no number and cannot be added up.</translation>
        </message>
        <message>
            <source>A window reaches back by more than nothing.</source>
            <translation>A window reaches back by more than nothing.</translation>
        </message>
        <message>
            <source>It ends (%1) before it begins (%2).</source>
            <translation>It ends (%1) before it begins (%2).</translation>
        </message>
        <message>
            <source>The setting “%1” is no yes or no.</source>
            <translation>The setting “%1” is no yes or no.</translation>
        </message>
        <message>
            <source>Only a step or a receipt ends what is due again and again.</source>
            <translation>Only a step or a receipt ends what is due again and again.</translation>
        </message>
        <message>
            <source>What is due again is due later.</source>
            <translation>What is due again is due later.</translation>
        </message>
        <message>
            <source>Only what is due for a paper is settled by a newer paper; say “each”: “paper:…”.</source>
            <translation>Only what is due for a paper is settled by a newer paper; say “each”: “paper:…”.</translation>
        </message>
        <message>
            <source>What is confirmed (mark U) names its source.</source>
            <translation>What is confirmed (mark U) names its source.</translation>
        </message>
        <message>
            <source>There is no type “%1”.</source>
            <translation>There is no type “%1”.</translation>
        </message>
        <message>
            <source>“%1” is no value for the column “%2”.</source>
            <translation>“%1” is no value for the column “%2”.</translation>
        </message>
        <message>
            <source>%1 = %2 (%3)</source>
            <translation>%1 = %2 (%3)</translation>
        </message>
        <message>
            <source>“permanent” is a time of keeping; it can stand in retention only.</source>
            <translation>“permanent” is a time of keeping; it can stand in retention only.</translation>
        </message>
        <message>
            <source>There is no rule “%1”.</source>
            <translation>There is no rule “%1”.</translation>
        </message>
        <message>
            <source>There is no rule “%1”; did you mean “%2”?</source>
            <translation>There is no rule “%1”; did you mean “%2”?</translation>
        </message>
        <message>
            <source>This is not JSON: %1.</source>
            <translation>This is not JSON: %1.</translation>
        </message>
    </context>
    <context>
        <name>SampleMatcher</name>
        <message>
            <source>No lot in the ledger looks like %1.</source>
            <translation>No lot in the ledger looks like %1.</translation>
        </message>
        <message>
            <source>There are %1 lots of this number. Which one was tested?</source>
            <translation>There are %1 lots of this number. Which one was tested?</translation>
        </message>
        <message>
            <source>The number fits, but item or date do not. Was it this lot?</source>
            <translation>The number fits, but item or date do not. Was it this lot?</translation>
        </message>
        <message>
            <source>The list names no lot. Which one was tested?</source>
            <translation>The list names no lot. Which one was tested?</translation>
        </message>
        <message>
            <source>Lot %1 is not in the ledger. Is it one of these?</source>
            <translation>Lot %1 is not in the ledger. Is it one of these?</translation>
        </message>
    </context>
    <context>
        <name>Scanning</name>
        <message>
            <source>There is no code to bind.</source>
            <translation>There is no code to bind.</translation>
        </message>
        <message>
            <source>A carton number needs the GS1 prefix of the firm, 7 to 10 digits.</source>
            <translation>A carton number needs the GS1 prefix of the firm, 7 to 10 digits.</translation>
        </message>
        <message>
            <source>All carton numbers of this prefix are used.</source>
            <translation>All carton numbers of this prefix are used.</translation>
        </message>
    </context>
    <context>
        <name>Schema</name>
        <message>
            <source>%1 is no ledger of Suben. Choose another file.</source>
            <translation>%1 is no ledger of Suben. Choose another file.</translation>
        </message>
        <message>
            <source>with schema %1</source>
            <translation>with schema %1</translation>
        </message>
        <message>
            <source>%1 was written by a newer Suben. Nothing was changed. Install Suben %2 or later to open it.</source>
            <translation>%1 was written by a newer Suben. Nothing was changed. Install Suben %2 or later to open it.</translation>
        </message>
    </context>
    <context>
        <name>SchemaWords</name>
        <message>
            <source>“%1” is missing</source>
            <translation>“%1” is missing</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>“%1” is not known here</translation>
        </message>
        <message>
            <source>a value of another kind belongs here</source>
            <translation>a value of another kind belongs here</translation>
        </message>
        <message>
            <source>this is none of the words allowed here</source>
            <translation>this is none of the words allowed here</translation>
        </message>
        <message>
            <source>this is not written in the form wanted here</source>
            <translation>this is not written in the form wanted here</translation>
        </message>
        <message>
            <source>the number is %1 at most</source>
            <translation>the number is %1 at most</translation>
        </message>
        <message>
            <source>the number is below %1</source>
            <translation>the number is below %1</translation>
        </message>
        <message>
            <source>the number is %1 at least</source>
            <translation>the number is %1 at least</translation>
        </message>
        <message>
            <source>the number is above %1</source>
            <translation>the number is above %1</translation>
        </message>
        <message>
            <source>the list has %1 members at most</source>
            <translation>the list has %1 members at most</translation>
        </message>
        <message>
            <source>the list has %1 members at least</source>
            <translation>the list has %1 members at least</translation>
        </message>
        <message>
            <source>the text has %1 characters at most</source>
            <translation>the text has %1 characters at most</translation>
        </message>
        <message>
            <source>the text has %1 characters at least</source>
            <translation>the text has %1 characters at least</translation>
        </message>
        <message>
            <source>there are %1 entries at most</source>
            <translation>there are %1 entries at most</translation>
        </message>
        <message>
            <source>there are %1 entries at least</source>
            <translation>there are %1 entries at least</translation>
        </message>
        <message>
            <source>the same stands here twice</source>
            <translation>the same stands here twice</translation>
        </message>
        <message>
            <source>this is no date or time</source>
            <translation>this is no date or time</translation>
        </message>
        <message>
            <source>the number is a multiple of %1</source>
            <translation>the number is a multiple of %1</translation>
        </message>
        <message>
            <source>this is none of the forms allowed here</source>
            <translation>this is none of the forms allowed here</translation>
        </message>
    </context>
    <context>
        <name>SealCommand</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>NO</source>
            <translation>NO</translation>
        </message>
        <message>
            <source>Sealed %1 entries on %2: %3</source>
            <translation>Sealed %1 entries on %2: %3</translation>
        </message>
        <message>
            <source>%1 entries. Unchanged: %2. Unbroken: %3.</source>
            <translation>%1 entries. Unchanged: %2. Unbroken: %3.</translation>
        </message>
        <message>
            <source>Agrees with the seal: %1.</source>
            <translation>Agrees with the seal: %1.</translation>
        </message>
        <message>
            <source>Entry %1: %2</source>
            <translation>Entry %1: %2</translation>
        </message>
        <message>
            <source>Write the seal behind --against.</source>
            <translation>Write the seal behind --against.</translation>
        </message>
        <message>
            <source>%1 protected values were not looked at: the key is locked.</source>
            <translation>%1 protected values were not looked at: the key is locked.</translation>
        </message>
        <message>
            <source>%1 uploads with their answers. Unchanged: %2. Unbroken: %3.</source>
            <translation>%1 uploads with their answers. Unchanged: %2. Unbroken: %3.</translation>
        </message>
        <message>
            <source>And the uploads with their answers: %1</source>
            <translation>And the uploads with their answers: %1</translation>
        </message>
        <message>
            <source>The uploads agree with their seal: %1.</source>
            <translation>The uploads agree with their seal: %1.</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>%1 was due on %2 and is %3 days late.</source>
            <translation>%1 was due on %2 and is %3 days late.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>The period ends before it begins.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>Confirmed by one person alone: %1</source>
            <translation>Confirmed by one person alone: %1</translation>
        </message>
        <message>
            <source>This firm has no valid %1.</source>
            <translation>This firm has no valid %1.</translation>
        </message>
        <message>
            <source>No valid %1 of this firm is entered; enter it if the firm has one.</source>
            <translation>No valid %1 of this firm is entered; enter it if the firm has one.</translation>
        </message>
        <message>
            <source>The %1 %2 allows %3; %4 were entered.</source>
            <translation>The %1 %2 allows %3; %4 were entered.</translation>
        </message>
        <message>
            <source>Expired on %1 and still here: %2 at %3.</source>
            <translation>Expired on %1 and still here: %2 at %3.</translation>
        </message>
        <message>
            <source>Not confirmed yet, so it stops nobody: %1</source>
            <translation>Not confirmed yet, so it stops nobody: %1</translation>
        </message>
        <message>
            <source>Made looser by %1: %2</source>
            <translation>Made looser by %1: %2</translation>
        </message>
        <message>
            <source> (and %1 more)</source>
            <translation> (and %1 more)</translation>
        </message>
        <message>
            <source>Nothing in the ledger shows this; look at it in the shop.</source>
            <translation>Nothing in the ledger shows this; look at it in the shop.</translation>
        </message>
        <message>
            <source>%1 ended on %2.</source>
            <translation>%1 ended on %2.</translation>
        </message>
        <message>
            <source>%1, without an end</source>
            <translation>%1, without an end</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, valid until %2</translation>
        </message>
        <message>
            <source>No paper of this kind is entered.</source>
            <translation>No paper of this kind is entered.</translation>
        </message>
        <message>
            <source>No entry of “%1” since %2.</source>
            <translation>No entry of “%1” since %2.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Nothing is open.</translation>
        </message>
        <message>
            <source>%1 gaps, the first: %2</source>
            <translation>%1 gaps, the first: %2</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckCommand</name>
        <message>
            <source>%1: %2 entries, %3 lots looked at, %4 gaps</source>
            <translation>%1: %2 entries, %3 lots looked at, %4 gaps</translation>
        </message>
        <message>
            <source>there</source>
            <translation>there</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>lacking</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>to look at</translation>
        </message>
    </context>
    <context>
        <name>SheetWriter</name>
        <message>
            <source>%1 · page %2 of %3</source>
            <translation>%1 · page %2 of %3</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>PRACTICE</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>The spreadsheet cannot be made.</source>
            <translation>The spreadsheet cannot be made.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>“%1” is no web address.</source>
            <translation>“%1” is no web address.</translation>
        </message>
    </context>
    <context>
        <name>StepAsks</name>
        <message>
            <source>Comes in</source>
            <translation>Comes in</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Goes out</translation>
        </message>
        <message>
            <source>Made or split</source>
            <translation>Made or split</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>Packed</translation>
        </message>
        <message>
            <source>Checked and noted</source>
            <translation>Checked and noted</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Counting</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>There is no such lot.</source>
            <translation>There is no such lot.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>On hold: %1</source>
            <translation>On hold: %1</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recalled</translation>
        </message>
        <message>
            <source>Recalled: %1</source>
            <translation>Recalled: %1</translation>
        </message>
        <message>
            <source>Expired on %1</source>
            <translation>Expired on %1</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>There is no such item.</source>
            <translation>There is no such item.</translation>
        </message>
        <message>
            <source>%1 cannot be converted into %2; add the packaging to the item.</source>
            <translation>%1 cannot be converted into %2; add the packaging to the item.</translation>
        </message>
    </context>
    <context>
        <name>StocktakePage</name>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>By the books</source>
            <translation>By the books</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>On the shelf</translation>
        </message>
        <message>
            <source>Over or short</source>
            <translation>Over or short</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>not counted</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>%1 short</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 over</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The disk is full. Nothing of this was written; what was recorded before is safe. Free some space, then do it again.</source>
            <translation>The disk is full. Nothing of this was written; what was recorded before is safe. Free some space, then do it again.</translation>
        </message>
        <message>
            <source>%1 may not be written. Nothing was changed. Allow writing to the file and its folder, then do it again.</source>
            <translation>%1 may not be written. Nothing was changed. Allow writing to the file and its folder, then do it again.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check that the drive is connected and that you may read and write in its folder.</source>
            <translation>%1 cannot be opened. Check that the drive is connected and that you may read and write in its folder.</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was written. Stop recording, keep this file, and restore the last backup.</source>
            <translation>%1 is damaged. Nothing was written. Stop recording, keep this file, and restore the last backup.</translation>
        </message>
        <message>
            <source>Another program is writing to %1. Nothing of this was written. Do it again in a moment.</source>
            <translation>Another program is writing to %1. Nothing of this was written. Do it again in a moment.</translation>
        </message>
        <message>
            <source>The disk could not read or write %1. Nothing of this was written; what was recorded before is safe. Check the drive or the network, then open the ledger again.</source>
            <translation>The disk could not read or write %1. Nothing of this was written; what was recorded before is safe. Check the drive or the network, then open the ledger again.</translation>
        </message>
        <message>
            <source>There is not enough memory. Nothing was written. Close other programs, then do it again.</source>
            <translation>There is not enough memory. Nothing was written. Close other programs, then do it again.</translation>
        </message>
        <message>
            <source>%1 could not be used. Nothing of this was written. Do it again; if it stays so, restore the last backup.</source>
            <translation>%1 could not be used. Nothing of this was written. Do it again; if it stays so, restore the last backup.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>What was recorded is not changed or deleted. Correct it instead.</source>
            <translation>What was recorded is not changed or deleted. Correct it instead.</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 stands there already. Choose another name.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is of an older version. Open it once in Suben to bring it up to date.</source>
            <translation>%1 is of an older version. Open it once in Suben to bring it up to date.</translation>
        </message>
        <message>
            <source>The ledger is busy with another entry. Nothing of this was written.</source>
            <translation>The ledger is busy with another entry. Nothing of this was written.</translation>
        </message>
        <message>
            <source>What was entered before this was taken back. Nothing of this was written. Do it again.</source>
            <translation>What was entered before this was taken back. Nothing of this was written. Do it again.</translation>
        </message>
        <message>
            <source>You may look at everything here but change nothing. Sign in as somebody who makes entries.</source>
            <translation>You may look at everything here but change nothing. Sign in as somebody who makes entries.</translation>
        </message>
    </context>
    <context>
        <name>SubjectFacts</name>
        <message>
            <source>The day %1 has no seal yet. Seal it, then print.</source>
            <translation>The day %1 has no seal yet. Seal it, then print.</translation>
        </message>
    </context>
    <context>
        <name>Symbols</name>
        <message>
            <source>“%1…” is too long for this kind of code.</source>
            <translation>“%1…” is too long for this kind of code.</translation>
        </message>
        <message>
            <source>“%1” cannot stand in this kind of code: a check digit, a date, the length or a character is wrong.</source>
            <translation>“%1” cannot stand in this kind of code: a check digit, a date, the length or a character is wrong.</translation>
        </message>
        <message>
            <source>There is nothing to put into the code.</source>
            <translation>There is nothing to put into the code.</translation>
        </message>
    </context>
    <context>
        <name>TableBuilder</name>
        <message>
            <source>The file holds more than can be read: row %1. Split it, or keep only the delivery's own sheet.</source>
            <translation>The file holds more than can be read: row %1. Split it, or keep only the delivery's own sheet.</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>The file is larger than %1 MB. It was not read.</source>
            <translation>The file is larger than %1 MB. It was not read.</translation>
        </message>
        <message>
            <source>This is an old .xls file, or one behind a password. Open it, take the password off and save it as .xlsx.</source>
            <translation>This is an old .xls file, or one behind a password. Open it, take the password off and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>The file %1 cannot be opened.</translation>
        </message>
    </context>
    <context>
        <name>TablePaper</name>
        <message>
            <source>Nothing was entered in this period.</source>
            <translation>Nothing was entered in this period.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Subtotal of this page</source>
            <translation>Subtotal of this page</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>PRACTICE</translation>
        </message>
    </context>
    <context>
        <name>TableWriter</name>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
        <message>
            <source>Files can be written as .xlsx, .csv or .json, not as .%1.</source>
            <translation>Files can be written as .xlsx, .csv or .json, not as .%1.</translation>
        </message>
        <message>
            <source>%1 could not be written: it is open in another program.</source>
            <translation>%1 could not be written: it is open in another program.</translation>
        </message>
        <message>
            <source>A text is longer than a spreadsheet cell can hold. Write .csv instead.</source>
            <translation>A text is longer than a spreadsheet cell can hold. Write .csv instead.</translation>
        </message>
        <message>
            <source>There are more rows than a sheet can hold. Write .csv, or a shorter period.</source>
            <translation>There are more rows than a sheet can hold. Write .csv, or a shorter period.</translation>
        </message>
        <message>
            <source>There is no folder %1, or it cannot be written to.</source>
            <translation>There is no folder %1, or it cannot be written to.</translation>
        </message>
        <message>
            <source>The disk with %1 is full. Make room, or write .csv instead.</source>
            <translation>The disk with %1 is full. Make room, or write .csv instead.</translation>
        </message>
    </context>
    <context>
        <name>TemperatureCommand</name>
        <message>
            <source>There is no place “%1”. There are: %2</source>
            <translation>There is no place “%1”. There are: %2</translation>
        </message>
        <message>
            <source>%1 %2  kept at %3: %4 to %5 °C, %6 times out of range, %7 minutes</source>
            <translation>%1 %2  kept at %3: %4 to %5 °C, %6 times out of range, %7 minutes</translation>
        </message>
        <message>
            <source>%1  %2  %3 – %4  %5 to %6 °C  %7 lots, %8 out of range</source>
            <translation>%1  %2  %3 – %4  %5 to %6 °C  %7 lots, %8 out of range</translation>
        </message>
        <message>
            <source>Name the place of the logger with --place.</source>
            <translation>Name the place of the logger with --place.</translation>
        </message>
        <message>
            <source>--dates is ymd, dmy or mdy.</source>
            <translation>--dates is ymd, dmy or mdy.</translation>
        </message>
        <message>
            <source>--range is two temperatures, the lower first: 2..8</source>
            <translation>--range is two temperatures, the lower first: 2..8</translation>
        </message>
        <message>
            <source>The dates can be read in more than one way; say --dates dmy or --dates mdy.</source>
            <translation>The dates can be read in more than one way; say --dates dmy or --dates mdy.</translation>
        </message>
        <message>
            <source>Say once what temperatures “%1” has to keep: --range 2..8</source>
            <translation>Say once what temperatures “%1” has to keep: --range 2..8</translation>
        </message>
        <message>
            <source>Recorded as entry %1.</source>
            <translation>Recorded as entry %1.</translation>
        </message>
        <message>
            <source>%1: %2 readings, %3 to %4 °C, %5 rows without a reading</source>
            <translation>%1: %2 readings, %3 to %4 °C, %5 rows without a reading</translation>
        </message>
        <message>
            <source>Say import FILE, list, or show ENTRY.</source>
            <translation>Say import FILE, list, or show ENTRY.</translation>
        </message>
    </context>
    <context>
        <name>TemperatureLogs</name>
        <message>
            <source>The file of this record is not in the ledger.</source>
            <translation>The file of this record is not in the ledger.</translation>
        </message>
        <message>
            <source>Entry %1 is no temperature record.</source>
            <translation>Entry %1 is no temperature record.</translation>
        </message>
        <message>
            <source>There is no such place.</source>
            <translation>There is no such place.</translation>
        </message>
        <message>
            <source>Say how the dates of the file are written: day or month first.</source>
            <translation>Say how the dates of the file are written: day or month first.</translation>
        </message>
        <message>
            <source>Say what temperatures “%1” has to keep, for example 2…8.</source>
            <translation>Say what temperatures “%1” has to keep, for example 2…8.</translation>
        </message>
        <message>
            <source>This file is recorded already, as entry %1.</source>
            <translation>This file is recorded already, as entry %1.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened.</source>
            <translation>“%1” cannot be opened.</translation>
        </message>
    </context>
    <context>
        <name>TemperatureRows</name>
        <message>
            <source>%1 to %2 °C</source>
            <translation>%1 to %2 °C</translation>
        </message>
        <message>
            <source>in range</source>
            <translation>in range</translation>
        </message>
        <message>
            <source>%1 lots out of range</source>
            <translation>%1 lots out of range</translation>
        </message>
        <message>
            <source>Out of range at the place</source>
            <translation>Out of range at the place</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Place of the logger</source>
            <translation>Place of the logger</translation>
        </message>
        <message>
            <source>First reading</source>
            <translation>First reading</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Last reading</translation>
        </message>
        <message>
            <source>To be kept at</source>
            <translation>To be kept at</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>It was</translation>
        </message>
        <message>
            <source>Lots there</source>
            <translation>Lots there</translation>
        </message>
        <message>
            <source>Lots out of range</source>
            <translation>Lots out of range</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>At most there</source>
            <translation>At most there</translation>
        </message>
        <message>
            <source>Minutes outside</source>
            <translation>Minutes outside</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>outside %1 times</source>
            <translation>outside %1 times</translation>
        </message>
        <message>
            <source>%1 to %2: %3 minutes, at worst %4 °C</source>
            <translation>%1 to %2: %3 minutes, at worst %4 °C</translation>
        </message>
        <message>
            <source>%1 until %2: %3</source>
            <translation>%1 until %2: %3</translation>
        </message>
        <message>
            <source>%1, in range</source>
            <translation>%1, in range</translation>
        </message>
        <message>
            <source>%1, outside %2 times for %3 minutes, to be kept at %4</source>
            <translation>%1, outside %2 times for %3 minutes, to be kept at %4</translation>
        </message>
        <message>
            <source>Logger</source>
            <translation>Logger</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Readings</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>Recorded as</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Rows without a reading</source>
            <translation>Rows without a reading</translation>
        </message>
        <message>
            <source>The file has %1 more probes; only the first is read.</source>
            <translation>The file has %1 more probes; only the first is read.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCheck</name>
        <message>
            <source>No rule pack knows the fact %1: it will stay empty.</source>
            <translation>No rule pack knows the fact %1: it will stay empty.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommand</name>
        <message>
            <source>Say template list or template check FILE.</source>
            <translation>Say template list or template check FILE.</translation>
        </message>
        <message>
            <source>%1 %2 is well formed; its codes read back at 203 and 300 dpi.</source>
            <translation>%1 %2 is well formed; its codes read back at 203 and 300 dpi.</translation>
        </message>
    </context>
    <context>
        <name>TestResults</name>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (report %2)</source>
            <translation>%1 (report %2)</translation>
        </message>
        <message>
            <source>No rule pack of this ledger knows %1.</source>
            <translation>No rule pack of this ledger knows %1.</translation>
        </message>
    </context>
    <context>
        <name>TodayTasks</name>
        <message>
            <source>Late %1 days</source>
            <translation>Late %1 days</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>In %1 days</translation>
        </message>
        <message>
            <source>Enter it</source>
            <translation>Enter it</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>New paper</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>%1 expired lots are still in stock</source>
            <translation>%1 expired lots are still in stock</translation>
        </message>
        <message>
            <source>%1 %2, %3 %4</source>
            <translation>%1 %2, %3 %4</translation>
        </message>
        <message>
            <source>Dispose</source>
            <translation>Dispose</translation>
        </message>
        <message>
            <source>%1 uploads sent back</source>
            <translation>%1 uploads sent back</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>%1 uploads in doubt</source>
            <translation>%1 uploads in doubt</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Put a backup on a second disk</source>
            <translation>Put a backup on a second disk</translation>
        </message>
        <message>
            <source>There is none yet. It takes a few seconds.</source>
            <translation>There is none yet. It takes a few seconds.</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Back up</translation>
        </message>
        <message>
            <source>Enter the shop's own licences</source>
            <translation>Enter the shop's own licences</translation>
        </message>
        <message>
            <source>Then their ends are reminded of in time.</source>
            <translation>Then their ends are reminded of in time.</translation>
        </message>
        <message>
            <source>Enter them</source>
            <translation>Enter them</translation>
        </message>
        <message>
            <source>Give the owner a password</source>
            <translation>Give the owner a password</translation>
        </message>
        <message>
            <source>So that the ledger can be opened on another machine too.</source>
            <translation>So that the ledger can be opened on another machine too.</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Set it</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Set up</translation>
        </message>
        <message>
            <source>Enter the receipt</source>
            <translation>Enter the receipt</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>%1 more alarms</source>
            <translation>%1 more alarms</translation>
        </message>
    </context>
    <context>
        <name>TraceAnswer</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>Nowhere yet</source>
            <translation>Nowhere yet</translation>
        </message>
        <message>
            <source>Made from %1 lots</source>
            <translation>Made from %1 lots</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: stock from before the ledger, its source is not recorded.</source>
            <translation>%1: stock from before the ledger, its source is not recorded.</translation>
        </message>
        <message>
            <source>%1 has no telephone number; add it before a recall needs it.</source>
            <translation>%1 has no telephone number; add it before a recall needs it.</translation>
        </message>
        <message>
            <source>Not every source is known.</source>
            <translation>Not every source is known.</translation>
        </message>
        <message>
            <source>There is more than can be shown; the report says so too.</source>
            <translation>There is more than can be shown; the report says so too.</translation>
        </message>
        <message>
            <source>In %1 = out %2 + left %3</source>
            <translation>In %1 = out %2 + left %3</translation>
        </message>
        <message>
            <source>← Source</source>
            <translation>← Source</translation>
        </message>
        <message>
            <source>→ Destination</source>
            <translation>→ Destination</translation>
        </message>
        <message>
            <source>before the ledger</source>
            <translation>before the ledger</translation>
        </message>
        <message>
            <source>stock from before the ledger</source>
            <translation>stock from before the ledger</translation>
        </message>
        <message>
            <source>own %1</source>
            <translation>own %1</translation>
        </message>
    </context>
    <context>
        <name>TraceCard</name>
        <message>
            <source>Sources known</source>
            <translation>Sources known</translation>
        </message>
        <message>
            <source>Sources missing</source>
            <translation>Sources missing</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>The answer</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Came from</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Went to</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>%1 more; the report names all of them</source>
            <translation>%1 more; the report names all of them</translation>
        </message>
    </context>
    <context>
        <name>TraceCommand</name>
        <message>
            <source>  (stock from before the ledger)</source>
            <translation>  (stock from before the ledger)</translation>
        </message>
        <message>
            <source>In %1, out %2, left %3; %4; %5 ms</source>
            <translation>In %1, out %2, left %3; %4; %5 ms</translation>
        </message>
        <message>
            <source>every source is known</source>
            <translation>every source is known</translation>
        </message>
        <message>
            <source>not every source is known</source>
            <translation>not every source is known</translation>
        </message>
    </context>
    <context>
        <name>TraceDrawing</name>
        <message>
            <source>%1 more</source>
            <translation>%1 more</translation>
        </message>
        <message>
            <source>Enter shows %1 of them</source>
            <translation>Enter shows %1 of them</translation>
        </message>
        <message>
            <source>This lot</source>
            <translation>This lot</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Brought by</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Made from</translation>
        </message>
        <message>
            <source>Went into</source>
            <translation>Went into</translation>
        </message>
        <message>
            <source>Folded: %1</source>
            <translation>Folded: %1</translation>
        </message>
        <message>
            <source>%1 lots more</source>
            <translation>%1 lots more</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Used up</translation>
        </message>
        <message>
            <source>Enter unfolds them</source>
            <translation>Enter unfolds them</translation>
        </message>
    </context>
    <context>
        <name>TraceGraph</name>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>There is no such lot.</translation>
        </message>
        <message>
            <source>No package with the code %1 was ever recorded.</source>
            <translation>No package with the code %1 was ever recorded.</translation>
        </message>
    </context>
    <context>
        <name>TracePage</name>
        <message>
            <source>Sold by</source>
            <translation>Sold by</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Made of</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expires</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Where it came from</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>As it stands in the ledger on %1. Ask the shop to see the papers.</source>
            <translation>As it stands in the ledger on %1. Ask the shop to see the papers.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>The folder %1 cannot be made.</translation>
        </message>
    </context>
    <context>
        <name>TracePageCommand</name>
        <message>
            <source>%1 trace pages in %2: put them under the address that stands on the labels.</source>
            <translation>%1 trace pages in %2: put them under the address that stands on the labels.</translation>
        </message>
    </context>
    <context>
        <name>TraceReport</name>
        <message>
            <source>Trace report %1 %2</source>
            <translation>Trace report %1 %2</translation>
        </message>
        <message>
            <source>Trace report</source>
            <translation>Trace report</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Came from</translation>
        </message>
        <message>
            <source> (every source is known)</source>
            <translation> (every source is known)</translation>
        </message>
        <message>
            <source>Went to</source>
            <translation>Went to</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>Temperatures</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Our certificate cannot be opened with its password.</source>
            <translation>Our certificate cannot be opened with its password.</translation>
        </message>
        <message>
            <source>The platform shows another certificate than the profile names.</source>
            <translation>The platform shows another certificate than the profile names.</translation>
        </message>
        <message>
            <source>No whole answer within %1 seconds.</source>
            <translation>No whole answer within %1 seconds.</translation>
        </message>
        <message>
            <source>No connection within %1 seconds.</source>
            <translation>No connection within %1 seconds.</translation>
        </message>
        <message>
            <source>Nothing answers at this address.</source>
            <translation>Nothing answers at this address.</translation>
        </message>
        <message>
            <source>There is no machine of this name; or this one is not connected.</source>
            <translation>There is no machine of this name; or this one is not connected.</translation>
        </message>
        <message>
            <source>No protected connection came about: the certificate is not accepted.</source>
            <translation>No protected connection came about: the certificate is not accepted.</translation>
        </message>
        <message>
            <source>The other side broke the connection off.</source>
            <translation>The other side broke the connection off.</translation>
        </message>
        <message>
            <source>This is no address of the web.</source>
            <translation>This is no address of the web.</translation>
        </message>
        <message>
            <source>The connection failed (%1).</source>
            <translation>The connection failed (%1).</translation>
        </message>
        <message>
            <source>Nobody this computer knows vouches for the platform's certificate, so nothing was sent. Compare its fingerprint %1 with the one the platform publishes, and name it in the profile (tls, fingerprint).</source>
            <translation>Nobody this computer knows vouches for the platform's certificate, so nothing was sent. Compare its fingerprint %1 with the one the platform publishes, and name it in the profile (tls, fingerprint).</translation>
        </message>
        <message>
            <source>The platform's certificate has run out, or this computer's date is wrong, so nothing was sent. Look at the date; else tell the platform.</source>
            <translation>The platform's certificate has run out, or this computer's date is wrong, so nothing was sent. Look at the date; else tell the platform.</translation>
        </message>
        <message>
            <source>The platform's certificate does not hold yet, or this computer's date is wrong, so nothing was sent. Look at the date.</source>
            <translation>The platform's certificate does not hold yet, or this computer's date is wrong, so nothing was sent. Look at the date.</translation>
        </message>
        <message>
            <source>The certificate belongs to another address than this one, so nothing was sent. Look at the address.</source>
            <translation>The certificate belongs to another address than this one, so nothing was sent. Look at the address.</translation>
        </message>
    </context>
    <context>
        <name>UserCommand</name>
        <message>
            <source>There is no user %1.</source>
            <translation>There is no user %1.</translation>
        </message>
        <message>
            <source>  disabled</source>
            <translation>  disabled</translation>
        </message>
        <message>
            <source>Only the owner may change accounts.</source>
            <translation>Only the owner may change accounts.</translation>
        </message>
        <message>
            <source>A role is owner, clerk, approver or reader.</source>
            <translation>A role is owner, clerk, approver or reader.</translation>
        </message>
        <message>
            <source>Name the file with the new password: --new-password-file FILE.</source>
            <translation>Name the file with the new password: --new-password-file FILE.</translation>
        </message>
        <message>
            <source>Say user list, add, role, password or disable.</source>
            <translation>Say user list, add, role, password or disable.</translation>
        </message>
    </context>
    <context>
        <name>Vectors</name>
        <message>
            <source>The profile %1 carries no example; it stays off.</source>
            <translation>The profile %1 carries no example; it stays off.</translation>
        </message>
        <message>
            <source>The profile %1 does not do its own example “%2” as it says (%3); it stays off.</source>
            <translation>The profile %1 does not do its own example “%2” as it says (%3); it stays off.</translation>
        </message>
    </context>
    <context>
        <name>ViewDays</name>
        <message>
            <source>up to %1</source>
            <translation>up to %1</translation>
        </message>
        <message>
            <source>as it was known on %1</source>
            <translation>as it was known on %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>to %1</translation>
        </message>
        <message>
            <source>known %1</source>
            <translation>known %1</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>The page of the package is missing from the program.</source>
            <translation>The page of the package is missing from the program.</translation>
        </message>
    </context>
    <context>
        <name>VisitLists</name>
        <message>
            <source>Look up a lot</source>
            <translation>Look up a lot</translation>
        </message>
        <message>
            <source>Licences of the shop</source>
            <translation>Licences of the shop</translation>
        </message>
        <message>
            <source>Papers of suppliers</source>
            <translation>Papers of suppliers</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Purchases</translation>
        </message>
        <message>
            <source>Expired and destroyed</source>
            <translation>Expired and destroyed</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>Temperatures</translation>
        </message>
        <message>
            <source>Self-checks and recalls</source>
            <translation>Self-checks and recalls</translation>
        </message>
        <message>
            <source>Filing receipts</source>
            <translation>Filing receipts</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Where it came from</translation>
        </message>
        <message>
            <source>known</source>
            <translation>known</translation>
        </message>
        <message>
            <source>not all is known</source>
            <translation>not all is known</translation>
        </message>
        <message>
            <source>Stock before the ledger began</source>
            <translation>Stock before the ledger began</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Where it went</source>
            <translation>Where it went</translation>
        </message>
        <message>
            <source>all accounted for</source>
            <translation>all accounted for</translation>
        </message>
        <message>
            <source>a difference</source>
            <translation>a difference</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>in %1 = out %2 + left %3</source>
            <translation>in %1 = out %2 + left %3</translation>
        </message>
        <message>
            <source>on sale</source>
            <translation>on sale</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>being recalled</source>
            <translation>being recalled</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>What is left</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Entries are kept until</source>
            <translation>Entries are kept until</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>By law</translation>
        </message>
        <message>
            <source>The ledger</source>
            <translation>The ledger</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>sealed</translation>
        </message>
        <message>
            <source>not sealed yet</source>
            <translation>not sealed yet</translation>
        </message>
        <message>
            <source>Last seal</source>
            <translation>Last seal</translation>
        </message>
        <message>
            <source>Entries under it</source>
            <translation>Entries under it</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>%1, each with its first version and the reason</source>
            <translation>%1, each with its first version and the reason</translation>
        </message>
        <message>
            <source>There is no such lot.</source>
            <translation>There is no such lot.</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>made %1</translation>
        </message>
        <message>
            <source>use by %1</source>
            <translation>use by %1</translation>
        </message>
        <message>
            <source>Which lot? Give its number.</source>
            <translation>Which lot? Give its number.</translation>
        </message>
        <message>
            <source>Sales records</source>
            <translation>Sales records</translation>
        </message>
    </context>
    <context>
        <name>VisitPaper</name>
        <message>
            <source>There is no such entry.</source>
            <translation>There is no such entry.</translation>
        </message>
        <message>
            <source>The newest %1; the registers have all.</source>
            <translation>The newest %1; the registers have all.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>%1 %2, written %3 by %4</source>
            <translation>%1 %2, written %3 by %4</translation>
        </message>
        <message>
            <source>A ledger to practise in</source>
            <translation>A ledger to practise in</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>%1 cannot be written; is the stick full or read-only?</source>
            <translation>%1 cannot be written; is the stick full or read-only?</translation>
        </message>
        <message>
            <source>Inspection %1</source>
            <translation>Inspection %1</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>Scanned copies</source>
            <translation>Scanned copies</translation>
        </message>
    </context>
    <context>
        <name>VisitPapers</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>there</source>
            <translation>there</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unlimited</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>lacking</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>no paper is kept</source>
            <translation>no paper is kept</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Papers of the lot</source>
            <translation>Papers of the lot</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Kind of paper</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Number of the paper</translation>
        </message>
        <message>
            <source>Scanned copies</source>
            <translation>Scanned copies</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
    </context>
    <context>
        <name>VisitRecords</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Buyer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>expired, waits to be destroyed or returned</source>
            <translation>expired, waits to be destroyed or returned</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Handed in at</source>
            <translation>Handed in at</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Due by</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
    </context>
    <context>
        <name>VisitVerdict</name>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>entry %1 of %2</source>
            <translation>entry %1 of %2</translation>
        </message>
        <message>
            <source>has begun</source>
            <translation>has begun</translation>
        </message>
        <message>
            <source>%1 entries recomputed</source>
            <translation>%1 entries recomputed</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>yes, every entry is what was recorded</source>
            <translation>yes, every entry is what was recorded</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Unbroken</source>
            <translation>Unbroken</translation>
        </message>
        <message>
            <source>yes, no entry is missing</source>
            <translation>yes, no entry is missing</translation>
        </message>
        <message>
            <source>Agrees with the seal</source>
            <translation>Agrees with the seal</translation>
        </message>
        <message>
            <source>there is no seal yet</source>
            <translation>there is no seal yet</translation>
        </message>
        <message>
            <source>yes, %1</source>
            <translation>yes, %1</translation>
        </message>
        <message>
            <source>no, %1</source>
            <translation>no, %1</translation>
        </message>
        <message>
            <source>First fault</source>
            <translation>First fault</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>does not agree</translation>
        </message>
        <message>
            <source>checked, sealed</source>
            <translation>checked, sealed</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>The owner's password leaves the inspection mode; no PIN is needed.</source>
            <translation>The owner's password leaves the inspection mode; no PIN is needed.</translation>
        </message>
        <message>
            <source>A PIN has %1 characters or more.</source>
            <translation>A PIN has %1 characters or more.</translation>
        </message>
        <message>
            <source>There is too little memory to keep a PIN.</source>
            <translation>There is too little memory to keep a PIN.</translation>
        </message>
        <message>
            <source>Set a PIN first: it leaves the inspection mode.</source>
            <translation>Set a PIN first: it leaves the inspection mode.</translation>
        </message>
        <message>
            <source>Wrong too often: try again in %1 seconds.</source>
            <translation>Wrong too often: try again in %1 seconds.</translation>
        </message>
        <message>
            <source>There is no such visit.</source>
            <translation>There is no such visit.</translation>
        </message>
        <message>
            <source>That is not the password that leaves.</source>
            <translation>That is not the password that leaves.</translation>
        </message>
    </context>
    <context>
        <name>WholeFile</name>
        <message>
            <source>%1 is a folder. Choose a file name in it.</source>
            <translation>%1 is a folder. Choose a file name in it.</translation>
        </message>
        <message>
            <source>%1 is no file. Choose another name.</source>
            <translation>%1 is no file. Choose another name.</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no folder %2.</source>
            <translation>%1 cannot be written: there is no folder %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written: the disk is full. Make room or choose another place.</source>
            <translation>%1 cannot be written: the disk is full. Make room or choose another place.</translation>
        </message>
        <message>
            <source>%1 cannot be written: nothing may be written there. Choose another place.</source>
            <translation>%1 cannot be written: nothing may be written there. Choose another place.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Choose another place.</source>
            <translation>%1 cannot be written (%2). Choose another place.</translation>
        </message>
    </context>
    <context>
        <name>WorkSheet</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>PRACTICE</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In order</translation>
        </message>
        <message>
            <source>Not in order</source>
            <translation>Not in order</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>        (year)      (month)      (day)</source>
            <translation>        (year)      (month)      (day)</translation>
        </message>
        <message>
            <source>        (year)      (month)      (day)      :      </source>
            <translation>        (year)      (month)      (day)      :      </translation>
        </message>
        <message>
            <source>signed                                        certificate no.                         </source>
            <translation>signed                                        certificate no.                         </translation>
        </message>
        <message>
            <source>%1, article %2</source>
            <translation>%1, article %2</translation>
        </message>
        <message>
            <source>There is no sheet “%1”.</source>
            <translation>There is no sheet “%1”.</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>Printed %1 by %2</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Enter the name of the firm.</source>
            <translation>Enter the name of the firm.</translation>
        </message>
        <message>
            <source>%1 is no region. Write CN, CN-37 or CN-3701.</source>
            <translation>%1 is no region. Write CN, CN-37 or CN-3701.</translation>
        </message>
        <message>
            <source>Only a training ledger takes another time than now.</source>
            <translation>Only a training ledger takes another time than now.</translation>
        </message>
        <message>
            <source>There is no rule pack %1. There are: %2.</source>
            <translation>There is no rule pack %1. There are: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 cannot be written. Choose another folder.</translation>
        </message>
        <message>
            <source>The ledger has no owner. Restore a backup.</source>
            <translation>The ledger has no owner. Restore a backup.</translation>
        </message>
        <message>
            <source>%1 stands there already. Choose another name.</source>
            <translation>%1 stands there already. Choose another name.</translation>
        </message>
        <message>
            <source>Only an owner changes the data of the firm.</source>
            <translation>Only an owner changes the data of the firm.</translation>
        </message>
        <message>
            <source>There is no role %1 in these packs. There are: %2.</source>
            <translation>There is no role %1 in these packs. There are: %2.</translation>
        </message>
        <message>
            <source>%1 is only a base for other rule packs. Choose the pack of your goods.</source>
            <translation>%1 is only a base for other rule packs. Choose the pack of your goods.</translation>
        </message>
        <message>
            <source>There is no kind of firm %1. There are: %2.</source>
            <translation>There is no kind of firm %1. There are: %2.</translation>
        </message>
    </context>
    <context>
        <name>Xlsx</name>
        <message>
            <source>Reading was stopped.</source>
            <translation>Reading was stopped.</translation>
        </message>
        <message>
            <source>The file has no sheet %1.</source>
            <translation>The file has no sheet %1.</translation>
        </message>
        <message>
            <source>The file unpacks to more than a delivery can hold. It was not read.</source>
            <translation>The file unpacks to more than a delivery can hold. It was not read.</translation>
        </message>
        <message>
            <source>The file is damaged: %1 cannot be read. Ask for it again, or save it again as .xlsx.</source>
            <translation>The file is damaged: %1 cannot be read. Ask for it again, or save it again as .xlsx.</translation>
        </message>
    </context>
    <context>
        <name>ZipArchive</name>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is damaged or not an .xlsx file. Ask for it again.</source>
            <translation>%1 is damaged or not an .xlsx file. Ask for it again.</translation>
        </message>
    </context>
    <context>
        <name>Zipped</name>
        <message>
            <source>This is no zip archive.</source>
            <translation>This is no zip archive.</translation>
        </message>
    </context>
    <context>
        <name>suben::AttachmentBar</name>
        <message>
            <source>Papers that came with it</source>
            <translation>Papers that came with it</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>%1: a click takes it away again</source>
            <translation>%1: a click takes it away again</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>Take away %1</translation>
        </message>
        <message>
            <source>%1 papers in all</source>
            <translation>%1 papers in all</translation>
        </message>
    </context>
    <context>
        <name>suben::BackupKeeper</name>
        <message>
            <source>There is no new backup.</source>
            <translation>There is no new backup.</translation>
        </message>
        <message>
            <source>The copy on the other drive is missing</source>
            <translation>The copy on the other drive is missing</translation>
        </message>
        <message>
            <source>The monthly trial of a backup failed.</source>
            <translation>The monthly trial of a backup failed.</translation>
        </message>
        <message>
            <source>Backing up before closing</source>
            <translation>Backing up before closing</translation>
        </message>
    </context>
    <context>
        <name>suben::BackupSection</name>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Ledgers (*.suben)</source>
            <translation>Ledgers (*.suben)</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Into the folder</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Check it</translation>
        </message>
        <message>
            <source>Restore beside this ledger</source>
            <translation>Restore beside this ledger</translation>
        </message>
        <message>
            <source>The recovery code opens this ledger on another machine. A new one takes the place of the old one.</source>
            <translation>The recovery code opens this ledger on another machine. A new one takes the place of the old one.</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Make a new recovery code</translation>
        </message>
        <message>
            <source>Print it…</source>
            <translation>Print it…</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>There is no backup yet.</translation>
        </message>
        <message>
            <source>Last backup %1: %2, %3 entries</source>
            <translation>Last backup %1: %2, %3 entries</translation>
        </message>
        <message>
            <source>%1: %2 entries</source>
            <translation>%1: %2 entries</translation>
        </message>
        <message>
            <source>This folder cannot be used</source>
            <translation>This folder cannot be used</translation>
        </message>
        <message>
            <source>Choose another one; the stick may not be plugged in.</source>
            <translation>Choose another one; the stick may not be plugged in.</translation>
        </message>
        <message>
            <source>Backed up and compared</source>
            <translation>Backed up and compared</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>The backup is whole</source>
            <translation>The backup is whole</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Restored; open it with “Open a ledger” at the start</source>
            <translation>Restored; open it with “Open a ledger” at the start</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restoring the backup</translation>
        </message>
        <message>
            <source>The old recovery code no longer opens this ledger</source>
            <translation>The old recovery code no longer opens this ledger</translation>
        </message>
        <message>
            <source>Print the new one and keep it away from the machine. It is shown only now.</source>
            <translation>Print the new one and keep it away from the machine. It is shown only now.</translation>
        </message>
        <message>
            <source>A copy is made when the ledger is opened, every hour and when the window closes, beside the ledger and into this folder: choose one on another disk or a stick. Each is opened, compared and its chain computed again before it counts.</source>
            <translation>A copy is made when the ledger is opened, every hour and when the window closes, beside the ledger and into this folder: choose one on another disk or a stick. Each is opened, compared and its chain computed again before it counts.</translation>
        </message>
        <message>
            <source>Copies there are</source>
            <translation>Copies there are</translation>
        </message>
        <message>
            <source>Put it in the ledger's place</source>
            <translation>Put it in the ledger's place</translation>
        </message>
        <message>
            <source>Tried on %1: %2 entries came back whole in %3 s.</source>
            <translation>Tried on %1: %2 entries came back whole in %3 s.</translation>
        </message>
        <message>
            <source>%1, %2 MB, %3</source>
            <translation>%1, %2 MB, %3</translation>
        </message>
        <message>
            <source>on the other drive</source>
            <translation>on the other drive</translation>
        </message>
        <message>
            <source>beside the ledger</source>
            <translation>beside the ledger</translation>
        </message>
        <message>
            <source>This is a copy of another ledger: all %1 entries of this one would be laid aside.</source>
            <translation>This is a copy of another ledger: all %1 entries of this one would be laid aside.</translation>
        </message>
        <message>
            <source>Nothing would be lost: it holds all %1 entries.</source>
            <translation>Nothing would be lost: it holds all %1 entries.</translation>
        </message>
        <message>
            <source>%1 entries would be missing, from %2 (%3 to %4).</source>
            <translation>%1 entries would be missing, from %2 (%3 to %4).</translation>
        </message>
        <message>
            <source>Once more puts it in the ledger's place and opens it; this ledger is kept aside under another name.</source>
            <translation>Once more puts it in the ledger's place and opens it; this ledger is kept aside under another name.</translation>
        </message>
    </context>
    <context>
        <name>suben::BalanceBar</name>
        <message>
            <source>Gone %1, left %2</source>
            <translation>Gone %1, left %2</translation>
        </message>
    </context>
    <context>
        <name>suben::Banner</name>
        <message>
            <source>Got it</source>
            <translation>Got it</translation>
        </message>
        <message>
            <source>Stopped; the ledger is as it was.</source>
            <translation>Stopped; the ledger is as it was.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
    </context>
    <context>
        <name>suben::CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>The camera does not start: %1</source>
            <translation>The camera does not start: %1</translation>
        </message>
        <message>
            <source>Hold the code before the camera. Esc closes it.</source>
            <translation>Hold the code before the camera. Esc closes it.</translation>
        </message>
        <message>
            <source>No camera is plugged in. Plug one in and open it again, or open a picture instead. Esc closes this.</source>
            <translation>No camera is plugged in. Plug one in and open it again, or open a picture instead. Esc closes this.</translation>
        </message>
    </context>
    <context>
        <name>suben::CodeQuestion</name>
        <message>
            <source>No item answers to “%1”. Type the initials of its name.</source>
            <translation>No item answers to “%1”. Type the initials of its name.</translation>
        </message>
        <message>
            <source>Where does the lot end?</source>
            <translation>Where does the lot end?</translation>
        </message>
        <message>
            <source>Which item is this?</source>
            <translation>Which item is this?</translation>
        </message>
        <message>
            <source>The lot as it is printed on the package</source>
            <translation>The lot as it is printed on the package</translation>
        </message>
        <message>
            <source>Initials, name or number</source>
            <translation>Initials, name or number</translation>
        </message>
        <message>
            <source>The gun lost the separator. It is asked once for this product.</source>
            <translation>The gun lost the separator. It is asked once for this product.</translation>
        </message>
        <message>
            <source>Asked once: Enter remembers it, Esc leaves the code out. %1</source>
            <translation>Asked once: Enter remembers it, Esc leaves the code out. %1</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>Lot %1</translation>
        </message>
    </context>
    <context>
        <name>suben::CodeSection</name>
        <message>
            <source>Codes and scales</source>
            <translation>Codes and scales</translation>
        </message>
        <message>
            <source>A check digit stands between</source>
            <translation>A check digit stands between</translation>
        </message>
        <message>
            <source>%1 digits</source>
            <translation>%1 digits</translation>
        </message>
        <message>
            <source>grams</source>
            <translation>grams</translation>
        </message>
        <message>
            <source>fen</source>
            <translation>fen</translation>
        </message>
        <message>
            <source>The GS1 prefix of the firm, 7 to 10 digits, makes the numbers of its cartons (SSCC).</source>
            <translation>The GS1 prefix of the firm, 7 to 10 digits, makes the numbers of its cartons (SSCC).</translation>
        </message>
        <message>
            <source>GS1 prefix</source>
            <translation>GS1 prefix</translation>
        </message>
        <message>
            <source>Where a gun sends another sign for the separator (FNC1), it stands here, such as ~ or |. Empty: the usual ones are known.</source>
            <translation>Where a gun sends another sign for the separator (FNC1), it stands here, such as ~ or |. Empty: the usual ones are known.</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <source>Labels of the shop's scales begin with 2. Behind two digits stands the number of the item, then weight or price, as the scales are set.</source>
            <translation>Labels of the shop's scales begin with 2. Behind two digits stands the number of the item, then weight or price, as the scales are set.</translation>
        </message>
        <message>
            <source>Item number</source>
            <translation>Item number</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Then</translation>
        </message>
        <message>
            <source>So a label is</source>
            <translation>So a label is</translation>
        </message>
        <message>
            <source>Scan something to try</source>
            <translation>Scan something to try</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Not kept</translation>
        </message>
        <message>
            <source>A GS1 prefix has 7 to 10 digits.</source>
            <translation>A GS1 prefix has 7 to 10 digits.</translation>
        </message>
        <message>
            <source>A separator is a sign that GS1 codes do not use themselves, such as ~ or |.</source>
            <translation>A separator is a sign that GS1 codes do not use themselves, such as ~ or |.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Every scan from now on is read so.</source>
            <translation>Every scan from now on is read so.</translation>
        </message>
        <message>
            <source>Item %1, %2 kg</source>
            <translation>Item %1, %2 kg</translation>
        </message>
        <message>
            <source>Item %1, %2 yuan</source>
            <translation>Item %1, %2 yuan</translation>
        </message>
        <message>
            <source>Nothing is known of this code.</source>
            <translation>Nothing is known of this code.</translation>
        </message>
        <message>
            <source>2 of the shop, %1 of the item, 1 check, %2 of the value, 1 check</source>
            <translation>2 of the shop, %1 of the item, 1 check, %2 of the value, 1 check</translation>
        </message>
        <message>
            <source>2 of the shop, %1 of the item, %2 of the value, 1 check</source>
            <translation>2 of the shop, %1 of the item, %2 of the value, 1 check</translation>
        </message>
    </context>
    <context>
        <name>suben::CodesPage</name>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Item and lot</source>
            <translation>Item and lot</translation>
        </message>
        <message>
            <source>Scan codes</source>
            <translation>Scan codes</translation>
        </message>
        <message>
            <source>Scan, type or open a picture.</source>
            <translation>Scan, type or open a picture.</translation>
        </message>
        <message>
            <source>Every code on a package says here what it is. Pictures and PDF papers are read with %1, the clipboard with %2.</source>
            <translation>Every code on a package says here what it is. Pictures and PDF papers are read with %1, the clipboard with %2.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Pack a carton</source>
            <translation>Pack a carton</translation>
        </message>
        <message>
            <source>Unpack</source>
            <translation>Unpack</translation>
        </message>
        <message>
            <source>Type a code and press Enter</source>
            <translation>Type a code and press Enter</translation>
        </message>
        <message>
            <source>Code of the carton; empty makes a new one</source>
            <translation>Code of the carton; empty makes a new one</translation>
        </message>
        <message>
            <source>Open a picture</source>
            <translation>Open a picture</translation>
        </message>
        <message>
            <source>Set up the gun</source>
            <translation>Set up the gun</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>%1 codes</source>
            <translation>%1 codes</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 taken</translation>
        </message>
        <message>
            <source>%1 unknown, %2 not allowed</source>
            <translation>%1 unknown, %2 not allowed</translation>
        </message>
        <message>
            <source>In stock now</source>
            <translation>In stock now</translation>
        </message>
        <message>
            <source>Not in stock</source>
            <translation>Not in stock</translation>
        </message>
        <message>
            <source>In carton</source>
            <translation>In carton</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Nothing is known of this code. It is kept as it came; Enter says which item it is.</source>
            <translation>Nothing is known of this code. It is kept as it came; Enter says which item it is.</translation>
        </message>
        <message>
            <source>The separator is lost: Enter asks where the lot ends.</source>
            <translation>The separator is lost: Enter asks where the lot ends.</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Remembered</translation>
        </message>
        <message>
            <source>It is not asked again.</source>
            <translation>It is not asked again.</translation>
        </message>
        <message>
            <source>Packed into %1</source>
            <translation>Packed into %1</translation>
        </message>
        <message>
            <source>Unpacked</source>
            <translation>Unpacked</translation>
        </message>
        <message>
            <source>Read the picture or the codes on the clipboard</source>
            <translation>Read the picture or the codes on the clipboard</translation>
        </message>
        <message>
            <source>Pictures and PDF papers with codes</source>
            <translation>Pictures and PDF papers with codes</translation>
        </message>
        <message>
            <source>Pictures and papers (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pdf)</source>
            <translation>Pictures and papers (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pdf)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>No code in %1</source>
            <translation>No code in %1</translation>
        </message>
        <message>
            <source>Hold the code straight, near and in the light, and take the picture again.</source>
            <translation>Hold the code straight, near and in the light, and take the picture again.</translation>
        </message>
        <message>
            <source>%1 codes in %2</source>
            <translation>%1 codes in %2</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>the clipboard</translation>
        </message>
        <message>
            <source>Set up the gun.pdf</source>
            <translation>Set up the gun.pdf</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>Print it and scan its symbols.</source>
            <translation>Print it and scan its symbols.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>Not packed</source>
            <translation>Not packed</translation>
        </message>
        <message>
            <source>Enter the prefix</source>
            <translation>Enter the prefix</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
    </context>
    <context>
        <name>suben::ComplaintsPage</name>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Nobody has complained</source>
            <translation>Nobody has complained</translation>
        </message>
        <message>
            <source>A complaint names its lot, so that the recall, if there has to be one, is one key away.</source>
            <translation>A complaint names its lot, so that the recall, if there has to be one, is one key away.</translation>
        </message>
        <message>
            <source>Enter a complaint</source>
            <translation>Enter a complaint</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>To be settled</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>With a recall</source>
            <translation>With a recall</translation>
        </message>
        <message>
            <source>New complaint</source>
            <translation>New complaint</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Recall…</translation>
        </message>
        <message>
            <source>How it was settled…</source>
            <translation>How it was settled…</translation>
        </message>
        <message>
            <source>%1 complaints</source>
            <translation>%1 complaints</translation>
        </message>
        <message>
            <source>%1 to be settled</source>
            <translation>%1 to be settled</translation>
        </message>
        <message>
            <source>No product named</source>
            <translation>No product named</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Reached at</source>
            <translation>Reached at</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Recorded as</source>
            <translation>Recorded as</translation>
        </message>
        <message>
            <source>Recall case</source>
            <translation>Recall case</translation>
        </message>
        <message>
            <source>The lot is not known. Ctrl+E on the entry names it, then it can be recalled.</source>
            <translation>The lot is not known. Ctrl+E on the entry names it, then it can be recalled.</translation>
        </message>
        <message>
            <source>How was it settled?</source>
            <translation>How was it settled?</translation>
        </message>
        <message>
            <source>Taken back and paid back</source>
            <translation>Taken back and paid back</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>Exchanged</translation>
        </message>
        <message>
            <source>Looked into, nothing was wrong with the goods</source>
            <translation>Looked into, nothing was wrong with the goods</translation>
        </message>
        <message>
            <source>Handed on to the supplier</source>
            <translation>Handed on to the supplier</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Not settled yet</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>It is recorded</translation>
        </message>
        <message>
            <source>Complaint: %1</source>
            <translation>Complaint: %1</translation>
        </message>
    </context>
    <context>
        <name>suben::ConfirmRound</name>
        <message>
            <source>If it is right, choose a reason; it is kept with the entry.</source>
            <translation>If it is right, choose a reason; it is kept with the entry.</translation>
        </message>
        <message>
            <source>Checked with the goods</source>
            <translation>Checked with the goods</translation>
        </message>
        <message>
            <source>The papers say so</source>
            <translation>The papers say so</translation>
        </message>
        <message>
            <source>A special case</source>
            <translation>A special case</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Change it</translation>
        </message>
        <message>
            <source>%1
Reason: %2. A second person has to agree and signs here.</source>
            <translation>%1
Reason: %2. A second person has to agree and signs here.</translation>
        </message>
    </context>
    <context>
        <name>suben::CorrectionBand</name>
        <message>
            <source>The old entry is not touched; a correction is recorded beside it, and both can be read.</source>
            <translation>The old entry is not touched; a correction is recorded beside it, and both can be read.</translation>
        </message>
    </context>
    <context>
        <name>suben::DayClosePage</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Use by</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Retail sales by lot</source>
            <translation>Retail sales by lot</translation>
        </message>
        <message>
            <source>%1 lots sold</source>
            <translation>%1 lots sold</translation>
        </message>
        <message>
            <source>This day is closed already; F9 closes it again with what came after.</source>
            <translation>This day is closed already; F9 closes it again with what came after.</translation>
        </message>
        <message>
            <source>%1 entries</source>
            <translation>%1 entries</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Not sealed</translation>
        </message>
        <message>
            <source>The day %1</source>
            <translation>The day %1</translation>
        </message>
        <message>
            <source>The day is closed; only the seal is missing. Press %1 again.</source>
            <translation>The day is closed; only the seal is missing. Press %1 again.</translation>
        </message>
        <message>
            <source>Day close %1</source>
            <translation>Day close %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Sealed %1</source>
            <translation>Sealed %1</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Writing the day's paper</source>
            <translation>Writing the day's paper</translation>
        </message>
    </context>
    <context>
        <name>suben::DaysBand</name>
        <message>
            <source>This is not the ledger of now; Esc goes back to it.</source>
            <translation>This is not the ledger of now; Esc goes back to it.</translation>
        </message>
    </context>
    <context>
        <name>suben::DaysField</name>
        <message>
            <source>Up to day</source>
            <translation>Up to day</translation>
        </message>
        <message>
            <source>As known on</source>
            <translation>As known on</translation>
        </message>
        <message>
            <source>to which day, and as known on which day</source>
            <translation>to which day, and as known on which day</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 1120 or 2026-11-20.</source>
            <translation>“%1” is no day. Type it as 1120 or 2026-11-20.</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>This is no day</translation>
        </message>
    </context>
    <context>
        <name>suben::DocumentPage</name>
        <message>
            <source>Everything you typed is still here. Press %1 again when it is put right.</source>
            <translation>Everything you typed is still here. Press %1 again when it is put right.</translation>
        </message>
        <message>
            <source>Row %1 · %2</source>
            <translation>Row %1 · %2</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>Draft · kept %1</translation>
        </message>
        <message>
            <source>Nothing is parked</source>
            <translation>Nothing is parked</translation>
        </message>
        <message>
            <source>Row %1 is out</source>
            <translation>Row %1 is out</translation>
        </message>
        <message>
            <source>%1 brings it back.</source>
            <translation>%1 brings it back.</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Paper %1</translation>
        </message>
        <message>
            <source>Correction of %1</source>
            <translation>Correction of %1</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>entry %1</translation>
        </message>
        <message>
            <source>Why is the entry corrected?</source>
            <translation>Why is the entry corrected?</translation>
        </message>
        <message>
            <source>Both versions are kept; the reason stands with them.</source>
            <translation>Both versions are kept; the reason stands with them.</translation>
        </message>
        <message>
            <source>Typed wrongly</source>
            <translation>Typed wrongly</translation>
        </message>
        <message>
            <source>The papers were wrong</source>
            <translation>The papers were wrong</translation>
        </message>
        <message>
            <source>The supplier put it right</source>
            <translation>The supplier put it right</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Go on editing</translation>
        </message>
        <message>
            <source>Open the latest of them</source>
            <translation>Open the latest of them</translation>
        </message>
        <message>
            <source>Not corrected</source>
            <translation>Not corrected</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 cannot be read: %2</translation>
        </message>
        <message>
            <source>Papers that came with it</source>
            <translation>Papers that came with it</translation>
        </message>
        <message>
            <source>Keeping %1 papers</source>
            <translation>Keeping %1 papers</translation>
        </message>
        <message>
            <source>Pasted %1.png</source>
            <translation>Pasted %1.png</translation>
        </message>
        <message>
            <source>%1 rows pasted</source>
            <translation>%1 rows pasted</translation>
        </message>
        <message>
            <source>By the words of their header.</source>
            <translation>By the words of their header.</translation>
        </message>
        <message>
            <source>By their place, from this cell on.</source>
            <translation>By their place, from this cell on.</translation>
        </message>
        <message>
            <source>The whole entry</source>
            <translation>The whole entry</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Parked</translation>
        </message>
        <message>
            <source>%1 waiting; %2 fetches the oldest.</source>
            <translation>%1 waiting; %2 fetches the oldest.</translation>
        </message>
        <message>
            <source>The unfinished entry is back</source>
            <translation>The unfinished entry is back</translation>
        </message>
        <message>
            <source>%1 puts it aside and opens a blank one.</source>
            <translation>%1 puts it aside and opens a blank one.</translation>
        </message>
        <message>
            <source>The correction is not saved</source>
            <translation>The correction is not saved</translation>
        </message>
        <message>
            <source>Esc again gives it up; the entry stays as it is.</source>
            <translation>Esc again gives it up; the entry stays as it is.</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Save the correction</translation>
        </message>
        <message>
            <source>On to the next cell that is still missing</source>
            <translation>On to the next cell that is still missing</translation>
        </message>
        <message>
            <source>Back, into skipped cells too</source>
            <translation>Back, into skipped cells too</translation>
        </message>
        <message>
            <source>In a cell: what the row above has</source>
            <translation>In a cell: what the row above has</translation>
        </message>
        <message>
            <source>Bring a deleted row back</source>
            <translation>Bring a deleted row back</translation>
        </message>
        <message>
            <source>Fetch what was parked, the oldest first</source>
            <translation>Fetch what was parked, the oldest first</translation>
        </message>
        <message>
            <source>Make a new item or supplier in place</source>
            <translation>Make a new item or supplier in place</translation>
        </message>
        <message>
            <source>Paste rows from WPS or Excel, or papers</source>
            <translation>Paste rows from WPS or Excel, or papers</translation>
        </message>
        <message>
            <source>To the next finding</source>
            <translation>To the next finding</translation>
        </message>
        <message>
            <source>The card of the row's lot, or of the lot that came last</source>
            <translation>The card of the row's lot, or of the lot that came last</translation>
        </message>
        <message>
            <source>There is no lot of this row yet</source>
            <translation>There is no lot of this row yet</translation>
        </message>
        <message>
            <source>Not parked</source>
            <translation>Not parked</translation>
        </message>
        <message>
            <source>The ledger is busy; everything stays here. Try again.</source>
            <translation>The ledger is busy; everything stays here. Try again.</translation>
        </message>
        <message>
            <source>What else can be said of the row, or of the entry from its head</source>
            <translation>What else can be said of the row, or of the entry from its head</translation>
        </message>
        <message>
            <source>There is nothing more to say of this row</source>
            <translation>There is nothing more to say of this row</translation>
        </message>
    </context>
    <context>
        <name>suben::DuePage</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>What is due</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Late %1 days</source>
            <translation>Late %1 days</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>In %1 days</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>Enter the receipt…</source>
            <translation>Enter the receipt…</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>Day of the receipt</source>
            <translation>Day of the receipt</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Nothing is due in the next %1 days.</source>
            <translation>Nothing is due in the next %1 days.</translation>
        </message>
        <message>
            <source>%1 due, %2 of them late</source>
            <translation>%1 due, %2 of them late</translation>
        </message>
        <message>
            <source>Settled by</source>
            <translation>Settled by</translation>
        </message>
        <message>
            <source>an entry; Enter opens its form</source>
            <translation>an entry; Enter opens its form</translation>
        </message>
        <message>
            <source>a new paper</source>
            <translation>a new paper</translation>
        </message>
        <message>
            <source>the receipt of the authority</source>
            <translation>the receipt of the authority</translation>
        </message>
        <message>
            <source>Open today</source>
            <translation>Open today</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>No receipt settles this; the entry or paper it asks for does.</source>
            <translation>No receipt settles this; the entry or paper it asks for does.</translation>
        </message>
        <message>
            <source>What the rule packs ask for by a day stands here, what is late first.</source>
            <translation>What the rule packs ask for by a day stands here, what is late first.</translation>
        </message>
        <message>
            <source>The form to hand in</source>
            <translation>The form to hand in</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>%1, %2 opens it</source>
            <translation>%1, %2 opens it</translation>
        </message>
        <message>
            <source>No form belongs to this</source>
            <translation>No form belongs to this</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>%1 alarms</source>
            <translation>%1 alarms</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Enter opens the entry. A correction that puts it right silences the alarm.</source>
            <translation>Enter opens the entry. A correction that puts it right silences the alarm.</translation>
        </message>
        <message>
            <source>Noted as seen by you; it rings no more</source>
            <translation>Noted as seen by you; it rings no more</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>I have seen it</translation>
        </message>
    </context>
    <context>
        <name>suben::ElementForm</name>
        <message>
            <source>From the left, mm</source>
            <translation>From the left, mm</translation>
        </message>
        <message>
            <source>From the top, mm</source>
            <translation>From the top, mm</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>Width, mm</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Height, mm</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>%1 stands for the fact</source>
            <translation>%1 stands for the fact</translation>
        </message>
        <message>
            <source>Letters, points</source>
            <translation>Letters, points</translation>
        </message>
        <message>
            <source>Shrink to, points</source>
            <translation>Shrink to, points</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Ordinary</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In the middle</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Too long</translation>
        </message>
        <message>
            <source>one line, cut</source>
            <translation>one line, cut</translation>
        </message>
        <message>
            <source>one line, smaller, then cut</source>
            <translation>one line, smaller, then cut</translation>
        </message>
        <message>
            <source>several lines, smaller, then cut</source>
            <translation>several lines, smaller, then cut</translation>
        </message>
        <message>
            <source>never cut</source>
            <translation>never cut</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Trace code, as the rule pack says</source>
            <translation>Trace code, as the rule pack says</translation>
        </message>
        <message>
            <source>Trace code, readable offline</source>
            <translation>Trace code, readable offline</translation>
        </message>
        <message>
            <source>Trace code, GB/T 33993</source>
            <translation>Trace code, GB/T 33993</translation>
        </message>
        <message>
            <source>Trace code, GS1</source>
            <translation>Trace code, GS1</translation>
        </message>
        <message>
            <source>Trace code, the firm's web address</source>
            <translation>Trace code, the firm's web address</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Thickness, mm</source>
            <translation>Thickness, mm</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Id (Latin letters)</source>
            <translation>Id (Latin letters)</translation>
        </message>
        <message>
            <source>A label of</source>
            <translation>A label of</translation>
        </message>
        <message>
            <source>a lot</source>
            <translation>a lot</translation>
        </message>
        <message>
            <source>a thing with a life</source>
            <translation>a thing with a life</translation>
        </message>
        <message>
            <source>a package with its code</source>
            <translation>a package with its code</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>an entry</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>a day</translation>
        </message>
        <message>
            <source>own size</source>
            <translation>own size</translation>
        </message>
        <message>
            <source>Size, mm</source>
            <translation>Size, mm</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Sheet with a grid</source>
            <translation>Sheet with a grid</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Continuous forms</source>
            <translation>Continuous forms</translation>
        </message>
        <message>
            <source>Page width, mm</source>
            <translation>Page width, mm</translation>
        </message>
        <message>
            <source>Page height, mm</source>
            <translation>Page height, mm</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>First label from the left, mm</source>
            <translation>First label from the left, mm</translation>
        </message>
        <message>
            <source>First label from the top, mm</source>
            <translation>First label from the top, mm</translation>
        </message>
        <message>
            <source>To the next column, mm</source>
            <translation>To the next column, mm</translation>
        </message>
        <message>
            <source>To the next row, mm</source>
            <translation>To the next row, mm</translation>
        </message>
        <message>
            <source>To the left</source>
            <translation>To the left</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>To the right</translation>
        </message>
    </context>
    <context>
        <name>suben::EntryDelegate</name>
        <message>
            <source>Scan, or type initials…</source>
            <translation>Scan, or type initials…</translation>
        </message>
    </context>
    <context>
        <name>suben::EntryField</name>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
    </context>
    <context>
        <name>suben::EventsPage</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 days</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>Void…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Correct…</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Save the correction</translation>
        </message>
        <message>
            <source>The old entry is not touched; a correction is recorded beside it, and both can be read.</source>
            <translation>The old entry is not touched; a correction is recorded beside it, and both can be read.</translation>
        </message>
        <message>
            <source>Every step</source>
            <translation>Every step</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Voids</source>
            <translation>Voids</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Entered late</source>
            <translation>Entered late</translation>
        </message>
        <message>
            <source>Nothing recorded here yet</source>
            <translation>Nothing recorded here yet</translation>
        </message>
        <message>
            <source>Later entries stand on it; correct them first.</source>
            <translation>Later entries stand on it; correct them first.</translation>
        </message>
        <message>
            <source>Correction of %1</source>
            <translation>Correction of %1</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>entry %1</translation>
        </message>
        <message>
            <source>Entry %1 counts from now on; the old one stays readable.</source>
            <translation>Entry %1 counts from now on; the old one stays readable.</translation>
        </message>
        <message>
            <source>Void entry %1?</source>
            <translation>Void entry %1?</translation>
        </message>
        <message>
            <source>Everything it moved is moved back. The entry itself stays readable.</source>
            <translation>Everything it moved is moved back. The entry itself stays readable.</translation>
        </message>
        <message>
            <source>Recorded twice</source>
            <translation>Recorded twice</translation>
        </message>
        <message>
            <source>Did not happen</source>
            <translation>Did not happen</translation>
        </message>
        <message>
            <source>Wrong party</source>
            <translation>Wrong party</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>Entry %1 records it; the old one stays readable.</source>
            <translation>Entry %1 records it; the old one stays readable.</translation>
        </message>
        <message>
            <source>Later entries on entry %1</source>
            <translation>Later entries on entry %1</translation>
        </message>
        <message>
            <source>%1 later entries stand on it</source>
            <translation>%1 later entries stand on it</translation>
        </message>
        <message>
            <source>Correct or void these first, the latest before the others. Esc shows all again.</source>
            <translation>Correct or void these first, the latest before the others. Esc shows all again.</translation>
        </message>
        <message>
            <source>Deliveries, sales and every other entry stand here, the newest first.</source>
            <translation>Deliveries, sales and every other entry stand here, the newest first.</translation>
        </message>
        <message>
            <source>Enter a delivery</source>
            <translation>Enter a delivery</translation>
        </message>
        <message>
            <source>Slip…</source>
            <translation>Slip…</translation>
        </message>
        <message>
            <source>Delivery note %1.pdf</source>
            <translation>Delivery note %1.pdf</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>Delivery note with %1 codes, seal %2</source>
            <translation>Delivery note with %1 codes, seal %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>Reading the entries</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>for entry %1: %2</source>
            <translation>for entry %1: %2</translation>
        </message>
        <message>
            <source>Document No.</source>
            <translation>Document No.</translation>
        </message>
    </context>
    <context>
        <name>suben::ExpiryChart</name>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Next week</translation>
        </message>
        <message>
            <source>%1 weeks</source>
            <translation>%1 weeks</translation>
        </message>
    </context>
    <context>
        <name>suben::FactCard</name>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Card: %1</source>
            <translation>Card: %1</translation>
        </message>
        <message>
            <source>What was sent and answered</source>
            <translation>What was sent and answered</translation>
        </message>
    </context>
    <context>
        <name>suben::FactList</name>
        <message>
            <source>Facts of the label</source>
            <translation>Facts of the label</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>as the rule pack calls it</source>
            <translation>as the rule pack calls it</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Width</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
    </context>
    <context>
        <name>suben::FieldRows</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>own password, to sign</source>
            <translation>own password, to sign</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Password of %1</translation>
        </message>
        <message>
            <source>1 yes  0 no</source>
            <translation>1 yes  0 no</translation>
        </message>
    </context>
    <context>
        <name>suben::FilePage</name>
        <message>
            <source>Bring in a file…</source>
            <translation>Bring in a file…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>The file was not read</source>
            <translation>The file was not read</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FilingPage</name>
        <message>
            <source>Filing</source>
            <translation>Filing</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Make the package</translation>
        </message>
        <message>
            <source>The package opens without this program and proves that nothing was changed.</source>
            <translation>The package opens without this program and proves that nothing was changed.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>to and with</translation>
        </message>
        <message>
            <source>Into the file</source>
            <translation>Into the file</translation>
        </message>
        <message>
            <source>Check a package</source>
            <translation>Check a package</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Check it</translation>
        </message>
        <message>
            <source>Filing package %1.zip</source>
            <translation>Filing package %1.zip</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>The period</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 1120 or 2026-11-20.</source>
            <translation>“%1” is no day. Type it as 1120 or 2026-11-20.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Look at this before it goes out</source>
            <translation>Look at this before it goes out</translation>
        </message>
        <message>
            <source>Nothing stands out</source>
            <translation>Nothing stands out</translation>
        </message>
        <message>
            <source>No file was left behind.</source>
            <translation>No file was left behind.</translation>
        </message>
        <message>
            <source>The package is made: %1 entries, seal %2</source>
            <translation>The package is made: %1 entries, seal %2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Making the package</source>
            <translation>Making the package</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Unchanged since it was made</source>
            <translation>Unchanged since it was made</translation>
        </message>
        <message>
            <source>It does not agree</source>
            <translation>It does not agree</translation>
        </message>
        <message>
            <source>%1 of %2: %3 entries, seal %4</source>
            <translation>%1 of %2: %3 entries, seal %4</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Does not agree</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>all as listed</source>
            <translation>all as listed</translation>
        </message>
        <message>
            <source>differ from the list</source>
            <translation>differ from the list</translation>
        </message>
        <message>
            <source>unbroken, as sealed</source>
            <translation>unbroken, as sealed</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Lot of the answer</source>
            <translation>Lot of the answer</translation>
        </message>
        <message>
            <source>Type or scan a lot code.</source>
            <translation>Type or scan a lot code.</translation>
        </message>
        <message>
            <source>Packages that went out</source>
            <translation>Packages that went out</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>Note the receipt</source>
            <translation>Note the receipt</translation>
        </message>
        <message>
            <source>%1 %2, no receipt yet</source>
            <translation>%1 %2, no receipt yet</translation>
        </message>
        <message>
            <source>%1 %2, receipt %3</source>
            <translation>%1 %2, receipt %3</translation>
        </message>
        <message>
            <source>Receipt %1 is noted.</source>
            <translation>Receipt %1 is noted.</translation>
        </message>
        <message>
            <source>There is no lot “%1”, or several.</source>
            <translation>There is no lot “%1”, or several.</translation>
        </message>
        <message>
            <source>do not lead to the seal</source>
            <translation>do not lead to the seal</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>entry %1 was changed</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>does not belong to it</source>
            <translation>does not belong to it</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>signed by %1, certificate of %2 until %3</source>
            <translation>signed by %1, certificate of %2 until %3</translation>
        </message>
        <message>
            <source>signed with the key %1 of the ledger</source>
            <translation>signed with the key %1 of the ledger</translation>
        </message>
        <message>
            <source>Events (EPCIS 2.0)</source>
            <translation>Events (EPCIS 2.0)</translation>
        </message>
        <message>
            <source>Every entry of the period as GS1 EPCIS 2.0 (JSON-LD), for another program or the ledger of a partner. A lot code leaves only what is about that lot.</source>
            <translation>Every entry of the period as GS1 EPCIS 2.0 (JSON-LD), for another program or the ledger of a partner. A lot code leaves only what is about that lot.</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prices</translation>
        </message>
        <message>
            <source>go out with it</source>
            <translation>go out with it</translation>
        </message>
        <message>
            <source>stay here</source>
            <translation>stay here</translation>
        </message>
        <message>
            <source>ID numbers</source>
            <translation>ID numbers</translation>
        </message>
        <message>
            <source>This file stands already</source>
            <translation>This file stands already</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <source>%1 events are written</source>
            <translation>%1 events are written</translation>
        </message>
        <message>
            <source>Writing the events</source>
            <translation>Writing the events</translation>
        </message>
        <message>
            <source>With prices</source>
            <translation>With prices</translation>
        </message>
        <message>
            <source>Events %1.jsonld</source>
            <translation>Events %1.jsonld</translation>
        </message>
    </context>
    <context>
        <name>suben::FilterChips</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingBrief</name>
        <message>
            <source>%1 in the way</source>
            <translation>%1 in the way</translation>
        </message>
        <message>
            <source>%1 to confirm</source>
            <translation>%1 to confirm</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 to look at</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsCard</name>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>To confirm: %1</source>
            <translation>To confirm: %1</translation>
        </message>
        <message>
            <source>Nothing in the way</source>
            <translation>Nothing in the way</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Not saved: %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsModel</name>
        <message>
            <source>Whole document</source>
            <translation>Whole document</translation>
        </message>
        <message>
            <source>Row %1 · %2</source>
            <translation>Row %1 · %2</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Row %1</translation>
        </message>
    </context>
    <context>
        <name>suben::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
    </context>
    <context>
        <name>suben::FirmSection</name>
        <message>
            <source>What the firm does</source>
            <translation>What the firm does</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>This firm</translation>
        </message>
        <message>
            <source>What stands here goes onto papers and into packages. What the firm does decides which steps and rules apply to it; Enter switches a line on or off.</source>
            <translation>What stands here goes onto papers and into packages. What the firm does decides which steps and rules apply to it; Enter switches a line on or off.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>CN, or with the digits of the place: CN-3706</source>
            <translation>CN, or with the digits of the place: CN-3706</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>Unified social credit code</translation>
        </message>
        <message>
            <source>Kind of firm</source>
            <translation>Kind of firm</translation>
        </message>
        <message>
            <source>Region, for local rules</source>
            <translation>Region, for local rules</translation>
        </message>
        <message>
            <source>The code is right.</source>
            <translation>The code is right.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Choose at least one</source>
            <translation>Choose at least one</translation>
        </message>
        <message>
            <source>Without it no step of the trade is offered.</source>
            <translation>Without it no step of the trade is offered.</translation>
        </message>
        <message>
            <source>The firm is kept</source>
            <translation>The firm is kept</translation>
        </message>
        <message>
            <source>https://…, only where trace pages stand on the web</source>
            <translation>https://…, only where trace pages stand on the web</translation>
        </message>
        <message>
            <source>Phone, for labels</source>
            <translation>Phone, for labels</translation>
        </message>
        <message>
            <source>Address, for labels</source>
            <translation>Address, for labels</translation>
        </message>
        <message>
            <source>Address of the trace pages</source>
            <translation>Address of the trace pages</translation>
        </message>
        <message>
            <source>This is no web address</source>
            <translation>This is no web address</translation>
        </message>
        <message>
            <source>It begins with https:// and the name of the web host.</source>
            <translation>It begins with https:// and the name of the web host.</translation>
        </message>
    </context>
    <context>
        <name>suben::FirstRunPage</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Where it came from, where it went, who answers for it</source>
            <translation>Where it came from, where it went, who answers for it</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Name of the shop</translation>
        </message>
        <message>
            <source>Unified social credit code (may be filled in later)</source>
            <translation>Unified social credit code (may be filled in later)</translation>
        </message>
        <message>
            <source>What you deal in (several may be chosen)</source>
            <translation>What you deal in (several may be chosen)</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>Open a ledger…</translation>
        </message>
        <message>
            <source>Open a ledger</source>
            <translation>Open a ledger</translation>
        </message>
        <message>
            <source>Ledgers (*.suben)</source>
            <translation>Ledgers (*.suben)</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restoring the backup</translation>
        </message>
        <message>
            <source>Try with a practice ledger</source>
            <translation>Try with a practice ledger</translation>
        </message>
        <message>
            <source>Recovery code or password of this ledger</source>
            <translation>Recovery code or password of this ledger</translation>
        </message>
        <message>
            <source>The code is right.</source>
            <translation>The code is right.</translation>
        </message>
        <message>
            <source>%1 of 18</source>
            <translation>%1 of 18</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Practice shop</translation>
        </message>
        <message>
            <source>Type the name that stands on your licence.</source>
            <translation>Type the name that stands on your licence.</translation>
        </message>
        <message>
            <source>What you deal in</source>
            <translation>What you deal in</translation>
        </message>
        <message>
            <source>Choose at least one; more can be added later.</source>
            <translation>Choose at least one; more can be added later.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Your recovery code</translation>
        </message>
        <message>
            <source>With it this ledger can be read on another computer. It is shown only now: print it or write it down, and keep it away from this computer.</source>
            <translation>With it this ledger can be read on another computer. It is shown only now: print it or write it down, and keep it away from this computer.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>It is kept, go on</source>
            <translation>It is kept, go on</translation>
        </message>
        <message>
            <source>Type part of a name or its initials to find it</source>
            <translation>Type part of a name or its initials to find it</translation>
        </message>
        <message>
            <source>What you do there (several may be chosen)</source>
            <translation>What you do there (several may be chosen)</translation>
        </message>
        <message>
            <source>In this practice ledger %1 can sign too; the password is %2.</source>
            <translation>In this practice ledger %1 can sign too; the password is %2.</translation>
        </message>
        <message>
            <source>The ledger is not where it was</source>
            <translation>The ledger is not where it was</translation>
        </message>
        <message>
            <source>The ledger cannot be read</source>
            <translation>The ledger cannot be read</translation>
        </message>
        <message>
            <source>The copy of %1 is whole and holds %2 entries. What was entered after it has to be entered again. %3</source>
            <translation>The copy of %1 is whole and holds %2 entries. What was entered after it has to be entered again. %3</translation>
        </message>
        <message>
            <source>Put this copy in its place</source>
            <translation>Put this copy in its place</translation>
        </message>
        <message>
            <source>Looking at the copies</source>
            <translation>Looking at the copies</translation>
        </message>
    </context>
    <context>
        <name>suben::HeadForm</name>
        <message>
            <source>back entry</source>
            <translation>back entry</translation>
        </message>
    </context>
    <context>
        <name>suben::HelpSheet</name>
        <message>
            <source>Keys of this page</source>
            <translation>Keys of this page</translation>
        </message>
        <message>
            <source>Keys of every page</source>
            <translation>Keys of every page</translation>
        </message>
        <message>
            <source>F1 or Esc closes this.</source>
            <translation>F1 or Esc closes this.</translation>
        </message>
    </context>
    <context>
        <name>suben::ImportPanel</name>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Example</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Understood</translation>
        </message>
        <message>
            <source>Some rows need a reason</source>
            <translation>Some rows need a reason</translation>
        </message>
        <message>
            <source>Look at the columns</source>
            <translation>Look at the columns</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Rows of the file</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>Looking at the rows</translation>
        </message>
        <message>
            <source>%1 rows cannot be recorded</source>
            <translation>%1 rows cannot be recorded</translation>
        </message>
        <message>
            <source>The others can. The refused rows come back as a table beside the file, each with its reason.</source>
            <translation>The others can. The refused rows come back as a table beside the file, each with its reason.</translation>
        </message>
        <message>
            <source>Record the good rows</source>
            <translation>Record the good rows</translation>
        </message>
        <message>
            <source>Record nothing yet</source>
            <translation>Record nothing yet</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Copying the ledger, then recording</source>
            <translation>Copying the ledger, then recording</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
    </context>
    <context>
        <name>suben::ImportStage</name>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>%1 rows were left out</source>
            <translation>%1 rows were left out</translation>
        </message>
        <message>
            <source>They stand, each with its reason, in %1</source>
            <translation>They stand, each with its reason, in %1</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>Nothing is recorded yet</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>The file was not imported</source>
            <translation>The file was not imported</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.txt *.tsv *.jsonld)</source>
            <translation>Tables (*.xlsx *.csv *.txt *.tsv *.jsonld)</translation>
        </message>
        <message>
            <source>Delivery notes: photographs, papers, files (*.png *.jpg *.jpeg *.bmp *.pdf *.sbn)</source>
            <translation>Delivery notes: photographs, papers, files (*.png *.jpg *.jpeg *.bmp *.pdf *.sbn)</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionBand</name>
        <message>
            <source>Read only · no prices, no other customers · what is shown is noted</source>
            <translation>Read only · no prices, no other customers · what is shown is noted</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>Inspection mode</translation>
        </message>
        <message>
            <source>since %1 · %2 shown</source>
            <translation>since %1 · %2 shown</translation>
        </message>
        <message>
            <source>Choose a PIN to leave with, Enter</source>
            <translation>Choose a PIN to leave with, Enter</translation>
        </message>
        <message>
            <source>The owner's password, Enter</source>
            <translation>The owner's password, Enter</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionLotView</name>
        <message>
            <source>Papers of the lot</source>
            <translation>Papers of the lot</translation>
        </message>
        <message>
            <source>%1 · lot %2</source>
            <translation>%1 · lot %2</translation>
        </message>
        <message>
            <source>Papers: %1 of %2 there</source>
            <translation>Papers: %1 of %2 there</translation>
        </message>
    </context>
    <context>
        <name>suben::InspectionPage</name>
        <message>
            <source>No copy is kept of this</source>
            <translation>No copy is kept of this</translation>
        </message>
        <message>
            <source>No printer here: the paper is a file</source>
            <translation>No printer here: the paper is a file</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>Onto which stick?</source>
            <translation>Onto which stick?</translation>
        </message>
        <message>
            <source>%1 files are on the stick; index.html opens them anywhere</source>
            <translation>%1 files are on the stick; index.html opens them anywhere</translation>
        </message>
        <message>
            <source>Writing onto the stick</source>
            <translation>Writing onto the stick</translation>
        </message>
        <message>
            <source>Inspection mode</source>
            <translation>Inspection mode</translation>
        </message>
        <message>
            <source>Which lot</source>
            <translation>Which lot</translation>
        </message>
        <message>
            <source>Scan the pack, or type the last 4 to 6 characters of the lot</source>
            <translation>Scan the pack, or type the last 4 to 6 characters of the lot</translation>
        </message>
        <message>
            <source>Nothing is shown yet</source>
            <translation>Nothing is shown yet</translation>
        </message>
        <message>
            <source>Scan a pack or type the end of its lot number; the lists are under Ctrl+2 to Ctrl+9.</source>
            <translation>Scan a pack or type the end of its lot number; the lists are under Ctrl+2 to Ctrl+9.</translation>
        </message>
        <message>
            <source>Onto a stick</source>
            <translation>Onto a stick</translation>
        </message>
        <message>
            <source>Print with the papers</source>
            <translation>Print with the papers</translation>
        </message>
        <message>
            <source>Search in this list, Enter</source>
            <translation>Search in this list, Enter</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Search in this list</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Reading the list</translation>
        </message>
        <message>
            <source>%1 of lot %2: %3</source>
            <translation>%1 of lot %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The newest ones; search for others</source>
            <translation>The newest ones; search for others</translation>
        </message>
        <message>
            <source>Esc: of all lots</source>
            <translation>Esc: of all lots</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Tracing</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>Lot %1</translation>
        </message>
        <message>
            <source>%1, lot %2</source>
            <translation>%1, lot %2</translation>
        </message>
        <message>
            <source>the nine lists</source>
            <translation>the nine lists</translation>
        </message>
        <message>
            <source>back to all lots, to the lot</source>
            <translation>back to all lots, to the lot</translation>
        </message>
        <message>
            <source>F3: its papers, Enter opens one</source>
            <translation>F3: its papers, Enter opens one</translation>
        </message>
        <message>
            <source>The list is not read yet</source>
            <translation>The list is not read yet</translation>
        </message>
        <message>
            <source>Once it stands here it can be printed and handed over.</source>
            <translation>Once it stands here it can be printed and handed over.</translation>
        </message>
    </context>
    <context>
        <name>suben::JobStrip</name>
        <message>
            <source>From label</source>
            <translation>From label</translation>
        </message>
        <message>
            <source>To label</source>
            <translation>To label</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Stop for good</source>
            <translation>Stop for good</translation>
        </message>
        <message>
            <source>Job %1: %2, labels %3 to %4</source>
            <translation>Job %1: %2, labels %3 to %4</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>suben::KeyBand</name>
        <message>
            <source>This computer's key is locked</source>
            <translation>This computer's key is locked</translation>
        </message>
        <message>
            <source>Password of this computer's key</source>
            <translation>Password of this computer's key</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>This computer's key is locked: uploads, ID numbers and drafts wait for its password. Everything else works.</source>
            <translation>This computer's key is locked: uploads, ID numbers and drafts wait for its password. Everything else works.</translation>
        </message>
    </context>
    <context>
        <name>suben::KeySection</name>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Choose a line, press Enter, then the new key. The buttons show it at once. Keys a gun sends are refused.</source>
            <translation>Choose a line, press Enter, then the new key. The buttons show it at once. Keys a gun sends are refused.</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>New key</translation>
        </message>
        <message>
            <source>The key is set</source>
            <translation>The key is set</translation>
        </message>
        <message>
            <source>%1 is taken</source>
            <translation>%1 is taken</translation>
        </message>
        <message>
            <source>Another action or a gun uses it. Choose another key.</source>
            <translation>Another action or a gun uses it. Choose another key.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Search and scan box</source>
            <translation>Search and scan box</translation>
        </message>
        <message>
            <source>Card of the chosen record</source>
            <translation>Card of the chosen record</translation>
        </message>
        <message>
            <source>Other lots; new paper</source>
            <translation>Other lots; new paper</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>Park a draft</source>
            <translation>Park a draft</translation>
        </message>
        <message>
            <source>Fetch a draft</source>
            <translation>Fetch a draft</translation>
        </message>
        <message>
            <source>Copy the row above</source>
            <translation>Copy the row above</translation>
        </message>
        <message>
            <source>Delete the row; void an entry</source>
            <translation>Delete the row; void an entry</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Finish and put out paper</source>
            <translation>Finish and put out paper</translation>
        </message>
        <message>
            <source>Save without paper</source>
            <translation>Save without paper</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Next finding</translation>
        </message>
        <message>
            <source>Finding before</source>
            <translation>Finding before</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>Next area of the page</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Put on hold or release</source>
            <translation>Put on hold or release</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Larger letters</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Smaller letters</translation>
        </message>
        <message>
            <source>Letters of the usual size</source>
            <translation>Letters of the usual size</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page before</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Press the new key</translation>
        </message>
        <message>
            <source>What else can be said of a row or of the entry</source>
            <translation>What else can be said of a row or of the entry</translation>
        </message>
        <message>
            <source>Up to which day a list goes</source>
            <translation>Up to which day a list goes</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelCanvas</name>
        <message>
            <source>The label</source>
            <translation>The label</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelDesigner</name>
        <message>
            <source>Elements of the label</source>
            <translation>Elements of the label</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Snaps to 0.5 mm. Arrows move, Shift and arrows size, Del removes.</source>
            <translation>Snaps to 0.5 mm. Arrows move, Shift and arrows size, Del removes.</translation>
        </message>
        <message>
            <source>The label: name, size, paper</source>
            <translation>The label: name, size, paper</translation>
        </message>
        <message>
            <source>Every code reads back at 203 and 300 dpi.</source>
            <translation>Every code reads back at 203 and 300 dpi.</translation>
        </message>
        <message>
            <source>Not on the label though a rule pack names it: %1.</source>
            <translation>Not on the label though a rule pack names it: %1.</translation>
        </message>
        <message>
            <source>Drawn line</source>
            <translation>Drawn line</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelPage</name>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Print to</source>
            <translation>Print to</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Print labels</translation>
        </message>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>Nothing answers to “%1”.</translation>
        </message>
        <message>
            <source>Printing labels</source>
            <translation>Printing labels</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>%1 labels</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>Label of</source>
            <translation>Label of</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Did not work</source>
            <translation>Did not work</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Given up</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>Print queue</translation>
        </message>
        <message>
            <source>Trace page…</source>
            <translation>Trace page…</translation>
        </message>
        <message>
            <source>Calibrate printer</source>
            <translation>Calibrate printer</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>New template</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>Template saved</translation>
        </message>
        <message>
            <source>Printing a test label</source>
            <translation>Printing a test label</translation>
        </message>
        <message>
            <source>One test label</source>
            <translation>One test label</translation>
        </message>
        <message>
            <source>Printer saved</source>
            <translation>Printer saved</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>Save template</translation>
        </message>
        <message>
            <source>Save printer</source>
            <translation>Save printer</translation>
        </message>
        <message>
            <source>Choose a lot first.</source>
            <translation>Choose a lot first.</translation>
        </message>
        <message>
            <source>Folder for the trace page</source>
            <translation>Folder for the trace page</translation>
        </message>
        <message>
            <source>Trace page written</source>
            <translation>Trace page written</translation>
        </message>
        <message>
            <source>next element</source>
            <translation>next element</translation>
        </message>
        <message>
            <source>move by half a millimetre; with Shift its size</source>
            <translation>move by half a millimetre; with Shift its size</translation>
        </message>
        <message>
            <source>take the element away</source>
            <translation>take the element away</translation>
        </message>
        <message>
            <source>the element once more</source>
            <translation>the element once more</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>redo</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Lot, thing, entry, date; initials or scan</source>
            <translation>Lot, thing, entry, date; initials or scan</translation>
        </message>
        <message>
            <source>The sealed day %1</source>
            <translation>The sealed day %1</translation>
        </message>
        <message>
            <source>The drawing that was not saved is here again.</source>
            <translation>The drawing that was not saved is here again.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
    </context>
    <context>
        <name>suben::LabelPanel</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Print to</source>
            <translation>Print to</translation>
        </message>
        <message>
            <source>To a file…</source>
            <translation>To a file…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>as many of each as were received</source>
            <translation>as many of each as were received</translation>
        </message>
        <message>
            <source>Copies are a number from 1 to 9999.</source>
            <translation>Copies are a number from 1 to 9999.</translation>
        </message>
        <message>
            <source>The packages of this lot have no codes of their own. Choose another template.</source>
            <translation>The packages of this lot have no codes of their own. Choose another template.</translation>
        </message>
        <message>
            <source>Read back, can be scanned. The code says: %1</source>
            <translation>Read back, can be scanned. The code says: %1</translation>
        </message>
        <message>
            <source>Choose a lot above or scan one; here stands how its label comes out.</source>
            <translation>Choose a lot above or scan one; here stands how its label comes out.</translation>
        </message>
    </context>
    <context>
        <name>suben::LedgerGate</name>
        <message>
            <source>Another program is writing to the ledger. Everything you typed is here; it is recorded as soon as the file is free.</source>
            <translation>Another program is writing to the ledger. Everything you typed is here; it is recorded as soon as the file is free.</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesBox</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Initials, lot or scan</source>
            <translation>Initials, lot or scan</translation>
        </message>
        <message>
            <source>Initials, code or scan</source>
            <translation>Initials, code or scan</translation>
        </message>
        <message>
            <source>Nothing answers to “%1”.</source>
            <translation>Nothing answers to “%1”.</translation>
        </message>
        <message>
            <source>%1 there · %2</source>
            <translation>%1 there · %2</translation>
        </message>
        <message>
            <source>counted in %1</source>
            <translation>counted in %1</translation>
        </message>
        <message>
            <source>The lots are proposed when the quantity stands there.</source>
            <translation>The lots are proposed when the quantity stands there.</translation>
        </message>
        <message>
            <source>%1 was scanned already.</source>
            <translation>%1 was scanned already.</translation>
        </message>
        <message>
            <source>%1 packages</source>
            <translation>%1 packages</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesModel</name>
        <message>
            <source>suggested</source>
            <translation>suggested</translation>
        </message>
        <message>
            <source>Worked out from the lot number. Enter takes it, or type what the package says: 261105, 2026.11.5, 2611.</source>
            <translation>Worked out from the lot number. Enter takes it, or type what the package says: 261105, 2026.11.5, 2611.</translation>
        </message>
        <message>
            <source>There is no such unit.</source>
            <translation>There is no such unit.</translation>
        </message>
        <message>
            <source>Worked out from the lot number.</source>
            <translation>Worked out from the lot number.</translation>
        </message>
        <message>
            <source>“%1” is not among the items. Choose one, or press Ctrl+N to make it.</source>
            <translation>“%1” is not among the items. Choose one, or press Ctrl+N to make it.</translation>
        </message>
        <message>
            <source>the day of making is day 1</source>
            <translation>the day of making is day 1</translation>
        </message>
    </context>
    <context>
        <name>suben::LinesView</name>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
    </context>
    <context>
        <name>suben::ListPage</name>
        <message>
            <source>Not recorded</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
    </context>
    <context>
        <name>suben::LockSheet</name>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Who is here?</source>
            <translation>Who is here?</translation>
        </message>
        <message>
            <source>What was being entered is kept underneath.</source>
            <translation>What was being entered is kept underneath.</translation>
        </message>
    </context>
    <context>
        <name>suben::LookSection</name>
        <message>
            <source>Letters and colours</source>
            <translation>Letters and colours</translation>
        </message>
        <message>
            <source>Size of the letters</source>
            <translation>Size of the letters</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The language changes at the next start</source>
            <translation>The language changes at the next start</translation>
        </message>
    </context>
    <context>
        <name>suben::LotCards</name>
        <message>
            <source>best before %1</source>
            <translation>best before %1</translation>
        </message>
        <message>
            <source>Lots to choose from</source>
            <translation>Lots to choose from</translation>
        </message>
    </context>
    <context>
        <name>suben::LotsPage</name>
        <message>
            <source>Printing labels</source>
            <translation>Printing labels</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>%1 labels</translation>
        </message>
        <message>
            <source>Part of a lot or item</source>
            <translation>Part of a lot or item</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Print labels</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Hold…</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>Its entry</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>Within 30 days</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>Release…</translation>
        </message>
        <message>
            <source>No lots here</source>
            <translation>No lots here</translation>
        </message>
        <message>
            <source>%1 lots chosen</source>
            <translation>%1 lots chosen</translation>
        </message>
        <message>
            <source>Release lot %1?</source>
            <translation>Release lot %1?</translation>
        </message>
        <message>
            <source>The reason is kept with the entry.</source>
            <translation>The reason is kept with the entry.</translation>
        </message>
        <message>
            <source>Tested again, passed</source>
            <translation>Tested again, passed</translation>
        </message>
        <message>
            <source>Papers have come</source>
            <translation>Papers have come</translation>
        </message>
        <message>
            <source>Supplier cleared it</source>
            <translation>Supplier cleared it</translation>
        </message>
        <message>
            <source>Leave it on hold</source>
            <translation>Leave it on hold</translation>
        </message>
        <message>
            <source>Put lot %1 on hold?</source>
            <translation>Put lot %1 on hold?</translation>
        </message>
        <message>
            <source>It cannot be sold or used until it is released.</source>
            <translation>It cannot be sold or used until it is released.</translation>
        </message>
        <message>
            <source>Waits for a test</source>
            <translation>Waits for a test</translation>
        </message>
        <message>
            <source>May be unsafe</source>
            <translation>May be unsafe</translation>
        </message>
        <message>
            <source>Supplier's notice</source>
            <translation>Supplier's notice</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>Wrong label</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>Stock by lot</translation>
        </message>
        <message>
            <source>What was received and made stands here, the first to expire first.</source>
            <translation>What was received and made stands here, the first to expire first.</translation>
        </message>
        <message>
            <source>Enter a delivery</source>
            <translation>Enter a delivery</translation>
        </message>
        <message>
            <source>Loss, return, move…</source>
            <translation>Loss, return, move…</translation>
        </message>
        <message>
            <source>Lot card</source>
            <translation>Lot card</translation>
        </message>
        <message>
            <source>%1 lots of %2 items</source>
            <translation>%1 lots of %2 items</translation>
        </message>
        <message>
            <source>Papers missing</source>
            <translation>Papers missing</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>New paper…</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Recall…</translation>
        </message>
        <message>
            <source>Adding up the stock of that day</source>
            <translation>Adding up the stock of that day</translation>
        </message>
    </context>
    <context>
        <name>suben::MachineKeySection</name>
        <message>
            <source>It lies in this computer's key store. Nothing has to be done.</source>
            <translation>It lies in this computer's key store. Nothing has to be done.</translation>
        </message>
        <message>
            <source>This computer has no key store: it lies in a file that is not sealed. Whoever reads your files reads it.</source>
            <translation>This computer has no key store: it lies in a file that is not sealed. Whoever reads your files reads it.</translation>
        </message>
        <message>
            <source>It lies in a file sealed under a password, which is asked for at every start.</source>
            <translation>It lies in a file sealed under a password, which is asked for at every start.</translation>
        </message>
        <message>
            <source>This computer keeps no key to this ledger.</source>
            <translation>This computer keeps no key to this ledger.</translation>
        </message>
        <message>
            <source>This computer's key</source>
            <translation>This computer's key</translation>
        </message>
        <message>
            <source>The key opens what is sealed in the ledger: the keys of platforms, ID numbers and drafts.</source>
            <translation>The key opens what is sealed in the ledger: the keys of platforms, ID numbers and drafts.</translation>
        </message>
        <message>
            <source>6 characters or more</source>
            <translation>6 characters or more</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>If it is forgotten, the recovery code or an owner's password opens the key, and a new one is set here.</source>
            <translation>If it is forgotten, the recovery code or an owner's password opens the key, and a new one is set here.</translation>
        </message>
        <message>
            <source>Seal the key</source>
            <translation>Seal the key</translation>
        </message>
        <message>
            <source>The two are not the same</source>
            <translation>The two are not the same</translation>
        </message>
        <message>
            <source>Write the password once more.</source>
            <translation>Write the password once more.</translation>
        </message>
        <message>
            <source>The key is sealed</source>
            <translation>The key is sealed</translation>
        </message>
        <message>
            <source>Its password is asked for when the ledger is opened next.</source>
            <translation>Its password is asked for when the ledger is opened next.</translation>
        </message>
    </context>
    <context>
        <name>suben::MachineSection</name>
        <message>
            <source>Gun and printer</source>
            <translation>Gun and printer</translation>
        </message>
        <message>
            <source>Keys that follow each other faster than this are a gun's. If letters typed by hand are taken for a scan, make it smaller; if a scan falls apart, larger. 0 switches the gun off.</source>
            <translation>Keys that follow each other faster than this are a gun's. If letters typed by hand are taken for a scan, make it smaller; if a scan falls apart, larger. 0 switches the gun off.</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Between two keys</source>
            <translation>Between two keys</translation>
        </message>
        <message>
            <source>Scan something to try</source>
            <translation>Scan something to try</translation>
        </message>
        <message>
            <source>Labels go to</source>
            <translation>Labels go to</translation>
        </message>
        <message>
            <source>A printer of this machine, its address as HOST:9100, or a file name ending in .pdf or .zpl.</source>
            <translation>A printer of this machine, its address as HOST:9100, or a file name ending in .pdf or .zpl.</translation>
        </message>
        <message>
            <source>Scanned papers lie in</source>
            <translation>Scanned papers lie in</translation>
        </message>
        <message>
            <source>Where the scanner or the telephone puts pictures. %1 in a form offers the newest of them.</source>
            <translation>Where the scanner or the telephone puts pictures. %1 in a form offers the newest of them.</translation>
        </message>
    </context>
    <context>
        <name>suben::MainWindow</name>
        <message>
            <source>Suben</source>
            <translation>Suben</translation>
        </message>
        <message>
            <source>%1 - Suben</source>
            <translation>%1 - Suben</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (practice)</translation>
        </message>
        <message>
            <source>Scanner ready</source>
            <translation>Scanner ready</translation>
        </message>
        <message>
            <source>Scanner off</source>
            <translation>Scanner off</translation>
        </message>
        <message>
            <source>Last scan %1</source>
            <translation>Last scan %1</translation>
        </message>
        <message>
            <source>Search, scan, or a page by two letters</source>
            <translation>Search, scan, or a page by two letters</translation>
        </message>
        <message>
            <source>Trace what is under the cursor</source>
            <translation>Trace what is under the cursor</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>Next area of the page</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>The page before</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Larger letters</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Smaller letters</translation>
        </message>
        <message>
            <source>The whole screen</source>
            <translation>The whole screen</translation>
        </message>
        <message>
            <source>One step back; nothing is thrown away</source>
            <translation>One step back; nothing is thrown away</translation>
        </message>
        <message>
            <source>The input method changed the scan and is off now: scan again</source>
            <translation>The input method changed the scan and is off now: scan again</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing can be entered into this ledger now</source>
            <translation>Nothing can be entered into this ledger now</translation>
        </message>
        <message>
            <source>The disk is full, or the file may not be written. Everything can be looked at, printed, exported and backed up elsewhere. Free some space or allow writing, then open the ledger again.</source>
            <translation>The disk is full, or the file may not be written. Everything can be looked at, printed, exported and backed up elsewhere. Free some space or allow writing, then open the ledger again.</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterEditor</name>
        <message>
            <source>New item</source>
            <translation>New item</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>Item %1</translation>
        </message>
        <message>
            <source>New party</source>
            <translation>New party</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>Party %1</translation>
        </message>
        <message>
            <source>A new place</source>
            <translation>A new place</translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>Place %1</translation>
        </message>
        <message>
            <source>New paper of %1</source>
            <translation>New paper of %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>%1 cannot be read. Choose another file.</source>
            <translation>%1 cannot be read. Choose another file.</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Is this right?</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterForm</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is needed here.</source>
            <translation>%1 is needed here.</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterMerge</name>
        <message>
            <source>%1 goes into %2</source>
            <translation>%1 goes into %2</translation>
        </message>
        <message>
            <source>Entries stay as they are. Stock, papers and searching then answer under %1; it can be taken back.</source>
            <translation>Entries stay as they are. Stock, papers and searching then answer under %1; it can be taken back.</translation>
        </message>
        <message>
            <source>Merge them</source>
            <translation>Merge them</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Leave them as they are</translation>
        </message>
    </context>
    <context>
        <name>suben::MasterPage</name>
        <message>
            <source>Master data</source>
            <translation>Master data</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Own licences</source>
            <translation>Own licences</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Things with a life</source>
            <translation>Things with a life</translation>
        </message>
        <message>
            <source>Initials, part of a name, a code</source>
            <translation>Initials, part of a name, a code</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Nothing here yet</translation>
        </message>
        <message>
            <source>Items and parties are also made on the way, while a delivery is entered.</source>
            <translation>Items and parties are also made on the way, while a delivery is entered.</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>New…</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>New paper…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>What you typed is still here.</source>
            <translation>What you typed is still here.</translation>
        </message>
        <message>
            <source>Enter goes on, F9 saves, Esc puts the form away and keeps what was typed.</source>
            <translation>Enter goes on, F9 saves, Esc puts the form away and keeps what was typed.</translation>
        </message>
        <message>
            <source>No paper is asked for here</source>
            <translation>No paper is asked for here</translation>
        </message>
        <message>
            <source>The rule packs in use know no paper of this kind.</source>
            <translation>The rule packs in use know no paper of this kind.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>%1 goes into another record</source>
            <translation>%1 goes into another record</translation>
        </message>
        <message>
            <source>Choose the one that stays and press %1 again. Esc leaves everything as it is.</source>
            <translation>Choose the one that stays and press %1 again. Esc leaves everything as it is.</translation>
        </message>
        <message>
            <source>%1 is merged</source>
            <translation>%1 is merged</translation>
        </message>
        <message>
            <source>%1 takes it back.</source>
            <translation>%1 takes it back.</translation>
        </message>
        <message>
            <source>%1 stands for itself again</source>
            <translation>%1 stands for itself again</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>%1 more has to approve.</source>
            <translation>%1 more has to approve.</translation>
        </message>
        <message>
            <source>Everybody needed has approved.</source>
            <translation>Everybody needed has approved.</translation>
        </message>
        <message>
            <source>The list is in</source>
            <translation>The list is in</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <translation>Pasted rows</translation>
        </message>
        <message>
            <source>From a list…</source>
            <translation>From a list…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Take apart</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Merge…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>Merged into it</translation>
        </message>
        <message>
            <source>Take the list in</source>
            <translation>Take the list in</translation>
        </message>
        <message>
            <source>A list of items or parties</source>
            <translation>A list of items or parties</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>lot %1</translation>
        </message>
    </context>
    <context>
        <name>suben::MoreFields</name>
        <message>
            <source>Back to the entry</source>
            <translation>Back to the entry</translation>
        </message>
        <message>
            <source>Row %1 · %2: what else can be said</source>
            <translation>Row %1 · %2: what else can be said</translation>
        </message>
        <message>
            <source>The whole entry: what else can be said</source>
            <translation>The whole entry: what else can be said</translation>
        </message>
        <message>
            <source>attached</source>
            <translation>attached</translation>
        </message>
    </context>
    <context>
        <name>suben::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Look up</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Duties</translation>
        </message>
        <message>
            <source>%1, %2 need somebody</source>
            <translation>%1, %2 need somebody</translation>
        </message>
    </context>
    <context>
        <name>suben::ObjectPage</name>
        <message>
            <source>Code or number</source>
            <translation>Code or number</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Recorded by</translation>
        </message>
        <message>
            <source>What is to be entered</source>
            <translation>What is to be entered</translation>
        </message>
        <message>
            <source>Late %1 days</source>
            <translation>Late %1 days</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>In %1 days</source>
            <translation>In %1 days</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objects</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Part of a code</source>
            <translation>Part of a code</translation>
        </message>
        <message>
            <source>Nothing of this kind yet</source>
            <translation>Nothing of this kind yet</translation>
        </message>
        <message>
            <source>It comes into being with its first entry; permits are entered with their holder.</source>
            <translation>It comes into being with its first entry; permits are entered with their holder.</translation>
        </message>
        <message>
            <source>Enter the first</source>
            <translation>Enter the first</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>New paper…</translation>
        </message>
        <message>
            <source>Story on paper</source>
            <translation>Story on paper</translation>
        </message>
        <message>
            <source>New entry…</source>
            <translation>New entry…</translation>
        </message>
        <message>
            <source>Work sheet</source>
            <translation>Work sheet</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>Enter goes into the story, Enter there opens the entry</source>
            <translation>Enter goes into the story, Enter there opens the entry</translation>
        </message>
        <message>
            <source>The paper is written</source>
            <translation>The paper is written</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>into the story</source>
            <translation>into the story</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Paper of the sheet</source>
            <translation>Paper of the sheet</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translation>A4 across</translation>
        </message>
        <message>
            <source>241 mm, three parts</source>
            <translation>241 mm, three parts</translation>
        </message>
    </context>
    <context>
        <name>suben::OpeningPage</name>
        <message>
            <source>From a list…</source>
            <translation>From a list…</translation>
        </message>
        <message>
            <source>The list of what is there</source>
            <translation>The list of what is there</translation>
        </message>
        <message>
            <source>Record the list</source>
            <translation>Record the list</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>Posted, %1 lines</translation>
        </message>
    </context>
    <context>
        <name>suben::OutboxPage</name>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>In doubt</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Set up…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <source>Settle by hand…</source>
            <translation>Settle by hand…</translation>
        </message>
        <message>
            <source>Send all</source>
            <translation>Send all</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>Switched on</translation>
        </message>
        <message>
            <source>Entries made from now on are queued for it.</source>
            <translation>Entries made from now on are queued for it.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Withdraw: entered on the platform by hand</source>
            <translation>Withdraw: entered on the platform by hand</translation>
        </message>
        <message>
            <source>Withdraw: not wanted there</source>
            <translation>Withdraw: not wanted there</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nothing waits.</translation>
        </message>
        <message>
            <source>%1 entries wait.</source>
            <translation>%1 entries wait.</translation>
        </message>
        <message>
            <source>What is in doubt is asked about first and never sent twice.</source>
            <translation>What is in doubt is asked about first and never sent twice.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Posted; what is sent is fixed</source>
            <translation>Posted; what is sent is fixed</translation>
        </message>
        <message>
            <source>Sent, no answer</source>
            <translation>Sent, no answer</translation>
        </message>
        <message>
            <source>Sent, answer %1</source>
            <translation>Sent, answer %1</translation>
        </message>
        <message>
            <source>As it went over the line</source>
            <translation>As it went over the line</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>Nothing is lost; what waits stays in the queue.</source>
            <translation>Nothing is lost; what waits stays in the queue.</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>Received %1</translation>
        </message>
        <message>
            <source>Sent back %1</source>
            <translation>Sent back %1</translation>
        </message>
        <message>
            <source>In doubt %1</source>
            <translation>In doubt %1</translation>
        </message>
        <message>
            <source>Later %1</source>
            <translation>Later %1</translation>
        </message>
        <message>
            <source>Stopped %1</source>
            <translation>Stopped %1</translation>
        </message>
        <message>
            <source>Differing %1</source>
            <translation>Differing %1</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Platforms</translation>
        </message>
        <message>
            <source>Taken in part %1</source>
            <translation>Taken in part %1</translation>
        </message>
        <message>
            <source>Test call</source>
            <translation>Test call</translation>
        </message>
        <message>
            <source>Ask the platforms first, then send</source>
            <translation>Ask the platforms first, then send</translation>
        </message>
        <message>
            <source>This ledger was put back</source>
            <translation>This ledger was put back</translation>
        </message>
        <message>
            <source>What waits may have been sent already.</source>
            <translation>What waits may have been sent already.</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Calling</translation>
        </message>
        <message>
            <source>Fetch lists</source>
            <translation>Fetch lists</translation>
        </message>
        <message>
            <source>Lists of the platform</source>
            <translation>Lists of the platform</translation>
        </message>
        <message>
            <source>not fetched yet</source>
            <translation>not fetched yet</translation>
        </message>
        <message>
            <source>%1 entries, %2</source>
            <translation>%1 entries, %2</translation>
        </message>
        <message>
            <source>Lists fetched</source>
            <translation>Lists fetched</translation>
        </message>
        <message>
            <source>%1 entries stand here.</source>
            <translation>%1 entries stand here.</translation>
        </message>
        <message>
            <source>Fetching lists</source>
            <translation>Fetching lists</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Switched off</translation>
        </message>
        <message>
            <source>Nothing more is queued for it; what waits stays and goes when it is switched on again.</source>
            <translation>Nothing more is queued for it; what waits stays and goes when it is switched on again.</translation>
        </message>
        <message>
            <source>Switched on, but the test call did not come through</source>
            <translation>Switched on, but the test call did not come through</translation>
        </message>
        <message>
            <source>Choose a record first</source>
            <translation>Choose a record first</translation>
        </message>
        <message>
            <source>Ctrl+Tab leads into the list of records.</source>
            <translation>Ctrl+Tab leads into the list of records.</translation>
        </message>
        <message>
            <source>The platform has it; there is nothing to settle.</source>
            <translation>The platform has it; there is nothing to settle.</translation>
        </message>
        <message>
            <source>It is being sent; settle it when it is back.</source>
            <translation>It is being sent; settle it when it is back.</translation>
        </message>
        <message>
            <source>Settle %1 by hand</source>
            <translation>Settle %1 by hand</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>The run was stopped</source>
            <translation>The run was stopped</translation>
        </message>
        <message>
            <source>Worked on there %1</source>
            <translation>Worked on there %1</translation>
        </message>
        <message>
            <source>It is tried again by itself at %1.</source>
            <translation>It is tried again by itself at %1.</translation>
        </message>
        <message>
            <source>Nothing was waiting to be sent.</source>
            <translation>Nothing was waiting to be sent.</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>Nothing was sent</translation>
        </message>
        <message>
            <source>What waits goes by itself within a minute; %1 sends at once.</source>
            <translation>What waits goes by itself within a minute; %1 sends at once.</translation>
        </message>
        <message>
            <source>Nothing is left to do here.</source>
            <translation>Nothing is left to do here.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Waiting since</translation>
        </message>
        <message>
            <source>Must arrive by</source>
            <translation>Must arrive by</translation>
        </message>
        <message>
            <source>Last accepted</source>
            <translation>Last accepted</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <source>See this entry</source>
            <translation>See this entry</translation>
        </message>
        <message>
            <source>Write the receipt and press Enter; it counts for every record of the same file. Or a digit and Enter.</source>
            <translation>Write the receipt and press Enter; it counts for every record of the same file. Or a digit and Enter.</translation>
        </message>
        <message>
            <source>If the platform has it, write its receipt number and press Enter. Or a digit and Enter.</source>
            <translation>If the platform has it, write its receipt number and press Enter. Or a digit and Enter.</translation>
        </message>
        <message>
            <source>%1 says why and what to do.</source>
            <translation>%1 says why and what to do.</translation>
        </message>
    </context>
    <context>
        <name>suben::PackSection</name>
        <message>
            <source>Rule packs</source>
            <translation>Rule packs</translation>
        </message>
        <message>
            <source>Work by these</source>
            <translation>Work by these</translation>
        </message>
        <message>
            <source>Choose at least one</source>
            <translation>Choose at least one</translation>
        </message>
        <message>
            <source>A ledger without rules could not say what is missing.</source>
            <translation>A ledger without rules could not say what is missing.</translation>
        </message>
        <message>
            <source>The packs are set</source>
            <translation>The packs are set</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Enter switches a pack on or off. The rules of the chosen pack stand on the right; entries made before keep theirs.</source>
            <translation>Enter switches a pack on or off. The rules of the chosen pack stand on the right; entries made before keep theirs.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Lay a file over…</source>
            <translation>Lay a file over…</translation>
        </message>
    </context>
    <context>
        <name>suben::PackWorkbench</name>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>At least</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unconfirmed</translation>
        </message>
        <message>
            <source>House rule</source>
            <translation>House rule</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <source>Changed here</source>
            <translation>Changed here</translation>
        </message>
        <message>
            <source>Own files</source>
            <translation>Own files</translation>
        </message>
        <message>
            <source>Rules of the pack</source>
            <translation>Rules of the pack</translation>
        </message>
        <message>
            <source>A file of rules to lay over</source>
            <translation>A file of rules to lay over</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message>
            <source>It reads as it was shipped.</source>
            <translation>It reads as it was shipped.</translation>
        </message>
        <message>
            <source>Comparing with the shipped pack</source>
            <translation>Comparing with the shipped pack</translation>
        </message>
        <message>
            <source>Why: it is listed in the self-check</source>
            <translation>Why: it is listed in the self-check</translation>
        </message>
        <message>
            <source>Where it stands: document, number, date</source>
            <translation>Where it stands: document, number, date</translation>
        </message>
        <message>
            <source>The number is kept</source>
            <translation>The number is kept</translation>
        </message>
        <message>
            <source>The rule is confirmed</source>
            <translation>The rule is confirmed</translation>
        </message>
        <message>
            <source>Trying the rules</source>
            <translation>Trying the rules</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>The file cannot be read.</translation>
        </message>
        <message>
            <source>The file is laid over the packs</source>
            <translation>The file is laid over the packs</translation>
        </message>
        <message>
            <source>The file is taken away</source>
            <translation>The file is taken away</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Wants a reason</source>
            <translation>Wants a reason</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Row %1: </translation>
        </message>
        <message>
            <source>Nothing is said about it.</source>
            <translation>Nothing is said about it.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Try</translation>
        </message>
        <message>
            <source>A file of rules to try with, or nothing</source>
            <translation>A file of rules to try with, or nothing</translation>
        </message>
        <message>
            <source>It holds from now on; entries made before keep their rules.</source>
            <translation>It holds from now on; entries made before keep their rules.</translation>
        </message>
        <message>
            <source>Type an entry: %1</source>
            <translation>Type an entry: %1</translation>
        </message>
        <message>
            <source>An entry to try: %1</source>
            <translation>An entry to try: %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. Goods, lots and parties are those of the ledger.</source>
            <translation>Nothing is recorded. Goods, lots and parties are those of the ledger.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>The pack is not in use any more.</source>
            <translation>The pack is not in use any more.</translation>
        </message>
        <message>
            <source>Nothing was recorded. Esc goes back.</source>
            <translation>Nothing was recorded. Esc goes back.</translation>
        </message>
    </context>
    <context>
        <name>suben::PageHeader</name>
        <message>
            <source>More of this page</source>
            <translation>More of this page</translation>
        </message>
    </context>
    <context>
        <name>suben::PaperApproval</name>
        <message>
            <source>%1: %2 of %3 have approved</source>
            <translation>%1: %2 of %3 have approved</translation>
        </message>
        <message>
            <source>Look at the papers and the copies first.</source>
            <translation>Look at the papers and the copies first.</translation>
        </message>
        <message>
            <source>Approve as %1</source>
            <translation>Approve as %1</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Another owner or approver has to approve it. Add one with a password in the settings.</source>
            <translation>Another owner or approver has to approve it. Add one with a password in the settings.</translation>
        </message>
        <message>
            <source>The next person approves here with the own password.</source>
            <translation>The next person approves here with the own password.</translation>
        </message>
    </context>
    <context>
        <name>suben::PaperChooser</name>
        <message>
            <source>Another file…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>Which paper?</source>
            <translation>Which paper?</translation>
        </message>
        <message>
            <source>The newest of the folder of scanned papers.</source>
            <translation>The newest of the folder of scanned papers.</translation>
        </message>
        <message>
            <source>Attach none</source>
            <translation>Attach none</translation>
        </message>
        <message>
            <source>Attach papers</source>
            <translation>Attach papers</translation>
        </message>
    </context>
    <context>
        <name>suben::PeriodField</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>to and with</translation>
        </message>
    </context>
    <context>
        <name>suben::PlaceField</name>
        <message>
            <source>There is no place “%1”. Enter again makes it.</source>
            <translation>There is no place “%1”. Enter again makes it.</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>New place</translation>
        </message>
    </context>
    <context>
        <name>suben::PlatformForm</name>
        <message>
            <source>Send to %1</source>
            <translation>Send to %1</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (practice)</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Switch on</translation>
        </message>
        <message>
            <source>Not confirmed: %1</source>
            <translation>Not confirmed: %1</translation>
        </message>
        <message>
            <source>This profile has no place to practise; a practice ledger cannot use it.</source>
            <translation>This profile has no place to practise; a practice ledger cannot use it.</translation>
        </message>
        <message>
            <source>This profile still has things to be confirmed and can only be practised with: in a practice ledger, with the practice platform. Ask who wrote it for a confirmed version.</source>
            <translation>This profile still has things to be confirmed and can only be practised with: in a practice ledger, with the practice platform. Ask who wrote it for a confirmed version.</translation>
        </message>
        <message>
            <source>Folder or stick</source>
            <translation>Folder or stick</translation>
        </message>
        <message>
            <source>as before while the address is the same; write it to change it</source>
            <translation>as before while the address is the same; write it to change it</translation>
        </message>
    </context>
    <context>
        <name>suben::PrintStrip</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>Do not print</translation>
        </message>
        <message>
            <source>%1 labels</source>
            <translation>%1 labels</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Got it</translation>
        </message>
    </context>
    <context>
        <name>suben::PrinterForm</name>
        <message>
            <source>as the printer has it</source>
            <translation>as the printer has it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Where it is</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Speaks</translation>
        </message>
        <message>
            <source>Dots an inch</source>
            <translation>Dots an inch</translation>
        </message>
        <message>
            <source>Move right, mm</source>
            <translation>Move right, mm</translation>
        </message>
        <message>
            <source>Move down, mm</source>
            <translation>Move down, mm</translation>
        </message>
        <message>
            <source>Gap between labels, mm</source>
            <translation>Gap between labels, mm</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Darkness</translation>
        </message>
        <message>
            <source>Turn by</source>
            <translation>Turn by</translation>
        </message>
        <message>
            <source>192.168.1.50:9100, /dev/usb/lp0, queue:NAME or a printer of this machine</source>
            <translation>192.168.1.50:9100, /dev/usb/lp0, queue:NAME or a printer of this machine</translation>
        </message>
        <message>
            <source>Print one test label</source>
            <translation>Print one test label</translation>
        </message>
        <message>
            <source>Forget this printer</source>
            <translation>Forget this printer</translation>
        </message>
        <message>
            <source>Print the test label, read on its scale how far the frame is from the edge, and enter the difference.</source>
            <translation>Print the test label, read on its scale how far the frame is from the edge, and enter the difference.</translation>
        </message>
    </context>
    <context>
        <name>suben::ProfileSection</name>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Platform profiles</source>
            <translation>Platform profiles</translation>
        </message>
        <message>
            <source>How each platform wants its records. Take an entry or paste one, and see every step of it; paste an answer, and see what it means. Nothing is sent from here.</source>
            <translation>How each platform wants its records. Take an entry or paste one, and see every step of it; paste an answer, and see what it means. Nothing is sent from here.</translation>
        </message>
        <message>
            <source>Take the last entry</source>
            <translation>Take the last entry</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>A record</source>
            <translation>A record</translation>
        </message>
        <message>
            <source>An answer</source>
            <translation>An answer</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unconfirmed</translation>
        </message>
        <message>
            <source>The entry as JSON</source>
            <translation>The entry as JSON</translation>
        </message>
        <message>
            <source>The answer as it came</source>
            <translation>The answer as it came</translation>
        </message>
        <message>
            <source>Looking for an entry</source>
            <translation>Looking for an entry</translation>
        </message>
        <message>
            <source>This is no JSON: %1, place %2.</source>
            <translation>This is no JSON: %1, place %2.</translation>
        </message>
        <message>
            <source>Trust this signer</source>
            <translation>Trust this signer</translation>
        </message>
        <message>
            <source>Unsigned</source>
            <translation>Unsigned</translation>
        </message>
        <message>
            <source>Signer unknown</source>
            <translation>Signer unknown</translation>
        </message>
        <message>
            <source>Signer trusted</source>
            <translation>Signer trusted</translation>
        </message>
        <message>
            <source>Nothing left open</source>
            <translation>Nothing left open</translation>
        </message>
        <message>
            <source>No entry answers to “%1”. Its number stands on the page of entries.</source>
            <translation>No entry answers to “%1”. Its number stands on the page of entries.</translation>
        </message>
        <message>
            <source>Number of an entry, then Enter; empty: the last one this platform wants</source>
            <translation>Number of an entry, then Enter; empty: the last one this platform wants</translation>
        </message>
        <message>
            <source>Number of an entry</source>
            <translation>Number of an entry</translation>
        </message>
        <message>
            <source>Mend the file in %1 and press F5.</source>
            <translation>Mend the file in %1 and press F5.</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Cannot be read</translation>
        </message>
    </context>
    <context>
        <name>suben::ReasonStrip</name>
        <message>
            <source>%1 Another reason, in your words</source>
            <translation>%1 Another reason, in your words</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Change it</translation>
        </message>
        <message>
            <source>Choose the person by number, then the password</source>
            <translation>Choose the person by number, then the password</translation>
        </message>
        <message>
            <source>Password of %1, then Enter</source>
            <translation>Password of %1, then Enter</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Password of %1</translation>
        </message>
    </context>
    <context>
        <name>suben::RecallPage</name>
        <message>
            <source>Playing a recall</source>
            <translation>Playing a recall</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>It is recorded</translation>
        </message>
        <message>
            <source>Withholding the lots</source>
            <translation>Withholding the lots</translation>
        </message>
        <message>
            <source>Recording who was told</source>
            <translation>Recording who was told</translation>
        </message>
        <message>
            <source>Announced today in public</source>
            <translation>Announced today in public</translation>
        </message>
        <message>
            <source>Recording how far the recall is</source>
            <translation>Recording how far the recall is</translation>
        </message>
        <message>
            <source>Choose the buyer</source>
            <translation>Choose the buyer</translation>
        </message>
        <message>
            <source>Goods came back from one of the buyers in the list.</source>
            <translation>Goods came back from one of the buyers in the list.</translation>
        </message>
        <message>
            <source>The file is made</source>
            <translation>The file is made</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Recall report %1</source>
            <translation>Recall report %1</translation>
        </message>
        <message>
            <source>Recall drill %1</source>
            <translation>Recall drill %1</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Writing the report</translation>
        </message>
        <message>
            <source>Nobody to write to</source>
            <translation>Nobody to write to</translation>
        </message>
        <message>
            <source>No buyer of these lots has a name in the ledger.</source>
            <translation>No buyer of these lots has a name in the ledger.</translation>
        </message>
        <message>
            <source>Recall letters %1</source>
            <translation>Recall letters %1</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>Writing the letters</translation>
        </message>
        <message>
            <source>Recall %1</source>
            <translation>Recall %1</translation>
        </message>
        <message>
            <source>Writing the table</source>
            <translation>Writing the table</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>Nothing is being recalled</source>
            <translation>Nothing is being recalled</translation>
        </message>
        <message>
            <source>Play a recall once a year: a lot is drawn, and the report says what a real one would stumble over.</source>
            <translation>Play a recall once a year: a lot is drawn, and the report says what a real one would stumble over.</translation>
        </message>
        <message>
            <source>Drill with a lot drawn at random</source>
            <translation>Drill with a lot drawn at random</translation>
        </message>
        <message>
            <source>Buyers of the recalled lots</source>
            <translation>Buyers of the recalled lots</translation>
        </message>
        <message>
            <source>Lots the recall concerns</source>
            <translation>Lots the recall concerns</translation>
        </message>
        <message>
            <source>Goods came back</source>
            <translation>Goods came back</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>Reading the recall</source>
            <translation>Reading the recall</translation>
        </message>
        <message>
            <source>Drill: no lot is changed</source>
            <translation>Drill: no lot is changed</translation>
        </message>
        <message>
            <source>Enter on a buyer: how they were told</source>
            <translation>Enter on a buyer: how they were told</translation>
        </message>
        <message>
            <source>Play a recall?</source>
            <translation>Play a recall?</translation>
        </message>
        <message>
            <source>No lot is changed. To recall a lot, choose it among the lots or in a trace first.</source>
            <translation>No lot is changed. To recall a lot, choose it among the lots or in a trace first.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Drill, nothing is changed</source>
            <translation>Drill, nothing is changed</translation>
        </message>
        <message>
            <source>Recall, level %1</source>
            <translation>Recall, level %1</translation>
        </message>
        <message>
            <source>Lot %1: drill or recall?</source>
            <translation>Lot %1: drill or recall?</translation>
        </message>
        <message>
            <source>A recall withholds it, and all that was made or repacked of it, from sale at once.</source>
            <translation>A recall withholds it, and all that was made or repacked of it, from sale at once.</translation>
        </message>
        <message>
            <source>How was %1 told?</source>
            <translation>How was %1 told?</translation>
        </message>
        <message>
            <source>Time and way are kept as an entry.</source>
            <translation>Time and way are kept as an entry.</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>By message</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>By letter</translation>
        </message>
        <message>
            <source>Nobody told them yet</source>
            <translation>Nobody told them yet</translation>
        </message>
        <message>
            <source>Close it: what could be recalled is back</source>
            <translation>Close it: what could be recalled is back</translation>
        </message>
        <message>
            <source>How far is the recall of %1?</source>
            <translation>How far is the recall of %1?</translation>
        </message>
        <message>
            <source>The lots stay withheld from sale.</source>
            <translation>The lots stay withheld from sale.</translation>
        </message>
        <message>
            <source>Why is it recalled?</source>
            <translation>Why is it recalled?</translation>
        </message>
        <message>
            <source>With the reason the lots are withheld at once.</source>
            <translation>With the reason the lots are withheld at once.</translation>
        </message>
        <message>
            <source>Failed a test</source>
            <translation>Failed a test</translation>
        </message>
        <message>
            <source>May harm people</source>
            <translation>May harm people</translation>
        </message>
        <message>
            <source>The supplier recalls it</source>
            <translation>The supplier recalls it</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>Wrong label</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Recall…</translation>
        </message>
        <message>
            <source>Next stage…</source>
            <translation>Next stage…</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>The letters are with the printer</source>
            <translation>The letters are with the printer</translation>
        </message>
        <message>
            <source>Enter on a buyer notes that they were told by letter.</source>
            <translation>Enter on a buyer notes that they were told by letter.</translation>
        </message>
        <message>
            <source>%1 letters: where to?</source>
            <translation>%1 letters: where to?</translation>
        </message>
        <message>
            <source>One for each buyer whose name is known, all in one job.</source>
            <translation>One for each buyer whose name is known, all in one job.</translation>
        </message>
        <message>
            <source>To the printer…</source>
            <translation>To the printer…</translation>
        </message>
        <message>
            <source>Into one PDF</source>
            <translation>Into one PDF</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
    </context>
    <context>
        <name>suben::ReceivingPage</name>
        <message>
            <source>Receiving</source>
            <translation>Receiving</translation>
        </message>
        <message>
            <source>Copy the row above</source>
            <translation>Copy the row above</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Delete the row</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and print labels</source>
            <translation>Save and print labels</translation>
        </message>
        <message>
            <source>A code not seen before: %1</source>
            <translation>A code not seen before: %1</translation>
        </message>
        <message>
            <source>A new item: %1</source>
            <translation>A new item: %1</translation>
        </message>
        <message>
            <source>Made; back to row %1</source>
            <translation>Made; back to row %1</translation>
        </message>
        <message>
            <source>A new supplier</source>
            <translation>A new supplier</translation>
        </message>
        <message>
            <source>What is known of %1</source>
            <translation>What is known of %1</translation>
        </message>
        <message>
            <source>Keep, and on to the goods</source>
            <translation>Keep, and on to the goods</translation>
        </message>
        <message>
            <source>Scanned already</source>
            <translation>Scanned already</translation>
        </message>
        <message>
            <source>From the code.</source>
            <translation>From the code.</translation>
        </message>
        <message>
            <source>This row: %1</source>
            <translation>This row: %1</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 lines</translation>
        </message>
        <message>
            <source>%1 pieces</source>
            <translation>%1 pieces</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>Posted, %1 lines</translation>
        </message>
        <message>
            <source>Import the supplier's file</source>
            <translation>Import the supplier's file</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Import the supplier's file…</source>
            <translation>Import the supplier's file…</translation>
        </message>
        <message>
            <source>The price of %1.</source>
            <translation>The price of %1.</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>More fields</translation>
        </message>
        <message>
            <source>The check digit is right. %1: an item that is there already.</source>
            <translation>The check digit is right. %1: an item that is there already.</translation>
        </message>
        <message>
            <source>%1 makes a new item of it.</source>
            <translation>%1 makes a new item of it.</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>This code of a delivery note was not read whole.</source>
            <translation>This code of a delivery note was not read whole.</translation>
        </message>
        <message>
            <source>Scan it again; a gun must send capitals and signs as they stand.</source>
            <translation>Scan it again; a gun must send capitals and signs as they stand.</translation>
        </message>
        <message>
            <source>Delivery note %1/%2</source>
            <translation>Delivery note %1/%2</translation>
        </message>
        <message>
            <source>Delivery note: %1 of %2 codes</source>
            <translation>Delivery note: %1 of %2 codes</translation>
        </message>
        <message>
            <source>Scan the others, in any order.</source>
            <translation>Scan the others, in any order.</translation>
        </message>
        <message>
            <source>Delivery note %1.sbn</source>
            <translation>Delivery note %1.sbn</translation>
        </message>
        <message>
            <source>Photograph the others too, or scan them.</source>
            <translation>Photograph the others too, or scan them.</translation>
        </message>
        <message>
            <source>There is no code of a delivery note on %1.</source>
            <translation>There is no code of a delivery note on %1.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the codes, so that they fill the picture.</source>
            <translation>Hold the camera straight above the codes, so that they fill the picture.</translation>
        </message>
        <message>
            <source>Reading the paper</source>
            <translation>Reading the paper</translation>
        </message>
    </context>
    <context>
        <name>suben::RecordStrip</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is needed here.</source>
            <translation>%1 is needed here.</translation>
        </message>
    </context>
    <context>
        <name>suben::RegisterPage</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>The register as it is printed</source>
            <translation>The register as it is printed</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>The period</translation>
        </message>
        <message>
            <source>Type both days, the earlier one first.</source>
            <translation>Type both days, the earlier one first.</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>Reading the entries</translation>
        </message>
        <message>
            <source>Page %1 of %2; Page Down turns it</source>
            <translation>Page %1 of %2; Page Down turns it</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>Writing the table</source>
            <translation>Writing the table</translation>
        </message>
        <message>
            <source>The register is written</source>
            <translation>The register is written</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>into the sheets</source>
            <translation>into the sheets</translation>
        </message>
        <message>
            <source>next sheet</source>
            <translation>next sheet</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Paper of the form</source>
            <translation>Paper of the form</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translation>A4 across</translation>
        </message>
        <message>
            <source>241 mm, three parts</source>
            <translation>241 mm, three parts</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>This is no day</translation>
        </message>
    </context>
    <context>
        <name>suben::ResultsPage</name>
        <message>
            <source>None of these: leave it out</source>
            <translation>None of these: leave it out</translation>
        </message>
        <message>
            <source>Row %1, %2: which lot was tested?</source>
            <translation>Row %1, %2: which lot was tested?</translation>
        </message>
        <message>
            <source>It holds for all rows of this sample.</source>
            <translation>It holds for all rows of this sample.</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>%1 results are corrected. Why?</source>
            <translation>%1 results are corrected. Why?</translation>
        </message>
        <message>
            <source>The earlier results stay and can be read.</source>
            <translation>The earlier results stay and can be read.</translation>
        </message>
        <message>
            <source>The test house corrected its report</source>
            <translation>The test house corrected its report</translation>
        </message>
        <message>
            <source>It was typed wrong before</source>
            <translation>It was typed wrong before</translation>
        </message>
        <message>
            <source>Record nothing yet</source>
            <translation>Record nothing yet</translation>
        </message>
        <message>
            <source>%1 results are recorded; %2 lots failed and are on hold</source>
            <translation>%1 results are recorded; %2 lots failed and are on hold</translation>
        </message>
        <message>
            <source>Nothing of them can be sold until they are released.</source>
            <translation>Nothing of them can be sold until they are released.</translation>
        </message>
        <message>
            <source>%1 results are recorded</source>
            <translation>%1 results are recorded</translation>
        </message>
        <message>
            <source>Lot %1 failed its test. Recall it?</source>
            <translation>Lot %1 failed its test. Recall it?</translation>
        </message>
        <message>
            <source>It is on hold already. The recall case shows who bought of it and what the law wants by when.</source>
            <translation>It is on hold already. The recall case shows who bought of it and what the law wants by when.</translation>
        </message>
        <message>
            <source>Go to the recall</source>
            <translation>Go to the recall</translation>
        </message>
        <message>
            <source>Leave it on hold</source>
            <translation>Leave it on hold</translation>
        </message>
        <message>
            <source>Lot %1 is good now. Release it?</source>
            <translation>Lot %1 is good now. Release it?</translation>
        </message>
        <message>
            <source>Tested again and good</source>
            <translation>Tested again and good</translation>
        </message>
        <message>
            <source>Tested again and good, report %1</source>
            <translation>Tested again and good, report %1</translation>
        </message>
        <message>
            <source>The report was corrected</source>
            <translation>The report was corrected</translation>
        </message>
        <message>
            <source>It is released</source>
            <translation>It is released</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Test results</translation>
        </message>
        <message>
            <source>No test results are recorded yet</source>
            <translation>No test results are recorded yet</translation>
        </message>
        <message>
            <source>Bring in the list a test house sends: each row finds its lot, what failed is put on hold at once, and what is doubtful is asked.</source>
            <translation>Bring in the list a test house sends: each row finds its lot, what failed is put on hold at once, and what is doubtful is asked.</translation>
        </message>
        <message>
            <source>Choose the list of a test house</source>
            <translation>Choose the list of a test house</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Rows of the list</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Recall…</translation>
        </message>
        <message>
            <source>List of a test house</source>
            <translation>List of a test house</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.tsv)</source>
            <translation>Lists (*.xlsx *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>Nothing is recorded yet</translation>
        </message>
        <message>
            <source>This list is recorded already</source>
            <translation>This list is recorded already</translation>
        </message>
        <message>
            <source>All its rows stand in the ledger. Esc goes back.</source>
            <translation>All its rows stand in the ledger. Esc goes back.</translation>
        </message>
        <message>
            <source>%1 to record</source>
            <translation>%1 to record</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 failed</translation>
        </message>
        <message>
            <source>%1 to be asked</source>
            <translation>%1 to be asked</translation>
        </message>
        <message>
            <source>%1 known already</source>
            <translation>%1 known already</translation>
        </message>
        <message>
            <source>%1 not recorded</source>
            <translation>%1 not recorded</translation>
        </message>
        <message>
            <source>Enter on a row: which lot it is about</source>
            <translation>Enter on a row: which lot it is about</translation>
        </message>
    </context>
    <context>
        <name>suben::ReturnPage</name>
        <message>
            <source>Original entry</source>
            <translation>Original entry</translation>
        </message>
        <message>
            <source>Document, lot, party or scan</source>
            <translation>Document, lot, party or scan</translation>
        </message>
        <message>
            <source>Its lines come over; F8 takes out what is not returned.</source>
            <translation>Its lines come over; F8 takes out what is not returned.</translation>
        </message>
    </context>
    <context>
        <name>suben::RoadChoice</name>
        <message>
            <source>Enter always stops at %1</source>
            <translation>Enter always stops at %1</translation>
        </message>
    </context>
    <context>
        <name>suben::RowForm</name>
        <message>
            <source>Row %1 · %2</source>
            <translation>Row %1 · %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>suben::SalePage</name>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>scanned</source>
            <translation>scanned</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Other lots</source>
            <translation>Other lots</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Delete the row</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>Only save</source>
            <translation>Only save</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Take the money</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>Not added</translation>
        </message>
        <message>
            <source>Nothing is known of %1. Receive it first, or type its initials.</source>
            <translation>Nothing is known of %1. Receive it first, or type its initials.</translation>
        </message>
        <message>
            <source>none is in stock</source>
            <translation>none is in stock</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1, lot %2: %3</source>
            <translation>%1, lot %2: %3</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Lot %1 · %2 left · until %3</source>
            <translation>Lot %1 · %2 left · until %3</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Lots for row %1</source>
            <translation>Lots for row %1</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 lines</translation>
        </message>
        <message>
            <source>A proposed lot is put right when stock is taken; scanning our label makes it sure.</source>
            <translation>A proposed lot is put right when stock is taken; scanning our label makes it sure.</translation>
        </message>
        <message>
            <source>Posted, %1 lines</source>
            <translation>Posted, %1 lines</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Import a list of sales…</source>
            <translation>Import a list of sales…</translation>
        </message>
        <message>
            <source>Import a list of sales</source>
            <translation>Import a list of sales</translation>
        </message>
        <message>
            <source>Scanned already</source>
            <translation>Scanned already</translation>
        </message>
        <message>
            <source>%1 is not in stock any more: %2.</source>
            <translation>%1 is not in stock any more: %2.</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>More fields</translation>
        </message>
        <message>
            <source>1 slip</source>
            <translation>1 slip</translation>
        </message>
        <message>
            <source>Nothing to print yet</source>
            <translation>Nothing to print yet</translation>
        </message>
        <message>
            <source>Slips of earlier sales are printed from the entries.</source>
            <translation>Slips of earlier sales are printed from the entries.</translation>
        </message>
    </context>
    <context>
        <name>suben::ScanBox</name>
        <message>
            <source>Search or scan %1</source>
            <translation>Search or scan %1</translation>
        </message>
    </context>
    <context>
        <name>suben::ScanVoice</name>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Scanned twice</source>
            <translation>Scanned twice</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Not allowed</translation>
        </message>
    </context>
    <context>
        <name>suben::SealSection</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>No entry was changed.</source>
            <translation>No entry was changed.</translation>
        </message>
        <message>
            <source>An entry was changed.</source>
            <translation>An entry was changed.</translation>
        </message>
        <message>
            <source>None is missing.</source>
            <translation>None is missing.</translation>
        </message>
        <message>
            <source>The chain is broken.</source>
            <translation>The chain is broken.</translation>
        </message>
        <message>
            <source>It agrees with the seal.</source>
            <translation>It agrees with the seal.</translation>
        </message>
        <message>
            <source>It does not agree with the seal.</source>
            <translation>It does not agree with the seal.</translation>
        </message>
        <message>
            <source>A seal stands for all entries so far. Printed or written down it proves later that nothing was changed.</source>
            <translation>A seal stands for all entries so far. Printed or written down it proves later that nothing was changed.</translation>
        </message>
        <message>
            <source>Compare with an old seal</source>
            <translation>Compare with an old seal</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>Check the ledger</translation>
        </message>
        <message>
            <source>Seal now</source>
            <translation>Seal now</translation>
        </message>
        <message>
            <source>%1 entries are sealed</source>
            <translation>%1 entries are sealed</translation>
        </message>
        <message>
            <source>%1 entries checked</source>
            <translation>%1 entries checked</translation>
        </message>
        <message>
            <source>Checking the ledger</source>
            <translation>Checking the ledger</translation>
        </message>
        <message>
            <source>Sealed at</source>
            <translation>Sealed at</translation>
        </message>
        <message>
            <source>%1 protected values were not looked at: the key is locked.</source>
            <translation>%1 protected values were not looked at: the key is locked.</translation>
        </message>
        <message>
            <source>%1 uploads with their answers are as they were.</source>
            <translation>%1 uploads with their answers are as they were.</translation>
        </message>
        <message>
            <source>Seal of the uploads</source>
            <translation>Seal of the uploads</translation>
        </message>
        <message>
            <source>They agree with their seal.</source>
            <translation>They agree with their seal.</translation>
        </message>
        <message>
            <source>From a paper or a package: SB1-…, SA1-…; empty checks the ledger alone</source>
            <translation>From a paper or a package: SB1-…, SA1-…; empty checks the ledger alone</translation>
        </message>
    </context>
    <context>
        <name>suben::SearchPopup</name>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
    </context>
    <context>
        <name>suben::SelfCheckPage</name>
        <message>
            <source>What is missing</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Left empty</source>
            <translation>Left empty</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Advised</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Used up</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Open today</source>
            <translation>Open today</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>One person</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unconfirmed</translation>
        </message>
        <message>
            <source>Loosened</source>
            <translation>Loosened</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>Must be mended</translation>
        </message>
        <message>
            <source>Needs somebody</source>
            <translation>Needs somebody</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Known</translation>
        </message>
        <message>
            <source>Enter opens the entry; Ctrl+E there corrects it.</source>
            <translation>Enter opens the entry; Ctrl+E there corrects it.</translation>
        </message>
        <message>
            <source>Enter opens the lot.</source>
            <translation>Enter opens the lot.</translation>
        </message>
        <message>
            <source>Enter opens its papers and data.</source>
            <translation>Enter opens its papers and data.</translation>
        </message>
        <message>
            <source>Enter opens the reminder that settles it.</source>
            <translation>Enter opens the reminder that settles it.</translation>
        </message>
        <message>
            <source>Enter opens the rule packs.</source>
            <translation>Enter opens the rule packs.</translation>
        </message>
        <message>
            <source>This is seen to in the shop, not in the program.</source>
            <translation>This is seen to in the shop, not in the program.</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Self-check</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>What the rule packs ask for is there for this period.</source>
            <translation>What the rule packs ask for is there for this period.</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>The period</translation>
        </message>
        <message>
            <source>Type both days, the earlier one first.</source>
            <translation>Type both days, the earlier one first.</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>Reading the entries</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>%1 gaps</source>
            <translation>%1 gaps</translation>
        </message>
        <message>
            <source>%1 must be mended</source>
            <translation>%1 must be mended</translation>
        </message>
        <message>
            <source>%1 entries and %2 lots were looked at</source>
            <translation>%1 entries and %2 lots were looked at</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>Printed %1 by %2</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Mended on</source>
            <translation>Mended on</translation>
        </message>
        <message>
            <source>%1: %2 entries, %3 lots</source>
            <translation>%1: %2 entries, %3 lots</translation>
        </message>
        <message>
            <source>Self-check %1.pdf</source>
            <translation>Self-check %1.pdf</translation>
        </message>
        <message>
            <source>Writing the paper</source>
            <translation>Writing the paper</translation>
        </message>
        <message>
            <source>Self-check %1.xlsx</source>
            <translation>Self-check %1.xlsx</translation>
        </message>
        <message>
            <source>The list is written</source>
            <translation>The list is written</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>go to where it is mended</source>
            <translation>go to where it is mended</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a choice and how many it has</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Lacking</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>To look at</translation>
        </message>
        <message>
            <source>Enter opens the form to enter it.</source>
            <translation>Enter opens the form to enter it.</translation>
        </message>
        <message>
            <source>Inspection list</source>
            <translation>Inspection list</translation>
        </message>
        <message>
            <source>Seriousness</source>
            <translation>Seriousness</translation>
        </message>
    </context>
    <context>
        <name>suben::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>suben::SettingsSection</name>
        <message>
            <source>Only the owner changes this.</source>
            <translation>Only the owner changes this.</translation>
        </message>
        <message>
            <source>Sign in as an owner.</source>
            <translation>Sign in as an owner.</translation>
        </message>
        <message>
            <source>Every page shows their fields and steps from now on.</source>
            <translation>Every page shows their fields and steps from now on.</translation>
        </message>
    </context>
    <context>
        <name>suben::ShippingPage</name>
        <message>
            <source>Sale</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Sale to a firm</source>
            <translation>Sale to a firm</translation>
        </message>
        <message>
            <source>To a named buyer</source>
            <translation>To a named buyer</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Retail</translation>
        </message>
    </context>
    <context>
        <name>suben::SignSection</name>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Keys (*.pem *.key *.pfx *.p12)</source>
            <translation>Keys (*.pem *.key *.pfx *.p12)</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt)</source>
            <translation>Certificates (*.pem *.cer *.crt)</translation>
        </message>
        <message>
            <source>A filing package is signed. Where the firm has an SM2 certificate of a certification office, it signs in its place: choose the key, or one PFX file that holds both. The key is kept encrypted inside the ledger.</source>
            <translation>A filing package is signed. Where the firm has an SM2 certificate of a certification office, it signs in its place: choose the key, or one PFX file that holds both. The key is kept encrypted inside the ledger.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Certificate file</translation>
        </message>
        <message>
            <source>Empty for a PFX file</source>
            <translation>Empty for a PFX file</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Sign with the ledger's own key</source>
            <translation>Sign with the ledger's own key</translation>
        </message>
        <message>
            <source>Sign with this key</source>
            <translation>Sign with this key</translation>
        </message>
        <message>
            <source>Packages are signed with the ledger's own key (Ed25519).</source>
            <translation>Packages are signed with the ledger's own key (Ed25519).</translation>
        </message>
        <message>
            <source>Packages are signed by %1.
The certificate is of %2 and holds from %3 to %4.</source>
            <translation>Packages are signed by %1.
The certificate is of %2 and holds from %3 to %4.</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>The file cannot be read</translation>
        </message>
        <message>
            <source>Choose the key file, and the certificate where it is a file of its own.</source>
            <translation>Choose the key file, and the certificate where it is a file of its own.</translation>
        </message>
        <message>
            <source>Packages are signed with this key from now on</source>
            <translation>Packages are signed with this key from now on</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
    </context>
    <context>
        <name>suben::SigningRound</name>
        <message>
            <source>%1: %2 signs</source>
            <translation>%1: %2 signs</translation>
        </message>
        <message>
            <source>%1 checks the entry and types the own password.</source>
            <translation>%1 checks the entry and types the own password.</translation>
        </message>
    </context>
    <context>
        <name>suben::StatusStrip</name>
        <message>
            <source>Scanner ready</source>
            <translation>Scanner ready</translation>
        </message>
        <message>
            <source>Upload: %1 waiting</source>
            <translation>Upload: %1 waiting</translation>
        </message>
        <message>
            <source>%1 sent back</source>
            <translation>%1 sent back</translation>
        </message>
        <message>
            <source>%1 unknown</source>
            <translation>%1 unknown</translation>
        </message>
        <message>
            <source>Seal: %1 entries not sealed</source>
            <translation>Seal: %1 entries not sealed</translation>
        </message>
        <message>
            <source>Seal: %1, since then %2 entries not sealed</source>
            <translation>Seal: %1, since then %2 entries not sealed</translation>
        </message>
        <message>
            <source>Letters %1%</source>
            <translation>Letters %1%</translation>
        </message>
        <message>
            <source>Upload: no platform is on</source>
            <translation>Upload: no platform is on</translation>
        </message>
        <message>
            <source>Upload: offline, %1 waiting</source>
            <translation>Upload: offline, %1 waiting</translation>
        </message>
        <message>
            <source>Upload: nothing waits</source>
            <translation>Upload: nothing waits</translation>
        </message>
        <message>
            <source>Seal: nothing to seal</source>
            <translation>Seal: nothing to seal</translation>
        </message>
        <message>
            <source>Seal: %1, everything is sealed</source>
            <translation>Seal: %1, everything is sealed</translation>
        </message>
        <message>
            <source>Backup: none yet</source>
            <translation>Backup: none yet</translation>
        </message>
        <message>
            <source>Backup: %1, verified, in %2</source>
            <translation>Backup: %1, verified, in %2</translation>
        </message>
        <message>
            <source>Backup: %1 days old, in %2</source>
            <translation>Backup: %1 days old, in %2</translation>
        </message>
    </context>
    <context>
        <name>suben::StepForm</name>
        <message>
            <source>The category of this entry is not enabled any more; enable it to correct the entry.</source>
            <translation>The category of this entry is not enabled any more; enable it to correct the entry.</translation>
        </message>
        <message>
            <source>Why is the entry corrected?</source>
            <translation>Why is the entry corrected?</translation>
        </message>
        <message>
            <source>The old entry stays readable; both versions are kept.</source>
            <translation>The old entry stays readable; both versions are kept.</translation>
        </message>
        <message>
            <source>Typed wrongly</source>
            <translation>Typed wrongly</translation>
        </message>
        <message>
            <source>The papers were wrong</source>
            <translation>The papers were wrong</translation>
        </message>
        <message>
            <source>The supplier put it right</source>
            <translation>The supplier put it right</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Go on editing</translation>
        </message>
    </context>
    <context>
        <name>suben::StepPage</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>Everything you typed is still here.</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>Draft · kept %1</translation>
        </message>
        <message>
            <source>Posted: %1</source>
            <translation>Posted: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Press %1 to fetch it.</source>
            <translation>Press %1 to fetch it.</translation>
        </message>
        <message>
            <source>Nothing is parked</source>
            <translation>Nothing is parked</translation>
        </message>
        <message>
            <source>Not enabled</source>
            <translation>Not enabled</translation>
        </message>
        <message>
            <source>No enabled category has this step.</source>
            <translation>No enabled category has this step.</translation>
        </message>
    </context>
    <context>
        <name>suben::StepSheet</name>
        <message>
            <source>Nobody is called “%1”. Enter them with a delivery or sale first.</source>
            <translation>Nobody is called “%1”. Enter them with a delivery or sale first.</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Kept at</translation>
        </message>
        <message>
            <source>Which lots</source>
            <translation>Which lots</translation>
        </message>
        <message>
            <source>What comes in</source>
            <translation>What comes in</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>What goes in</translation>
        </message>
        <message>
            <source>What comes out</source>
            <translation>What comes out</translation>
        </message>
    </context>
    <context>
        <name>suben::StepsPage</name>
        <message>
            <source>What is done</source>
            <translation>What is done</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Asked for by</translation>
        </message>
        <message>
            <source>More entries</source>
            <translation>More entries</translation>
        </message>
        <message>
            <source>Initials or part of the name</source>
            <translation>Initials or part of the name</translation>
        </message>
        <message>
            <source>Not enabled</source>
            <translation>Not enabled</translation>
        </message>
        <message>
            <source>No enabled category has this step.</source>
            <translation>No enabled category has this step.</translation>
        </message>
        <message>
            <source>Pin on the left</source>
            <translation>Pin on the left</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>pinned</translation>
        </message>
        <message>
            <source>Three are pinned already</source>
            <translation>Three are pinned already</translation>
        </message>
        <message>
            <source>Take one off first, with the same key.</source>
            <translation>Take one off first, with the same key.</translation>
        </message>
    </context>
    <context>
        <name>suben::StocktakePage</name>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Stock-taking</source>
            <translation>Stock-taking</translation>
        </message>
        <message>
            <source>Scan, or initials or lot</source>
            <translation>Scan, or initials or lot</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Draft · kept %1</source>
            <translation>Draft · kept %1</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <source>%1 lots counted</source>
            <translation>%1 lots counted</translation>
        </message>
        <message>
            <source>%1 differ</source>
            <translation>%1 differ</translation>
        </message>
        <message>
            <source>%1 not counted</source>
            <translation>%1 not counted</translation>
        </message>
        <message>
            <source>What was not counted stays as it is in the books; Enter counts it.</source>
            <translation>What was not counted stays as it is in the books; Enter counts it.</translation>
        </message>
        <message>
            <source>Scan a lot, type the quantity, Enter. A second scan adds one.</source>
            <translation>Scan a lot, type the quantity, Enter. A second scan adds one.</translation>
        </message>
        <message>
            <source>Post the count</source>
            <translation>Post the count</translation>
        </message>
        <message>
            <source>Blind: the books are hidden</source>
            <translation>Blind: the books are hidden</translation>
        </message>
        <message>
            <source>Count blind</source>
            <translation>Count blind</translation>
        </message>
        <message>
            <source>Why do %1 lots differ?</source>
            <translation>Why do %1 lots differ?</translation>
        </message>
        <message>
            <source>The reason is kept with the entry.</source>
            <translation>The reason is kept with the entry.</translation>
        </message>
        <message>
            <source>Loss in the shop</source>
            <translation>Loss in the shop</translation>
        </message>
        <message>
            <source>An entry was forgotten</source>
            <translation>An entry was forgotten</translation>
        </message>
        <message>
            <source>Taken from another lot</source>
            <translation>Taken from another lot</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Count again</translation>
        </message>
        <message>
            <source>Posted: %1</source>
            <translation>Posted: %1</translation>
        </message>
        <message>
            <source>%1 lots were put right.</source>
            <translation>%1 lots were put right.</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>No lot answers to %1. Receive it first.</source>
            <translation>No lot answers to %1. Receive it first.</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>On the shelf</translation>
        </message>
        <message>
            <source>best before %1</source>
            <translation>best before %1</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Scan, or lot</source>
            <translation>Scan, or lot</translation>
        </message>
    </context>
    <context>
        <name>suben::TableExport</name>
        <message>
            <source>Stopped; no table was written.</source>
            <translation>Stopped; no table was written.</translation>
        </message>
        <message>
            <source>Write the list as a table</source>
            <translation>Write the list as a table</translation>
        </message>
        <message>
            <source>Excel and WPS (*.xlsx)</source>
            <translation>Excel and WPS (*.xlsx)</translation>
        </message>
        <message>
            <source>Text table (*.csv)</source>
            <translation>Text table (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows written</source>
            <translation>%1 rows written</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Writing %1</translation>
        </message>
    </context>
    <context>
        <name>suben::TargetField</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choose a folder</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
    </context>
    <context>
        <name>suben::TaskList</name>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
    </context>
    <context>
        <name>suben::TaskStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>%1 done</source>
            <translation>%1 done</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 of %2, about %3 s left</source>
            <translation>%1 of %2, about %3 s left</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>suben::TemperatureChart</name>
        <message>
            <source>%1 to %2 °C from %3 to %4, to be kept at %5</source>
            <translation>%1 to %2 °C from %3 to %4, to be kept at %5</translation>
        </message>
        <message>
            <source>Allowed: %1</source>
            <translation>Allowed: %1</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Outside</translation>
        </message>
    </context>
    <context>
        <name>suben::TemperaturePage</name>
        <message>
            <source>File of a temperature logger</source>
            <translation>File of a temperature logger</translation>
        </message>
        <message>
            <source>Files of loggers (*.csv *.txt *.tsv *.xlsx)</source>
            <translation>Files of loggers (*.csv *.txt *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>Where was the logger of %1?</source>
            <translation>Where was the logger of %1?</translation>
        </message>
        <message>
            <source>The lots that were at this place, and on its shelves, are found.</source>
            <translation>The lots that were at this place, and on its shelves, are found.</translation>
        </message>
        <message>
            <source>Bring in nothing</source>
            <translation>Bring in nothing</translation>
        </message>
        <message>
            <source>How does the file write its dates?</source>
            <translation>How does the file write its dates?</translation>
        </message>
        <message>
            <source>They can be read in more than one way.</source>
            <translation>They can be read in more than one way.</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Day, month, year</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Month, day, year</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Year, month, day</translation>
        </message>
        <message>
            <source>What temperatures does “%1” have to keep?</source>
            <translation>What temperatures does “%1” have to keep?</translation>
        </message>
        <message>
            <source>It is asked once. Lots whose item says more, such as frozen food, are judged by that.</source>
            <translation>It is asked once. Lots whose item says more, such as frozen food, are judged by that.</translation>
        </message>
        <message>
            <source>There is no place “%1”. Places are made in Master data.</source>
            <translation>There is no place “%1”. Places are made in Master data.</translation>
        </message>
        <message>
            <source>Write two temperatures, the lower first: 2…8</source>
            <translation>Write two temperatures, the lower first: 2…8</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>Temperatures</translation>
        </message>
        <message>
            <source>No temperatures are recorded yet</source>
            <translation>No temperatures are recorded yet</translation>
        </message>
        <message>
            <source>Bring in the file of a logger: the lots that were in that fridge or store are found, and what was too warm or too cold is shown for each.</source>
            <translation>Bring in the file of a logger: the lots that were in that fridge or store are found, and what was too warm or too cold is shown for each.</translation>
        </message>
        <message>
            <source>Choose the file of a logger</source>
            <translation>Choose the file of a logger</translation>
        </message>
        <message>
            <source>Lots that were there</source>
            <translation>Lots that were there</translation>
        </message>
        <message>
            <source>Reading the temperatures</source>
            <translation>Reading the temperatures</translation>
        </message>
        <message>
            <source>Nothing is recorded yet</source>
            <translation>Nothing is recorded yet</translation>
        </message>
        <message>
            <source>This file is recorded already</source>
            <translation>This file is recorded already</translation>
        </message>
        <message>
            <source>It stands in entry %1. Esc goes back to the list.</source>
            <translation>It stands in entry %1. Esc goes back to the list.</translation>
        </message>
        <message>
            <source>%1 readings</source>
            <translation>%1 readings</translation>
        </message>
        <message>
            <source>%1 lots</source>
            <translation>%1 lots</translation>
        </message>
        <message>
            <source>%1 out of range</source>
            <translation>%1 out of range</translation>
        </message>
        <message>
            <source>Recorded; %1 lots were out of range</source>
            <translation>Recorded; %1 lots were out of range</translation>
        </message>
        <message>
            <source>Enter on a lot opens it: hold it there until it is judged.</source>
            <translation>Enter on a lot opens it: hold it there until it is judged.</translation>
        </message>
        <message>
            <source>It is recorded</source>
            <translation>It is recorded</translation>
        </message>
    </context>
    <context>
        <name>suben::TodayPage</name>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Sell</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>To be done</translation>
        </message>
        <message>
            <source>Expiring and expired</source>
            <translation>Expiring and expired</translation>
        </message>
        <message>
            <source>Stock by lot</source>
            <translation>Stock by lot</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Open the upload</source>
            <translation>Open the upload</translation>
        </message>
        <message>
            <source>Seal and backup</source>
            <translation>Seal and backup</translation>
        </message>
        <message>
            <source>Backup…</source>
            <translation>Backup…</translation>
        </message>
        <message>
            <source>Seal now</source>
            <translation>Seal now</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Print labels</translation>
        </message>
        <message>
            <source>for any lot in stock</source>
            <translation>for any lot in stock</translation>
        </message>
        <message>
            <source>Trace a lot</source>
            <translation>Trace a lot</translation>
        </message>
        <message>
            <source>its last 4 to 6 characters do</source>
            <translation>its last 4 to 6 characters do</translation>
        </message>
        <message>
            <source>lots by the week they expire</source>
            <translation>lots by the week they expire</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>none today</translation>
        </message>
        <message>
            <source>%1 today</source>
            <translation>%1 today</translation>
        </message>
        <message>
            <source>Nothing is waiting for you.</source>
            <translation>Nothing is waiting for you.</translation>
        </message>
        <message>
            <source>%1 late · %2 today</source>
            <translation>%1 late · %2 today</translation>
        </message>
        <message>
            <source>All %1 reminders</source>
            <translation>All %1 reminders</translation>
        </message>
        <message>
            <source>No lot expires in the next six weeks.</source>
            <translation>No lot expires in the next six weeks.</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 waiting</translation>
        </message>
        <message>
            <source>%1 sent back</source>
            <translation>%1 sent back</translation>
        </message>
        <message>
            <source>%1 unknown</source>
            <translation>%1 unknown</translation>
        </message>
        <message>
            <source>Everything is received</source>
            <translation>Everything is received</translation>
        </message>
        <message>
            <source>No platform is switched on.</source>
            <translation>No platform is switched on.</translation>
        </message>
        <message>
            <source>Last seal %1</source>
            <translation>Last seal %1</translation>
        </message>
        <message>
            <source>Everything is sealed.</source>
            <translation>Everything is sealed.</translation>
        </message>
        <message>
            <source>%1 entries are not sealed yet.</source>
            <translation>%1 entries are not sealed yet.</translation>
        </message>
        <message>
            <source>Last backup %1, in %2</source>
            <translation>Last backup %1, in %2</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>There is no backup yet.</translation>
        </message>
        <message>
            <source>%1 entries are sealed</source>
            <translation>%1 entries are sealed</translation>
        </message>
        <message>
            <source>Write this down or print it: %1</source>
            <translation>Write this down or print it: %1</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>The day</translation>
        </message>
    </context>
    <context>
        <name>suben::TopBar</name>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>Search or scan</translation>
        </message>
        <message>
            <source>Scan, or type initials, a lot, a document number, a phone number</source>
            <translation>Scan, or type initials, a lot, a document number, a phone number</translation>
        </message>
    </context>
    <context>
        <name>suben::TraceCanvas</name>
        <message>
            <source>Drawing of the trace</source>
            <translation>Drawing of the trace</translation>
        </message>
    </context>
    <context>
        <name>suben::TracePage</name>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>What to trace</source>
            <translation>What to trace</translation>
        </message>
        <message>
            <source>Show its lot</source>
            <translation>Show its lot</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>Drawing and table are one answer: what you choose in one is chosen in the other.</source>
            <translation>Drawing and table are one answer: what you choose in one is chosen in the other.</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Both ways</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Destinations</source>
            <translation>Destinations</translation>
        </message>
        <message>
            <source>No lots yet</source>
            <translation>No lots yet</translation>
        </message>
        <message>
            <source>This item was never received or made.</source>
            <translation>This item was never received or made.</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Tracing</translation>
        </message>
        <message>
            <source>Trace report %1</source>
            <translation>Trace report %1</translation>
        </message>
        <message>
            <source>The report is made</source>
            <translation>The report is made</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Writing the report</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>Nothing is traced yet</source>
            <translation>Nothing is traced yet</translation>
        </message>
        <message>
            <source>Scan a label, or type a lot's last characters, a name, a code or a document number above.</source>
            <translation>Scan a label, or type a lot's last characters, a name, a code or a document number above.</translation>
        </message>
        <message>
            <source>Choose among the lots in stock</source>
            <translation>Choose among the lots in stock</translation>
        </message>
        <message>
            <source>Drill or recall…</source>
            <translation>Drill or recall…</translation>
        </message>
        <message>
            <source>Temperatures</source>
            <translation>Temperatures</translation>
        </message>
        <message>
            <source>Test results</source>
            <translation>Test results</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>This is no day</translation>
        </message>
        <message>
            <source>Any code, name, document, party or plate; the last 4 to 6 characters of a lot do</source>
            <translation>Any code, name, document, party or plate; the last 4 to 6 characters of a lot do</translation>
        </message>
        <message>
            <source>No movements yet</source>
            <translation>No movements yet</translation>
        </message>
        <message>
            <source>Nothing was bought from this party or sold to it.</source>
            <translation>Nothing was bought from this party or sold to it.</translation>
        </message>
        <message>
            <source>Arrows walk, Enter opens, Space folds, + − 0 change the size</source>
            <translation>Arrows walk, Enter opens, Space folds, + − 0 change the size</translation>
        </message>
        <message>
            <source>folds what hangs on a lot of the drawing, or unfolds it</source>
            <translation>folds what hangs on a lot of the drawing, or unfolds it</translation>
        </message>
        <message>
            <source>unfold the whole drawing, fold it again</source>
            <translation>unfold the whole drawing, fold it again</translation>
        </message>
        <message>
            <source>all of the drawing</source>
            <translation>all of the drawing</translation>
        </message>
        <message>
            <source>the lot asked for</source>
            <translation>the lot asked for</translation>
        </message>
    </context>
    <context>
        <name>suben::TraceTable</name>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Steps of the trace</source>
            <translation>Steps of the trace</translation>
        </message>
    </context>
    <context>
        <name>suben::TrainingBand</name>
        <message>
            <source>Training ledger</source>
            <translation>Training ledger</translation>
        </message>
        <message>
            <source>Practise freely: nothing is reported, and everything printed says that it is practice.</source>
            <translation>Practise freely: nothing is reported, and everything printed says that it is practice.</translation>
        </message>
    </context>
    <context>
        <name>suben::TransformPage</name>
        <message>
            <source>Batch record</source>
            <translation>Batch record</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Every batch made lately is released.</source>
            <translation>Every batch made lately is released.</translation>
        </message>
        <message>
            <source>Release %1?</source>
            <translation>Release %1?</translation>
        </message>
        <message>
            <source>It can be sold then. The reason is kept with the entry.</source>
            <translation>It can be sold then. The reason is kept with the entry.</translation>
        </message>
        <message>
            <source>Tested, passed</source>
            <translation>Tested, passed</translation>
        </message>
        <message>
            <source>Checked by eye, passed</source>
            <translation>Checked by eye, passed</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Batch released</source>
            <translation>Batch released</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Put in</translation>
        </message>
        <message>
            <source>Came out</source>
            <translation>Came out</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>no difference</translation>
        </message>
        <message>
            <source>%1 more out than in</source>
            <translation>%1 more out than in</translation>
        </message>
        <message>
            <source>%1 unaccounted for</source>
            <translation>%1 unaccounted for</translation>
        </message>
        <message>
            <source>units differ, cannot be added up</source>
            <translation>units differ, cannot be added up</translation>
        </message>
        <message>
            <source>Mass balance</source>
            <translation>Mass balance</translation>
        </message>
    </context>
    <context>
        <name>suben::UserSection</name>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>6 characters or more; empty leaves it as it is</source>
            <translation>6 characters or more; empty leaves it as it is</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Disable</translation>
        </message>
        <message>
            <source>Add as a new user</source>
            <translation>Add as a new user</translation>
        </message>
        <message>
            <source>Change the chosen one</source>
            <translation>Change the chosen one</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Disabled</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Password set</translation>
        </message>
        <message>
            <source>No password</source>
            <translation>No password</translation>
        </message>
        <message>
            <source>The user is added</source>
            <translation>The user is added</translation>
        </message>
        <message>
            <source>The user is changed</source>
            <translation>The user is changed</translation>
        </message>
        <message>
            <source>The user is disabled</source>
            <translation>The user is disabled</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Reader</translation>
        </message>
        <message>
            <source>An owner changes settings and users, a clerk makes entries, an approver also agrees to papers, a reader only looks. With a password an owner opens the ledger on another machine.</source>
            <translation>An owner changes settings and users, a clerk makes entries, an approver also agrees to papers, a reader only looks. With a password an owner opens the ledger on another machine.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Lock the window when nobody types for</source>
            <translation>Lock the window when nobody types for</translation>
        </message>
        <message>
            <source>Nobody has a password</source>
            <translation>Nobody has a password</translation>
        </message>
        <message>
            <source>Set one first; it unlocks the window.</source>
            <translation>Set one first; it unlocks the window.</translation>
        </message>
    </context>
    <context>
        <name>suben::VisitSection</name>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Opened by</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>What the inspector saw</source>
            <translation>What the inspector saw</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>handed over</translation>
        </message>
        <message>
            <source>looked at</source>
            <translation>looked at</translation>
        </message>
        <message>
            <source>Inspectors' visits</source>
            <translation>Inspectors' visits</translation>
        </message>
        <message>
            <source>What an inspection was shown stands here for ever; nothing of it can be changed.</source>
            <translation>What an inspection was shown stands here for ever; nothing of it can be changed.</translation>
        </message>
        <message>
            <source>still running</source>
            <translation>still running</translation>
        </message>
    </context>
</TS>
