#include "core/labels/labelrunner.h"

#include "core/labels/labelgrid.h"
#include "core/labels/labelprints.h"
#include "core/render/painter.h"
#include "core/render/svgpage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace suben
{

namespace
{

struct LabelRunnerText {
    Q_DECLARE_TR_FUNCTIONS(LabelRunner)
};

constexpr std::size_t MostRuns = 25;        ///< of a portion: what is printed before a pause is seen
constexpr qsizetype MostBytes = 256 * 1024; ///< of a portion
constexpr qreal WidestReceipt = 72;         ///< mm; 576 dots of a head of 203 dpi

/// Runs whose labels are laid out and read back, on the way to the printer together.
struct Portion {
    std::vector<PrintRun> runs;
    QByteArray bytes;              ///< for printers that take bytes
    std::vector<PaperPage> labels; ///< for the others: every copy
    qsizetype size() const { return bytes.size(); }
};

class Runner
{
public:
    Runner(Session &session, PrintJob &job, const LabelTemplate &labelTemplate, const PageSink &sink,
           Progress &progress)
        : m_session(session), m_job(job), m_template(labelTemplate), m_sink(sink), m_progress(progress)
    {
    }

    Result<void> run()
    {
        if (const auto found = findPrinter(); !found)
            return found;
        Portion portion;
        for (const PrintRun &run : runsLeft(m_job)) {
            if (const auto added = add(run, portion); !added)
                return added;
            if (!isWhole() && (portion.runs.size() >= MostRuns || portion.size() >= MostBytes)) {
                if (const auto handed = handOver(portion); !handed || stopped())
                    return handed;
            }
        }
        return portion.runs.empty() ? Result<void>() : handOver(portion);
    }

private:
    Result<void> findPrinter()
    {
        auto printer = printerFor(m_session, m_job.target);
        const auto target = printer ? PrintTarget::parse(printer->target) : tl::make_unexpected(printer.error());
        if (!target)
            return Failure(target.error());
        m_printer = *printer;
        m_target = *target;
        if (m_printer.name != m_printer.target && m_target.kind != PrintTarget::Kind::RawFile)
            m_target.language = m_printer.language;
        return {};
    }

    /// Files and sheets with several labels cannot be taken apart.
    bool isWhole() const { return m_target.isFile() || m_template.paper.kind == LabelPaper::Kind::Sheet; }

    Result<void> add(const PrintRun &run, Portion &portion)
    {
        const auto sheet = layLabel(m_session, run.subject, m_template, m_printer.setting.dpi,
                                    run.isAgain ? Again::Marked : Again::Unmarked);
        if (!sheet)
            return Failure(sheet.error());
        if (const Findings refused = withSeverity(sheet->findings, Severity::Refuse); !refused.isEmpty())
            return Failure(Error{ErrorCode::Refused, refused.first().text, sheet->findings});
        if (const auto read = verifySymbols(*sheet); !read)
            return read;
        if (const auto fits = checkHead(*sheet); !fits)
            return fits;
        if (m_target.takesBytes())
            portion.bytes += printerBytes(m_target.language, labelPicture(*sheet), m_printer.setting, run.copies);
        else
            portion.labels.insert(portion.labels.end(), static_cast<std::size_t>(run.copies), sheet->page);
        portion.runs.push_back(run);
        return {};
    }

    /// Receipt printers have heads of 48 or 72 mm; what is wider is cut without a word.
    Result<void> checkHead(const LabelSheet &sheet) const
    {
        const bool isReceipt = m_target.takesBytes() && m_target.language == PrinterLanguage::EscPos;
        const bool isTurned = m_printer.setting.rotation % 180 != 0;
        const qreal width = isTurned ? sheet.page.size.height() : sheet.page.size.width();
        if (!isReceipt || width <= WidestReceipt)
            return {};
        return failure(ErrorCode::Refused,
                       LabelRunnerText::tr("This paper is %1 mm wide, a receipt printer prints 72 mm at most. Choose a receipt template.")
                           .arg(width));
    }

    Result<void> handOver(Portion &portion)
    {
        if (const auto sent = send(portion); !sent)
            return sent;
        std::vector<LabelPrint> prints;
        for (const PrintRun &run : portion.runs) {
            prints.push_back(LabelPrint{run.subject, m_template.id, run.copies, m_job.target, run.isAgain, m_job.id,
                                        run.firstLabel});
            m_job.next = run.firstLabel + run.copies;
        }
        m_job.sent = std::max(m_job.sent, m_job.next - 1);
        if (const auto noted = notePrints(m_session, prints); !noted)
            return noted;
        portion = Portion();
        m_progress.advance(m_job.handedOver(), m_job.labels());
        return keepPlace();
    }

    /// What a person did to the job meanwhile stays.
    Result<void> keepPlace()
    {
        const auto now = printJob(m_session, m_job.id);
        if (!now)
            return Failure(now.error());
        m_job.state = now->state;
        return settlePrint(m_session, m_job);
    }

    bool stopped() const { return m_job.state != PrintState::Printing || m_progress.cancelled(); }

    Result<void> send(const Portion &portion)
    {
        const std::vector<PaperPage> pages = pagesOf(m_template.paper, portion.labels, m_job.firstCell);
        switch (m_target.kind) {
        case PrintTarget::Kind::Pdf:
            return writePdf(m_target.name, pages, m_template.words.zh, m_progress);
        case PrintTarget::Kind::Png:
        case PrintTarget::Kind::Svg:
            return pictures(portion, pages);
        case PrintTarget::Kind::System:
            return m_sink(m_target.name, pages, m_progress);
        default:
            return sendBytes(m_target, portion.bytes, m_progress);
        }
    }

    /// `labels.png`, and of several different ones `labels-2.png` and so on.
    Result<void> pictures(const Portion &portion, const std::vector<PaperPage> &pages)
    {
        const QFileInfo file(m_target.name);
        std::size_t at = 0;
        for (std::size_t i = 0; at < pages.size(); ++i) {
            const QString path = i == 0 ? m_target.name
                                        : file.path() + u'/' + file.completeBaseName() +
                                              QStringLiteral("-%1.").arg(i + 1) + file.suffix();
            if (const auto written = picture(path, pages[at]); !written)
                return written;
            const bool single = m_template.paper.kind == LabelPaper::Kind::Sheet || i >= portion.runs.size();
            at += single ? 1 : static_cast<std::size_t>(portion.runs[i].copies);
        }
        return {};
    }

    Result<void> picture(const QString &path, const PaperPage &page)
    {
        if (m_target.kind == PrintTarget::Kind::Svg)
            return writeWholeFile(path, svgPage(page));
        if (!rasterPage(page, m_printer.setting.dpi).save(path))
            return failure(ErrorCode::Storage,
                           LabelRunnerText::tr("%1 cannot be written; choose another folder.").arg(path));
        return {};
    }

    Session &m_session;
    PrintJob &m_job;
    const LabelTemplate &m_template;
    const PageSink &m_sink;
    Progress &m_progress;
    LabelPrinter m_printer;
    PrintTarget m_target;
};

} // namespace

Result<LabelSheet> layLabel(Session &session, const LabelSubject &subject, const LabelTemplate &labelTemplate, int dpi,
                            Again again)
{
    auto content = labelContent(session, subject, labelTemplate);
    if (!content)
        return Failure(content.error());
    if (again == Again::Marked)
        content->marks |= LabelMark::Reprint;
    return composeLabel(labelTemplate, *content, dpi);
}

Result<PrintJob> runPrint(Session &session, qint64 id, const LabelTemplates &templates, const PageSink &sink,
                          Progress &progress)
{
    auto job = printJob(session, id);
    if (!job)
        return job;
    const auto labelTemplate = templates.find(job->labelTemplate);
    job->state = PrintState::Printing;
    job->reason.clear();
    if (const auto begun = settlePrint(session, *job); !begun)
        return Failure(begun.error());
    const Result<void> printed =
        labelTemplate ? Runner(session, *job, *labelTemplate, sink, progress).run() : Failure(labelTemplate.error());
    if (job->next > job->last)
        job->state = PrintState::Done;
    else if (!printed)
        job->state = printed.error().code == ErrorCode::Cancelled ? PrintState::Paused : PrintState::Failed;
    else if (job->state == PrintState::Printing)
        job->state = PrintState::Paused;
    if (!printed)
        job->reason = printed.error().text;
    if (const auto settled = settlePrint(session, *job); !settled)
        return Failure(settled.error());
    if (!printed)
        return Failure(printed.error());
    return job;
}

Result<void> printByLp(const QString &printer, std::span<const PaperPage> pages, Progress &progress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("labels.pdf"));
    if (pages.empty())
        return {};
    if (const auto written = writePdf(path, pages, LabelRunnerText::tr("Labels"), progress); !written)
        return written;
    return printPdf(printer, path, pages.front().size);
}

} // namespace suben
