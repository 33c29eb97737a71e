#pragma once

namespace suben
{

class Options;
struct Session;
struct Call;
struct Profiles;

/// `platform key --to FILE.pem`
int makeProfileKey(const Call &call, const Options &options);
/// `platform sign FILE --key FILE.pem --by NAME [--to FILE]`
int signProfile(const Call &call, const Options &options);
/// `platform trust PROFILE --text FINGERPRINT`, `platform distrust PROFILE`
int trustSigner(const Call &call, const Options &options, Session &session, const Profiles &profiles);

} // namespace suben
