#include "ui/scanvoice.h"

#include <QApplication>
#include <QTimer>
#include <cmath>
#include <vector>

#ifdef SUBEN_MULTIMEDIA
#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#endif

namespace suben
{

namespace
{

constexpr int Rate = 22'050;

/// A tone; 0 Hz is silence.
struct ScanTone {
    int hertz;
    int milliseconds;
};

std::vector<ScanTone> melodyOf(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Taken:
        return {{1760, 90}};
    case ScanOutcome::Repeated:
        return {{880, 80}, {0, 60}, {880, 80}};
    case ScanOutcome::Unknown:
        return {{660, 120}, {990, 120}, {660, 160}};
    case ScanOutcome::Refused:
        return {{220, 600}};
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeWord(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Taken:
        return ScanVoice::tr("Taken");
    case ScanOutcome::Repeated:
        return ScanVoice::tr("Scanned twice");
    case ScanOutcome::Unknown:
        return ScanVoice::tr("Unknown");
    case ScanOutcome::Refused:
        return ScanVoice::tr("Not allowed");
    }
    Q_UNREACHABLE();
}

#ifdef SUBEN_MULTIMEDIA
class ScanVoice::Output final
{
public:
    Output()
    {
        QAudioFormat format;
        format.setSampleRate(Rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (!device.isNull() && device.isFormatSupported(format))
            m_sink = std::make_unique<QAudioSink>(device, format);
    }
    bool play(const QByteArray &samples)
    {
        if (m_sink == nullptr)
            return false;
        m_sink->stop();
        m_buffer.close();
        m_buffer.setData(samples);
        m_buffer.open(QIODevice::ReadOnly);
        m_sink->start(&m_buffer);
        return m_sink->error() == QAudio::NoError;
    }

private:
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
};
#else
class ScanVoice::Output final
{
public:
    bool play(const QByteArray &) { return false; }
};
#endif

ScanVoice::ScanVoice(QObject *parent) : QObject(parent) {}

ScanVoice::~ScanVoice() = default;

void ScanVoice::say(ScanOutcome outcome)
{
    if (m_output == nullptr) // looking for a sound card takes a moment: not before the first scan
        m_output = std::make_unique<Output>();
    if (m_output->play(samples(outcome)))
        return;
    for (int i = 0; i < beeps(outcome); ++i)
        QTimer::singleShot(i * 150, this, [] { QApplication::beep(); });
}

QByteArray ScanVoice::samples(ScanOutcome outcome)
{
    constexpr qreal Loudness = 12'000;
    constexpr qreal Turn = 6.283185307179586;
    QByteArray bytes;
    for (const ScanTone &tone : melodyOf(outcome)) {
        const int count = Rate * tone.milliseconds / 1000;
        for (int i = 0; i < count; ++i) {
            // without the fade a tone begins and ends with a click
            const qreal fade = std::min({1.0, i / 100.0, (count - i) / 100.0});
            const auto sample = static_cast<qint16>(Loudness * fade * std::sin(Turn * tone.hertz * i / Rate));
            bytes.append(static_cast<char>(sample & 0xFF)).append(static_cast<char>((sample >> 8) & 0xFF));
        }
    }
    return bytes;
}

int ScanVoice::beeps(ScanOutcome outcome)
{
    return static_cast<int>(outcome) + 1;
}

} // namespace suben
