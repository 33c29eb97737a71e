#pragma once

#include <QString>

namespace suben
{

/// Long work reports here and asks whether to go on. It knows nothing of threads or windows.
class Progress
{
public:
    virtual ~Progress();
    /// `done` of `total`; total 0 means unknown.
    virtual void advance(qint64 done, qint64 total) = 0;
    virtual bool cancelled() const = 0;
};

/// Reports to nobody and never stops.
class NoProgress final : public Progress
{
public:
    void advance(qint64 done, qint64 total) override;
    bool cancelled() const override;
};

} // namespace suben
