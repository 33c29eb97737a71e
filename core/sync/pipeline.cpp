#include "core/sync/pipeline.h"

#include "core/sync/charset.h"
#include "core/sync/crypto.h"
#include "core/sync/nesting.h"
#include "core/sync/zipped.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace suben
{

namespace
{

struct PipelineText {
    Q_DECLARE_TR_FUNCTIONS(Pipeline)
};

using Members = QJsonObject;

constexpr qsizetype LargestValue = 64 << 20; ///< after any step: forty of them could make a small text fill the memory
constexpr int DeepestJson = 500;

/// One run: the value and what a step may look at.
struct Run {
    const RequestFacts &facts;
    const PipelineEnds &ends;
    PipelineValue value;
};

using Operation = Result<void> (*)(Run &, const Members &);

Result<void> become(Run &run, Result<QByteArray> bytes)
{
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    run.value = {*std::move(bytes), {}};
    return {};
}

QSet<QString> names(const QJsonValue &list)
{
    QSet<QString> set;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &name : array)
        set.insert(name.toString());
    return set;
}

Result<QByteArray> decoded(const QString &how, const QByteArray &text)
{
    if (how.isEmpty() || how == u"utf8")
        return text;
    if (how == u"percent")
        return QByteArray::fromPercentEncoding(text);
    if (how.compare(u"hex", Qt::CaseInsensitive) == 0) {
        const QByteArray bytes = QByteArray::fromHex(text);
        if (bytes.size() * 2 == text.size())
            return bytes;
        return failure(ErrorCode::Usage, PipelineText::tr("These are no hexadecimal digits."));
    }
    QByteArray plain = text;
    plain.replace('\n', QByteArray()).replace('\r', QByteArray());
    auto bytes = QByteArray::fromBase64Encoding(
        std::move(plain),
        (how == u"base64url" ? QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals : QByteArray::Base64Encoding) |
            QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return failure(ErrorCode::Usage, PipelineText::tr("This is no Base64."));
    return *bytes;
}

/// A text with placeholders, or a short pipeline of its own: keys are made from keys.
Result<QByteArray> part(const Run &run, const QJsonValue &value)
{
    if (value.isArray())
        return runPipeline(readPipeline(value.toArray(), QStringLiteral("key")), run.facts, run.ends);
    return filled(value.toString(), run.facts).toUtf8();
}

Result<void> take(Run &run, const Members &step)
{
    const QString source = step[u"take"].toString();
    if (auto found = run.ends.take(source)) {
        if (!*found)
            return tl::make_unexpected(found->error());
        run.value = **std::move(found);
    } else {
        run.value = {filled(source, run.facts).toUtf8(), {}};
    }
    const QSet<QString> only = names(step[u"only"]);
    const QSet<QString> except = names(step[u"except"]);
    run.value.list.removeIf([&](const NamedText &entry) {
        return except.contains(entry.name) || (!only.isEmpty() && !only.contains(entry.name));
    });
    return {};
}

Result<void> drop(Run &run, const Members &)
{
    run.value.list.removeIf([](const NamedText &entry) { return entry.value.isEmpty(); });
    return {};
}

Result<void> sort(Run &run, const Members &step)
{
    const bool byValue = step[u"sort"].toString() == u"values";
    std::ranges::stable_sort(run.value.list, {}, [byValue](const NamedText &entry) {
        return (byValue ? entry.value : entry.name).toUtf8();
    });
    return {};
}

Result<void> percent(Run &run, const Members &)
{
    for (NamedText &entry : run.value.list)
        entry = {QString::fromLatin1(percentEncoded(entry.name.toUtf8())),
                 QString::fromLatin1(percentEncoded(entry.value.toUtf8()))};
    return {};
}

/// Each value of a list, not the names.
Result<void> each(Run &run, const Members &step)
{
    for (NamedText &entry : run.value.list)
        entry.value = QString::fromLatin1(writtenAs(step[u"each"].toString(), entry.value.toUtf8()));
    return {};
}

/// `["=", "&"]`: between name and value, between entries. A single text joins the values alone.
Result<void> join(Run &run, const Members &step)
{
    const QJsonValue how = step[u"join"];
    QStringList parts;
    for (const NamedText &entry : std::as_const(run.value.list))
        parts << (how.isArray() ? entry.name + how[0].toString() + entry.value : entry.value);
    return become(run, parts.join(how.isArray() ? how[1].toString() : how.toString()).toUtf8());
}

/// Several texts, or what short pipelines of their own make, one behind the other with `by` between them.
Result<void> concat(Run &run, const Members &step)
{
    const QByteArray between = filled(step[u"by"].toString(), run.facts).toUtf8();
    QByteArray whole;
    const QJsonArray parts = step[u"concat"].toArray();
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const auto one = part(run, parts.at(at));
        if (!one)
            return tl::make_unexpected(one.error());
        whole += (at > 0 ? between : QByteArray()) + *one;
    }
    return become(run, whole);
}

Result<void> canonicalJson(Run &run, const Members &)
{
    if (nestingOf(run.value.bytes) > DeepestJson)
        return failure(ErrorCode::Usage, PipelineText::tr("This is no JSON."));
    const auto json = nlohmann::json::parse(run.value.bytes.constData(), run.value.bytes.constData() + run.value.bytes.size(),
                                            nullptr, false);
    if (json.is_discarded())
        return failure(ErrorCode::Usage, PipelineText::tr("This is no JSON."));
    return become(run, QByteArray::fromStdString(json.dump()));
}

Result<void> wrap(Run &run, const Members &step)
{
    return become(run, filled(step[u"wrap"][0].toString(), run.facts).toUtf8() + run.value.bytes +
                           filled(step[u"wrap"][1].toString(), run.facts).toUtf8());
}

Result<void> charset(Run &run, const Members &step)
{
    return become(run, encodedAs(step[u"charset"].toString(), QString::fromUtf8(run.value.bytes)));
}

Result<void> digest(Run &run, const Members &step)
{
    return become(run, digestOf(step[u"digest"].toString(), run.value.bytes));
}

Result<void> hmac(Run &run, const Members &step)
{
    const auto key = part(run, step[u"key"]);
    return become(run, key ? hmacOf(step[u"hmac"].toString(), *key, run.value.bytes) : key);
}

/// `iv` is a text, a pipeline, or `prefix`: it stands before what is encrypted.
Result<CipherKey> cipherKey(Run &run, const Members &step, const QString &cipher)
{
    const auto key = part(run, step[u"key"]);
    const auto iv = step[u"iv"].toString() == u"prefix" ? Result<QByteArray>(run.value.bytes.left(step[u"ivBytes"].toInt(16)))
                                                        : part(run, step[u"iv"]);
    if (!key || !iv)
        return tl::make_unexpected((key ? iv : key).error());
    return CipherKey{cipher, *key, *iv};
}

KeySignature keySignature(const Run &run, const Members &step, const QString &algorithm, const QByteArray &key)
{
    return {algorithm, QString::fromLatin1(key), filled(step[u"userId"].toString(), run.facts),
            step[u"form"].toString() == u"raw" ? KeySignature::Form::Raw : KeySignature::Form::Der};
}

/// With a public key; the other half opens it.
bool isOfKeyPair(const QString &cipher)
{
    return cipher == u"sm2" || cipher.startsWith(u"rsa-");
}

Result<void> encrypt(Run &run, const Members &step)
{
    if (const QString cipher = step[u"encrypt"].toString(); isOfKeyPair(cipher)) {
        const auto pair = part(run, step[u"key"]);
        return become(run, pair ? keyEncrypted(keySignature(run, step, cipher, *pair), run.value.bytes) : pair);
    }
    const auto key = cipherKey(run, step, step[u"encrypt"].toString());
    return key ? become(run, encrypted(*key, run.value.bytes)) : tl::make_unexpected(key.error());
}

Result<void> decrypt(Run &run, const Members &step)
{
    if (const QString cipher = step[u"decrypt"].toString(); isOfKeyPair(cipher)) {
        const auto pair = part(run, step[u"key"]);
        return become(run, pair ? keyDecrypted(keySignature(run, step, cipher, *pair), run.value.bytes) : pair);
    }
    const auto key = cipherKey(run, step, step[u"decrypt"].toString());
    if (!key)
        return tl::make_unexpected(key.error());
    const bool isPrefixed = step[u"iv"].toString() == u"prefix";
    return become(run, decrypted(*key, isPrefixed ? run.value.bytes.mid(key->iv.size()) : run.value.bytes));
}

Result<void> sign(Run &run, const Members &step)
{
    const auto key = part(run, step[u"key"]);
    return become(run, key ? keySigned(keySignature(run, step, step[u"sign"].toString(), *key), run.value.bytes) : key);
}

/// The bytes are what was signed; `signature` says where the signature is, `as` how it is written. With `equals` the
/// bytes themselves must be the signature.
Result<void> verify(Run &run, const Members &step)
{
    const auto found = run.ends.take(step[u"signature"].toString());
    if (!found || !*found)
        return failure(ErrorCode::Verification, PipelineText::tr("The answer carries no signature."));
    const auto signature = decoded(step[u"as"].toString(), (*found)->bytes);
    if (!signature)
        return tl::make_unexpected(signature.error());
    if (step[u"verify"].toString() == u"equals")
        return *signature == run.value.bytes ? Result<void>()
                                             : failure(ErrorCode::Verification, PipelineText::tr("The signature does not fit."));
    const auto key = part(run, step[u"key"]);
    if (!key)
        return tl::make_unexpected(key.error());
    return verifyKeySigned(keySignature(run, step, step[u"verify"].toString(), *key), run.value.bytes, *signature);
}

Result<void> pack(Run &run, const Members &step)
{
    const QString how = step[u"pack"].toString();
    if (how == u"zip")
        return become(run, zipped(filled(step[u"name"].toString(QStringLiteral("data")), run.facts), run.value.bytes));
    if (how == u"unzip")
        return become(run, unzipped(run.value.bytes));
    return become(run, how == u"gzip" ? gzipped(run.value.bytes) : gunzipped(run.value.bytes));
}

Result<void> out(Run &run, const Members &step)
{
    return become(run, writtenAs(step[u"out"].toString(), run.value.bytes));
}

Result<void> in(Run &run, const Members &step)
{
    return become(run, decoded(step[u"in"].toString(), run.value.bytes));
}

Result<void> slice(Run &run, const Members &step)
{
    return become(run, run.value.bytes.mid(step[u"slice"][0].toInt(), step[u"slice"][1].toInt()));
}

/// `[16, "0"]`: filled on the right.
Result<void> pad(Run &run, const Members &step)
{
    const QByteArray with = step[u"pad"][1].toString().toUtf8();
    return become(run, run.value.bytes.leftJustified(step[u"pad"][0].toInt(), with.isEmpty() ? '\0' : with.at(0)));
}

Result<void> put(Run &run, const Members &step)
{
    return run.ends.put(step[u"put"].toString(), run.value.bytes);
}

struct NamedOperation {
    QStringView name;
    Operation run;
};

constexpr std::array Operations{
    NamedOperation{u"take", take},     NamedOperation{u"drop", drop},       NamedOperation{u"sort", sort},
    NamedOperation{u"percent", percent}, NamedOperation{u"each", each},     NamedOperation{u"join", join},     NamedOperation{u"concat", concat}, NamedOperation{u"canonicalJson", canonicalJson},
    NamedOperation{u"wrap", wrap},     NamedOperation{u"charset", charset}, NamedOperation{u"digest", digest},
    NamedOperation{u"hmac", hmac},     NamedOperation{u"encrypt", encrypt}, NamedOperation{u"decrypt", decrypt},
    NamedOperation{u"sign", sign},     NamedOperation{u"verify", verify},   NamedOperation{u"pack", pack},
    NamedOperation{u"out", out},       NamedOperation{u"in", in},           NamedOperation{u"slice", slice},
    NamedOperation{u"pad", pad},       NamedOperation{u"put", put}};

/// As text where it is text, else as digits.
QString shown(const PipelineValue &value)
{
    if (!value.list.isEmpty()) {
        QStringList parts;
        for (const NamedText &entry : value.list)
            parts << entry.name + u'=' + entry.value;
        return parts.join(u'\n');
    }
    const QString text = QString::fromUtf8(value.bytes);
    return text.toUtf8() == value.bytes && !text.contains(QChar::ReplacementCharacter)
               ? text
               : QString::fromLatin1(value.bytes.toHex(' '));
}

} // namespace

Pipeline readPipeline(const QJsonArray &steps, const QString &place)
{
    Pipeline pipeline;
    for (const QJsonValue &step : steps) {
        PipelineStep read{{}, step.toObject(), QStringLiteral("%1/%2").arg(place).arg(pipeline.size())};
        for (const NamedOperation &operation : Operations) {
            if (read.members.contains(operation.name))
                read.operation = operation.name.toString();
        }
        pipeline << read;
    }
    return pipeline;
}

Result<QByteArray> runPipeline(const Pipeline &steps, const RequestFacts &facts, const PipelineEnds &ends, PipelineTrace *trace)
{
    Run run{facts, ends, {}};
    for (const PipelineStep &step : steps) {
        const auto *const operation = std::ranges::find(Operations, step.operation, &NamedOperation::name);
        const auto done = operation == Operations.end()
                              ? failure(ErrorCode::Usage, PipelineText::tr("There is no such step."))
                              : operation->run(run, step.members);
        if (!done)
            return failure(done.error().code, PipelineText::tr("Step %1: %2").arg(step.place, done.error().text));
        if (run.value.bytes.size() > LargestValue)
            return failure(ErrorCode::Usage, PipelineText::tr("Step %1: more than 64 MB came out.").arg(step.place));
        if (trace != nullptr)
            trace->append({step.place, step.operation, shown(run.value)});
    }
    return run.value.bytes;
}

QByteArray writtenAs(const QString &how, const QByteArray &data)
{
    if (how == u"hex")
        return data.toHex();
    if (how == u"HEX")
        return data.toHex().toUpper();
    if (how == u"percent")
        return percentEncoded(data);
    return data.toBase64(how == u"base64url" ? QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                             : QByteArray::Base64Encoding);
}

QByteArray percentEncoded(const QByteArray &bytes)
{
    return bytes.toPercentEncoding("-._~");
}

} // namespace suben
