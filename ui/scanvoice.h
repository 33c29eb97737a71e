#pragma once

#include "ui/scanoutcome.h"

#include <QByteArray>
#include <QObject>
#include <memory>

namespace suben
{

/// The four sounds of a scan, told apart without looking: one high tone, two middle ones, a rising and falling pair, one
/// long low tone. Where the machine has no sound output, so many beeps.
class ScanVoice final : public QObject
{
    Q_OBJECT

public:
    explicit ScanVoice(QObject *parent = nullptr);
    ~ScanVoice() override;

    void say(ScanOutcome outcome);

    /// 16-bit mono at 22 050 Hz.
    static QByteArray samples(ScanOutcome outcome);
    /// Without sound output.
    static int beeps(ScanOutcome outcome);

private:
    class Output;
    std::unique_ptr<Output> m_output;
};

} // namespace suben
